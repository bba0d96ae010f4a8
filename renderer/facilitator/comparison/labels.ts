import type { CallReason } from '../../../shared/comparison/reasonsNotCalled'
import type { ConcernChannel } from '../../../shared/concerns/tables'
import type { AnswerOf } from '../../../shared/contracts/queries'
import { dateInWords } from '../../ui/formatDate'
import { formatCount, formatList } from '../../ui/labels'

/* How calls and concerns, side by side are said on screen. */

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
