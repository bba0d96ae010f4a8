import { fold } from '../kernel/foldText'
import { type ComparisonRecord } from './tables'

import { printable } from '../suppression/suppress'
import { workgroupOf } from '../workgroup/select'
import { isIn, type Period } from './period'

/* Why people didn't call 911, counted: what a map of calls can't show. */

/** The reasons that are told apart. */
export const callReasons = ['fear', 'language', 'past response', 'no phone', 'other'] as const
export type CallReason = (typeof callReasons)[number]

const words: readonly (readonly [Exclude<CallReason, 'other'>, RegExp])[] = [
  [
    'fear',
    /\b(fear\w*|afraid|scared|unsafe|retaliat\w*|deport\w*|immigra\w*|trouble|threat\w*|miedo)\b/,
  ],
  ['language', /\b(language|english|interpret\w*|speak|spanish|understand\w*|idioma)\b/],
  ['no phone', /\b(no|without|don.?t have|dead) (a )?(cell ?)?(phone|telephone|battery|minutes)\b/],
  [
    'past response',
    /\b(nobody came|no ?one came|never (came|come)|don.?t come|did ?n.?t come|too late|slow|hours|before|last time|no response|nothing (was|is|gets) done|useless|waste|ignored?|past response)\b/,
  ],
]

/** What a stated reason is about: the first that applies, so that each concern counts once; `other` for none. */
export function reasonIn(said: string): CallReason {
  const text = fold(said.slice(0, 500))
  return words.find(([, pattern]) => pattern.test(text))?.[0] ?? 'other'
}

/** A reason and how many gave it; null where so few did that it is left out. */
export interface CountedReason {
  readonly reason: CallReason
  readonly count: number | null
}

/** How often each reason was given in a period, with small counts left out as on public documents. */
export function whyNotCalled(
  record: ComparisonRecord,
  period: Period,
): { readonly rows: readonly CountedReason[]; readonly upTo: number } {
  const said = [...record.concern.values()]
    .filter((row) => row.called === 'no' && row.whyNotCalled.trim() !== '')
    .filter((row) => isIn(period, row.receivedOn))
    .map((row) => reasonIn(row.whyNotCalled))
  const upTo = workgroupOf(record).suppressUpTo
  const rows = callReasons.map((reason) => ({
    name: reason,
    counts: [said.filter((one) => one === reason).length],
  }))
  const printed = printable({ columns: ['concerns'], rows }, upTo)
  return {
    upTo,
    rows: callReasons.map((reason) => ({
      reason,
      count: printed.find(({ name }) => name === reason)?.counts[0]?.count ?? null,
    })),
  }
}
