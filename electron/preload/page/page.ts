/** The few page globals the init script touches; the Electron side has no DOM types on purpose. */
interface PageGlobals {
  __candorRaw?: (payload: string) => void
  __candorPort?: (text: string) => void
  /** The public key of the core's end of the line. */
  __candorKey?: string
  readonly top: unknown
  readonly self: unknown
  readonly origin: string
  addEventListener(type: 'keydown', listener: (event: KeyPress) => void, capture: true): void
  addEventListener(type: 'contextmenu', listener: (event: Cancelable) => void, capture: true): void
  addEventListener(type: 'dragover' | 'drop', listener: (event: Drag) => void, capture: true): void
}

/** An event whose default the guard may prevent. */
interface Cancelable {
  preventDefault(): void
}

/** The part of a keyboard event the guard reads. */
export interface KeyPress extends Cancelable {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
  readonly repeat: boolean
}

/** The part of a drag event the guard reads. */
interface Drag extends Cancelable {
  readonly dataTransfer: { readonly types: readonly string[] } | null
}

/** The page's global object. */
export const page = globalThis as unknown as PageGlobals
