import fc from 'fast-check'
import { ProjectorWindow } from '../../../electron/projector/projectorWindow'
import { aSequence, seldom, type Sequence } from './happenings'
import { play } from './play'
import { Room } from './room'

/** What a run of the property came to. */
export interface Figures {
  readonly sequences: number
  readonly happenings: number
  /** Views that went to the room, each compared with what was meant. */
  readonly views: number
  /** Pages that turned by themselves, each at a time when it may. */
  readonly turns: number
  /** Combinations of mode and window that were reached. */
  readonly states: number
  /** The smallest sequence that broke a promise, and which; null when none did. */
  readonly broken: string | null
}

/** Plays so many random sequences on the real projector, or on one without one of its rules. */
export async function verifyRoom(
  sequences: number,
  seed?: number,
  Projector = ProjectorWindow,
): Promise<Figures> {
  const seen = { sequences: 0, happenings: 0, views: 0, turns: 0 }
  const states = new Set<string>()
  const details = await fc.check(
    fc.asyncProperty(aSequence(), async ({ loadsEarly, happenings }) => {
      const room = new Room(loadsEarly, Projector)
      await play(room, happenings)
      seen.sequences += 1
      seen.happenings += happenings.length
      seen.views += room.sent
      seen.turns += room.turns
      for (const mode of room.modes) states.add(mode)
    }),
    {
      numRuns: sequences,
      examples: seldom.map((sequence): [Sequence] => [sequence]),
      ...(seed === undefined ? {} : { seed }),
    },
  )
  const { errorInstance } = details
  const why = errorInstance instanceof Error ? (errorInstance.stack ?? errorInstance.message) : ''
  const broken = details.failed ? `${fc.defaultReportMessage(details) ?? ''}\n${why}` : null
  return { ...seen, states: states.size, broken }
}
