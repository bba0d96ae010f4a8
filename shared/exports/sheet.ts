import type { DocumentText } from '../documents/guardedTexts'
import type { FieldsFor } from '../kernel/fieldUses'
import type { recordFields } from '../record/fields'
import type { Rows, TableName } from '../record/tables'

/** A register as a table to be saved, with every text in it to be looked through first. */
export interface Sheet {
  readonly title: string
  readonly fileName: string
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly texts: readonly DocumentText[]
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
  /** What of the record the cell is made of; nothing for dates, numbers and standard wording. */
  readonly sources?: (row: R) => readonly Source[]
}

/** The fields of a table that a register has a column for. */
type Exported<T extends TableName> = FieldsFor<(typeof recordFields)[T], 'exports'>

/**
 * The columns of a register in their order: one for each field that is declared for exports, none for
 * a field that isn't, and under other names what is worked out.
 */
export type ColumnsOf<T extends TableName> = {
  readonly [F in Exported<T>]: Column<Rows[T]>
} & { readonly [F in Exclude<keyof Rows[T], Exported<T>>]?: never } & Readonly<
    Record<string, Column<Rows[T]>>
  >

/** A column with one field of the rows themselves, as it was typed. */
export const fieldOf =
  <T extends TableName>(table: T) =>
  (head: string, field: Exported<T>): Column<Rows[T]> => {
    const cell = (row: Rows[T]): string => String(row[field as keyof Rows[T]])
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
