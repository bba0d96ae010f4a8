import { rowsWith } from '../kernel/compartment'
import { meetingsOf } from '../meeting/select'
import type { Meeting } from '../meeting/tables'
import type { Neighborhood } from '../workgroup/places'
import { neighborhoodsOf } from '../workgroup/select'
import { idsDiscussed } from './select'
import { type ComparisonRecord } from './tables'

/*
 * Report-backs that are owed, as they can be paid: one tells of every meeting since the last that was
 * told, so a neighborhood is owed one at most, and giving it pays for all of them.
 */

/** To whom nothing ever was told, a report-back tells of so many weeks, unless somebody says since when. */
export const firstReportWeeks = 13

/** After so many meetings what is owed has been found, but to places hardly any meeting dealt with. */
const usuallyFound = 13

/** A neighborhood a report-back is owed, and the meetings it would tell of; never empty. */
export interface OwedReportBack {
  readonly neighborhood: Neighborhood
  /** The latest first: its report-back pays for all of them. */
  readonly meetings: readonly [Meeting, ...Meeting[]]
}

/**
 * The report-backs owed by the end of a day, in the site's order of neighborhoods: of each, the meetings
 * that ended and dealt with it since the last whose report-back it was told. `from` leaves out meetings
 * before that day; nothing is looked at further back than needed.
 */
export function reportBacksOwed(
  record: ComparisonRecord,
  upTo: string,
  from = '',
): OwedReportBack[] {
  const debts = neighborhoodsOf(record).map((row) => new Debt(record, row))
  for (const [at, meeting] of meetingsOf(record).entries()) {
    if (at === usuallyFound) for (const debt of debts) debt.settleIfNeverNamed()
    const open = debts.filter((debt) => debt.isOpen(meeting))
    if (open.length === 0 || meeting.date < from) break
    const told = new Set(
      rowsWith(record, 'reportBackGiven', 'meetingId', meeting.id).map((row) => row.audienceId),
    )
    // Told of a later meeting, they were told of the earlier ones.
    for (const debt of open) if (told.has(debt.neighborhood.id)) debt.settle()
    if (meeting.phase !== 'ended' || meeting.date > upTo) continue
    const discussed = idsDiscussed(record, meeting.id)
    for (const debt of open) if (discussed.has(debt.neighborhood.id)) debt.add(meeting)
  }
  return debts.flatMap(({ neighborhood, meetings: [latest, ...earlier] }) =>
    latest === undefined ? [] : [{ neighborhood, meetings: [latest, ...earlier] as const }],
  )
}

/** Whether any meeting ever dealt with a neighborhood. */
const isNamed = (record: ComparisonRecord, id: string): boolean =>
  rowsWith(record, 'agendaItem', 'neighborhoodIds', id).length > 0 ||
  rowsWith(record, 'actionItem', 'neighborhoodIds', id).length > 0 ||
  rowsWith(record, 'heardStatement', 'neighborhoodId', id).length > 0 ||
  rowsWith(record, 'comparisonPlace', 'neighborhoodId', id).length > 0

/** What one neighborhood is owed, found meeting by meeting, the latest first. */
class Debt {
  readonly meetings: Meeting[] = []
  private isSettled = false
  private readonly wasTold: boolean

  constructor(
    private readonly record: ComparisonRecord,
    readonly neighborhood: Neighborhood,
  ) {
    this.wasTold = rowsWith(record, 'reportBackGiven', 'audienceId', neighborhood.id).length > 0
  }

  /** Whether this meeting, earlier than those before, can be among what is owed. */
  isOpen({ date }: Meeting): boolean {
    const latest = this.meetings[0]
    if (this.isSettled) return false
    return this.wasTold || latest === undefined || date >= firstDay(latest)
  }

  /** A place no meeting ever dealt with isn't looked for in all of them. */
  settleIfNeverNamed(): void {
    if (this.isSettled || this.meetings.length > 0) return
    this.isSettled = !isNamed(this.record, this.neighborhood.id)
  }

  settle(): void {
    this.isSettled = true
  }

  add(meeting: Meeting): void {
    if (!this.isSettled) this.meetings.push(meeting)
  }
}

/** The first day a report-back of this meeting tells of to whom nothing ever was told. */
function firstDay({ date }: Meeting): string {
  const at = new Date(Date.parse(date) - firstReportWeeks * 7 * 86_400_000)
  return Number.isNaN(at.getTime()) ? date : at.toISOString().slice(0, 10)
}
