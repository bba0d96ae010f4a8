/** The sheets documents are printed on, in the Americas and elsewhere. */
export const paperSizes = ['letter', 'a4'] as const

export type PaperSize = (typeof paperSizes)[number]
