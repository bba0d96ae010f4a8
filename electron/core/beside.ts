import type { BesideAnswer, BesideQuery } from '../../shared/contracts/beside'
import { besideWords, type BesideWords } from '../../shared/beside/besideWords'
import { chartInWords, chartMonths, chartScale, chartWords } from '../../shared/beside/chart'
import { notHeard } from '../../shared/beside/notHeard'
import type { Picture } from '../../shared/beside/picture'
import { whyNotCalled } from '../../shared/beside/whyNotCalled'
import type { Period } from '../../shared/beside/period'
import type { SharedRecord } from '../../shared/record/state'
import { english } from '../../shared/languages/english'
import { localDate, type Clock } from './context'
import type { OpenWorkgroup } from './workgroup'

/** The questions about numbers beside words. All are answered from the shared record alone. */
export const isBesideQuery = (query: { readonly type: string }): query is BesideQuery =>
  query.type.startsWith('beside.')

/** Answers one of them. */
export const answerBeside = (
  { record }: OpenWorkgroup,
  query: BesideQuery,
  clock: Clock,
): Promise<BesideAnswer<BesideQuery['type']>> =>
  query.type === 'beside.look'
    ? look(record, query)
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
): Promise<BesideAnswer<'beside.look'>> {
  const beside = besideWords(record, { period: { from, to }, sourceId, category })
  const pictures = await besidePictures(beside)
  return {
    ...beside,
    rows: beside.rows.map((row, at) => ({ ...row, picture: pictures[at] ?? nothing })),
  }
}

/** Pictures drawn last, by what they show: looking again draws nothing anew. */
const drawn = new Map<string, Promise<Picture>>()
const mostDrawn = 200

/** The picture of each neighborhood, in order. Between two of them others have their turn. */
async function besidePictures(beside: BesideWords): Promise<Picture[]> {
  const scale = chartScale(beside.rows)
  const pictures: Picture[] = []
  for (const row of beside.rows) {
    const months = chartMonths(row, beside, english)
    const alt = chartInWords(row, beside)
    const key = JSON.stringify([months, scale, alt])
    const known = drawn.get(key)
    const picture = known ?? draw(months, scale, alt)
    if (known === undefined) {
      drawn.set(key, picture)
      const oldest = drawn.keys().next().value
      if (drawn.size > mostDrawn && oldest !== undefined) drawn.delete(oldest)
      await new Promise(setImmediate)
    }
    pictures.push(await picture)
  }
  return pictures
}

async function draw(
  months: ReturnType<typeof chartMonths>,
  scale: ReturnType<typeof chartScale>,
  alt: string,
): Promise<Picture> {
  const { besidePicture } = await import('../charts/besidePicture')
  return besidePicture(months, scale, chartWords(english), alt)
}

const nothing: Picture = { width: 0, height: 0, marks: [], alt: '' }
