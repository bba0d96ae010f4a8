import type { DataSummary, Doubt } from '../../shared/openData/contract'
import type { SaidOfFile } from '../../shared/openData/keepCounts'
import type { Header } from '../../shared/openData/reading/tableHead'
import type { DataColumn, DataKind, Initiator } from '../../shared/openData/tables'
import type { CommandOf } from '../../shared/record/commands'

/** Why a file can't be read, in words for whoever chose it. */
export interface Problem {
  readonly problem: string
}

/** How a file is to be read. */
export interface ReadAs {
  readonly kind: DataKind
  readonly columns: readonly (DataColumn | '')[]
  readonly dayFirst: boolean
  readonly initiators: readonly { readonly value: string; readonly initiator: Initiator }[]
  /** The last month there can be something in. */
  readonly lastMonth: number
  /** Whether months far from all others are counted, too. */
  readonly countFar: boolean
}

/** What a file looks like, by how it begins. */
export interface Opened {
  readonly header: Header
  readonly kind: DataKind
  readonly columns: readonly (DataColumn | '')[]
  readonly dayFirst: boolean
  /** What was guessed with a doubt. */
  readonly doubts: readonly Doubt[]
}

/**
 * Reads a file of open data that is handed to it piece by piece, maybe in another thread. What was
 * counted stays with it: a summary comes out, and at last the command that keeps it.
 */
export interface DataReader {
  /** What the file looks like, from how it begins. */
  open(start: Uint8Array): Promise<Opened | Problem>
  /** How that beginning is read. */
  look(readAs: ReadAs): Promise<DataSummary | Problem>
  /** Reading begins anew. */
  begin(readAs: ReadAs): Promise<null>
  /** The next piece, which is the reader's from then on; answered with the rows read so far. */
  push(piece: Uint8Array): Promise<{ readonly rows: number } | Problem>
  /** The file is over. */
  end(): Promise<DataSummary | Problem>
  /** The command that keeps what was counted; null when nothing was. */
  keep(said: SaidOfFile): Promise<CommandOf<'openData.add'> | null>
  /** Forgets everything; there is no more to ask. */
  close(): Promise<void>
}

/** Makes a reader for one file. */
export type OpenDataReader = () => DataReader

/** What the thread that reads a file does. */
export interface ReadingWork {
  open(start: Uint8Array): Promise<Opened | Problem>
  look(readAs: ReadAs): Promise<DataSummary | Problem>
  begin(readAs: ReadAs): Promise<null>
  push(piece: Uint8Array): Promise<{ readonly rows: number } | Problem>
  end(given: null): Promise<DataSummary | Problem>
  keep(said: SaidOfFile): Promise<CommandOf<'openData.add'> | null>
}
