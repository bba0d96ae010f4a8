import type { Page } from 'playwright'
import type { FacilitatorCommand } from '../../../shared/contracts/commands'
import type { Launched } from '../../e2e/attach'
import { passphrase } from '../../e2e/pages/facilitator'
import { type Latency, latencyOf } from './figures'
import { type InPage, prepare, watchPaints } from './inPage'

/** How soon after the panic key the room is black and the private pane is gone; both, in ms. */
export interface Panics {
  readonly projector: Latency
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
  const black = presses.map(({ at }) => {
    const painting = painted.find((one) => one > at)
    if (painting === undefined) throw new Error('the room never went black')
    return painting - at
  })
  return {
    projector: latencyOf(black),
    pane: latencyOf(presses.map(({ gone, at }) => gone - at)),
  }
}

/** When each press came, and when the frame without the pane was painted. */
async function pressPanics(
  facilitator: Page,
  count: number,
): Promise<{ at: number; gone: number }[]> {
  const presses: { at: number; gone: number }[] = []
  for (let press = 0; press < count; press += 1) {
    await sayAll(facilitator, [
      { type: 'projector.unblank' },
      { type: 'pane.open', rehearsal: true },
    ])
    // The page is let go then with what it knew, and the next one goes on.
    const renewed = facilitator.waitForEvent('load', (page) => page.url().startsWith('https://'))
    presses.push(await pressPanic(facilitator, 150 + ((press * 7) % 17)))
    await renewed
    await prepare(facilitator)
    await sayAll(facilitator, [
      { type: 'app.resume' },
      { type: 'app.resume' },
      { type: 'pane.unlock', secret: passphrase },
    ])
  }
  return presses
}

function sayAll(facilitator: Page, commands: readonly FacilitatorCommand[]): Promise<void> {
  return facilitator.evaluate(async (all) => {
    const { candor } = window as unknown as InPage
    for (const command of all) {
      const answer = await candor.dispatch(command)
      if (!answer.ok) throw new Error(answer.refusal?.message ?? 'refused')
    }
  }, commands)
}

function pressPanic(facilitator: Page, restMs: number): Promise<{ at: number; gone: number }> {
  return facilitator.evaluate(async (rest) => {
    const now = (): number => performance.timeOrigin + performance.now()
    const until = async (holds: () => boolean): Promise<void> => {
      while (!holds()) await new Promise((resolve) => requestAnimationFrame(resolve))
    }
    const isShown = (): boolean => document.querySelector('.private') !== null
    await until(isShown)
    await new Promise((resolve) => setTimeout(resolve, rest))
    const at = now()
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'F9', bubbles: true, cancelable: true }),
    )
    await until(() => !isShown())
    return { at, gone: now() }
  }, restMs)
}
