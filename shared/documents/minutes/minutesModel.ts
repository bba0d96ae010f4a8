import { recordAsHeld } from './asOfMeeting'
import { publicRecord } from '../../comparison/publicRecord'
import { helpersBeside } from '../../actions/helpers'
import { type ActionAsOf, newActions, pastActions } from '../../actions/asOfMeeting'
import type { ActionItem, ActionStatus } from '../../actions/tables'
import { neighborhoodsDiscussed } from '../../comparison/select'
import { heardStatementsOf } from '../../concerns/select'
import { dayIn, fillIn, type DocumentLanguage } from '../../languages/documentLanguage'
import { minutesWordKeys } from '../../languages/documentWordKeys'
import { inEnglish, type SiteLanguage } from '../../languages/siteLanguage'
import { listIn } from '../../kernel/formatList'
import { decisionsOf, parkedThoughts } from '../../meeting/select'
import type { Meeting } from '../../meeting/tables'
import type { DocumentsRecord } from '../tables'
import { timeIn } from '../formatTime'
import { selectWording, type Spoken } from '../documentWording'
import { meetingHeader, type MeetingHeader } from '../meetingHeader'
import { minutesStanding, type MinutesStanding, type MinutesStepAhead } from '../minutesStatus'
import { workgroupIn } from '../reportBack/reportBackModel'
import {
  attendanceByOrganization,
  type AttendedOrganization,
  type LocalTime,
  neighborhoodVoice,
  type NeighborhoodVoice,
} from './attendanceModel'
import {
  type MinutesHeardStatement,
  type MinutesDecision,
  type MinutesItem,
  minutesItems,
  numberedItems,
  toHeardStatement,
  toDecision,
} from './itemModel'

import { participantWork, type ParticipantWork } from './participantWork'

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

/**
 * The minutes of one meeting: plain data, public wording only. Their standard wording is in its language;
 * what people said and decided stands as it was written.
 */
export interface MinutesModel extends MeetingHeader, Spoken<(typeof minutesWordKeys)[number]> {
  /** How the language lists things. */
  readonly list: DocumentLanguage['list']
  readonly facilitator: string
  readonly noteTaker: string
  readonly goalSentence: string
  /** When it really began and ended, a line each; empty where that isn’t known. */
  readonly held: readonly string[]
  /** What kind of document this is: a draft until a later meeting approves it, then approved or amended. */
  readonly mark: string
  readonly attendance: readonly AttendedOrganization[]
  readonly voice: NeighborhoodVoice
  readonly pastActions: readonly MinutesAction[]
  readonly items: readonly MinutesItem[]
  /** What was heard or decided outside the items of Part A; never with the title of a Part B item. */
  readonly otherConcerns: readonly MinutesHeardStatement[]
  readonly otherDecisions: readonly MinutesDecision[]
  readonly newActions: readonly MinutesAction[]
  readonly carriedOver: readonly UnfinishedItem[]
  readonly closed: readonly UnfinishedItem[]
  readonly parkingLot: readonly UnfinishedItem[]
  readonly reportBacksOwed: readonly { neighborhood: string; groups: readonly string[] }[]
  /** Numbers of participants; null where none was recorded. */
  readonly participantWork: ParticipantWork | null
  /** That a restricted part was held; nothing of it. Null when there was none. */
  readonly restrictedPart: string | null
}

/** An item that left the table unfinished, and why. */
export interface UnfinishedItem {
  /** Null for what was parked without being on the agenda. */
  readonly number: number | null
  readonly title: string
  readonly reason: string
}

/**
 * The minutes of a meeting, told from the shared record only. Actions stand as this meeting left
 * them. `localTime` gives an instant's time of day as `HH:MM` where the meeting was held. All they
 * ever say about Part B is that it was held.
 * `ahead`: as they will be once that step is taken.
 * Throws when the meeting is not in the record.
 */
export function minutesModel(
  whole: DocumentsRecord,
  meetingId: string,
  localTime: LocalTime,
  as: SiteLanguage = inEnglish,
  ahead: MinutesStepAhead | null = null,
): MinutesModel {
  const meeting = whole.meeting.get(meetingId)
  if (meeting === undefined) throw new Error('minutes of a meeting that is not in the record')
  const record = recordAsHeld(publicRecord(whole), meeting)
  const { language } = as
  const items = minutesItems(record, meeting, language)
  return {
    ...selectWording(as, minutesWordKeys),
    list: language.list,
    ...header(record, meeting, language),
    held: timesHeld(meeting, localTime, language),
    mark: markIn(language, minutesStanding(record, meetingId, ahead)),
    attendance: attendanceByOrganization(record, meeting, localTime, language),
    voice: neighborhoodVoice(record, meeting),
    pastActions: pastActions(record, meeting).map((row) => toAction(record, row, language)),
    items,
    ...outsideItems(record, meeting, language),
    newActions: numberedActions(record, meeting, language),
    carriedOver: selectUnfinished(items, 'carried'),
    closed: selectUnfinished(items, 'closed'),
    parkingLot: [...selectUnfinished(items, 'parked'), ...thoughts(record, meeting)],
    reportBacksOwed: reportBacksOwed(record, meeting),
    participantWork: participantWork(record, meetingId, language),
    restrictedPart: meeting.partAClosedAt === null ? null : language.words.restrictedSentence,
  }
}

function markIn(language: DocumentLanguage, { approvedOn, amendedOn }: MinutesStanding): string {
  const { words } = language
  if (approvedOn === null) return words.draft
  const date = dayIn(language, approvedOn)
  return amendedOn === null
    ? fillIn(words.approvedAt, { date })
    : fillIn(words.amendedOn, { date, amended: dayIn(language, amendedOn) })
}

/**
 * What minutes say, apart from how they stand and from the document's own words: the same in every language,
 * and as long as nobody changes anything.
 */
export function minutesSaid(
  record: DocumentsRecord,
  meetingId: string,
  localTime: LocalTime,
): unknown {
  const model = minutesModel(record, meetingId, localTime)
  return { ...model, mark: null, words: null, isMachineDrafted: null }
}

/** Meetings that ended before their end was kept tell neither: what was approved of them stays as it was. */
function timesHeld(
  { phase, startedAt, heldUntil }: Meeting,
  localTime: LocalTime,
  language: DocumentLanguage,
): string[] {
  const isOver = phase === 'ended'
  if (startedAt === null || (isOver && heldUntil === null)) return []
  const inWords = (pattern: string, at: number): string =>
    fillIn(pattern, { time: timeIn(language, localTime(at)) })
  const { began, ended } = language.words
  return [
    inWords(began, startedAt),
    ...(isOver && heldUntil !== null ? [inWords(ended, heldUntil)] : []),
  ]
}

function header(record: DocumentsRecord, meeting: Meeting, language: DocumentLanguage) {
  return {
    ...meetingHeader(record, meeting, language),
    facilitator: meeting.facilitator,
    noteTaker: meeting.noteTaker,
    goalSentence: workgroupIn(record, language.tag).goalSentence,
  }
}

/** What belongs to no Part A item: said in passing, or public wording that came out of Part B. */
function outsideItems(record: DocumentsRecord, meeting: Meeting, language: DocumentLanguage) {
  const numbers = numberedItems(record, meeting)
  const outside = (row: { itemId: string | null }): boolean => !numbers.has(row.itemId ?? '')
  return {
    otherConcerns: heardStatementsOf(record, meeting.id)
      .filter(outside)
      .map((row) => toHeardStatement(record, row, language)),
    otherDecisions: decisionsOf(record, meeting.id)
      .filter(outside)
      .map((row) => toDecision(row, language)),
  }
}

function numberedActions(
  record: DocumentsRecord,
  meeting: Meeting,
  language: DocumentLanguage,
): MinutesAction[] {
  const numbers = numberedItems(record, meeting)
  return newActions(record, meeting).map((row, index) => ({
    ...toAction(record, row, language),
    number: index + 1,
    item: numbers.get(row.action.itemId ?? '') ?? null,
  }))
}

function toAction(
  record: DocumentsRecord,
  { action, status, obstacle }: ActionAsOf,
  language: DocumentLanguage,
): MinutesAction {
  return {
    number: null,
    wording: action.wording,
    owner: ownersIn(language, action),
    due: dayIn(language, action.due),
    given: dayIn(language, record.meeting.get(action.meetingId)?.date ?? ''),
    status,
    obstacle,
    item: null,
  }
}

/** Who answers for it, and who helps. */
export function ownersIn({ words, list }: DocumentLanguage, action: ActionItem): string {
  const helpers = helpersBeside(action)
  if (helpers.length === 0) return action.owner
  return fillIn(words.ownerWith, { owner: action.owner, helpers: listIn(list, helpers) })
}

const selectUnfinished = (
  items: readonly MinutesItem[],
  status: MinutesItem['status'],
): UnfinishedItem[] =>
  items
    .filter((item) => item.status === status)
    .map(({ number, title, statusReason }) => ({ number, title, reason: statusReason }))

/** What was parked without being on the agenda has no number. */
const thoughts = (record: DocumentsRecord, meeting: Meeting): UnfinishedItem[] =>
  parkedThoughts(record, meeting.id).map(({ title, statusReason }) => ({
    number: null,
    title,
    reason: statusReason,
  }))

const reportBacksOwed = (record: DocumentsRecord, meeting: Meeting) =>
  neighborhoodsDiscussed(record, meeting.id).map((row) => ({
    neighborhood: row.name,
    groups: [...record.communityGroup.values()]
      .filter((group) => group.neighborhoodId === row.id && !group.retired)
      .sort((a, b) => a.position - b.position)
      .map((group) => group.name),
  }))
