import { type ActionAsOf, actionsOver } from '../../actions/asOfMeeting'
import type { Period } from '../../concerns/reportedConcerns'
import { listHeard, listRaised, stepsIn, type ToldStep } from '../../concerns/reportedConcerns'
import type { HeardStatement, ConcernChannel, Concern } from '../../concerns/tables'
import { rowsWith } from '../../kernel/compartment'
import { dayInWords } from '../../kernel/formatDate'
import { oneLine, sentence, withoutStop } from '../../kernel/text'
import { agendaOf, decisionsOf } from '../../meeting/select'
import type { AgendaItem, Decision, Meeting } from '../../meeting/tables'
import { type DocumentsRecord } from '../tables'
import { type ReportBackSection } from './reportBackSections'

import type { Audience } from '../../workgroup/audiences'
import { ownersInWords } from '../../actions/labels'
import { speaksForGroup } from '../../workgroup/groups'
import { publicOwner } from '../../workgroup/publicOwner'
import { neighborhoodVoice } from '../minutes/attendanceModel'
import { capacityLimits } from './capacityLimits'

type Points = readonly string[]

/** What the record holds for one audience at the meetings of a report-back. */
interface Material {
  readonly record: DocumentsRecord
  readonly meeting: Meeting
  readonly name: string
  readonly hadSpeaker: boolean
  /** Days are told where there are several meetings. */
  readonly several: boolean
  readonly dayOf: (meetingId: string) => string
  /** Items as the last meeting that had them left them. */
  readonly items: readonly AgendaItem[]
  readonly concerns: readonly HeardStatement[]
  readonly between: readonly Concern[]
  readonly tried: readonly ToldStep[]
  readonly cannotAct: readonly ToldStep[]
  readonly decisions: readonly Decision[]
  readonly past: readonly ActionAsOf[]
  readonly fresh: readonly ActionAsOf[]
  /** Items at which it was considered where to concentrate, and what was said of here. */
  readonly considered: readonly { readonly item: AgendaItem; readonly reason: string }[]
}

/**
 * Every section in points drafted from the record: short sentences, no word that promises more than
 * the workgroup can keep, and an honest sentence where nothing was recorded. Items of Part B are
 * not looked at, nor what was promised there, unless the record given has it (`publicRecord`).
 */
export function draftSections(
  record: DocumentsRecord,
  audience: Audience,
  period: Period,
): Record<ReportBackSection, Points> {
  const material = gather(record, audience, period)
  const { name, several } = material
  return {
    asked: draftAsked(material),
    said: draftSaid(material),
    did: orElse(draftDid(material), `We did not decide or finish anything for ${name} yet.`),
    obstacles: orElse(obstacles(material), 'We did not hear of anything that got in the way.'),
    cannotYet: orElse(
      cannotYet(material),
      `We did not write down a limit ${several ? 'in this time' : 'at this meeting'}. We may still not be able to do what you asked.`,
    ),
    next: orElse(next(material), `We have not agreed on a next step for ${name} yet.`),
  }
}

function gather(record: DocumentsRecord, audience: Audience, period: Period): Material {
  const { meetings } = period
  const isAbout = aboutAudience(record, audience)
  const all = meetings.flatMap(({ id }) => agendaOf(record, id)).filter(isAbout)
  const ids = new Set(all.map(({ id }) => id))
  const goneOn = new Set(all.map((row) => row.carriedFromId))
  const days = new Map(meetings.map(({ id, date }) => [id, dayInWords(date)]))
  const actions = actionsOver(record, meetings)
  const isForHere = ({ action }: ActionAsOf): boolean =>
    isActionFor(record, audience, action, isAbout)
  return {
    record,
    meeting: period.last,
    name: audience.name,
    hadSpeaker: meetings.some((meeting) => hadSpeaker(record, audience, meeting)),
    several: meetings.length > 1,
    dayOf: (meetingId) => days.get(meetingId) ?? '',
    items: all.filter(({ id }) => !goneOn.has(id)),
    concerns: listHeard(record, audience, period),
    between: listRaised(record, audience, period),
    tried: stepsIn(record, audience, period, 'tried'),
    cannotAct: stepsIn(record, audience, period, 'cannot act'),
    decisions: meetings
      .flatMap(({ id }) => decisionsOf(record, id))
      .filter(({ itemId }) => itemId !== null && ids.has(itemId)),
    past: actions.past.filter(isForHere),
    fresh: actions.fresh.filter(isForHere),
    considered: listConsidered(record, audience, meetings),
  }
}

/** What was written of the audience's neighborhood when items of Part A asked where to concentrate. */
function listConsidered(
  record: DocumentsRecord,
  { neighborhoodId }: Audience,
  meetings: readonly Meeting[],
): Material['considered'] {
  const ids = new Set(meetings.map(({ id }) => id))
  return rowsWith(record, 'comparisonPlace', 'neighborhoodId', neighborhoodId ?? '').flatMap(
    ({ itemId, meetingId, reason }) => {
      const item = record.agendaItem.get(itemId)
      const isTold = item?.part === 'A' && ids.has(meetingId) && reason.trim() !== ''
      return isTold ? [{ item, reason }] : []
    },
  )
}

/** Open items that name the audience's neighborhood, or at which a concern of the group was heard. */
function aboutAudience(record: DocumentsRecord, audience: Audience): (item: AgendaItem) => boolean {
  const { neighborhoodId, kind, id } = audience
  const isHeardThere = (item: AgendaItem): boolean =>
    rowsWith(record, 'heardStatement', 'itemId', item.id).some(
      (row) => record.concern.get(row.concernId ?? '')?.groupId === id,
    )
  return (item) =>
    item.part === 'A' &&
    ((neighborhoodId !== null && item.neighborhoodIds.includes(neighborhoodId)) ||
      (kind === 'group' && isHeardThere(item)))
}

/** An action that names the audience's neighborhood; or names none, and was given at an item about the audience. */
function isActionFor(
  record: DocumentsRecord,
  { neighborhoodId, kind }: Audience,
  action: ActionAsOf['action'],
  isAbout: (item: AgendaItem) => boolean,
): boolean {
  if (neighborhoodId !== null && action.neighborhoodIds.includes(neighborhoodId)) return true
  if (action.neighborhoodIds.length > 0 && kind === 'neighborhood') return false
  const item = record.agendaItem.get(action.itemId ?? '')
  return item !== undefined && isAbout(item)
}

function hadSpeaker(record: DocumentsRecord, audience: Audience, meeting: Meeting): boolean {
  if (audience.kind === 'neighborhood')
    return neighborhoodVoice(record, meeting).speakersFor.includes(audience.name)
  const group = record.communityGroup.get(audience.id)
  if (group === undefined) return false
  return rowsWith(record, 'attendance', 'meetingId', meeting.id).some(({ memberId }) => {
    const member = record.member.get(memberId)
    return member !== undefined && speaksForGroup(group, member)
  })
}

const purposeInWords = { inform: 'to share news', discuss: 'to talk about', decide: 'to decide' }

function draftAsked({ name, items, hadSpeaker, several, dayOf }: Material): Points {
  const points = items.map((row) => {
    const when = several ? ` on ${dayOf(row.meetingId)}` : ''
    return sentence(`On our agenda${when}, ${purposeInWords[row.purpose]}: ${oneLine(row.title)}`)
  })
  const missing = `Nobody who speaks for ${name} was there. We still want to hear from you.`
  return [
    ...orElse(points, `We had no question for ${name} ${atThese(several)}.`),
    ...(hadSpeaker ? [] : [missing]),
  ]
}

const atThese = (several: boolean): string => (several ? 'at these meetings' : 'at this meeting')

const byChannel: Readonly<Record<ConcernChannel, string>> = {
  meeting: 'at a meeting',
  phone: 'by phone',
  'e-mail': 'by e-mail',
  'walk-in': 'in person',
  form: 'on a form',
  outreach: 'to outreach',
}

function draftSaid({
  record,
  name,
  concerns,
  between,
  hadSpeaker,
  several,
  dayOf,
}: Material): Points {
  const heard = concerns.map(({ wording, source, meetingId }) =>
    formatQuote(wording, [oneLine(source), several ? dayOf(meetingId) : '']),
  )
  const meanwhile = between.map(({ wording, groupId, channel, receivedOn }) => {
    const group = record.communityGroup.get(groupId ?? '')?.name ?? ''
    return formatQuote(wording, [
      oneLine(group),
      `${byChannel[channel]}, ${dayInWords(receivedOn)}`,
    ])
  })
  return orElse(
    [...heard, ...meanwhile],
    hadSpeaker
      ? `Someone who speaks for ${name} was there. We did not write down a concern.`
      : `We did not hear from ${name} ${atThese(several)}. That does not mean there are no concerns.`,
  )
}

/** What was said, and in brackets who passed it on and when. */
function formatQuote(wording: string, about: readonly string[]): string {
  const named = about.map(withoutStop).filter((part) => part !== '')
  const said = sentence(oneLine(wording))
  return named.length === 0 ? said : `${said} (${named.join(', ')})`
}

function draftDid({ decisions, past, fresh, several, dayOf, considered }: Material): Points {
  const isDone = (row: ActionAsOf): boolean => row.status === 'done'
  const formatDecided = (meetingId: string): string =>
    several ? `On ${dayOf(meetingId)} we decided` : 'We decided'
  const since = several ? 'Done since our last report' : 'Done since our last meeting'
  return [
    ...decisions.map((row) =>
      because(`${formatDecided(row.meetingId)}: ${oneLine(row.wording)}`, row.rationale),
    ),
    ...considered.map(({ item, reason }) =>
      [
        sentence(
          `We asked where to concentrate, with calls and concerns side by side: ${oneLine(item.title)}`,
        ),
        `What we wrote down about here: ${sentence(oneLine(reason))}`,
      ].join(' '),
    ),
    ...past.filter(isDone).map((row) => `${since}: ${wordingOf(row)}`),
    ...fresh.filter(isDone).map((row) => `Done: ${wordingOf(row)}`),
  ]
}

function obstacles({ past, fresh, tried }: Material): Points {
  const attempts = tried.map(({ step, concern }) => {
    const what = oneLine(step.reason)
    return what === ''
      ? `We tried to do something about this: ${sentence(oneLine(concern.wording))}`
      : `We tried: ${sentence(what)} It was about this: ${sentence(oneLine(concern.wording))}`
  })
  const actions = [...past, ...fresh].flatMap((row) => {
    const obstacle = sentence(oneLine(row.obstacle))
    // What was dropped, or can't be done yet, is told under what we can't do yet.
    if (row.status === 'dropped' || row.status === 'cannot yet') return []
    if (obstacle === '' && row.status !== 'not done') return []
    const start =
      row.status === 'not done' ? 'Not done' : row.status === 'done' ? 'We tried' : 'Open'
    const why = obstacle === '' ? 'We did not write down why.' : `What got in the way: ${obstacle}`
    return [`${start}: ${wordingOf(row)} ${why}`]
  })
  return [...attempts, ...actions]
}

const leftBecause: Partial<Record<AgendaItem['status'], string>> = {
  carried: 'We have not finished talking about this',
  parked: 'We put this aside for now',
  closed: 'We stopped work on this',
}

function cannotYet(material: Material): Points {
  const { record, meeting, items, concerns, decisions, past, fresh, cannotAct } = material
  const dropped = [...past, ...fresh].filter((row) => row.status === 'dropped')
  const hasStep = (item: AgendaItem): boolean =>
    decisions.some((row) => row.itemId === item.id) ||
    fresh.some(({ action }) => action.itemId === item.id)
  const wasReported = (item: AgendaItem): boolean => concerns.some((row) => row.itemId === item.id)
  return [
    ...cannotAct.map(({ step, concern }) =>
      because(`We can’t act on this yet: ${oneLine(concern.wording)}`, step.reason),
    ),
    ...capacityLimits(record, meeting, [...past, ...fresh]),
    ...dropped.map((row) => because(`We will not do this: ${wordingOf(row)}`, row.obstacle)),
    ...items.flatMap((row) => {
      const left = leftBecause[row.status]
      if (left !== undefined) return [because(`${left}: ${oneLine(row.title)}`, row.statusReason)]
      if (hasStep(row) || !wasReported(row)) return []
      return [sentence(`We did not agree on a step about this: ${oneLine(row.title)}`)]
    }),
  ]
}

function next({ record, items, past, fresh }: Material): Points {
  const open = [...past, ...fresh].filter((row) => row.status === 'open')
  return [
    ...open.map(({ action }) => {
      const due = action.due === '' ? 'No date yet.' : `By ${dayInWords(action.due)}.`
      const owner = withoutStop(
        ownersInWords({
          owner: publicOwner(record, action.owner),
          helpers: [...new Set(action.helpers.map((name) => publicOwner(record, name)))].filter(
            (name) => name !== publicOwner(record, action.owner),
          ),
        }),
      )
      return `${sentence(oneLine(action.wording))} Who: ${owner}. ${due}`
    }),
    ...items
      .filter((row) => row.status === 'carried')
      .map((row) => sentence(`Talk about this again at our next meeting: ${oneLine(row.title)}`)),
  ]
}

const because = (what: string, why: string): string =>
  why.trim() === '' ? sentence(what) : `${sentence(what)} Why: ${sentence(oneLine(why))}`
const wordingOf = (row: ActionAsOf): string => sentence(oneLine(row.action.wording))
const orElse = (points: Points, honest: string): Points => (points.length > 0 ? points : [honest])
