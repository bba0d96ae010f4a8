import { randomFrom } from '../random'
import { Life } from './life'

/** What random lives came to. */
export interface Lived {
  readonly happenings: number
  readonly lives: number
  readonly snapshots: number
  readonly shownAlone: number
  readonly shownToRoom: number
  /** Of these, as a case of a Part B. */
  readonly shownAsCase: number
  readonly overridden: number
  /** The first fault, with the life and step at which it showed; empty when there was none. */
  readonly first: string
}

/** A life goes on for so long, then another begins: its record grows with each step. */
const stepsOfLife = 500

/**
 * Plays random lives of workgroups on the real application and has everything the facilitator's
 * window is told judged by what may be known then. Ends at the first fault.
 */
export async function verifyNeedToKnow(
  n: number,
  seed: number,
  progress: (done: number) => void = () => {},
): Promise<Lived> {
  const sum = { snapshots: 0, shownAlone: 0, shownToRoom: 0, shownAsCase: 0, overridden: 0 }
  let [done, lives, first] = [0, 0, '']
  while (done < n && first === '') {
    const life = await Life.begin(randomFrom(seed + lives))
    for (let step = 0; step < stepsOfLife && done < n && first === ''; step += 1, done += 1) {
      await life.happen()
      if (life.fault !== '') first = `life ${seed + lives}, step ${step}: ${life.fault}`
      progress(done)
    }
    sum.snapshots += life.seen.snapshots
    sum.shownAlone += life.seen.shownAlone
    sum.shownToRoom += life.seen.shownToRoom
    sum.shownAsCase += life.seen.shownAsCase
    sum.overridden += life.seen.overridden
    lives += 1
    await life.end()
  }
  return { happenings: done, lives, ...sum, first }
}
