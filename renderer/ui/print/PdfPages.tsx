import { useEffect, useRef, useState, type ReactElement } from 'react'
import { drawPage, openPdf } from './readPdf'
import { pdfPages as texts } from './texts'

/** Twice the screen's points, so that small type stays sharp on any display. */
const scale = 2

/** The pages of a PDF as pictures, drawn from its bytes. */
export function PdfPages({ bytes, title }: { bytes: Uint8Array; title: string }): ReactElement {
  const ref = useRef<HTMLDivElement>(null)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    let current = true
    const draw = async (): Promise<void> => {
      const pdf = await openPdf(bytes)
      const pages: HTMLCanvasElement[] = []
      for (let number = 1; number <= pdf.numPages && current; number += 1) {
        const page = await drawPage(pdf, number, scale)
        page.setAttribute('role', 'img')
        page.setAttribute('aria-label', texts.pageOf(title, number, pdf.numPages))
        pages.push(page)
      }
      // All pages at once, so that a new version doesn't flicker page by page.
      if (current) ref.current?.replaceChildren(...pages)
      await pdf.loadingTask.destroy()
    }
    draw().catch(() => setFailed(true))
    return () => {
      current = false
    }
  }, [bytes, title])
  return (
    <>
      {failed && <p className="documents__wait field__error">{texts.thePreviewCantBeDrawn}</p>}
      {/* A scrollable region must be reachable by keyboard. */}
      <div
        ref={ref}
        className="pages"
        tabIndex={0}
        role="region"
        aria-label={texts.pagesOf(title)}
      />
    </>
  )
}
