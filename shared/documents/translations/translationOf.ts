import { rowsWith } from '../../kernel/compartment'
import { type DocumentsRecord } from '../tables'

import type { Translation } from './tables'

/** What people translated of a meeting's report-back, or of the workgroup's own texts; undefined for nothing yet. */
export const translationOf = (
  record: DocumentsRecord,
  about: { readonly meetingId: string; readonly audienceId: string } | null,
  language: string,
): Translation | undefined =>
  rowsWith(record, 'translation', 'language', language).find(
    (row) =>
      row.meetingId === (about?.meetingId ?? null) &&
      row.audienceId === (about?.audienceId ?? null),
  )
