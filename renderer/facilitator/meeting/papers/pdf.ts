import { getDocument, GlobalWorkerOptions, type PDFDocumentProxy } from 'pdfjs-dist'
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url'

GlobalWorkerOptions.workerSrc = workerUrl

/** Opens a PDF for drawing. Its fonts are embedded, so nothing else is fetched. */
export const openPdf = (bytes: Uint8Array): Promise<PDFDocumentProxy> =>
  // The worker takes the bytes away with it; the caller keeps its own.
  getDocument({ data: bytes.slice(), isEvalSupported: false, useWasm: false }).promise

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
