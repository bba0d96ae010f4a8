import { buffer } from 'node:stream/consumers'
import type { ReactElement } from 'react'
import layoutDocument from '@react-pdf/layout'
import renderDocument from '@react-pdf/render'
import { Font, pdf } from '@react-pdf/renderer'
import { withPlaces } from './bookmarks'
import { feetOf, withFeet } from './pageFooters'
import { inReadingOrder } from './readingOrder'
import { setInScript, type Setting } from './fontFallback'
import type { LaidOutNode } from './tagging/nodes'
import { TaggedDocument, type DocumentProperties } from './taggedDocument'
import { Tagger } from './tagging/tagger'
import { mustBeOnItsPages } from './checkCompleteness'

/**
 * A document's bytes, tagged. react-pdf lays the document out and draws it, but on a document made here,
 * since its own is never tagged. `setting`: what it is set in, if not in the documents' own type.
 */
export async function pdfBytes(
  element: ReactElement,
  properties: DocumentProperties,
  setting?: Setting,
): Promise<Uint8Array> {
  const document = new TaggedDocument(properties)
  const pages = withPlaces(inReadingOrder(await layOutPages(element, setting)))
  draw(document, new Tagger(document).tagged(pages))
  document.mustBeWhole()
  return new Uint8Array(await buffer(document))
}

/** How many pages a document comes to. */
export const pageCount = async (element: ReactElement, setting?: Setting): Promise<number> =>
  (await layOut(element, setting)).children?.length ?? 0

/** The pages of a document with their feet. */
export async function layOutPages(element: ReactElement, setting?: Setting): Promise<LaidOutNode> {
  const pages = await layOut(element, setting)
  mustBeOnItsPages(pages)
  const feet = feetOf(pages)
  return feet === null ? pages : withFeet(pages, await layOut(feet, setting))
}

async function layOut(element: ReactElement, setting?: Setting): Promise<LaidOutNode> {
  const instance = pdf()
  instance.updateContainer(element)
  const { document } = instance.container as { readonly document: unknown }
  // A component that fails leaves nothing behind, and a document of no pages must not pass for one.
  if (document === null || document === undefined) throw new Error('a document could not be drawn')
  if (setting !== undefined) setInScript(document, setting)
  return layOutDocument(document, Font)
}

// Both functions are typed for use inside react-pdf only; this is how react-pdf itself calls them.
const layOutDocument = layoutDocument as unknown as (
  document: unknown,
  fonts: typeof Font,
) => Promise<LaidOutNode>
const draw = renderDocument as unknown as (on: TaggedDocument, laidOut: LaidOutNode) => void
