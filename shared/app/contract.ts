import { commandsOf } from '../kernel/commands'
import { Theme } from '../kernel/theme'
import { z } from '../kernel/zod'

/*
 * The facilitator's page is let go with its process when the private notes lock, since a browser
 * keeps what a page was told in memory for as long as that process runs. Where the facilitator was
 * is told to the core before, and the next page begins there.
 */

/** Where the facilitator was, as the page tells it; the core keeps it and doesn't read it. */
const View = z.string().max(500_000)

export const PageSnapshot = z.strictObject({
  /** The page is about to be let go: it sends what waits, and tells where the facilitator is. */
  leaving: z.boolean(),
  /** What the page before this one told; empty for none. */
  view: View,
})

/** What concerns the application itself. */
export const appCommands = commandsOf({
  /** Of the facilitator's window; kept from one day to the next. */
  'app.theme': { carries: { theme: Theme }, label: 'Choose the theme', immediate: true },
  /** Whether the last two minutes and the end of an item's time are signaled; kept from one day to the next. */
  'app.timeSignals': {
    carries: { on: z.boolean() },
    label: 'Choose the time signals',
    immediate: true,
  },
  'app.undo': { carries: {}, label: 'Undo' },
  'app.retrySave': { carries: {}, label: 'Try saving again' },
  'app.quit': { carries: {}, label: 'Quit' },
})

/** What the page says about itself. */
export const pageCommands = commandsOf({
  /**
   * Nothing waits in the page any more, and this is where the facilitator was, with what is half-typed
   * for the shared record. Nothing of the private notes; a text that the name guard holds back may be in it.
   */
  'page.left': { carries: { view: View }, label: 'Keep the place', immediate: true },
})
