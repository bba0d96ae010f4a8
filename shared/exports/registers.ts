import type { RegisterRef } from '../contracts/registers'
import type { SharedRecord } from '../record/state'
import { assertNever } from '../result'
import { calendarFile, calendarSheet } from './calendar'
import { concernSheet } from './concerns'
import { csvOf } from './csv'
import { actionSheet, decisionSheet } from './meetings'
import type { Sheet } from './sheet'
import { visitSheet } from './visits'

/** A register as a table, made from the shared record alone. */
export function registerSheet(record: SharedRecord, ref: RegisterRef): Sheet {
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
    default:
      return assertNever(ref)
  }
}

/** A register as the text of the file it is saved as. */
export const registerFile = (record: SharedRecord, ref: RegisterRef, sheet: Sheet): string =>
  ref.register === 'calendar' ? calendarFile(record) : csvOf([sheet.header, ...sheet.rows])
