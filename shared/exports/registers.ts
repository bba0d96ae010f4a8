import type { RegisterRef } from '../contracts/registers'
import type { SharedRecord } from '../record/state'
import { assertNever } from '../result'
import { concernSheet } from './concerns'
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
    default:
      return assertNever(ref)
  }
}
