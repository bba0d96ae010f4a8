import { withoutPartB } from '../comparison/publicRecord'
import { ownersInWords } from '../actions/labels'
import { actionsOf, pastActionsOf } from '../actions/select'
import type { ActionItem } from '../actions/tables'
import type { Drawn } from '../comparison/chartFacts'
import { neighborhoodsDiscussed, comparisonOf } from '../comparison/select'
import { heardStatementsOf } from '../concerns/select'
import { reportBackModel } from '../documents/reportBack/reportBackModel'
import { assertNever } from '../kernel/result'
import { parkingLot } from '../meeting/continuedItems'
import { agendaOf, decisionsOf, presentMembers, voiceOf } from '../meeting/select'
import { currentNotice } from '../meeting/signInNotice'
import type { AgendaItem, Meeting } from '../meeting/tables'
import { withTimebox } from '../meeting/timebox'
import type { SharedRecord } from '../record/record'
import { audienceOf } from '../workgroup/audiences'
import { neighborhoodNames, workgroupOf } from '../workgroup/select'
import { comparisonContent } from './comparisonContent'
import type { Slide } from './slides'
import type { ActionLine, AgendaLine, ContentOf, ProjectorContent } from './view'

const blank: ProjectorContent = { kind: 'blank' }

/**
 * Builds what the projector shows for a slide, from public fields of the shared record alone.
 * Whatever can't be shown (no such meeting, a removed item, a Part B item) is blank. `drawn` gives the
 * pictures of figures; without it they are left out.
 */
export function project(
  whole: SharedRecord,
  meetingId: string,
  slide: Slide,
  drawn: Drawn = () => null,
): ProjectorContent {
  // Whatever the site says of its documents, nothing said in Part B is ever on the projector.
  const record = withoutPartB(whole)
  const meeting = record.meeting.get(meetingId)
  if (meeting === undefined) return blank
  switch (slide.kind) {
    case 'welcome':
      return welcome(record, meeting)
    case 'past actions':
      return {
        kind: 'past actions',
        ...frame(record, meeting),
        actions: pastActionsOf(record, meeting).map(actionLine),
      }
    case 'voice':
      return voice(record, meeting)
    case 'item':
      return item(record, meeting, slide.itemId)
    case 'read-back':
      return readBack(record, meeting)
    case 'closing':
      return closing(record, meeting)
    case 'decision':
      return decision(record, meeting, slide.decisionId)
    case 'parking lot':
      return { kind: 'parking lot', ...frame(record, meeting), titles: selectParked(record) }
    case 'agenda':
      return overview(record, meeting)
    case 'sign-in':
      return signIn(record, meeting)
    case 'report-back':
      return reportBack(record, meeting, slide)
    case 'comparison':
      return comparison(record, meeting, slide.itemId, drawn)
    case 'break':
      return { kind: 'break', ...frame(record, meeting), until: slide.until }
    default:
      return assertNever(slide)
  }
}

const openAgenda = (record: SharedRecord, meeting: Meeting): AgendaItem[] =>
  agendaOf(record, meeting.id).filter((row) => row.part === 'A')

function frame(
  record: SharedRecord,
  meeting: Meeting,
): { workgroup: string; progress: { done: number; total: number } } {
  const agenda = openAgenda(record, meeting)
  const finished = agenda.filter((row) => row.status === 'done')
  return {
    workgroup: workgroupOf(record).name,
    progress: { done: finished.length, total: agenda.length },
  }
}

const actionLine = (row: ActionItem): ActionLine => ({
  wording: row.wording,
  owner: ownersInWords(row),
  due: row.due,
  status: row.status,
  obstacle: row.obstacle,
})

const agendaStates: { readonly [S in AgendaItem['status']]: AgendaLine['state'] } = {
  planned: 'to come',
  running: 'now',
  done: 'done',
  carried: 'moved',
  parked: 'moved',
  closed: 'moved',
}

const agendaLines = (record: SharedRecord, meeting: Meeting): AgendaLine[] =>
  openAgenda(record, meeting).map((row) => ({
    title: row.title,
    minutes: withTimebox(record, row).minutes,
    state: agendaStates[row.status],
  }))

function overview(record: SharedRecord, meeting: Meeting): ContentOf<'agenda'> {
  return {
    kind: 'agenda',
    ...frame(record, meeting),
    goal: workgroupOf(record).goalSentence,
    agenda: agendaLines(record, meeting),
  }
}

function signIn(record: SharedRecord, meeting: Meeting): ContentOf<'sign-in'> {
  return {
    kind: 'sign-in',
    ...frame(record, meeting),
    notice: [...currentNotice(record).points],
    people: presentMembers(record, meeting.id).map(({ name, organization }) => ({
      name,
      organization,
    })),
  }
}

function reportBack(
  record: SharedRecord,
  meeting: Meeting,
  slide: Extract<Slide, { kind: 'report-back' }>,
): ProjectorContent {
  const { audienceId, section } = slide
  if (audienceOf(record, audienceId) === undefined) return blank
  const model = reportBackModel(record, meeting.id, audienceId)
  return {
    kind: 'report-back',
    ...frame(record, meeting),
    audience: model.audience,
    section,
    points: [...model.sections[section]],
  }
}

function comparison(
  record: SharedRecord,
  meeting: Meeting,
  itemId: string | null,
  drawn: Drawn,
): ProjectorContent {
  const item = openAgenda(record, meeting).find(({ id }) => id === itemId)
  const sheet = item === undefined ? undefined : comparisonOf(record, item.id)
  // Where those of an item were taken away, others than anybody chose must not stand there instead.
  if (itemId !== null && sheet === undefined) return blank
  return {
    kind: 'comparison',
    ...frame(record, meeting),
    ...comparisonContent(record, meeting, { title: item?.title ?? '', sheet }, drawn),
  }
}

function welcome(record: SharedRecord, meeting: Meeting): ContentOf<'welcome'> {
  return {
    kind: 'welcome',
    ...frame(record, meeting),
    goal: workgroupOf(record).goalSentence,
    date: meeting.date,
    startTime: meeting.startTime,
    place: meeting.place,
    agenda: agendaLines(record, meeting),
    restrictedPart: agendaOf(record, meeting.id).some((row) => row.part === 'B'),
  }
}

function voice(record: SharedRecord, meeting: Meeting): ContentOf<'voice'> {
  const present = presentMembers(record, meeting.id)
  const { here, missing } = voiceOf(record, meeting.id)
  return {
    kind: 'voice',
    ...frame(record, meeting),
    here: here.map((neighborhood) => ({
      neighborhood: neighborhood.name,
      speakers: present
        .filter((row) => row.neighborhoodIds.includes(neighborhood.id))
        .map((row) => row.name),
    })),
    missing: missing.map((row) => row.name),
  }
}

function item(record: SharedRecord, meeting: Meeting, itemId: string): ProjectorContent {
  const agenda = openAgenda(record, meeting)
  const row = agenda.find((candidate) => candidate.id === itemId)
  if (row === undefined) return blank
  return {
    kind: 'item',
    ...frame(record, meeting),
    number: agenda.indexOf(row) + 1,
    title: row.title,
    purpose: row.purpose,
    presenter: row.presenter,
    neighborhoods: neighborhoodNames(record, row.neighborhoodIds),
    timebox: {
      minutes: withTimebox(record, row).minutes,
      usedMs: row.usedMs,
      startedAt: row.startedAt,
      showOverrun: meeting.showOverruns,
    },
    heard: heardStatementsOf(record, meeting.id)
      .filter((entry) => entry.itemId === row.id)
      .map((entry) => ({ wording: entry.wording, source: entry.source })),
    decisions: decisionsOf(record, meeting.id)
      .filter((entry) => entry.itemId === row.id)
      .map((entry) => entry.wording),
    actions: actionsOf(record, meeting.id)
      .filter((entry) => entry.itemId === row.id)
      .map(actionLine),
  }
}

function readBack(record: SharedRecord, meeting: Meeting): ContentOf<'read-back'> {
  return {
    kind: 'read-back',
    ...frame(record, meeting),
    decisions: decisionsOf(record, meeting.id).map((row) => row.wording),
    actions: actionsOf(record, meeting.id).map(actionLine),
  }
}

function closing(record: SharedRecord, meeting: Meeting): ContentOf<'closing'> {
  const agenda = openAgenda(record, meeting)
  const titles = (status: AgendaItem['status']): string[] =>
    agenda.filter((row) => row.status === status).map((row) => row.title)
  return {
    kind: 'closing',
    ...frame(record, meeting),
    goal: workgroupOf(record).goalSentence,
    reportBacks: neighborhoodsDiscussed(record, meeting.id).map((row) => row.name),
    parked: titles('parked'),
    carried: titles('carried'),
  }
}

function decision(record: SharedRecord, meeting: Meeting, decisionId: string): ProjectorContent {
  const row = record.decision.get(decisionId)
  if (row?.meetingId !== meeting.id) return blank
  const item = row.itemId === null ? undefined : record.agendaItem.get(row.itemId)
  return {
    kind: 'decision',
    ...frame(record, meeting),
    item: item?.title ?? '',
    wording: row.wording,
    rationale: row.rationale,
    // It is when somebody said how it was reached, and at the latest when its item is left.
    isDecided: row.reachedBy !== null || item?.status !== 'running',
  }
}

/** Titles waiting in the parking lot, of Part A alone, latest first. */
const selectParked = (record: SharedRecord): string[] =>
  parkingLot(record)
    .filter((row) => row.part === 'A')
    .map((row) => row.title)
