/** What a piece of a document is to someone who hears it instead of seeing it. */
export type StructureType =
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Figure'
  | 'Artifact'

/** One place in a structure; the parts of what is split over pages share it. */
export interface StructureMark {
  readonly type: StructureType
  /** What a figure shows, for whoever hears it. */
  readonly alt?: string
}

/**
 * Marks a View or Text with its place in the document's structure. Any text is a paragraph unless
 * marked otherwise; an artifact (a running foot) is not read at all. The renderer keeps the mark
 * through layout, though its types don't know it.
 */
export const structure = (type: StructureType): { structure: StructureMark } => ({
  structure: { type },
})

/** Marks a drawing as a figure: read as what it shows, whatever letters are in it. */
export const figure = (alt: string): { structure: StructureMark } => ({
  structure: { type: 'Figure', alt },
})
