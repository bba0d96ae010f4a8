import { isTakenIn } from '../../../../shared/concerns/import/incoming'
import type { Client } from '../../client/client'
import type { NeedToKnow } from '../../restricted/participants/NeedToKnowFields'
import { importedRows as texts } from './texts'
import type { FlaggedRows } from './useFlaggedRows'
import type { Intake } from './useImport'

/* What follows once the rows are concerns: which concern came of which row, and what is kept with it. */

/** The concerns that came of the rows, or that they were raised again about, by line. */
export async function importedConcerns(
  client: Client,
  intake: Intake,
): Promise<ReadonlyMap<number, string>> {
  const known = await client.ask({ type: 'concerns.known', neighborhoodId: null })
  const found = new Map<number, string>()
  if (!known.ok) return found
  // Told by what they say; those that just came in are first.
  const ids = new Map<string, string[]>()
  for (const { id, ...concern } of known.value.rows) {
    const key = toKey(concern)
    ids.set(key, [...(ids.get(key) ?? []), id])
  }
  const taken = intake.rows.filter((row) => isTakenIn(row, intake.same, intake.choices))
  for (const row of taken) {
    if (isAgain(row.line, intake)) continue
    const id = ids.get(toKey({ ...row.fields, neighborhoodId: row.neighborhoodId }))?.shift()
    if (id !== undefined) found.set(row.line, id)
  }
  for (const { line } of taken) {
    const same = isAgain(line, intake) ? intake.same.get(line) : undefined
    const id = same?.kind === 'known' ? same.concern.id : found.get(same?.line ?? line)
    if (id !== undefined) found.set(line, id)
  }
  return found
}

/** A row that is no concern of its own. */
const isAgain = (line: number, { choices }: Intake): boolean => choices.get(line) === 'same'

/** What was said to be somebody else stays so in the concerns that came of the rows. */
export async function keepPasses(
  intake: Intake,
  flagged: FlaggedRows,
  concerns: ReadonlyMap<number, string>,
): Promise<void> {
  for (const row of intake.rows) {
    const id = isAgain(row.line, intake) ? undefined : concerns.get(row.line)
    if (id !== undefined) await flagged.keep(row, id)
  }
}

/** Keeps who reported the rows in the private notes; says what kept some from it, or nothing. */
export async function keepReporters(
  client: Client,
  intake: Intake,
  concerns: ReadonlyMap<number, string>,
  as: { readonly need: NeedToKnow; readonly meetingId: string | null },
): Promise<string> {
  const { need, meetingId } = as
  const lost: string[] = []
  for (const [line, concernId] of concerns) {
    const who = intake.reporters.get(line)
    if (who === undefined) continue
    const fields = { concernId, ...who, ...need }
    const result = await client.dispatch({ type: 'concernReporter.add', meetingId, fields })
    if (!result.ok) lost.push(result.refusal.message)
  }
  return lost.length === 0 ? '' : texts.notKept(lost.length, lost[0] ?? '')
}

const toKey = (concern: {
  readonly neighborhoodId: string | null
  readonly receivedOn: string
  readonly wording: string
}): string => [concern.neighborhoodId, concern.receivedOn, concern.wording].join(' ')
