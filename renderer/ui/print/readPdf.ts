import type { PDFDocumentProxy } from 'pdfjs-dist'
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url'

/** Opens a PDF for drawing. Its fonts are embedded, so nothing else is fetched. */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  // A quarter of all the window's code, and no meeting starts with a document: read when one is shown.
  const { getDocument, GlobalWorkerOptions } = await import('pdfjs-dist')
  GlobalWorkerOptions.workerSrc = workerUrl
  // The worker takes the bytes away with it; the caller keeps its own.
  return getDocument({ data: bytes.slice(), isEvalSupported: false, useWasm: false }).promise
}

/** Draws one page, `scale` times its size in points. */
export async function drawPage(
  pdf: PDFDocumentProxy,
  number: number,
  scale: number,
): Promise<HTMLCanvasElement> {
  const page = await pdf.getPage(number)
  const viewport = page.getViewport({ scale })
  const canvas = document.createElement('canvas')
  canvas.width = Math.ceil(viewport.width)
  canvas.height = Math.ceil(viewport.height)
  await page.render({ canvas, viewport }).promise
  return canvas
}
