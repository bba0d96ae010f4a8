import type { ReportBackSection } from '../meeting/commands'
import { agendaOf, concernsOf, decisionsOf } from '../record/select'
import type { SharedRecord } from '../record/state'
import type { AgendaItem, Concern, Decision, Meeting, Neighborhood } from '../record/tables'
import { meansLimits } from '../means/limits'
import { newActions, pastActions, type ActionAsOf } from './actionHistory'
import { neighborhoodVoice } from './minutesRoom'
import { publicOwner } from './publicOwner'
import { dayInWords, sentence, withoutStop } from './words'

type Points = readonly string[]

/** What the record holds for one neighborhood at one meeting. */
interface Material {
  readonly record: SharedRecord
  readonly meeting: Meeting
  readonly name: string
  readonly hadSpeaker: boolean
  readonly items: readonly AgendaItem[]
  readonly concerns: readonly Concern[]
  readonly decisions: readonly Decision[]
  readonly past: readonly ActionAsOf[]
  readonly fresh: readonly ActionAsOf[]
}

/**
 * Every section in points drafted from the record: short sentences, no word that promises more than
 * the workgroup can keep, and an honest sentence where nothing was recorded. Items of Part B are
 * not looked at; actions tied to the neighborhood are, since their wording is public.
 */
export function draftSections(
  record: SharedRecord,
  meeting: Meeting,
  neighborhood: Neighborhood,
): Record<ReportBackSection, Points> {
  const material = gather(record, meeting, neighborhood)
  return {
    asked: asked(material),
    said: said(material),
    did: orElse(did(material), `We did not decide or finish anything for ${material.name} yet.`),
    obstacles: orElse(obstacles(material), 'We did not hear of anything that got in the way.'),
    cannotYet: orElse(
      cannotYet(material),
      'We did not write down a limit at this meeting. We may still not be able to do what you asked.',
    ),
    next: orElse(next(material), `We have not agreed on a next step for ${material.name} yet.`),
  }
}

function gather(record: SharedRecord, meeting: Meeting, neighborhood: Neighborhood): Material {
  const partA = agendaOf(record, meeting.id).filter((row) => row.part === 'A')
  const items = partA.filter((row) => row.neighborhoodIds.includes(neighborhood.id))
  const isHere = (row: { itemId: string | null }): boolean =>
    items.some((item) => item.id === row.itemId)
  const concerns = concernsOf(record, meeting.id)
  const isForHere = ({ action }: ActionAsOf): boolean =>
    action.neighborhoodIds.includes(neighborhood.id) ||
    (action.neighborhoodIds.length === 0 &&
      neighborhoodsOfPartA(record, action.itemId, neighborhood))
  return {
    record,
    meeting,
    name: neighborhood.name,
    hadSpeaker: neighborhoodVoice(record, meeting).speakersFor.includes(neighborhood.name),
    items,
    concerns: concerns.filter((row) => row.neighborhoodId === neighborhood.id),
    decisions: decisionsOf(record, meeting.id).filter(isHere),
    past: pastActions(record, meeting).filter(isForHere),
    fresh: newActions(record, meeting).filter(isForHere),
  }
}

/** Whether an action's item was an open one about this neighborhood, at whichever meeting. */
function neighborhoodsOfPartA(
  record: SharedRecord,
  itemId: string | null,
  neighborhood: Neighborhood,
): boolean {
  const item = record.agendaItem.get(itemId ?? '')
  return item?.part === 'A' && item.neighborhoodIds.includes(neighborhood.id)
}

const purposeInWords = { inform: 'to share news', discuss: 'to talk about', decide: 'to decide' }

function asked({ name, items, hadSpeaker }: Material): Points {
  const points = items.map((row) =>
    sentence(`On our agenda, ${purposeInWords[row.purpose]}: ${oneLine(row.title)}`),
  )
  const missing = `Nobody who speaks for ${name} was there. We still want to hear from you.`
  return [
    ...orElse(points, `We had no question for ${name} at this meeting.`),
    ...(hadSpeaker ? [] : [missing]),
  ]
}

function said({ name, concerns, hadSpeaker }: Material): Points {
  const points = concerns.map(({ wording, source }) =>
    source.trim() === ''
      ? sentence(oneLine(wording))
      : `${sentence(oneLine(wording))} (${withoutStop(oneLine(source))})`,
  )
  return orElse(
    points,
    hadSpeaker
      ? `Someone who speaks for ${name} was there. We did not write down a concern.`
      : `We did not hear from ${name} at this meeting. That does not mean there are no concerns.`,
  )
}

function did({ decisions, past, fresh }: Material): Points {
  const isDone = (row: ActionAsOf): boolean => row.status === 'done'
  return [
    ...decisions.map((row) => because(`We decided: ${oneLine(row.wording)}`, row.rationale)),
    ...past.filter(isDone).map((row) => `Done since our last meeting: ${wordingOf(row)}`),
    ...fresh.filter(isDone).map((row) => `Done: ${wordingOf(row)}`),
  ]
}

function obstacles({ past, fresh }: Material): Points {
  return [...past, ...fresh].flatMap((row) => {
    const obstacle = sentence(oneLine(row.obstacle))
    // What was dropped, or can't be done yet, is told under what we can't do yet.
    if (row.status === 'dropped' || row.status === 'cannot yet') return []
    if (obstacle === '' && row.status !== 'not done') return []
    const start =
      row.status === 'not done' ? 'Not done' : row.status === 'done' ? 'We tried' : 'Open'
    const why = obstacle === '' ? 'We did not write down why.' : `What got in the way: ${obstacle}`
    return [`${start}: ${wordingOf(row)} ${why}`]
  })
}

const leftBecause: Partial<Record<AgendaItem['status'], string>> = {
  carried: 'We have not finished talking about this',
  parked: 'We put this aside for now',
  closed: 'We stopped work on this',
}

function cannotYet(material: Material): Points {
  const { record, meeting, items, concerns, decisions, past, fresh } = material
  const dropped = [...past, ...fresh].filter((row) => row.status === 'dropped')
  const hasStep = (item: AgendaItem): boolean =>
    decisions.some((row) => row.itemId === item.id) ||
    fresh.some(({ action }) => action.itemId === item.id)
  const wasRaised = (item: AgendaItem): boolean => concerns.some((row) => row.itemId === item.id)
  return [
    ...meansLimits(record, meeting, [...past, ...fresh]),
    ...dropped.map((row) => because(`We will not do this: ${wordingOf(row)}`, row.obstacle)),
    ...items.flatMap((row) => {
      const left = leftBecause[row.status]
      if (left !== undefined) return [because(`${left}: ${oneLine(row.title)}`, row.statusReason)]
      if (hasStep(row) || !wasRaised(row)) return []
      return [sentence(`We did not agree on a step about this: ${oneLine(row.title)}`)]
    }),
  ]
}

function next({ record, items, past, fresh }: Material): Points {
  const open = [...past, ...fresh].filter((row) => row.status === 'open')
  return [
    ...open.map(({ action }) => {
      const due = action.due === '' ? 'No date yet.' : `By ${dayInWords(action.due)}.`
      const owner = withoutStop(publicOwner(record, action.owner))
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
const oneLine = (text: string): string => text.trim().replaceAll(/\s+/g, ' ')
const orElse = (points: Points, honest: string): Points => (points.length > 0 ? points : [honest])
