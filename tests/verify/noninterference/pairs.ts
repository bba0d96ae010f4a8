import crypto from 'node:crypto'
import { syncBuiltinESMExports } from 'node:module'
import type { ProjectorCommand } from '../../../shared/projector/contract'
import { type Slide, slidesOf } from '../../../shared/projector/slides'
import type { Command } from '../../../shared/record/commands'
import { commandFor, kindsOfPresses, type Press } from '../../builders/presses'
import { minutesAfterTen } from '../../builders/recordDefaults'
import { type Printing, takePrinting } from '../printing'
import { randomFrom } from '../random'
import { oneOf } from '../randomRow'
import { Side } from './side'

/** What was compared, and how often the two sides were told apart. */
export interface Compared {
  readonly pairs: number
  readonly views: number
  readonly documents: number
  readonly differing: number
  /** The first difference, cut short; empty when there was none. */
  readonly first: string
}

/** A pair of Candors is used for so many steps, then made anew: its record grows with each. */
export const stepsOfPair = 1_000
/** Papers are set as PDFs once in so many pairs; their models are compared every time. */
const documentsEvery = 500

/**
 * Random pairs of databases that differ only in what is restricted, told the same: what the room
 * sees, what documents say, what is refused and what is logged must be byte for byte the same.
 * `alter` spoils what the second side tells, for a test that differences are found.
 */
export async function comparePairs(
  n: number,
  seed: number,
  alter: (told: string, at: number) => string = (told) => told,
  progress: (done: number) => void = () => {},
): Promise<Compared> {
  const ids = countedIds()
  const logs = takePrinting()
  let views = 0
  let documents = 0
  let differing = 0
  let first = ''
  const note = (one: string, other: string): void => {
    if (one === other) return
    differing += 1
    if (first === '') first = firstDifference(one, other)
  }
  try {
    for (let done = 0; done < n;) {
      const sides = await pairOfSides(seed + done, ids)
      const random = randomFrom(seed + done + 7)
      for (let step = 0; step < stepsOfPair && done < n; step += 1, done += 1) {
        const told = await tellBoth(sides, random, `${done}`, ids, logs)
        views += told[0].split('"content":').length - 1
        note(told[0], alter(told[1], done))
        if (done % documentsEvery === 0) {
          documents += 3
          note(await sides[0].bytes(), await sides[1].bytes())
        }
        progress(done)
      }
      for (const side of sides) await side.end()
    }
  } finally {
    ids.stop()
    logs.stop()
  }
  return { pairs: n, views, documents, differing, first }
}

async function pairOfSides(seed: number, ids: CountedIds): Promise<[Side, Side]> {
  const sides: Side[] = []
  for (const which of [1, 2]) {
    ids.restart(`start-${seed}`)
    sides.push(await Side.start(randomFrom(seed * 2 + which)))
  }
  return sides as [Side, Side]
}

async function tellBoth(
  sides: readonly [Side, Side],
  random: () => number,
  step: string,
  ids: CountedIds,
  logs: Printing,
): Promise<[string, string]> {
  const [leading] = sides
  const command = nextCommand(leading, random)
  const slides = slidesOf(leading.record, leading.meetingId)
  const press = roomPress(random, slides)
  const waitMs = Math.floor(random() * 60_000)
  const told: string[] = []
  for (const [which, side] of sides.entries()) {
    ids.restart(`${step}-own-${which}`)
    await side.differ()
    ids.restart(step)
    logs.clear()
    side.seat.now += waitMs
    told.push(await side.tell(command, press, () => logs.text()))
  }
  return told as [string, string]
}

/** Steps of a meeting's life that take the projector away; they are rare, so that it is mostly there. */
const takingTheProjector: ReadonlySet<string> = new Set([
  'meeting.closePartA',
  'meeting.wrapUp',
  'meeting.end',
  'meeting.remove',
  'meeting.edit',
])

function nextCommand(side: Side, random: () => number): Command {
  const { record, meetingId } = side
  const phase = record.meeting.get(meetingId)?.phase
  if (phase === 'part B' && random() < 0.1) return { type: 'meeting.wrapUp', meetingId }
  const command = commandFor(record, pressFrom(random))
  return takingTheProjector.has(command.type) && random() < 0.95
    ? { type: 'history.markSeen', about: 'workgroup' }
    : command
}

const pressFrom = (random: () => number): Press => ({
  kind: Math.floor(random() * kindsOfPresses),
  picks: [0, 1, 2].map(() => Math.floor(random() * 1_000)) as unknown as Press['picks'],
  text: oneOf(['Bus shelter', 'Lights on Mill Lane', ' ', 'Umber 1'], random),
  waitMs: 0,
  instant: minutesAfterTen(Math.floor(random() * 90)),
})

function roomPress(random: () => number, slides: readonly Slide[]): ProjectorCommand {
  const asides: Slide[] = [{ kind: 'agenda' }, { kind: 'sign-in' }, { kind: 'parking lot' }]
  return oneOf<ProjectorCommand>(
    [
      ...Array.from({ length: 6 }, (): ProjectorCommand => ({
        type: 'projector.show',
        slide: oneOf([...slides, ...asides], random),
      })),
      { type: 'projector.next' },
      { type: 'projector.back' },
      { type: 'projector.blank' },
      { type: 'projector.unblank' },
      { type: 'projector.freeze' },
      { type: 'projector.unfreeze' },
    ],
    random,
  )
}

function firstDifference(one: string, other: string): string {
  let at = 0
  while (at < one.length && one[at] === other[at]) at += 1
  const cut = (text: string): string => text.slice(Math.max(0, at - 60), at + 60)
  return `${cut(one)} ≠ ${cut(other)}`
}

interface CountedIds {
  restart(prefix: string): void
  stop(): void
}

/** Ids that both sides count alike, wherever they are made. */
function countedIds(): CountedIds {
  const original = crypto.randomUUID
  let prefix = ''
  let count = 0
  Object.assign(crypto, { randomUUID: () => uuidOf(`${prefix}-${(count += 1)}`) })
  syncBuiltinESMExports()
  return {
    restart: (next) => {
      prefix = next
      count = 0
    },
    stop: () => {
      Object.assign(crypto, { randomUUID: original })
      syncBuiltinESMExports()
    },
  }
}

/** An id with the looks of a random one, always the same for the same words. */
function uuidOf(words: string): string {
  const digest = crypto.createHash('sha256').update(words).digest('hex')
  return digest.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5')
}
