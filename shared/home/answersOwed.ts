import { shownConcerns, toListedConcern } from '../concerns/register'
import type { Home } from './contract'
import { firstOf } from './firstOf'
import type { HomeRecord } from './homeRecord'

/** Whom an answer is owed: every concern nobody was told the end of, as its register lists them. */
export function listAnswersOwed(record: HomeRecord, today: string): Home['answers'] {
  const owed = shownConcerns(record, { show: 'owed', neighborhoodId: null })
  const late = owed.filter(({ hearBackBy }) => hearBackBy !== '' && hearBackBy < today).length
  return { ...firstOf(owed, (row) => toListedConcern(record, row)), late }
}
