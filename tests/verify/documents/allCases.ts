import { someOf, type Case } from './cases'
import { publicCases } from './publicCases'
import { restrictedCases } from './restrictedCases'

/** Of the restricted prints, which are few, at least so many are looked at: one of this number. */
const restrictedAtLeast = 11

/** Every document there is, or every so many: those anyone may have, then those for who needs to know. */
export async function casesOfEach(every: number): Promise<Case[]> {
  return [
    ...someOf(await publicCases(), every),
    ...someOf(restrictedCases(), Math.min(every, restrictedAtLeast)),
  ]
}
