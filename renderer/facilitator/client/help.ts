import { createContext, useContext, useEffect } from 'react'

/** The pages of the help, as their files in `resources/help` are named behind their numbers. */
export type HelpPageId =
  | 'first-meeting'
  | 'home'
  | 'new-workgroup'
  | 'people'
  | 'neighborhoods'
  | 'prepare'
  | 'agenda'
  | 'send-agenda'
  | 'templates'
  | 'reminders'
  | 'projector'
  | 'displays'
  | 'hide-everything'
  | 'sign-in'
  | 'guests'
  | 'run-items'
  | 'speakers'
  | 'capture'
  | 'decisions'
  | 'actions'
  | 'calendar'
  | 'meeting-calendar'
  | 'owners-lists'
  | 'parking-lot'
  | 'add-item'
  | 'breaks'
  | 'read-back'
  | 'part-b'
  | 'cases'
  | 'private-notes'
  | 'participants'
  | 'without-consent'
  | 'restricted-prints'
  | 'reporters'
  | 'handover'
  | 'wrap-up'
  | 'minutes'
  | 'report-backs'
  | 'names'
  | 'languages'
  | 'plain-language'
  | 'concerns'
  | 'import-concerns'
  | 'visits'
  | 'capacity'
  | 'public-data'
  | 'comparison'
  | 'not-heard-from'
  | 'spreadsheets'
  | 'search'
  | 'what-changed'
  | 'commands'
  | 'keys'
  | 'appearance'
  | 'print-help'
  | 'passphrase'
  | 'recovery-code'
  | 'backups'
  | 'restore'
  | 'lock'
  | 'leave-computer'
  | 'safety'
  | 'retention'
  | 'legal-hold'
  | 'need-to-know'
  | 'install'

/** Says which page the help opens with while something within an element has the focus. */
export const helpOn = (page: HelpPageId): { readonly 'data-help': HelpPageId } => ({
  'data-help': page,
})

/** The page of where somebody is: of the innermost element that says one, if any does. */
export const helpPageAt = (element: Element | null): HelpPageId | undefined =>
  // Only `helpOn` writes the attribute.
  element?.closest<HTMLElement>('[data-help]')?.dataset['help'] as HelpPageId | undefined

/** The help, as the screens see it. */
export interface Help {
  /** Opens a page: the one that is asked for, else that of where the focus is, else of the screen. */
  open(page?: HelpPageId): void
  /** The screen that is shown belongs to a page, until what is returned is called. */
  here(page: HelpPageId): () => void
}

export const HelpContext = createContext<Help>({
  open: () => undefined,
  here: () => () => undefined,
})

/** Says which page the help opens with while the calling screen is shown; of several, the one that came last. */
export function useHelpPage(page: HelpPageId): void {
  const help = useContext(HelpContext)
  useEffect(() => help.here(page), [help, page])
}
