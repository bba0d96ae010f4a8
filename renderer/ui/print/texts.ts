/* What people read in this room, a component at a time. */

export const pdfPages = {
  pageOf: (title: string, number: number, numPages: number): string =>
    `${title}, page ${number} of ${numPages}`,
  thePreviewCantBeDrawn: 'The preview can’t be drawn; saving still works.',
  pagesOf: (title: string): string => `Pages of ${title}`,
}

export const printField = {
  sizeOfPrint: 'Print size',
  usualPrint: 'Standard print',
  largePrint: 'Large print',
}
