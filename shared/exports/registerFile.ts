import type { RegisterRef } from './contract'
import type { SharedRecord } from '../record/record'
import { publicRecord } from '../comparison/publicRecord'
import { assertNever } from '../kernel/result'
import { calendarFile, calendarSheet } from './calendarFile'
import { concernSheet } from './concernSheet'
import { csvOf } from './csv'
import { actionSheet, decisionSheet } from './meetingSheets'
import { type OwnerMail, ownerMails, ownersSheet } from './ownerMails'
import type { Sheet } from './sheet'
import { visitSheet } from './visitSheet'

/** A register as a table, made from the shared record alone. */
export function registerSheet(whole: SharedRecord, ref: RegisterRef): Sheet {
  const record = publicRecord(whole)
  switch (ref.register) {
    case 'concerns':
      return concernSheet(record, ref)
    case 'visits':
      return visitSheet(record, ref.neighborhoodId)
    case 'actions':
      return actionSheet(record, ref.show)
    case 'decisions':
      return decisionSheet(record)
    case 'calendar':
      return calendarSheet(record)
    case 'owners':
      return ownersSheet(record)
    default:
      return assertNever(ref)
  }
}

/** A register as the text of the file it is saved as; of e-mails, what they say, one after another. */
export function registerFile(record: SharedRecord, ref: RegisterRef, sheet: Sheet): string {
  if (ref.register === 'calendar') return calendarFile(publicRecord(record))
  if (ref.register === 'owners')
    return ownerMails(publicRecord(record)).map(mailInWords).join('\n\n')
  return csvOf([sheet.header, ...sheet.rows])
}

const mailInWords = ({ to, subject, text, calendar }: OwnerMail): string =>
  [to, subject, text, calendar ?? ''].join('\n')
