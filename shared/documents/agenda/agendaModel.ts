import { type ActionAsOf, pastActions } from '../../actions/asOfMeeting'
import type { ActionStatus } from '../../actions/tables'
import { publicRecord } from '../../comparison/publicRecord'
import { dayIn, fillIn, type DocumentLanguage } from '../../languages/documentLanguage'
import { agendaWordKeys } from '../../languages/documentWordKeys'
import { inEnglish, type SiteLanguage } from '../../languages/siteLanguage'
import { agendaOf } from '../../meeting/select'
import type { AgendaItem, Meeting, Purpose } from '../../meeting/tables'
import { neighborhoodNames, workgroupOf } from '../../workgroup/select'
import { selectWording, type Spoken } from '../documentWording'
import { meetingHeader, type MeetingHeader } from '../meetingHeader'
import { ownersIn } from '../minutes/minutesModel'
import { workgroupIn } from '../reportBack/reportBackModel'
import type { DocumentsRecord } from '../tables'
import { type TextBlock, textBlocks } from '../textBlocks'

/** One Part A item as the agenda announces it. Items of Part B are never made into this. */
export interface PlannedItem {
  /** Its place on the agenda of Part A, from 1. */
  readonly number: number
  readonly title: string
  readonly purpose: Purpose
  readonly presenter: string
  readonly neighborhoods: readonly string[]
  readonly minutes: number
  /** How many earlier meetings carried it over. */
  readonly timesCarried: number
}

/** What somebody answers for and the meeting will be told about. */
export interface OwnedActions {
  /** With who helps. */
  readonly owner: string
  readonly actions: readonly {
    readonly wording: string
    /** In words, or empty when nobody has said. */
    readonly due: string
    readonly status: ActionStatus
    readonly obstacle: string
  }[]
}

/**
 * The agenda of a meeting that is to come: plain data, public wording only. Its standard wording is in its
 * language; items and actions stand as they were written.
 */
export interface AgendaModel extends MeetingHeader, Spoken<(typeof agendaWordKeys)[number]> {
  /** How the language lists things. */
  readonly list: DocumentLanguage['list']
  /** That it was cancelled; empty for a meeting that takes place. */
  readonly mark: string
  readonly facilitator: string
  readonly goalSentence: string
  readonly gettingThere: readonly TextBlock[]
  readonly joining: readonly TextBlock[]
  readonly items: readonly PlannedItem[]
  readonly pastActions: readonly OwnedActions[]
  /** That a restricted part is planned; nothing of it. Null when there is none. */
  readonly restrictedPart: string | null
  readonly howToRaise: readonly TextBlock[]
  readonly contact: readonly TextBlock[]
  /** Until when to ask for help with taking part; without a day where the site has said none. */
  readonly askBy: string
}

/**
 * The agenda of a meeting, told from the shared record only. All it ever says about Part B is that there
 * will be one. Throws when the meeting is not in the record.
 */
export function agendaModel(
  whole: DocumentsRecord,
  meetingId: string,
  as: SiteLanguage = inEnglish,
): AgendaModel {
  const meeting = whole.meeting.get(meetingId)
  if (meeting === undefined) throw new Error('an agenda of a meeting that is not in the record')
  const record = publicRecord(whole)
  const { language } = as
  const ours = workgroupIn(record, language.tag)
  const agenda = agendaOf(record, meetingId)
  return {
    ...selectWording(as, agendaWordKeys),
    list: language.list,
    ...meetingHeader(record, meeting, language),
    mark: meeting.cancelledAt === null ? '' : language.words.cancelled,
    facilitator: meeting.facilitator,
    goalSentence: ours.goalSentence,
    gettingThere: isUsualPlace(record, meeting) ? textBlocks(ours.gettingThere) : [],
    joining: textBlocks(ours.joining),
    items: agenda
      .filter(({ part }) => part === 'A')
      .map((row, index) => toPlanned(record, row, index + 1)),
    pastActions: byOwner(pastActions(record, meeting), language),
    restrictedPart: agenda.some(({ part }) => part === 'B') ? language.words.afterPartA : null,
    howToRaise: textBlocks(ours.howToRaise),
    contact: textBlocks(ours.contact),
    askBy: askByIn(language, meeting.date, workgroupOf(record).askByDays),
  }
}

/** The way is that to the usual place; to another it would lead people astray. */
const isUsualPlace = (record: DocumentsRecord, { place }: Meeting): boolean =>
  place.trim().toLowerCase() === workgroupOf(record).place.trim().toLowerCase()

const toPlanned = (record: DocumentsRecord, row: AgendaItem, number: number): PlannedItem => ({
  number,
  title: row.title,
  purpose: row.purpose,
  presenter: row.presenter,
  neighborhoods: neighborhoodNames(record, row.neighborhoodIds),
  minutes: row.minutes,
  timesCarried: row.timesCarried,
})

/** Each owner once, in the order in which something of theirs is due first. */
function byOwner(rows: readonly ActionAsOf[], language: DocumentLanguage): OwnedActions[] {
  const owners = new Map<string, OwnedActions['actions'][number][]>()
  for (const { action, status, obstacle } of rows) {
    const owner = ownersIn(language, action)
    const own = owners.get(owner) ?? []
    own.push({ wording: action.wording, due: dayIn(language, action.due), status, obstacle })
    owners.set(owner, own)
  }
  return [...owners].map(([owner, actions]) => ({ owner, actions }))
}

const dayMs = 86_400_000

function askByIn(language: DocumentLanguage, date: string, days: number | null): string {
  const { words } = language
  const meeting = Date.parse(`${date}T00:00:00Z`)
  if (days === null || Number.isNaN(meeting)) return words.askEarly
  const by = new Date(meeting - days * dayMs).toISOString().slice(0, 10)
  return fillIn(words.askBy, { date: dayIn(language, by) })
}
