import type { Launched } from '../../e2e/attach'
import { passphrase } from '../../e2e/pages/facilitator'
import { bigWorkgroup, longNotes } from './bigWorkgroup'
import { type Latency, latencyOf } from './figures'
import {
  dispatch,
  type InPage,
  prepare,
  pressSteps,
  stopWriting,
  typeLetters,
  watchPaints,
  writeInBackground,
} from './inPage'
import { measurePanics, type Panics } from './panic'

/** What was measured in a running meeting. */
export interface Steps {
  readonly next: Latency
  readonly typing: Latency
  /** The same letters in a field of the same window that is nobody's: what typing can't be below. */
  readonly bare: Latency
  readonly panics: Panics
  /** Notes of 20 kB written meanwhile; every two hundred make a checkpoint. */
  readonly written: number
}

/** The places before an agenda's items: welcome, past actions, voice. */
const stepsEachWay = 40

const longNote = 'The shelter was dark again. '.repeat(600)

/** Measures next and typing while a vault of so many megabytes is written to and checkpoints. */
export async function measureSteps(
  launch: () => Promise<Launched>,
  dataDir: string,
  sizes: { steps: number; letters: number; megabytes: number; panics: number },
): Promise<Steps> {
  const big = await bigWorkgroup(dataDir, sizes.megabytes)
  const candor = await launch()
  try {
    const { facilitator } = candor
    await facilitator.setViewportSize({ width: 1280, height: 800 })
    await dispatch(facilitator, { type: 'app.openWorkgroup', id: big.id, secret: passphrase })
    await dispatch(facilitator, { type: 'app.openMeeting', meetingId: big.meetingId })
    await dispatch(facilitator, { type: 'projector.openWindow' })
    const projector = await candor.projector()
    await facilitator.getByRole('button', { name: 'Show next' }).waitFor()
    await prepare(facilitator)
    await prepare(projector)
    await watchPaints(projector)
    const writes = big.oldItems.slice(0, 100).map((id) => ({ id, notes: longNotes() }))
    await writeInBackground(facilitator, writes)
    const pressed = await pressSteps(facilitator, sizes.steps, stepsEachWay)
    const painted = await projector.evaluate(() => (window as unknown as InPage).kept.painted)
    const typing = await type(candor, sizes.letters)
    const bare = await typeBare(candor, sizes.letters)
    // The panic key lets the page go, and with it what writes there.
    const written = await stopWriting(facilitator)
    const panics = await measurePanics(candor, projector, sizes.panics)
    const next = latencyOf(delays(pressed, painted))
    return { panics, next, typing: latencyOf(typing), bare: latencyOf(bare), written }
  } finally {
    await candor.close()
  }
}

/** The first paint after each press, which is the one it caused: presses wait for each other. */
function delays(pressed: readonly number[], painted: readonly number[]): number[] {
  return pressed.map((at, step) => {
    const next = pressed[step + 1] ?? Infinity
    const paint = painted.find((one) => one > at)
    if (paint === undefined || paint > next) throw new Error(`step ${step} was not painted`)
    return paint - at
  })
}

async function type({ facilitator }: Launched, letters: number): Promise<number[]> {
  await facilitator
    .getByRole('navigation', { name: 'Agenda' })
    .getByRole('button', { name: 'Item 40 of today' })
    .click()
  await facilitator.locator('summary', { hasText: 'Discussion' }).click()
  const field = facilitator.getByLabel('Discussion', { exact: true })
  await field.fill(longNote)
  await field.focus()
  return typeLetters(facilitator, letters)
}

/** The same in a field that Candor knows nothing of, above everything. */
async function typeBare({ facilitator }: Launched, letters: number): Promise<number[]> {
  await facilitator.evaluate((value) => {
    const field = document.createElement('textarea')
    Object.assign(field, { id: 'bare', value })
    field.style.cssText =
      'position:fixed;inset:20px auto auto 20px;width:400px;height:200px;z-index:9'
    document.body.append(field)
    field.focus()
  }, longNote)
  const took = await typeLetters(facilitator, letters)
  await facilitator.evaluate(() => document.getElementById('bare')?.remove())
  return took
}
