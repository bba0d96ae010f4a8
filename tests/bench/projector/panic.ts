import type { Page } from 'playwright'
import type { Launched } from '../../e2e/attach'
import { passphrase } from '../../e2e/pages/facilitator'
import { type Latency, latencyOf } from './figures'
import { type InPage, watchPaints } from './inPage'

/** How soon after the panic key the room is black and the private pane is gone; both, in ms. */
export interface Panics {
  readonly wall: Latency
  readonly pane: Latency
}

/** Presses the panic key from inside a long note, so many times, each time after everything is open again. */
export async function measurePanics(
  { facilitator }: Launched,
  projector: Page,
  count: number,
): Promise<Panics> {
  await watchPaints(projector)
  const presses = await pressPanics(facilitator, count)
  const painted = await projector.evaluate(() => (window as unknown as InPage).kept.painted)
  const wall = presses.map(({ at }) => {
    const black = painted.find((one) => one > at)
    if (black === undefined) throw new Error('the room never went black')
    return black - at
  })
  return { wall: latencyOf(wall), pane: latencyOf(presses.map(({ gone, at }) => gone - at)) }
}

/** When each press came, and when the frame without the pane was painted. */
async function pressPanics(
  facilitator: Page,
  count: number,
): Promise<{ at: number; gone: number }[]> {
  return facilitator.evaluate(
    async ({ times, secret }) => {
      const { candor } = window as unknown as InPage
      const must = async (command: unknown): Promise<void> => {
        const answer = await candor.dispatch(command)
        if (!answer.ok) throw new Error(answer.refusal?.message ?? 'refused')
      }
      const now = (): number => performance.timeOrigin + performance.now()
      const until = async (holds: () => boolean): Promise<void> => {
        while (!holds()) await new Promise((resolve) => requestAnimationFrame(resolve))
      }
      const shown = (): boolean => document.querySelector('.private') !== null
      const presses: { at: number; gone: number }[] = []
      for (let press = 0; press < times; press += 1) {
        await must({ type: 'projector.unblank' })
        await must({ type: 'pane.open', rehearsal: true })
        await until(shown)
        await new Promise((resolve) => setTimeout(resolve, 150 + ((press * 7) % 17)))
        const at = now()
        document.activeElement?.dispatchEvent(
          new KeyboardEvent('keydown', { key: 'F9', bubbles: true, cancelable: true }),
        )
        await until(() => !shown())
        presses.push({ at, gone: now() })
        await must({ type: 'app.resume' })
        await must({ type: 'app.resume' })
        await must({ type: 'pane.unlock', secret })
      }
      return presses
    },
    { times: count, secret: passphrase },
  )
}
