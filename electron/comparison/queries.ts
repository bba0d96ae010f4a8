import type { BesideAnswer, BesideQuery } from '../../shared/comparison/contract'
import { besideWords } from '../../shared/comparison/compare'
import { notHeard } from '../../shared/engagement/notHeardFrom'
import { whyNotCalled } from '../../shared/comparison/reasonsNotCalled'
import type { Picture } from '../../shared/comparison/picture'
import { english } from '../../shared/languages/english'
import type { Period } from '../../shared/comparison/period'
import type { SharedRecord } from '../../shared/record/record'
import type { Charts } from './chartCache'
import { localDate, type Clock } from '../kernel/clock'
import type { OpenWorkgroup } from '../workgroup/openWorkgroup'

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
  return charts.made('screen', english, (drawn) => ({
    ...beside,
    rows: beside.rows.map((row) => ({ ...row, picture: drawn(row, beside) ?? undrawn })),
  }))
}

/** Stands for a picture that isn't drawn yet; an answer has all of them. */
const undrawn: Picture = { width: 0, height: 0, marks: [], alt: '' }
