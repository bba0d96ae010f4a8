import { fold } from '../../kernel/foldText'
import type { IntakeField } from '../importSourceTable'
import type { GuessedColumn } from './types'

/** What form tools and paper forms call their questions, in the order in which they are tried. */

/** What a tool adds by itself: numbers, addresses of machines, when somebody began. */
const tools = [
  /^(#|no\.?|id|token|tags|score|points|total points|quiz feedback|referr?er|browser|user agent)$/,
  /^(response|respondent|collector|submission|network|user|entry) (id|type|number)$/,
  /^(start (time|date)|started( at)?|last modified( time)?|ip( address)?|custom data.*|status)\b/,
  /^(points|feedback) [-–] /,
]

/** Who reported it, and how to reach them: not kept in the shared record. */
const reporters = [
  /\b(e-?mail|telephone|mobile|cell ?phone|phone number|your phone)\b/,
  /^(phone|contact|contact details|contact info(rmation)?|reporter|submitted by|reported by)\b/,
  /\b(contact|reach|call|write to) you\b/,
  /^(?!.*\b(neighbou?rhood|group|organi[sz]ation|street|place|area|block)\b).{0,60}\bnames?\b/,
  /\b(your|home|street|mailing) address\b/,
]

const fields: readonly (readonly [IntakeField, RegExp])[] = [
  ['danger', /\bdanger\b|\bemergency\b/],
  ['hearBackBy', /hear back|\bby when\b|\b(reply|respond|answer) by\b/],
  ['whyNotCalled', /^(why|if (not|no))\b|reason.{0,30}not call/],
  ['called', /\b(911|311)\b|\bcalled\b/],
  ['receivedOn', /^(timestamp|completion time|end date|submit(ted|ted at|ted on)?( date)?)\b/],
  ['receivedOn', /^(submission|received|date|created|came in)\b(?!.{0,20}\bby\b)/],
  ['interpreter', /\binterpret/],
  ['language', /\blanguages?\b|\bidioma\b/],
  ['neighborhood', /neighbou?rhood|^(area|district|barrio)\b|which area|part of town/],
  ['group', /\b(group|organi[sz]ation|association|congregation)\b|on behalf/],
  ['channel', /\bchannel\b|how (it|this) (came|was received)|^(received|came) (by|via|through)/],
  ['alreadyTried', /\btried\b|already (been )?done|done so far/],
  ['wantedOutcome', /\b(wanted|outcome|would help|solution|suggest\w*)\b/],
  ['wantedOutcome', /\b(want|like|hope|wish)\b.{0,40}\b(see|happen|done|change|do|us)\b/],
  ['effect', /\b(effect|affects?|impact)\b/],
  ['wording', /\b(concern|describe|description|issue|problem|complaint|comments?)\b/],
  ['wording', /\bwhat\b.{0,40}\b(seen|saw|see|happen\w*|raised|noticed?|going on|observed)\b/],
  ['effect', /\b(health|safety)\b/],
  ['place', /\b(where|location|place|block|intersection|cross streets?|street)\b/],
  ['times', /\bwhen\b|\b(times?|how often|time of day|pattern)\b/],
]

/** The letters of a heading that are looked at; no question needs more to be recognized. */
const lookedAt = 200

/** A heading in the form in which it is compared. */
export const headingKey = (heading: string): string =>
  fold(heading.slice(0, lookedAt))
    .trim()
    .replaceAll(/\s+/g, ' ')
    .replace(/[*:?.]+$/, '')

/** What a column or label of this name is, as far as its name tells. */
export function guessHeading(heading: string): GuessedColumn {
  const key = headingKey(heading)
  if (key === '') return { column: '', why: 'unknown' }
  if (tools.some((pattern) => pattern.test(key))) return { column: '', why: 'tool' }
  const isQuestion = /\b(911|311)\b|^why\b|^if not\b/.test(key)
  if (!isQuestion && reporters.some((pattern) => pattern.test(key)))
    return { column: '', why: 'reporter' }
  const found = fields.find(([, pattern]) => pattern.test(key))
  return found === undefined ? { column: '', why: 'unknown' } : { column: found[0], why: null }
}
