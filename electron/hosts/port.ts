/*
 * The Host port: everything Candor asks of the program that shows its windows.
 *
 * Two adapters implement it (`electron/`, `chromium/`); `tests/host` states what both must do.
 * Nothing outside an adapter may import `electron` or speak the DevTools protocol.
 */

/** The two windows. A role decides which bridge a window gets and which requests it may make. */
export type WindowRole = 'facilitator' | 'projector'

/** One screen as the operating system reports it. Sizes and positions are in device-independent pixels. */
export interface Display {
  /** Stable for as long as the screen stays connected; never an index. */
  readonly id: string
  readonly label: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly scaleFactor: number
  readonly primary: boolean
}

/** How a window is opened. `displayId` absent means: wherever the system puts it. */
export interface OpenWindowOptions {
  readonly displayId?: string
  readonly fullscreen?: boolean
}

/** A short text to tell a display apart by. */
export interface DisplayText {
  readonly displayId: string
  readonly text: string
}

/** An open window of one role. */
export interface HostWindow {
  readonly role: WindowRole
  /** Sends one message to the page; dropped silently when the page is gone (it asks again when it loads). */
  push(message: unknown): void
  /**
   * Asks the system to leave the window out of screen captures and shared screens, or no longer
   * to. Best effort; answers whether this system offers anything of the kind. May be repeated.
   */
  keepFromCapture(on: boolean): boolean
  /**
   * Puts the page into a process of its own anew, behind a plain cover: what the page before it had
   * in memory ends with that one's process. Resolves when the new page has loaded, or the window
   * is gone.
   */
  renew(): Promise<void>
  /** Brings the window to the front. */
  focus(): Promise<void>
  /** Closes the window; resolves when it is gone. Closing twice is harmless. */
  close(): Promise<void>
}

/** Why a window went away. `crashed` means its page process died; the adapter has removed the window by then. */
export type WindowGone = 'closed' | 'crashed'

/** Kind of file offered in a dialog, e.g. `{ name: 'PDF', extensions: ['pdf'] }`. */
export interface FileFilter {
  readonly name: string
  readonly extensions: readonly string[]
}

/**
 * Where a save dialog starts: what anyone may have, or what is need-to-know. The two never start in
 * the same folder, so that neither is dropped beside the other by habit.
 */
export type SavePlace = 'public' | 'restricted'

/** What the user did with a save dialog. The chosen path is never told. */
export type SaveOutcome =
  | { readonly kind: 'saved'; readonly name: string }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly reason: string }

/** What the user picked in an open dialog; null when they cancelled. */
export interface PickedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/**
 * A file the user picked that may be larger than memory. It is read from its beginning, as often as
 * needed, in pieces that are the reader's own. Its path is never told.
 */
export interface PickedLargeFile {
  readonly name: string
  /** In bytes. */
  readonly size: number
  /** Rejects when it can't be read (any more). */
  pieces(): AsyncIterable<Uint8Array>
  /** It isn't needed any more. */
  close(): Promise<void>
}

/** What the application gives the host. Every callback may be called from the moment `start` is called. */
export interface HostEvents {
  /**
   * A page asked something. The adapter has verified that the message comes from the top frame of
   * the window it opened for `role`; the payload is unverified. A rejection is a bug and reaches the
   * page as a plain failure without any text.
   */
  onRequest(role: WindowRole, payload: unknown): Promise<unknown>
  /** A window was closed by the user or its page crashed. */
  onWindowGone(role: WindowRole, why: WindowGone): void
  /** Displays were connected, removed, rearranged or resized. */
  onDisplaysChanged(displays: readonly Display[]): void
  /**
   * The key that hides everything was pressed while the projector's window had the keyboard, whose
   * page hears no keys. The facilitator's page hears it itself.
   */
  onPanicKey(): void
  /** The machine is being locked or put to sleep, where the host can know it. */
  onLocked(): void
  /** The user asks to quit, or the last window closed. Called once; the host waits for the promise, then ends. */
  onQuit(): Promise<void>
}

/** The port itself. */
export interface Host {
  readonly name: 'electron' | 'chromium'
  /**
   * Whether windows can be put on a display, and are known to be on it. Where not, `displayOf` answers
   * null, a window opens wherever the system puts it, never in full screen, and no marks are shown.
   */
  readonly placesWindows: boolean
  /** Starts the host; resolves when windows can be opened. Rejects with a `HostUnavailable` when it can't. */
  start(events: HostEvents): Promise<void>
  /** Opens the window of a role, or focuses it when it is open already. Resolves when its page has loaded. */
  openWindow(role: WindowRole, options?: OpenWindowOptions): Promise<HostWindow>
  displays(): Promise<readonly Display[]>
  /** The id of the display the window of a role is on; null when it isn't open or that can't be told. */
  displayOf(role: WindowRole): Promise<string | null>
  /**
   * Puts a large text over each of these displays, in windows that take no input and know nothing,
   * in place of those that were there; with an empty list takes them all away.
   */
  mark(marks: readonly DisplayText[]): Promise<void>
  /**
   * Asks where to save, writes exactly these bytes there and reads them back: `saved` says that they
   * were the same. `suggestedName` is a bare file name.
   */
  saveAs(
    suggestedName: string,
    filters: readonly FileFilter[],
    bytes: Uint8Array,
    place: SavePlace,
  ): Promise<SaveOutcome>
  /** Asks for one file to read. */
  openFile(filters: readonly FileFilter[]): Promise<PickedFile | null>
  /** Asks for one file to read that may be of any size. */
  openLarge(filters: readonly FileFilter[]): Promise<PickedLargeFile | null>
  /** Ends everything; resolves when all windows are closed and temporary state is removed. */
  quit(): Promise<void>
}

/** The host can't run on this machine; the message is one line that says what is missing and what to do. */
export class HostUnavailable extends Error {
  override name = 'HostUnavailable'
}
