import { concernsOf, decisionsOf, neighborhoodsDiscussed, workgroupOf } from '../record/select'
import type { SharedRecord } from '../record/state'
import type { ActionStatus, Meeting } from '../record/tables'
import { newActions, pastActions, type ActionAsOf } from './actionHistory'
import {
  minutesItems,
  numberedItems,
  type MinutesConcern,
  type MinutesDecision,
  type MinutesItem,
  toConcern,
  toDecision,
} from './minutesItems'
import { attendanceByOrganization, type AttendedOrganization, type LocalTime } from './minutesRoom'
import { neighborhoodVoice, type NeighborhoodVoice } from './minutesRoom'
import { dateInWords, dayInWords, timeInWords } from './words'

/** An action as the minutes print it. */
export interface MinutesAction {
  /** Its number among the meeting's new actions; null for actions of earlier meetings. */
  readonly number: number | null
  readonly wording: string
  readonly owner: string
  /** In words, or empty when nobody has said. */
  readonly due: string
  /** The date of the meeting that gave it, in words. */
  readonly given: string
  readonly status: ActionStatus
  readonly obstacle: string
  /** The number of its Part A item; null for none, and for anything from Part B. */
  readonly item: number | null
}

/** The minutes of one meeting: plain data, public wording only. */
export interface MinutesModel {
  readonly language: 'en-US'
  readonly workgroup: string
  /** `YYYY-MM-DD`, for file properties. */
  readonly date: string
  readonly dateInWords: string
  readonly time: string
  readonly place: string
  readonly facilitator: string
  readonly noteTaker: string
  readonly goalSentence: string
  /** What kind of paper this is until the next meeting approves it. */
  readonly mark: string
  readonly attendance: readonly AttendedOrganization[]
  readonly voice: NeighborhoodVoice
  readonly pastActions: readonly MinutesAction[]
  readonly items: readonly MinutesItem[]
  /** What was heard or decided outside the items of Part A; never with the title of a Part B item. */
  readonly otherConcerns: readonly MinutesConcern[]
  readonly otherDecisions: readonly MinutesDecision[]
  readonly newActions: readonly MinutesAction[]
  readonly carriedOver: readonly UnfinishedItem[]
  readonly closed: readonly UnfinishedItem[]
  readonly parkingLot: readonly UnfinishedItem[]
  readonly reportBacksOwed: readonly { neighborhood: string; groups: readonly string[] }[]
  /** That a restricted part was held; nothing of it. Null when there was none. */
  readonly restrictedPart: string | null
}

/** An item that left the table unfinished, and why. */
export interface UnfinishedItem {
  readonly number: number
  readonly title: string
  readonly reason: string
}

/** The mark on minutes that no meeting has approved yet. */
export const draftMark = 'Draft, not yet approved'

/** All the minutes ever say about Part B (domain.md, "What is shared and what is restricted"). */
export const restrictedPartSentence =
  'After Part A the workgroup held a restricted part. It is not in these minutes.'

/**
 * The minutes of a meeting, told from the shared record only. Actions stand as this meeting left
 * them. `localTime` gives an instant's time of day as `HH:MM` where the meeting was held.
 * Throws when the meeting is not in the record.
 */
export function minutesModel(
  record: SharedRecord,
  meetingId: string,
  localTime: LocalTime,
): MinutesModel {
  const meeting = record.meeting.get(meetingId)
  if (meeting === undefined) throw new Error('minutes of a meeting that is not in the record')
  const items = minutesItems(record, meeting)
  return {
    ...header(record, meeting),
    mark: draftMark,
    attendance: attendanceByOrganization(record, meeting, localTime),
    voice: neighborhoodVoice(record, meeting),
    pastActions: pastActions(record, meeting).map((row) => toAction(record, row, null, null)),
    items,
    ...outsideItems(record, meeting),
    newActions: numberedActions(record, meeting),
    carriedOver: unfinished(items, 'carried'),
    closed: unfinished(items, 'closed'),
    parkingLot: unfinished(items, 'parked'),
    reportBacksOwed: reportBacksOwed(record, meeting),
    restrictedPart: meeting.partAClosedAt === null ? null : restrictedPartSentence,
  }
}

function header(record: SharedRecord, meeting: Meeting) {
  const workgroup = workgroupOf(record)
  return {
    language: 'en-US' as const,
    workgroup: workgroup.name,
    date: meeting.date,
    dateInWords: dateInWords(meeting.date),
    time: timeInWords(meeting.startTime),
    place: meeting.place,
    facilitator: meeting.facilitator,
    noteTaker: meeting.noteTaker,
    goalSentence: workgroup.goalSentence,
  }
}

/** What belongs to no Part A item: said in passing, or public wording that came out of Part B. */
function outsideItems(record: SharedRecord, meeting: Meeting) {
  const numbers = numberedItems(record, meeting)
  const outside = (row: { itemId: string | null }): boolean => !numbers.has(row.itemId ?? '')
  return {
    otherConcerns: concernsOf(record, meeting.id)
      .filter(outside)
      .map((row) => toConcern(record, row)),
    otherDecisions: decisionsOf(record, meeting.id).filter(outside).map(toDecision),
  }
}

function numberedActions(record: SharedRecord, meeting: Meeting): MinutesAction[] {
  const numbers = numberedItems(record, meeting)
  return newActions(record, meeting).map((row, index) =>
    toAction(record, row, index + 1, numbers.get(row.action.itemId ?? '') ?? null),
  )
}

function toAction(
  record: SharedRecord,
  { action, status, obstacle }: ActionAsOf,
  number: number | null,
  item: number | null,
): MinutesAction {
  return {
    number,
    wording: action.wording,
    owner: action.owner,
    due: dayInWords(action.due),
    given: dayInWords(record.meeting.get(action.meetingId)?.date ?? ''),
    status,
    obstacle,
    item,
  }
}

const unfinished = (
  items: readonly MinutesItem[],
  status: MinutesItem['status'],
): UnfinishedItem[] =>
  items
    .filter((item) => item.status === status)
    .map(({ number, title, statusReason }) => ({ number, title, reason: statusReason }))

const reportBacksOwed = (record: SharedRecord, meeting: Meeting) =>
  neighborhoodsDiscussed(record, meeting.id).map((row) => ({
    neighborhood: row.name,
    groups: [...record.communityGroup.values()]
      .filter((group) => group.neighborhoodId === row.id && !group.retired)
      .sort((a, b) => a.position - b.position)
      .map((group) => group.name),
  }))
