import type { Wire } from '../bridge'
import { guardKeys } from './guard'
import { lockLanguage } from './lockLanguage'
import { hearPanic } from './panic'
import { page } from './page'
import { pageWire } from './pageWire'

/** What a page is given. */
export interface PageParts {
  readonly origin: string
  readonly build: (wire: Wire) => object
  /** Whether the host is to hear the key that hides everything; else the page hears it itself. */
  readonly hearsPanic: boolean
}

/**
 * Puts a bridge into a page shown by an installed browser. Runs before any script of the page, in
 * every frame and on every address, so it looks first where it is.
 */
export function install({ origin, build, hearsPanic }: PageParts): void {
  const raw = page.__candorRaw
  const coreKey = page.__candorKey
  delete page.__candorRaw
  delete page.__candorKey
  // A page of ours opens no window; what a browser gives instead of one would be a way out of it.
  Object.defineProperty(page, 'open', { value: () => null, writable: false, configurable: false })
  if (page.top !== page.self || page.origin !== origin || raw === undefined) return
  if (coreKey === undefined) return
  lockLanguage()
  Object.defineProperty(page, 'candor', {
    value: build(pageWire(raw, coreKey)),
    enumerable: true,
    writable: false,
    configurable: false,
  })
  if (hearsPanic) hearPanic(raw)
  guardKeys()
}
