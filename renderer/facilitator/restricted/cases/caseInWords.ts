import type { CaseLine } from '../../../../shared/restricted/contract'
import { remainingWords } from '../../../ui/formatDate'
import { caseList as texts } from './texts'

const minuteMs = 60_000

/** How a case stands on the list, and how much of its time is left or was taken. */
export function caseInWords(line: CaseLine, isNext: boolean, now: number): string {
  const { openSince, usedMs, minutes, step } = line
  if (openSince !== null) return remainingWords(minutes * minuteMs - usedMs - (now - openSince))
  if (step !== null) return texts.closedAfter(Math.ceil(usedMs / minuteMs))
  return [isNext ? texts.next : '', texts.minutes(minutes)].filter(Boolean).join(', ')
}

/** The case one looks at when one comes to the list: what is open, else what was begun last, else the first. */
export function caseToLookAt(cases: readonly CaseLine[]): CaseLine | undefined {
  const begun = cases.filter(({ step }) => step !== null).sort((a, b) => b.updatedAt - a.updatedAt)
  return cases.find(({ openAt }) => openAt !== null) ?? begun[0] ?? cases[0]
}
