/** Pieces that can't stand on a page beside others, and why. */
export const shownElsewhere: Readonly<Record<string, string>> = {
  'form/FormDialog': 'covers the page it is on',
  Modal: 'covers the page it is on',
  'print/PdfPages': 'draws the bytes of a document',
}
