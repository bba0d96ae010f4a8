import { createContext, useContext, useEffect } from 'react'

/** The pages of the help, as their files in `resources/help` are named behind their numbers. */
export type HelpPageId =
  | 'first-meeting'
  | 'agenda'
  | 'projector'
  | 'concerns'
  | 'import-concerns'
  | 'minutes'
  | 'report-backs'
  | 'capacity'
  | 'public-data'
  | 'plain-language'
  | 'need-to-know'
  | 'keys'
  | 'safety'
  | 'spreadsheets'

/** The help, as the screens see it. */
export interface Help {
  /** Opens a page, or the one of the screen that is shown. */
  open(page?: HelpPageId): void
  /** The screen that is shown belongs to a page; null: it is left. */
  here(page: HelpPageId | null): void
}

export const HelpContext = createContext<Help>({ open: () => undefined, here: () => undefined })

/** Says which page the help opens with while the calling screen is shown. */
export function useHelpPage(page: HelpPageId): void {
  const help = useContext(HelpContext)
  useEffect(() => {
    help.here(page)
    return () => help.here(null)
  }, [help, page])
}
