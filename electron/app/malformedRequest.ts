import { type DispatchResult } from '../../shared/contracts/facilitator'
import { refuse } from '../../shared/kernel/result'
import type { z } from '../../shared/kernel/zod'

/** What no window may ask, or nobody understands. */
export const unknownRequest: DispatchResult = refuse(
  'Candor doesn’t know that request. Nothing was changed.',
)

const valueAt = (body: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    body,
  )

/**
 * What is said of a command that isn't well formed. Where it is a text somebody filled in (or left
 * empty), what is wrong with that, at its field; it is never repeated. Else, that it isn't known.
 */
export function refuseMalformed(
  body: unknown,
  issues: readonly Pick<z.core.$ZodIssue, 'code' | 'path'>[],
): DispatchResult {
  const [issue] = issues
  const field = issue?.path.at(-1)
  if (issue === undefined || typeof field !== 'string' || /id$/i.test(field)) return unknownRequest
  const value = valueAt(body, issue.path)
  if (typeof value !== 'string' || field === 'type') return unknownRequest
  return refuse(`${whatIsWrong(value, issue)} Nothing was changed.`, field)
}

function whatIsWrong(value: string, issue: Pick<z.core.$ZodIssue, 'code'>): string {
  if (value === '') return 'This can’t be left empty.'
  if (issue.code === 'too_big') return 'This is too long to be kept.'
  return 'This can’t be kept as it is written. Check it.'
}
