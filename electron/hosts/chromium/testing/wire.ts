import type { WindowRole } from '../../port'
import type { Message } from '../protocol'

/** A screen to add while a test runs. */
export interface NewScreen {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
  readonly label?: string
}

/** The folders of one sitting: where it keeps its meetings, and where its save dialogs write. */
export interface Folders {
  readonly dataDir: string
  readonly dialogs: string
}

/** What a test tells Candor's process. */
export type ToHost =
  | { readonly kind: 'cdp'; readonly message: Message }
  /** The tool has seen the window's page and listens to it; its page may be loaded now. */
  | { readonly kind: 'go'; readonly role: WindowRole }
  | { readonly kind: 'open file'; readonly path: string }
  /** Nothing is read beyond so many bytes of a large file; null: the disk goes on. */
  | { readonly kind: 'disk stands still'; readonly after: number | null }
  | { readonly kind: 'add screen'; readonly call: number; readonly screen: NewScreen }
  | { readonly kind: 'remove screen'; readonly call: number; readonly id: string }
  /** End the sitting as quitting does, but keep the browser. Answered with null when that failed. */
  | { readonly kind: 'leave'; readonly call: number }
  /** Begin another as a fresh start does. Answered with null when that failed. */
  | { readonly kind: 'begin'; readonly call: number; readonly folders: Folders }
  | { readonly kind: 'quit' }

/** What Candor's process tells a test. */
export type FromHost =
  /** The relay is open: messages may be sent. */
  | { readonly kind: 'connected' }
  | { readonly kind: 'cdp'; readonly message: Message }
  /** A window is there and waits for `go` before its page is loaded. */
  | { readonly kind: 'ready'; readonly role: WindowRole; readonly targetId: string }
  | { readonly kind: 'done'; readonly call: number; readonly value: string | null }
  | { readonly kind: 'disconnected' }
