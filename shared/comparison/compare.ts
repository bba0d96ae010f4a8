import type { ConcernChannel } from '../concerns/tables'
import { rowsWith } from '../kernel/compartment'
import type { Meeting } from '../meeting/tables'
import type { SourceFacts } from '../openData/contract'
import { monthlyCounts, placesKnown } from '../openData/monthlyCounts'
import { type ComparisonRecord } from './tables'

import type { Neighborhood } from '../workgroup/places'
import { neighborhoodsOf } from '../workgroup/select'
import { daysUntilReportBack, type Hearing, hearingsIn, median } from './hearings'
import { isIn, monthsOf, type Period } from './period'
import { reportBacksOwed } from './reportBacksOwed'

/*
 * Calls and concerns, side by side: for every neighborhood, what was called in and what it
 * said, at one look. Nothing is ranked: the order is the site's, and begins one neighborhood further on
 * with every meeting that was held.
 */

/** The months of a neighborhood: null where there is no data for one. */
type Monthly = readonly (number | null)[]

/** Calls of one neighborhood. */
interface Calls {
  /** By the community, over the months there are counts for. */
  readonly community: number
  /** By officers themselves, and by alarms: no calls of the community. */
  readonly officer: number
  readonly alarm: number
  readonly unknown: number
  /** Community calls for each 1,000 residents; null where nobody said how many there are. */
  readonly perThousand: number | null
  readonly monthly: Monthly
}

/** How often something occurs. */
interface Counted<Name extends string = string> {
  readonly name: Name
  readonly count: number
}

/** One neighborhood, its numbers and its words. */
export interface NeighborhoodComparison {
  readonly id: string
  readonly name: string
  readonly population: number | null
  readonly populationSource: string
  /** Null where no source is chosen, or it says nothing of this place in these months. */
  readonly calls: Calls | null
  readonly heard: number
  readonly heardMonthly: readonly number[]
  readonly channels: readonly Counted<ConcernChannel>[]
  /** Empty name for English or not said. */
  readonly languages: readonly Counted[]
  /** Minutes of the agenda that were about it; an item about several counts for each. */
  readonly minutes: number
  readonly openActions: number
  /** The middle of the days until it was told about a concern; null where it wasn't told of any. */
  readonly daysUntilReportBack: number | null
  /** Meetings that discussed it since the last whose report-back it was told: one report-back tells of all. */
  readonly meetingsToReport: number
  readonly reportBacksGiven: number
  /** Meetings at which somebody spoke for it. */
  readonly attended: number
}

/** All of it, for a period. */
export interface ComparisonWords {
  readonly period: Period
  readonly months: readonly string[]
  readonly source: SourceFacts | null
  /** The one kind of calls that is counted; empty for all of the source. */
  readonly category: string
  /** The day the latest file was downloaded that any of it is told from; empty without one. */
  readonly downloadedOn: string
  /** Months whose counts were downloaded before they were over. */
  readonly incomplete: readonly string[]
  readonly meetingsHeld: number
  readonly rows: readonly NeighborhoodComparison[]
}

interface Asked {
  readonly period: Period
  readonly sourceId: string | null
  /** One category of the source only; null for all. */
  readonly category: string | null
}

/** The neighborhoods with their numbers and words. Pure: the same record and question, the same answer. */
export function comparisonWords(
  record: ComparisonRecord,
  { period, sourceId, category }: Asked,
): ComparisonWords {
  const months = monthsOf(period)
  const told = sourceId === null ? null : callsOf(record, { sourceId, category, months })
  const hearings = hearingsIn(record, period)
  const held = meetingsHeld(record).filter(({ date }) => isIn(period, date))
  const owed = new Map(
    reportBacksOwed(record, `${period.to}-31`, `${period.from}-01`).map(
      ({ neighborhood, meetings }) => [neighborhood.id, meetings.length],
    ),
  )
  const rows = inTurn(record).map((row): NeighborhoodComparison => {
    const own = hearings.filter(({ neighborhoodId }) => neighborhoodId === row.id)
    return {
      id: row.id,
      name: row.name,
      population: row.population,
      populationSource: row.populationSource,
      calls: told?.of(row) ?? null,
      ...countHeard(own, months),
      ...atTheTable(record, row, held),
      openActions: openActions(record, row.id),
      daysUntilReportBack: median(daysUntilReportBack(record, row.id, period)),
      meetingsToReport: owed.get(row.id) ?? 0,
      reportBacksGiven: countReportBacks(record, row.id, period),
    }
  })
  return {
    period,
    months,
    rows,
    meetingsHeld: held.length,
    source: told?.source ?? null,
    category: told === null ? '' : (category ?? ''),
    downloadedOn: told?.downloadedOn ?? '',
    incomplete: told?.incomplete ?? [],
  }
}

/** Meetings that were held, in no order. */
export const meetingsHeld = (record: ComparisonRecord): Meeting[] =>
  [...record.meeting.values()].filter(({ phase }) => phase === 'ended')

/** The site's neighborhoods, begun one further on with every meeting held: nobody is always last. */
export function inTurn(record: ComparisonRecord): Neighborhood[] {
  const all = neighborhoodsOf(record)
  const begin = all.length === 0 ? 0 : meetingsHeld(record).length % all.length
  return [...all.slice(begin), ...all.slice(0, begin)]
}

/** The calls a source counts in some months. */
function callsOf(
  record: ComparisonRecord,
  asked: { sourceId: string; category: string | null; months: readonly string[] },
) {
  const { months } = asked
  const answer = monthlyCounts(record, {
    type: 'openData.monthlyCounts',
    sourceId: asked.sourceId,
    category: asked.category,
    from: months[0] ?? null,
    to: months.at(-1) ?? null,
  })
  const at = new Map(
    answer.months.map(({ month, downloadedOn }, index) => [
      month,
      downloadedOn === null ? undefined : index,
    ]),
  )
  const monthlyOf = (id: string, initiator: string): Monthly => {
    const line = answer.lines.find(
      (row) => row.neighborhoodId === id && row.initiator === initiator,
    )
    return months.map((month) => {
      const index = at.get(month)
      return index === undefined ? null : (line?.counts[index] ?? 0)
    })
  }
  // Where no place of the source is known to be this neighborhood, it says nothing of it: that is not zero.
  const told = new Set(placesKnown(record, asked.sourceId).values())
  const of = ({ id, population }: Neighborhood): Calls | null => {
    if (!told.has(id)) return null
    const monthly = monthlyOf(id, 'community')
    if (monthly.every((count) => count === null)) return null
    const community = sum(monthly)
    return {
      community,
      monthly,
      officer: sum(monthlyOf(id, 'officer')),
      alarm: sum(monthlyOf(id, 'alarm')),
      unknown: sum(monthlyOf(id, 'unknown')),
      perThousand: population === null ? null : (community * 1_000) / population,
    }
  }
  return {
    of,
    source: answer.source,
    downloadedOn:
      answer.months
        .map((row) => row.downloadedOn ?? '')
        .sort()
        .at(-1) ?? '',
    incomplete: answer.months.filter((row) => row.incomplete).map(({ month }) => month),
  }
}

const sum = (numbers: Monthly): number => numbers.reduce<number>((all, one) => all + (one ?? 0), 0)

const countHeard = (own: readonly Hearing[], months: readonly string[]) => ({
  heard: own.length,
  heardMonthly: months.map((month) => own.filter(({ day }) => day.startsWith(month)).length),
  channels: countNames(own.map(({ channel }) => channel)),
  languages: countNames(own.map(({ language }) => language)),
})

/** Each once with how often it is there, the most frequent first. */
function countNames<Name extends string>(names: readonly Name[]): Counted<Name>[] {
  const counts = new Map<Name, number>()
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
}

function atTheTable(record: ComparisonRecord, { id }: Neighborhood, held: readonly Meeting[]) {
  const ids = new Set(held.map((meeting) => meeting.id))
  const usedMs = [...record.agendaItem.values()]
    .filter((row) => row.part === 'A' && ids.has(row.meetingId) && row.neighborhoodIds.includes(id))
    .reduce((all, row) => all + row.usedMs, 0)
  const speakers = [...record.member.values()].filter((row) => row.neighborhoodIds.includes(id))
  const attended = new Set(
    speakers.flatMap((member) =>
      rowsWith(record, 'attendance', 'memberId', member.id)
        .map(({ meetingId }) => meetingId)
        .filter((meetingId) => ids.has(meetingId)),
    ),
  )
  return { minutes: Math.round(usedMs / 60_000), attended: attended.size }
}

/** Promises for it that are open: tied to it, or given at an item about it. */
const openActions = (record: ComparisonRecord, id: string): number =>
  [...record.actionItem.values()].filter(
    (row) =>
      row.status === 'open' &&
      (row.neighborhoodIds.includes(id) ||
        record.agendaItem.get(row.itemId ?? '')?.neighborhoodIds.includes(id) === true),
  ).length

/** How often it or one of its groups was told a report-back. */
const countReportBacks = (record: ComparisonRecord, id: string, period: Period): number =>
  [...record.reportBackGiven.values()].filter(
    (row) =>
      isIn(period, row.reportedOn) &&
      (row.audienceId === id || record.communityGroup.get(row.audienceId)?.neighborhoodId === id),
  ).length
