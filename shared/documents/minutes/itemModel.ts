import { newActions } from '../../actions/asOfMeeting'
import { countIn, factsIn, type DataFacts, rateIn } from '../../comparison/chartFacts'
import { placesOf, comparisonOf } from '../../comparison/select'
import { heardStatementsOf } from '../../concerns/select'
import type { HeardStatement } from '../../concerns/tables'
import type { DocumentLanguage } from '../../languages/documentLanguage'
import { agendaOf, decisionsOf } from '../../meeting/select'
import type { AgendaItem, Decision, ItemStatus, Meeting, Purpose } from '../../meeting/tables'
import { type DocumentsRecord } from '../tables'

import { neighborhoodNames } from '../../workgroup/select'
import { listReached } from './decisionReached'
import { type TextBlock, textBlocks } from '../textBlocks'

/** What a neighborhood said, and who passed it on. */
export interface MinutesHeardStatement {
  readonly neighborhood: string
  readonly wording: string
  readonly source: string
}

export interface MinutesDecision {
  readonly wording: string
  readonly rationale: string
  readonly dissent: string
  /** How it was reached and when it is looked at again, a line each; empty where nobody said. */
  readonly reached: readonly string[]
}

/** Calls and concerns, side by side as an item had them: as they were looked at, whatever came in later. */
export interface MinutesCounts {
  readonly facts: DataFacts
  readonly rows: readonly {
    readonly neighborhood: string
    /** Calls by the community and how many that is per resident; empty without data. */
    readonly calls: string
    readonly rate: string
    readonly heard: string
    readonly reason: string
  }[]
}

/** One Part A item as the minutes tell it. Items of Part B are never made into this. */
export interface MinutesItem {
  /** Its place on the agenda of Part A, from 1. */
  readonly number: number
  readonly title: string
  readonly neighborhoods: readonly string[]
  readonly presenter: string
  readonly purpose: Purpose
  readonly plannedMinutes: number
  readonly usedMinutes: number
  readonly heard: readonly MinutesHeardStatement[]
  readonly notes: readonly TextBlock[]
  /** The counts that were before it; null for none. */
  readonly counts: MinutesCounts | null
  readonly decisions: readonly MinutesDecision[]
  /** Numbers of the new actions it led to, as in the minutes' list of actions. */
  readonly actionNumbers: readonly number[]
  readonly status: ItemStatus
  readonly statusReason: string
  /** How many earlier meetings carried it over. */
  readonly timesCarried: number
}

/** The items of Part A in agenda order. */
export function minutesItems(
  record: DocumentsRecord,
  meeting: Meeting,
  language: DocumentLanguage,
): MinutesItem[] {
  const concerns = heardStatementsOf(record, meeting.id)
  const decisions = decisionsOf(record, meeting.id)
  const actions = newActions(record, meeting)
  return partA(record, meeting).map((row, index) => ({
    number: index + 1,
    title: row.title,
    neighborhoods: neighborhoodNames(record, row.neighborhoodIds),
    presenter: row.presenter,
    purpose: row.purpose,
    plannedMinutes: row.minutes,
    usedMinutes: wholeMinutes(row.usedMs),
    heard: concerns
      .filter((c) => c.itemId === row.id)
      .map((c) => toHeardStatement(record, c, language)),
    notes: textBlocks(row.notes),
    counts: countsOf(record, row, language),
    decisions: decisions.filter((d) => d.itemId === row.id).map((d) => toDecision(d, language)),
    actionNumbers: actions.flatMap(({ action }, at) => (action.itemId === row.id ? [at + 1] : [])),
    status: row.status,
    statusReason: row.statusReason,
    timesCarried: row.timesCarried,
  }))
}

function countsOf(
  record: DocumentsRecord,
  item: AgendaItem,
  language: DocumentLanguage,
): MinutesCounts | null {
  const sheet = comparisonOf(record, item.id)
  if (sheet === undefined) return null
  return {
    facts: factsIn(language, sheet),
    rows: placesOf(record, sheet.id).map(
      ({ neighborhoodId, calls, perThousand, heard, reason }) => ({
        neighborhood: record.neighborhood.get(neighborhoodId)?.name ?? '',
        calls: calls === null ? '' : countIn(calls),
        rate: rateIn(language, perThousand),
        heard: countIn(heard),
        reason,
      }),
    ),
  }
}

/** The numbers of a meeting's Part A items by id; what is not in it has no title on paper. */
export const numberedItems = (
  record: DocumentsRecord,
  meeting: Meeting,
): ReadonlyMap<string, number> =>
  new Map(partA(record, meeting).map((row, index) => [row.id, index + 1]))

export const toHeardStatement = (
  record: DocumentsRecord,
  row: HeardStatement,
  { words }: DocumentLanguage,
): MinutesHeardStatement => ({
  neighborhood:
    row.neighborhoodId === null
      ? words.wholeTown
      : (record.neighborhood.get(row.neighborhoodId)?.name ?? ''),
  wording: row.wording,
  source: row.source,
})

export const toDecision = (row: Decision, language: DocumentLanguage): MinutesDecision => ({
  wording: row.wording,
  rationale: row.rationale,
  dissent: row.dissent,
  reached: listReached(row, language),
})

const partA = (record: DocumentsRecord, meeting: Meeting): AgendaItem[] =>
  agendaOf(record, meeting.id).filter((row) => row.part === 'A')

/** Whole minutes; a few seconds at the table still count as one. */
const wholeMinutes = (ms: number): number => (ms === 0 ? 0 : Math.max(1, Math.round(ms / 60_000)))
