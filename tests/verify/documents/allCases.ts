import { makeSome, type Case } from './cases'
import { planPublicCases } from './publicCases'
import { planRestrictedCases } from './restrictedCases'

/** Of the restricted prints, which are few, at least so many are looked at: one of this number. */
const restrictedAtLeast = 11

/** Every document there is, or every so many: those anyone may have, then those for who needs to know. */
export async function casesOfEach(every: number): Promise<Case[]> {
  return [
    ...(await makeSome(await planPublicCases(), every)),
    ...(await makeSome(planRestrictedCases(), Math.min(every, restrictedAtLeast))),
  ]
}
