import type { BesideAnswer, BesideQuery } from '../../shared/contracts/beside'
import { besideWords } from '../../shared/beside/besideWords'
import { notHeard } from '../../shared/beside/notHeard'
import { whyNotCalled } from '../../shared/beside/whyNotCalled'
import type { Period } from '../../shared/beside/period'
import type { SharedRecord } from '../../shared/record/state'
import type { Charts } from './charts'
import { localDate, type Clock } from './context'
import type { OpenWorkgroup } from './workgroup'

/** The questions about numbers beside words. All are answered from the shared record alone. */
export const isBesideQuery = (query: { readonly type: string }): query is BesideQuery =>
  query.type.startsWith('beside.')

/** Answers one of them. */
export const answerBeside = (
  { record }: OpenWorkgroup,
  query: BesideQuery,
  { clock, charts }: { readonly clock: Clock; readonly charts: Charts },
): Promise<BesideAnswer<BesideQuery['type']>> =>
  query.type === 'beside.look'
    ? look(record, query, charts)
    : Promise.resolve(missing(record, query, localDate(clock())))

const missing = (
  record: SharedRecord,
  period: Period,
  today: string,
): BesideAnswer<'beside.missing'> => ({
  rows: notHeard(record, period, today),
  whyNotCalled: whyNotCalled(record, period),
})

async function look(
  record: SharedRecord,
  { from, to, sourceId, category }: Extract<BesideQuery, { type: 'beside.look' }>,
  charts: Charts,
): Promise<BesideAnswer<'beside.look'>> {
  const beside = besideWords(record, { period: { from, to }, sourceId, category })
  const pictures = await charts.all(beside)
  return {
    ...beside,
    rows: beside.rows.flatMap((row, at) => {
      const picture = pictures[at]
      return picture === undefined ? [] : [{ ...row, picture }]
    }),
  }
}
