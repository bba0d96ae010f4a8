/*
 * A quotation mark alone in a cell says “the same as above”. Tables as programs write them use it to open
 * a cell that goes on over several lines, so such a mark would swallow the rows below it.
 */

/** The sign of its own for the same; no program writes it for anything else. */
const ditto = '〃'

/** The lines below a heading with marks that stand for the cell above as signs of their own. */
export function withDittoMarks(
  lines: readonly string[],
  delimiter: string,
  columns: number,
): readonly string[] {
  const isFull = (line: string | undefined): boolean =>
    line === undefined || line.trim() === '' || line.split(delimiter).length >= columns
  return lines.map((line, at) => {
    if (!line.includes('"') || (line.split('"').length - 1) % 2 === 0) return line
    const cells = line.split(delimiter)
    const isAlone = cells.some((cell) => cell.trim() === '"')
    // What goes on over several lines goes on without cells of its own.
    if (!isAlone || !isFull(line) || !isFull(lines[at + 1])) return line
    return cells.map((cell) => (cell.trim() === '"' ? ditto : cell)).join(delimiter)
  })
}

/** Rows in which such a mark has what stands above it; in the columns in `open` it stays as it is. */
export function fillDittoMarks<Row extends { readonly cells: readonly string[] }>(
  rows: readonly Row[],
  open: ReadonlySet<number>,
): Row[] {
  let above: readonly string[] = []
  return rows.map((row) => {
    const cells = row.cells.map((cell, at) =>
      cell.trim() === ditto && !open.has(at) ? (above[at] ?? '') : cell,
    )
    above = cells
    return { ...row, cells }
  })
}
