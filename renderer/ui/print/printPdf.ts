import { drawPage, openPdf } from './readPdf'
import './print.css'

/** Dots per inch of the printed pictures; fine enough for 8-point type on an office printer. */
const printDpi = 220
const pointsPerInch = 72

/**
 * Pages to be printed in one job, through the window's own print dialog. Handing the files to another
 * program would leave a copy of them in a temporary folder. A page is kept as a compressed picture:
 * drawn, those of sixty documents would fill the memory.
 */
export class PrintSheet {
  private readonly sheet = document.createElement('div')
  private readonly urls: string[] = []

  constructor() {
    this.sheet.className = 'print-sheet'
  }

  /** Adds every page of a PDF. */
  async add(bytes: Uint8Array): Promise<void> {
    const pdf = await openPdf(bytes)
    for (let number = 1; number <= pdf.numPages; number += 1)
      this.sheet.append(await this.picture(await drawPage(pdf, number, printDpi / pointsPerInch)))
    await pdf.loadingTask.destroy()
  }

  private async picture(canvas: HTMLCanvasElement): Promise<HTMLImageElement> {
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve))
    if (blob === null) throw new Error('a page could not be drawn for printing')
    const url = URL.createObjectURL(blob)
    this.urls.push(url)
    const image = new Image()
    image.src = url
    await image.decode()
    return image
  }

  /** Asks how to print, and lets go of the pages when that is over. */
  print(): void {
    document.body.append(this.sheet)
    window.addEventListener('afterprint', () => this.drop(), { once: true })
    window.print()
  }

  /** Lets go of the pages. */
  drop(): void {
    this.sheet.remove()
    for (const url of this.urls) URL.revokeObjectURL(url)
  }
}

/** Prints one PDF's pages. */
export async function printPdf(bytes: Uint8Array): Promise<void> {
  const sheet = new PrintSheet()
  await sheet.add(bytes)
  sheet.print()
}
