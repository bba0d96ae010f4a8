import { clockRuleIn } from './clockRules'
import { type LeftKind, leftReasons } from './left'
import { noiseOf } from './noise'
import type { Row } from './rows'
import { trailingDuration } from './timebox'

/** What a row is for the agenda: a candidate (null), or why it isn't one. */
export type Verdict = null | {
  readonly kind: LeftKind
  readonly reason: string
  readonly isHead: boolean
  readonly isBefore: boolean
}

export const out = (kind: LeftKind): Exclude<Verdict, null> => ({
  kind,
  reason: leftReasons[kind],
  isHead: false,
  isBefore: false,
})

export const head = (kind: 'heading' | 'other heading'): Verdict => ({ ...out(kind), isHead: true })

export const before: Verdict = { ...out('before'), isBefore: true }

const label =
  /^(?:where|when|contact|dates?|times?|places?|locations?|venue|day|hosts?|wi-?fi|dinner|lunch|group|video(?: meeting)?|code of conduct|start time|end time|minute[- ]?taker|chair|chaired by|called by|facilitators?|facilitated by|convened by|notes?|note[- ]?takers?|minutes(?: by| taken by)?|scribe|recorder|attend(?:ees|ance|ing)|present|apologies|regrets|absent|invitees|guests|members|participants|quorum|meeting id|passcode|dial[- ]?in|zoom|phone|tel|fax|e-?mail|name|time ?zone|website|link|links|address|parking|directions|interpret(?:er|ation)|languages?|prepared by|purpose of (?:the )?meeting|meeting (?:purpose|goals?|objectives?|date|time|location|place|type|called by)|objectives?|goals?|lugar|fecha|hora|d[ií]a|asistentes|presentes|ausentes|ubicaci[oó]n|enlace|contacto|facilita(?:dor|dora)?|modera|convoca|tel[eé]fono|correo|objetivos?|next meeting|pr[oó]xima reuni[oó]n)\s*(?::|\s[–—-]\s)\s*/i

/** Whether a line only says something of the meeting, such as `Location: …`. */
export const isLabelLine = (text: string): boolean => label.test(text) && !/\?\s*$/.test(text)

/** Whether a row looks like an item by its shape. */
export const isItemlike = (row: Row): boolean =>
  (row.kind === 'marked' && !isLabelLine(row.text) && noiseOf(row.text) === undefined) ||
  (row.clock !== null && row.text !== '') ||
  (row.kind === 'text' && trailingDuration(row.text) !== undefined) ||
  /[([]\d{1,3}[)\]]\s*$/.test(row.text)

export function shapeVerdict(row: Row): Verdict {
  if (row.kind === 'blank') return out('blank')
  if (row.kind === 'rule') return out('rule')
  if (row.kind === 'aside') return out('set apart')
  if (row.clock !== null && clockRuleIn(row.source) !== undefined) return out('opens or closes')
  return row.isStruckOut ? out('struck out') : null
}
