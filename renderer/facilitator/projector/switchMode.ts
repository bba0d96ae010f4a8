import type { Client } from '../client/client'

type Mode = 'blank' | 'live' | 'frozen'

const commands = {
  blank: { on: 'projector.blank', off: 'projector.unblank' },
  frozen: { on: 'projector.freeze', off: 'projector.unfreeze' },
} as const

/** What was last asked of each client's projector, until the answer to it is in. */
const asked = new WeakMap<Client, { readonly mode: Mode }>()

/**
 * Blanks or freezes the projector, or takes that back. Pressed again before the answer is in, it
 * means the other way round: a second press by quick fingers isn't the first once more. What is
 * asked for is always said in full: the projector, which may have gone blank by itself meanwhile, is
 * never told to do the opposite of whatever it does.
 */
export function switchMode(client: Client, mode: 'blank' | 'frozen'): void {
  const now = asked.get(client)?.mode ?? client.get()?.snapshot.projector.mode
  const { on, off } = commands[mode]
  const last = { mode: now === mode ? ('live' as const) : mode }
  asked.set(client, last)
  void client.dispatch({ type: now === mode ? off : on }).finally(() => {
    if (asked.get(client) === last) asked.delete(client)
  })
}
