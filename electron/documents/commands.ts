import type { documentAppCommands } from '../../shared/documents/contract'
import type { Handlers } from '../kernel/handlers'
import type { OpenRecord } from '../kernel/openRecord'
import type { Documents } from './documents'

/** How documents leave, and are kept. */
export const documentHandlers = (
  documents: Documents,
  current: () => OpenRecord | null,
): Handlers<typeof documentAppCommands> => ({
  'document.save': (command) => documents.saveLookedThrough(current(), command),
  'document.freeze': ({ token }) => documents.freeze(current(), token),
})
