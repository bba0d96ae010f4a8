import { buffer } from 'node:stream/consumers'
import type { ReactElement } from 'react'
import layoutDocument from '@react-pdf/layout'
import renderDocument from '@react-pdf/render'
import { Font, pdf } from '@react-pdf/renderer'
import PDFDocument from 'pdfkit'
import { setInScript, type Setting } from './inScript'
import type { LaidOutNode } from './tagged/nodes'
import { Tagger } from './tagged/Tagger'

/** What the file says about itself: no program, person, machine or hour. */
export interface PaperProperties {
  readonly title: string
  readonly language: string
  readonly workgroup: string
  /** `YYYY-MM-DD`; the file's creation date, so that the same paper gives the same bytes. */
  readonly date: string
}

/**
 * A paper's bytes, tagged. react-pdf lays the paper out and draws it, but on a document made here,
 * since its own is never tagged. `setting`: what it is set in, if not in the papers' own type.
 */
export async function pdfBytes(
  paper: ReactElement,
  properties: PaperProperties,
  setting?: Setting,
): Promise<Uint8Array> {
  const document = new PDFDocument({
    autoFirstPage: false,
    displayTitle: true,
    lang: properties.language,
    pdfVersion: '1.7',
    tagged: true,
    info: {
      Title: properties.title,
      Author: properties.workgroup,
      Creator: '',
      Producer: '',
      CreationDate: new Date(`${properties.date}T00:00:00Z`),
    },
  })
  draw(document, new Tagger(document).tagged(await layOut(paper, setting)))
  return new Uint8Array(await buffer(document))
}

/** How many pages a paper comes to. */
export const pageCount = async (paper: ReactElement, setting?: Setting): Promise<number> =>
  (await layOut(paper, setting)).children?.length ?? 0

async function layOut(paper: ReactElement, setting?: Setting): Promise<LaidOutNode> {
  const instance = pdf()
  instance.updateContainer(paper)
  const { document } = instance.container as { readonly document: unknown }
  // A component that fails leaves nothing behind, and a paper of no pages must not pass for one.
  if (document === null || document === undefined) throw new Error('a paper could not be drawn')
  if (setting !== undefined) setInScript(document, setting)
  return layOutDocument(document, Font)
}

// Both functions are typed for use inside react-pdf only; this is how react-pdf itself calls them.
const layOutDocument = layoutDocument as unknown as (
  document: unknown,
  fonts: typeof Font,
) => Promise<LaidOutNode>
const draw = renderDocument as unknown as (on: PDFDocument, laidOut: LaidOutNode) => void
