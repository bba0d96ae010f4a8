import type { documentAppCommands } from '../../shared/documents/contract'
import type { Handlers } from '../kernel/handlers'
import type { OpenRecord } from '../kernel/openRecord'
import type { Papers } from './documents'

/** How documents leave, and are kept. */
export const documentHandlers = (
  papers: Papers,
  current: () => OpenRecord | null,
): Handlers<typeof documentAppCommands> => ({
  'document.save': (command) => papers.saveLookedThrough(current(), command),
  'document.freeze': ({ token }) => papers.freeze(current(), token),
})
