import fc from 'fast-check'
import { aSequence } from './happenings'
import { play } from './play'
import { Room } from './room'

/** What a run of the property came to. */
export interface Figures {
  readonly sequences: number
  readonly happenings: number
  /** Views that went to the room, each compared with what was meant. */
  readonly views: number
  /** Combinations of mode and window that were reached. */
  readonly states: number
  /** The smallest sequence that broke a promise, and which; null when none did. */
  readonly broken: string | null
}

/** Plays so many random sequences on the real projector. */
export async function verifyRoom(sequences: number, seed?: number): Promise<Figures> {
  const seen = { sequences: 0, happenings: 0, views: 0 }
  const states = new Set<string>()
  const details = await fc.check(
    fc.asyncProperty(aSequence(), async ({ loadsEarly, happenings }) => {
      const room = new Room(loadsEarly)
      await play(room, happenings)
      seen.sequences += 1
      seen.happenings += happenings.length
      seen.views += room.sent
      for (const mode of room.modes) states.add(mode)
    }),
    { numRuns: sequences, ...(seed === undefined ? {} : { seed }) },
  )
  const { errorInstance } = details
  const why = errorInstance instanceof Error ? (errorInstance.stack ?? errorInstance.message) : ''
  const broken = details.failed ? `${fc.defaultReportMessage(details) ?? ''}\n${why}` : null
  return { ...seen, states: states.size, broken }
}
