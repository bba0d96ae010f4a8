import type { Launched } from '../../e2e/attach'
import { passphrase } from '../../e2e/pages/facilitator'
import { bigWorkgroup, longNotes } from './bigWorkgroup'
import { latencyOf, type Latency } from './figures'
import { measurePanics, type Panics } from './panic'
import {
  dispatch,
  prepare,
  pressSteps,
  stopWriting,
  typeLetters,
  watchPaints,
  writeInBackground,
  type InPage,
} from './inPage'

/** What was measured in a running meeting. */
export interface Steps {
  readonly next: Latency
  readonly typing: Latency
  readonly panics: Panics
  /** Notes of 20 kB written meanwhile; every two hundred make a checkpoint. */
  readonly written: number
}

/** The places before an agenda's items: welcome, past actions, voice. */
const stepsEachWay = 40

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
    await dispatch(facilitator, { type: 'room.openWindow' })
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
    const panics = await measurePanics(candor, projector, sizes.panics)
    const written = await stopWriting(facilitator)
    return { panics, next: latencyOf(delays(pressed, painted)), typing: latencyOf(typing), written }
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
  const field = facilitator.getByLabel('Discussion', { exact: true })
  await field.fill('The shelter was dark again. '.repeat(600))
  await field.focus()
  return typeLetters(facilitator, letters)
}
