import { drawPage, openPdf } from './pdf'

/** Dots per inch of the printed pictures; fine enough for 8-point type on an office printer. */
const printDpi = 220
const pointsPerInch = 72

/**
 * Prints a PDF's pages through the window's own print dialog. Handing the file to another program
 * would leave a copy of it in a temporary folder.
 */
export async function printPdf(bytes: Uint8Array): Promise<void> {
  const pdf = await openPdf(bytes)
  const sheet = document.createElement('div')
  sheet.className = 'print-sheet'
  for (let number = 1; number <= pdf.numPages; number += 1)
    sheet.append(await drawPage(pdf, number, printDpi / pointsPerInch))
  await pdf.loadingTask.destroy()
  document.body.append(sheet)
  window.addEventListener('afterprint', () => sheet.remove(), { once: true })
  window.print()
}
