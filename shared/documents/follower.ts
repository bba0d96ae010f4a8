import { rowsWith } from '../kernel/compartment'
import type { Follower } from '../meeting/followers'
import { type DocumentsChange, type DocumentsRecord, remove } from './tables'

/** Translations of a meeting's report-backs go with it, and so do the keys of its kept versions. */
export const documentsFollower: Follower<DocumentsRecord, DocumentsChange> = {
  removedWithMeeting: (record, meetingId) => [
    ...rowsWith(record, 'documentVersion', 'meetingId', meetingId).map(({ id }) =>
      remove('documentKey', id),
    ),
    ...rowsWith(record, 'translation', 'meetingId', meetingId).map(({ id }) =>
      remove('translation', id),
    ),
  ],
}
