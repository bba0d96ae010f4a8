import { createElement, type ReactElement } from 'react'
import { Document, Page, type PageProps } from '@react-pdf/renderer'
import type { LaidOutNode } from './tagging/nodes'

/*
 * Running feet that say how many pages there are. Asked to write that itself, the layout breaks the
 * whole document into pages twice, once to count them; here the document is laid out once, and the feet, each
 * in room its page has kept free, by themselves.
 */

/** A page's foot, for a place at the foot of the sheet. */
export type FootOf = (page: number, pages: number) => ReactElement

type FootedProps = Required<Pick<PageProps, 'size' | 'orientation'>> & { readonly foot?: FootOf }

/** Marks a page with the foot all pages it is broken into have. Kept through layout, like a structure. */
export const withFooter = (foot: FootOf): object => ({ foot })

/** The way of breaking pages that keeps what is fixed, and headings with what follows, in one pass. */
export const onePass: object = { experimentalPagination: true }

/** Sheets with nothing on them but the feet of a laid-out document; null when it has none. */
export function feetOf({ children: pages = [] }: LaidOutNode): ReactElement | null {
  const { foot, size, orientation } = (pages[0]?.props ?? {}) as FootedProps
  if (foot === undefined) return null
  const sheet = { size, orientation }
  const sheets = pages.map((_, index) =>
    createElement(Page, { key: index, ...sheet, ...onePass }, foot(index + 1, pages.length)),
  )
  return createElement(Document, null, sheets)
}

/** The pages with their feet. */
export const withFeet = (document: LaidOutNode, feet: LaidOutNode): LaidOutNode => ({
  ...document,
  children: (document.children ?? []).map((page, index) => ({
    ...page,
    children: [...(page.children ?? []), ...(feet.children?.[index]?.children ?? [])],
  })),
})
