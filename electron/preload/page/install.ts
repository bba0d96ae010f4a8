import type { Wire } from '../bridge'
import { guardKeys } from './guard'
import { page } from './page'
import { pageWire } from './page-wire'

/**
 * Puts a bridge into a page shown by an installed browser. Runs before any script of the page, in
 * every frame and on every address, so it looks first where it is.
 */
export function install(origin: string, build: (wire: Wire) => object): void {
  const raw = page.__candorRaw
  delete page.__candorRaw
  if (page.top !== page.self || page.origin !== origin || raw === undefined) return
  Object.defineProperty(page, 'candor', {
    value: build(pageWire(raw)),
    enumerable: true,
    writable: false,
    configurable: false,
  })
  guardKeys()
}
