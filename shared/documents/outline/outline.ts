import { sentence } from '../../kernel/text'
import type { DocumentLanguage } from '../../languages/documentLanguage'
import type { TextBlock } from '../textBlocks'

/**
 * A document as nothing but its structure: what Word, Markdown, plain text and the comparison of versions
 * are all made from, so that they say the same. The PDF is set from the model itself.
 */
export interface Outline {
  /** The tag of the language. */
  readonly language: string
  readonly direction: DocumentLanguage['direction']
  readonly workgroup: string
  readonly title: string
  /** `YYYY-MM-DD`, for file properties. */
  readonly date: string
  readonly blocks: readonly OutlineBlock[]
}

export type OutlineBlock =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  /** What the blocks after it are, in bold: `Decision`. */
  | { readonly kind: 'label'; readonly text: string }
  /** One entry a line. */
  | { readonly kind: 'paragraph'; readonly lines: readonly string[] }
  | { readonly kind: 'list'; readonly numbered: boolean; readonly items: readonly string[] }
  | {
      readonly kind: 'table'
      readonly header: readonly string[]
      readonly rows: readonly (readonly string[])[]
    }

export const heading = (level: 2 | 3, text: string): OutlineBlock => ({
  kind: 'heading',
  level,
  text,
})
const label = (text: string): OutlineBlock => ({ kind: 'label', text })
export const list = (items: readonly string[], numbered = false): OutlineBlock[] =>
  items.length === 0 ? [] : [{ kind: 'list', numbered, items }]

/** A paragraph of these lines; none when all of them are empty. */
export function paragraph(...lines: readonly string[]): OutlineBlock[] {
  const said = lines.filter((line) => line !== '')
  return said.length === 0 ? [] : [{ kind: 'paragraph', lines: said }]
}

/** What was typed, with its paragraphs and lists. */
export const outlineText = (blocks: readonly TextBlock[]): OutlineBlock[] => [...blocks]

/** Those that say something, as sentences of one paragraph. */
export const sentences = (...parts: readonly string[]): string =>
  parts
    .filter((part) => part !== '')
    .map(sentence)
    .join(' ')

/** A heading with what stands under it; the words for nothing where nothing does. */
export const section = (
  text: string,
  blocks: readonly OutlineBlock[],
  nothing = '',
): OutlineBlock[] =>
  blocks.length === 0 && nothing === ''
    ? []
    : [heading(2, text), ...(blocks.length === 0 ? paragraph(nothing) : blocks)]

/** A label with what stands under it; nothing where nothing does. */
export const withLabel = (text: string, blocks: readonly OutlineBlock[]): OutlineBlock[] =>
  blocks.length === 0 ? [] : [label(text), ...blocks]

/** A section of a report-back: one point is a paragraph, more are a list; before them, what isn't translated. */
export const pointsSection = (
  heading: string,
  points: readonly string[],
  notTranslated: string,
): OutlineBlock[] =>
  section(heading, [
    ...paragraph(notTranslated),
    ...(points.length === 1 ? paragraph(...points) : list(points)),
  ])
