import {
  mailColumns,
  mailTable,
  type ReadMail,
  readMails,
} from '../../../../shared/concerns/import/readMail'
import { readRows, stateOf } from '../../../../shared/concerns/import/readRows'
import type { ReadRow, RowState } from '../../../../shared/concerns/import/types'

const neighborhoods = ['Heron Flats', 'Millrace', 'Tern Street', 'Saltworks'].map((name) => ({
  id: name,
  name,
}))

/** A mail to read, with what its head says. */
export interface Sent {
  readonly body: string | Uint8Array
  readonly subject?: string
  readonly from?: string
  /** Lines of the head about its letters and parts. */
  readonly head?: string
}

/** A row of a mail, and how far it came. */
export type StatedRow = ReadRow & { readonly state: RowState }

/** Reads a mail as a program would have saved it. */
export async function rowsOfMail({ body, subject, from, head }: Sent): Promise<StatedRow[]> {
  const lines = [
    `From: ${from ?? 'Ada Quill <ada@larkmoor.example>'}`,
    'To: lead@larkmoor.example',
    `Subject: ${subject ?? 'Lamp'}`,
    'Date: Tue, 3 Nov 2026 23:30:00 -0800',
    'MIME-Version: 1.0',
    ...(head ?? 'Content-Type: text/plain; charset=utf-8').split('\n'),
    '',
    '',
  ]
  const bytes = Buffer.concat([
    Buffer.from(lines.join('\r\n'), 'utf8'),
    typeof body === 'string' ? Buffer.from(body, 'utf8') : body,
  ])
  const table = mailTable(await readMails(new Uint8Array(bytes)), neighborhoods)
  const rows = readRows(table, mailColumns, {
    neighborhoods,
    groups: [],
    today: '2026-11-28',
    channel: 'e-mail',
    decided: new Map(),
  })
  return rows.map((row) => ({ ...row, state: stateOf(row) }))
}

/** The same where there is one row. */
export async function rowOfMail(sent: Sent): Promise<StatedRow> {
  const rows = await rowsOfMail(sent)
  const [row] = rows
  if (row === undefined || rows.length > 1) throw new Error(`${rows.length} rows instead of one`)
  return row
}

/** One mail, or the first of several; throws where there is none. */
export async function readMail(mail: string | Uint8Array): Promise<ReadMail> {
  const [first] = await readMails(mail)
  if (first === undefined) throw new Error('no mail was read')
  return first
}
