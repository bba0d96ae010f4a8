import type { CallReason } from '../../../shared/comparison/reasonsNotCalled'
import type { ConcernChannel } from '../../../shared/concerns/tables'
import type { AnswerOf } from '../../../shared/contracts/queries'
import { dateInWords } from '../../ui/formatDate'
import { formatCount, formatList } from '../../ui/labels'

/* What people read in this room, a component at a time. */

export const comparisonPanel = {
  callsConcernsSideBySide: 'Calls and concerns, side by side',
  asADocument: 'As a document…',
  neighborhoodsDifferHowReadilyThey:
    'Neighborhoods differ in how readily they call. Nothing here is ranked: the order is yours and starts one neighborhood later with every meeting held, so that none is always last.',
  period: 'Period',
  theLastMonths: (id: string): string => `The last ${id} months`,
  publicData: 'Public data',
  noPublicData: 'No public data',
  ofWhichKind: 'Of which kind',
  allKinds: 'All kinds',
  thisDocument: 'this document',
  language: 'Language',
  fewCallsDoesNotMean: 'Few calls does not mean few problems.',
  to: (from: string, to: string): string => `${from} to ${to}.`,
  noPublicDataImported:
    'No public data is imported yet, or none is chosen: only what each neighborhood said is shown. Import it under “Public data”.',
  downloaded: (downloadedOn: string): string => `, downloaded ${downloadedOn}`,
  thePalerBarIsntOver: (from: string): string =>
    ` The paler bar is incomplete: its file was downloaded during ${from}.`,
}

export const comparisonRow = {
  numbers: 'Calls',
  noDataForThisPlace: 'No data for this place in these months',
  callsByTheCommunityOf: (number: string): string => `${number} calls by the community`,
  concerns: 'Concerns',
  heard: (heard: string): string => `${heard} heard`,
  atTheTable: 'At meetings',
  eachMonthAsTable: (name: string): string => `Each month of ${name} as a table`,
  forEach1000Its: (rate: string, number: string, by: string): string =>
    `, ${rate} per 1,000 of its ${number} residents${by}`,
  noMeetingWasHeldThese: 'No meeting was held in these months',
  spokenForAtAgenda: (attended: number, held: string, minutes: string): string =>
    `Represented at ${attended} of ${held}, ${minutes} of the agenda`,
  openAction: 'open action',
  given: (reportBacksGiven: string): string => `${reportBacksGiven} given`,
  owed: (meetings: number): string =>
    meetings === 1 ? 'a report-back owed' : `a report-back owed, of ${meetings} meetings`,
  monthByMonth: (name: string): string => `${name}, month by month`,
  month: 'Month',
  callsByTheCommunity: 'Calls by the community',
  concernsHeard: 'Concerns heard',
  noData: 'no data',
}

export const comparisonSection = {
  addCallsAndConcerns: 'Add calls and concerns',
  callsConcernsSideBySide: 'Calls and concerns, side by side',
  callsConcernsSideBySideLabel: 'Calls and concerns, side by side ',
  whereConcentrateWhy: 'where to concentrate, and why',
  fewCallsDoesNotMean: 'Few calls does not mean few problems.',
  neighborhood: 'Neighborhood',
  calls: 'Calls',
  heard: 'Heard',
  whyHereOrWhyNot: 'Why here, or why not',
  showTheseOnProjector: 'Show these on the projector',
  refresh: 'Refresh',
  chooseWhatIsShown: 'Choose what is shown…',
  remove: 'Remove',
  to: (from: string, to: string): string => `${from} to ${to}`,
  noPublicDataWords: (months: string): string =>
    `${months}. No public data was imported: only what people said is shown.`,
  downloaded: (downloadedOn: string): string => `, downloaded ${downloadedOn}`,
  aRemovedNeighborhood: 'A removed neighborhood',
  noData: 'no data',
  per1000: (perThousand: number): string => ` ${perThousand} per 1,000`,
  whyOrWhyNot: (name: string): string => `Why ${name}, or why not`,
  period: 'Period',
  theLastMonths: (id: string): string => `The last ${id} months`,
  publicData: 'Public data',
  noPublicData: 'No public data',
  neighborhoods: 'Neighborhoods',
}

type Look = AnswerOf<'comparison.look'>
export type Row = Look['rows'][number]
type Silence = AnswerOf<'engagement.notHeardFrom'>['rows'][number]['silence']

const channelWords: { readonly [C in ConcernChannel]: string } = {
  meeting: 'at a meeting',
  phone: 'by phone',
  'e-mail': 'by e-mail',
  'walk-in': 'as a walk-in',
  form: 'on a form',
  outreach: 'through outreach',
}

export const reasonWords: { readonly [R in CallReason]: string } = {
  fear: 'They were afraid',
  language: 'Language',
  'past response': 'Past response',
  'no phone': 'No phone',
  other: 'Something else',
}

export const number = (count: number): string => count.toLocaleString('en-US')

/** `2026-06` as `June 2026`. */
export const monthInWords = (month: string): string =>
  new Date(`${month}-15T12:00:00`).toLocaleDateString('en-US', { year: 'numeric', month: 'long' })

/** The calls that aren't the community's, set apart; empty for none. */
export function apartInWords({ officer, alarm, unknown }: NonNullable<Row['calls']>): string {
  const parts = [
    officer > 0 ? `${number(officer)} started by officers` : '',
    alarm > 0 ? `${number(alarm)} by alarms` : '',
    unknown > 0 ? `${number(unknown)} not stated` : '',
  ].filter((part) => part !== '')
  return parts.length === 0 ? '' : `Not counted: ${formatList(parts)}.`
}

/** By which ways and in which languages it was heard; empty for a silent one. */
export function heardInWords({ channels, languages }: Row): string {
  const ways = channels.map(({ name, count }) => `${number(count)} ${channelWords[name]}`)
  const spoken = languages
    .filter(({ name }) => name !== '')
    .map(({ name, count }) => `${number(count)} in ${name}`)
  return [...ways, ...spoken].join(', ')
}

/** What is silent, in words. */
export function silenceInWords(silence: Silence): string {
  switch (silence.kind) {
    case 'neighborhood':
    case 'group':
      return silence.last === ''
        ? `${silence.name}: never heard from`
        : `${silence.name}: last heard from ${dateInWords(silence.last, 'dated')}`
    case 'channel':
      return `Nobody raised anything ${channelWords[silence.channel]}`
    case 'language':
      return `Nobody raised anything in ${silence.language}`
    case 'role':
      return `Nobody came for ${silence.role}`
  }
}

export const formatDaysUntilReportBack = (days: number): string =>
  `${formatCount(Math.round(days), 'day')} until report-back (median)`
