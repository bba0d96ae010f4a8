import { createContext, useContext, useLayoutEffect } from 'react'
import { firstPage, type PageRef } from '../../../../shared/projector/view'

/** Told which page of how many is drawn, whenever that is settled anew. */
export type TellPage = (page: number, pages: number) => void

/** Which page is to be drawn, and who is told which one it came to be. */
export interface PageAsked {
  readonly at: PageRef
  readonly tell: TellPage
}

export const PageContext = createContext<PageAsked>({ at: firstPage, tell: () => undefined })

export const usePageAsked = (): PageAsked => useContext(PageContext)

/** Tells that a page is drawn; while it is null, none is yet. */
export function useTellPage(page: number | null, pages: number): void {
  const { tell } = usePageAsked()
  useLayoutEffect(() => {
    if (page !== null) tell(page, pages)
  }, [tell, page, pages])
}
