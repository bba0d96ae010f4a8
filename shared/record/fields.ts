import { actionsFields } from '../actions/fields'
import { capacityFields } from '../capacity/fields'
import { comparisonFields } from '../comparison/fields'
import { concernsFields } from '../concerns/fields'
import { documentsFields } from '../documents/fields'
import { engagementFields } from '../engagement/fields'
import { historyFields } from '../history/fields'
import type { FieldUse } from '../kernel/fieldUses'
import { languagesFields } from '../languages/fields'
import { meetingFields } from '../meeting/fields'
import { openDataFields } from '../openData/fields'
import { plainLanguageFields } from '../plainLanguage/fields'
import { workgroupFields } from '../workgroup/fields'
import type { Rows, TableName } from './tables'

/** Where each field of the shared record may go, put together from its features. */
export const recordFields = {
  ...workgroupFields,
  ...languagesFields,
  ...plainLanguageFields,
  ...meetingFields,
  ...capacityFields,
  ...actionsFields,
  ...concernsFields,
  ...openDataFields,
  ...comparisonFields,
  ...documentsFields,
  ...engagementFields,
  ...historyFields,
} as const satisfies {
  readonly [T in TableName]: { readonly [F in keyof Rows[T]]-?: readonly FieldUse[] }
}
