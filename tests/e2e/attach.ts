import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright'
import type { NewScreen } from '../../electron/hosts/chromium/testing/wire'
import { launchInChromium } from './launch/chromium'
import { launchInElectron } from './launch/electron'

/** How a test starts Candor. */
export interface LaunchOptions {
  /** Where this run keeps its meetings; a fresh folder for each test. */
  readonly dataDir: string
  /** Windows without a screen; the default. With false a display is needed. */
  readonly headless?: boolean
  /** Screens of a headless run, e.g. `{1280x800}{1920x1080}`. */
  readonly screens?: string
  /** Save dialogs write into this folder. Without it dialogs are the system's own. */
  readonly dialogs?: string
  readonly env?: Readonly<Record<string, string>>
  /** The program to start instead of Candor's built main, with Node's own arguments. */
  readonly entry?: { readonly path: string; readonly nodeArgs?: readonly string[] }
  /** What starts Candor by itself: the program of a package. Where none is given, `E2E_PROGRAM` may name one. */
  readonly program?: string
}

/** The two kinds of window, as the host names them. */
export type Role = 'facilitator' | 'projector'

/** Candor, running for a test. */
export interface Launched {
  /** The first facilitator page. After a crash ask `page('facilitator')` for the new one. */
  readonly facilitator: Page
  /** The projector's page, as soon as it has opened and loaded. */
  projector(): Promise<Page>
  /** The newest page of a role that is open, or the next one to open. */
  page(role: Role): Promise<Page>
  readonly dialogs: {
    /** Names of the files saved so far, in order of name. */
    saved(): string[]
    /** The next open dialog picks this file. */
    queueOpen(path: string): void
  }
  readonly disk: {
    /** Nothing is read beyond this many bytes of a large file until `goOn`. */
    standStillAfter(bytes: number): void
    goOn(): void
  }
  readonly displays: {
    /** Connects a screen; resolves with its id. */
    add(screen: NewScreen): Promise<string>
    remove(id: string): Promise<void>
  }
  /** Console errors and uncaught errors of all pages so far. */
  problems(): readonly string[]
  /** What Candor's process wrote to its output. */
  log(): string
  /** Resolves when Candor's process has ended, for whatever reason. */
  readonly ended: Promise<void>
  /** Ends Candor as a power cut would. */
  kill(): Promise<void>
  /** Ends Candor as the user would. */
  close(): Promise<void>
  /**
   * Ends this sitting as the user would end Candor, but keeps the program and its browser for
   * another. Null when there is nothing to keep: it has ended, it isn't as it was started any
   * more (a page crashed, screens were changed), or the host can't; it has ended then.
   */
  leave(): Promise<Kept | null>
  /** Ends Candor (unless it has ended already) and starts it again with the same options. */
  restart(): Promise<Launched>
}

/** A program and its browser between two sittings: it has no window and no folder. */
export interface Kept {
  /** The screens it was started with. */
  readonly screens: string | undefined
  /** Begins a sitting with folders of its own; everything else is as it was started. */
  begin(options: LaunchOptions): Promise<Launched>
  end(): Promise<void>
}

/** Starts Candor's real main process with its real pages, on the host which `E2E_HOST` names. */
export async function launchCandor(options: LaunchOptions): Promise<Launched> {
  return process.env['E2E_HOST'] === 'electron'
    ? launchInElectron(options)
    : launchInChromium(options)
}

/** A file of the built application. */
export function builtPath(path: string): string {
  return fileURLToPath(new URL(`../../out/${path}`, import.meta.url))
}
