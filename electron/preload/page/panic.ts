import { isPanicPress } from '../../../shared/kernel/panicKey'
import { page } from './page'

/** Tells the host of the key that hides everything, before anything of the page hears it. */
export function hearPanic(raw: (payload: string) => void): void {
  page.addEventListener(
    'keydown',
    (event) => {
      if (!isPanicPress(event)) return
      event.preventDefault()
      if (!event.repeat) raw('{"panic":true}')
    },
    true,
  )
}
