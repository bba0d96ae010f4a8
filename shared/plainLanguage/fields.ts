import { nowhere, type FieldUsesOf } from '../kernel/fieldUses'
import type { plainLanguageTables } from './tables'

/** Where each field of this feature's tables may go. A new field doesn't compile until it is said here. */
export const plainLanguageFields = {
  plainWord: {
    id: nowhere,
    word: nowhere,
    suggestion: nowhere,
    off: nowhere,
    recordedAt: nowhere,
  },
} as const satisfies FieldUsesOf<typeof plainLanguageTables>
