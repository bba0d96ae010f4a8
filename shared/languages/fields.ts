import { nowhere, type FieldUsesOf } from '../kernel/fieldUses'
import type { languagesTables } from './tables'

/** Where each field of this feature's tables may go. A new field doesn't compile until it is said here. */
export const languagesFields = {
  languageWord: {
    id: nowhere,
    language: nowhere,
    key: nowhere,
    text: ['documents'],
    changedAt: nowhere,
  },
  languageReview: {
    id: nowhere,
    language: nowhere,
    reviewedBy: ['documents'],
    words: ['documents'],
    recordedAt: nowhere,
  },
} as const satisfies FieldUsesOf<typeof languagesTables>
