import { regular, strong, textFamilies } from '../fonts'

/*
 * The look of every document, in points. One grid (a narrow column of labels, a wide one of text), one
 * rule weight, ink and a single teal dark enough to survive a black-and-white copier.
 */

export const ink = '#14181b'
/** For what is said second: close to ink, since a copier turns gray into dots. */
export const softInk = '#33393e'
export const teal = '#0a4a50'

export const rule = { borderColor: ink, borderStyle: 'solid' } as const
export const ruleWidth = 0.75
/** The space between two sections. */
export const sectionGap = 20

export const margin = { top: 54, side: 56, bottom: 40 }
/** The label column, with the space after it, and the column of text. */
export const labelColumn = '21%'
export const textColumn = '79%'
export const gutter = 14
/** The space between a table's columns. */
export const columnGap = 10

/**
 * A text style. The line height always goes with its size: set on the page alone, it would be
 * inherited as the absolute height of the page's own size.
 */
const text = (fontSize: number, lineHeight: number, fontWeight: number, color: string) => ({
  fontFamily: textFamilies,
  fontSize,
  lineHeight,
  fontWeight,
  color,
})

export const type = {
  title: text(27, 1.12, strong, ink),
  lead: text(13, 1.42, regular, ink),
  section: text(14.5, 1.25, strong, teal),
  item: text(12, 1.3, strong, ink),
  body: text(10.5, 1.45, regular, ink),
  strong: text(10.5, 1.45, strong, ink),
  large: text(11, 1.5, regular, ink),
  label: text(9.5, 1.45, strong, teal),
  second: text(9.5, 1.45, regular, softInk),
  foot: text(8.5, 1.3, regular, softInk),
}

/** Digits of one width, for columns of times and numbers. */
export const tabular = { fontFeatureSettings: { tnum: true } }
