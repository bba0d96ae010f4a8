import { open, rename, type FileHandle } from 'node:fs/promises'
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { openDatabase } from '../../../electron/storage/store/sqlite'
import type { SqlStatement } from '../../../electron/storage/store/sqlite'
import { time } from './figures'

/** Bytes appended and synced: what a disk can do at its best. */
export class RawFile {
  private constructor(private readonly file: FileHandle) {}

  static async make(folder: string): Promise<RawFile> {
    return new RawFile(await open(join(folder, 'raw'), 'wx'))
  }

  append(bytes: Uint8Array): Promise<number> {
    return time(async () => {
      await this.file.write(bytes)
      await this.file.datasync()
    })
  }

  close(): Promise<void> {
    return this.file.close()
  }
}

/** The usual way with sql.js: the whole database exported, written beside and renamed over. */
export async function wholeExport(
  folder: string,
  content: Uint8Array,
  statements: readonly SqlStatement[],
): Promise<number[]> {
  const database = await openDatabase(content)
  const times: number[] = []
  for (const statement of statements)
    times.push(
      await time(async () => {
        database.transact([statement])
        const file = await open(join(folder, 'whole.new'), 'w')
        await file.writeFile(database.bytes())
        await file.sync()
        await file.close()
        await rename(join(folder, 'whole.new'), join(folder, 'whole'))
      }),
    )
  database.close()
  return times
}

/** What is used of better-sqlite3, which the project doesn't depend on: it is compiled for minutes. */
type NativeSqlite = new (path: string) => {
  pragma(text: string): unknown
  prepare(sql: string): { run(...values: unknown[]): unknown }
  close(): void
}

/** SQLite itself, unencrypted, with a write-ahead log synced at each commit; null when it isn't installed. */
export async function nativeSqlite(
  folder: string,
  content: Uint8Array,
  statements: readonly SqlStatement[],
): Promise<number[] | null> {
  const Database = load()
  if (Database === null) return null
  const path = join(folder, 'native.db')
  writeFileSync(path, content)
  const database = new Database(path)
  database.pragma('journal_mode = WAL')
  database.pragma('synchronous = FULL')
  const times: number[] = []
  for (const { sql, values } of statements)
    times.push(await time(() => database.prepare(sql).run(...values)))
  database.close()
  return times
}

function load(): NativeSqlite | null {
  const from = process.env['BENCH_MODULES'] ?? import.meta.dirname
  try {
    return createRequire(join(from, 'package.json'))('better-sqlite3') as NativeSqlite
  } catch {
    return null
  }
}
