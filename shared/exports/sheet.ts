import type { PaperText } from '../documents/guardedTexts'

/** A register as a table to be saved, with every text in it to be looked through first. */
export interface Sheet {
  readonly title: string
  readonly fileName: string
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly texts: readonly PaperText[]
}

/** A text somebody typed, and where it stands in the record: `table id field`. */
interface Source {
  readonly place: string
  readonly text: string
}

/** A column of a register. */
export interface Column<R> {
  readonly head: string
  readonly cell: (row: R) => string
  /** What of the record the cell is made of; nothing for dates, numbers and fixed words. */
  readonly sources?: (row: R) => readonly Source[]
}

/** A column with one field of the rows themselves, as it was typed. */
export const fieldOf =
  <R extends { readonly id: string }>(table: string) =>
  (head: string, field: keyof R & string): Column<R> => {
    const cell = (row: R): string => String(row[field])
    return {
      head,
      cell,
      sources: (row) => [{ place: `${table} ${row.id} ${field}`, text: cell(row) }],
    }
  }

/** What a sheet is made of. */
export interface SheetParts<R> {
  readonly title: string
  readonly fileName: string
  readonly columns: readonly Column<R>[]
  readonly rows: readonly R[]
  /** A row in words, for whoever looks for a text in it. */
  readonly where: (row: R) => string
}

/** Lays rows out in columns, and tells what there is to look through. */
export function sheetOf<R extends { readonly id: string; readonly itemId?: string | null }>(
  parts: SheetParts<R>,
): Sheet {
  const { title, fileName, columns, rows, where } = parts
  const table = rows.map((row) => columns.map(({ cell }) => cell(row)))
  const sources = rows.flatMap((row) =>
    columns.flatMap(({ sources: of }) =>
      (of?.(row) ?? [])
        .filter(({ text }) => text !== '')
        .map((source) => ({
          ...source,
          where: where(row),
          itemId: row.itemId ?? null,
          rowId: row.id,
          isSource: true,
        })),
    ),
  )
  const known = new Set(sources.map(({ text }) => text))
  const only = new Set(table.flat().filter((text) => text !== '' && !known.has(text)))
  const made = [...only].map((text) => ({
    place: `register ${fileName} text`,
    where: title,
    text,
    itemId: null,
    rowId: null,
    isSource: false,
  }))
  return {
    title,
    fileName,
    rows: table,
    header: columns.map(({ head }) => head),
    texts: [...sources, ...made],
  }
}
