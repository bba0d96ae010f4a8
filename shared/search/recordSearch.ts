import { rowsWith } from '../kernel/compartment'
import type { Change, SharedRecord } from '../record/record'
import { type Rows, tableNames, type TableName } from '../record/tables'
import { indexedText, keyOf, searchKinds } from './indexedTexts'
import { WordIndex, type Found } from './wordIndex'

/**
 * The index of one shared record. It is made in steps, so that everything else goes on meanwhile,
 * and follows the record from the moment it is begun.
 */
export class RecordSearch {
  private index: WordIndex | null = null
  private remaining: (readonly [TableName, string])[] = []
  private readonly parts = new Map<string, Rows['agendaItem']['part']>()
  /** The concern each heard statement is a hearing of, by their ids: whether it is found follows from its hearings. */
  private readonly heardOf = new Map<string, string>()

  constructor(private readonly record: SharedRecord) {}

  /** Whether everything that is in the record can be found. */
  get ready(): boolean {
    return this.index !== null && this.remaining.length === 0
  }

  /** Reads so many rows more into the index; begins it if there is none. */
  step(rows: number): void {
    this.index ??= this.begun()
    // The latest rows come last in a table and are looked for most; they are read first.
    for (const [table, id] of this.remaining.splice(-rows).reverse()) this.read(table, id)
  }

  private begun(): WordIndex {
    this.remaining = tableNames.flatMap((table) =>
      [...this.record[table].keys()].map((id) => [table, id] as const),
    )
    return new WordIndex()
  }

  /** Takes a row as it is in the record now, whatever is known of it. */
  private read(table: TableName, id: string): void {
    const row = this.record[table].get(id)
    const text = row === undefined ? null : indexedText(this.record, table, row)
    if (text === null) this.index?.remove(keyOf(table, id))
    else this.index?.put(text)
    if (table === 'heardStatement') this.rememberHearing(id)
  }

  private rememberHearing(id: string): void {
    const concernId = this.record.heardStatement.get(id)?.concernId ?? null
    if (concernId === null) this.heardOf.delete(id)
    else this.heardOf.set(id, concernId)
  }

  /** Reads a heard statement, and what it is, or was, a hearing of. */
  private readHearing(id: string): void {
    const before = this.heardOf.get(id)
    this.read('heardStatement', id)
    for (const concernId of new Set([before, this.heardOf.get(id)])) {
      if (concernId === undefined) continue
      this.read('concern', concernId)
      for (const again of rowsWith(this.record, 'repeatReport', 'concernId', concernId))
        this.read('repeatReport', again.id)
    }
  }

  /** What was written at an item is found or not as its part has it. */
  private readEntries({ id, part }: Rows['agendaItem']): void {
    if (this.parts.get(id) === part) return
    this.parts.set(id, part)
    for (const heard of rowsWith(this.record, 'heardStatement', 'itemId', id))
      this.readHearing(heard.id)
    for (const table of ['decision', 'actionItem', 'comparisonPlace'] as const)
      for (const row of rowsWith<Rows, typeof table>(this.record, table, 'itemId', id)) {
        this.read(table, row.id)
        for (const update of rowsWith(this.record, 'actionUpdate', 'actionId', row.id))
          this.read('actionUpdate', update.id)
      }
  }

  /** The record has changed: to be told after every change. */
  follow(changes: readonly Change[]): void {
    if (this.index === null) return
    for (const change of changes) {
      const id = change.op === 'put' ? change.row.id : change.id
      if (change.table === 'heardStatement') this.readHearing(id)
      else this.read(change.table, id)
      if (change.op === 'put' && change.table === 'agendaItem') this.readEntries(change.row)
    }
    // The name of a place is in the texts of many rows, and the workgroup says whether Part B is
    // found: begin anew. So does an index most of whose room is taken by what is no longer so.
    const renamed = changes.some(({ table }) => redoneFor.has(table))
    if (renamed || this.index.outdated > Math.max(manyOutdated, this.index.size / 2))
      this.index = null
  }

  /** What is found by the words typed so far, in the order of `searchKinds`. */
  search(typed: string, most: number): Found[] {
    this.index ??= this.begun()
    return this.index.search(typed, searchKinds.length, most)
  }
}

const redoneFor: ReadonlySet<string> = new Set<TableName>(['neighborhood', 'workgroup'])

const manyOutdated = 2_000
