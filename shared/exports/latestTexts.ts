import { publicRecord } from '../comparison/publicRecord'
import { fieldsFor } from '../kernel/fieldUses'
import { dayInWords } from '../kernel/formatDate'
import { recordFields } from '../record/fields'
import type { SharedRecord } from '../record/record'
import type { Rows } from '../record/tables'

/* What the registers say in words, to be put beside what a document says. */

/** A text of a register, with its place in words. */
interface RegisterText {
  readonly where: string
  readonly text: string
  readonly rowId: string
}

/** Of so many rows of each register, the newest, what they say is looked at. */
const mostRows = 200

type Told = 'concern' | 'visit' | 'actionItem'

/** What the newest concerns, visits and actions say, as the public may know it. */
export function listLatestTexts(whole: SharedRecord): RegisterText[] {
  const record = publicRecord(whole)
  const textsOf = <T extends Told>(table: T, where: (row: Rows[T]) => string): RegisterText[] =>
    ([...record[table].values()] as Rows[T][]).slice(-mostRows).flatMap((row) =>
      fieldsFor(recordFields[table], 'exports').flatMap((field) => {
        const text: unknown = row[field as keyof Rows[T]]
        return typeof text === 'string' && text !== ''
          ? [{ where: where(row), text, rowId: row.id }]
          : []
      }),
    )
  return [
    ...textsOf('concern', (row) => `The concern of ${dayInWords(row.receivedOn)}`),
    ...textsOf('visit', (row) => `The visit of ${dayInWords(row.visitedOn)}`),
    ...textsOf(
      'actionItem',
      (row) => `An action of ${dayInWords(record.meeting.get(row.meetingId)?.date ?? '')}`,
    ),
  ]
}
