import {
  applyChanges,
  emptyCompartment,
  type ChangeOf,
  type Compartment,
  type RowTypes,
} from '../../../shared/kernel/compartment'
import { SerialQueue } from '../../../shared/kernel/serialQueue'
import type { Files } from '../vault/files'
import type { Finding } from '../vault/recoveryFindings'
import { copyOfRing, type KeyRing } from '../vault/keyRing'
import { LogWriter } from '../vault/logWriter'
import type { KdfCost } from '../vault/secrets'
import { encodeChange } from './changeCodec'
import type { CheckBackups } from './backupMessages'
import type { Place } from './databaseHost'
import type { KeeperThread, OpenKeeper } from './databaseWorker'
import { statementFor, type TableSchemas } from './tableCodec'

/** Where a compartment's files go, and where its database is held. */
export interface StoreTools {
  readonly files: Files
  readonly openKeeper: OpenKeeper
  /** How many rows a database may have that comes from a file anybody may have made; absent for one's own. */
  readonly rowsAtMost?: number
  /** Checks backups elsewhere than in this very thread; absent where that doesn't matter. */
  readonly checkBackups?: CheckBackups
  /** What trying a passphrase of a new workgroup costs; the usual cost when absent. Tests that make many take less. */
  readonly keyCost?: KdfCost
  /** Overwrites what was let go of in memory; the program's own, absent in tests that have no use for it. */
  readonly clearMemory?: () => Promise<void>
}

/** A snapshot is taken when the changes since the last are this long together, in bytes. */
const checkpointAfter = 4 << 20

/**
 * A compartment on disk: its rows in memory, its journal, and the keeper of its database. `apply`
 * is in memory at once; `save` resolves once it is durable.
 */
export class CompartmentStore<R extends RowTypes<R>> {
  private readonly turns = new SerialQueue()
  private checkpointing: Promise<void> | null = null
  private mustCheckpoint: boolean
  /** What was found wrong with the files; they were left where they are. */
  findings: readonly Finding[]

  private constructor(
    readonly rows: Compartment<R>,
    private readonly schemas: TableSchemas<R>,
    private readonly keeper: KeeperThread,
    private readonly writer: LogWriter,
  ) {
    const { findings, mustCheckpoint } = keeper.opened.state
    this.findings = findings
    this.mustCheckpoint = mustCheckpoint
  }

  /**
   * Opens the compartment in a folder, or makes an empty one in memory. Writes nothing: what has to
   * be written after opening waits for the first `save`.
   */
  static async open<R extends RowTypes<R>>(
    place: Place,
    schemas: TableSchemas<R>,
    { files, openKeeper, rowsAtMost }: StoreTools,
  ): Promise<CompartmentStore<R>> {
    const rows = emptyCompartment<R>(Object.keys(schemas) as (keyof R & string)[])
    const limited = rowsAtMost === undefined ? place : { ...place, rowsAtMost }
    const keeper = await openKeeper(limited, (table, piece) => {
      for (const row of piece)
        // The schema that parsed the row is the table's own, which the compiler can't follow here.
        applyChanges(rows, [{ op: 'put', table, row } as unknown as ChangeOf<R>])
    })
    const { state, migrations } = keeper.opened
    const writer = new LogWriter(files, place.folder, copyOfRing(place.ring), state)
    for (const change of migrations) writer.add(change)
    return new CompartmentStore(rows, schemas, keeper, writer)
  }

  /** Applies changes in memory, all or none, and returns those that undo them. Not yet on disk. */
  apply(changes: readonly ChangeOf<R>[]): ChangeOf<R>[] {
    for (const change of changes) this.parse(change)
    const change = encodeChange(changes.map((one) => statementFor<R>(one)))
    this.keeper.run(change)
    this.writer.add(change)
    return applyChanges(this.rows, changes)
  }

  /** What breaks its table's rules would be refused by every later opening; it is refused here. */
  private parse(change: ChangeOf<R>): void {
    const schema = this.schemas[change.table]
    // A table that isn't one has no schema, whatever the types say.
    if (!Object.hasOwn(this.schemas, change.table)) throw new Error('no such table')
    if (change.op === 'put') schema.parse(change.row)
  }

  /** Whether everything applied so far is durable. */
  get saved(): boolean {
    return !this.mustCheckpoint && this.writer.settled
  }

  /** Another program saves to the same folder: nothing can be saved here any more. */
  get isLost(): boolean {
    return this.writer.isLost
  }

  /** The names of the files it is kept in. */
  get fileNames(): readonly string[] {
    return this.writer.fileNames
  }

  /** Makes everything applied so far durable; rejects with the system's error, and may be tried again. */
  async save(): Promise<void> {
    await this.turns.run(async () => {
      if (this.mustCheckpoint) await this.takeSnapshot()
      this.mustCheckpoint = false
      await this.writer.flush()
    })
    if (this.writer.journalBytes > checkpointAfter) void this.checkpoint().catch(() => undefined)
  }

  /**
   * Takes a snapshot while changes go on being saved. Resolves once it is durable; when it can't be
   * written nothing is lost, since the journal goes on.
   */
  checkpoint(): Promise<void> {
    this.checkpointing ??= this.takeSnapshot().finally(() => {
      this.checkpointing = null
    })
    return this.checkpointing
  }

  private async takeSnapshot(): Promise<void> {
    const { writer } = this
    await writer.readyForSnapshot()
    // Together, without a wait in between: the keeper takes its copy exactly as of this change.
    const numbers = writer.nextSnapshot()
    await this.keeper.checkpoint(numbers)
    await writer.checkpointed(numbers)
  }

  /** Everything so far as the bytes of a snapshot file, and that file's name. */
  async sealed(): Promise<{ name: string; bytes: Uint8Array }> {
    const numbers = this.writer.nextSnapshot()
    return { name: `snap-${numbers.generation}`, bytes: await this.keeper.sealed(numbers) }
  }

  /** Looks at the older snapshots and changes one would fall back on; resolves with all findings. */
  async check(): Promise<readonly Finding[]> {
    const { findings, intact } = await this.keeper.check()
    this.writer.checked(
      intact,
      findings.filter(({ what }) => what === 'damaged' || what === 'stray').map(({ file }) => file),
    )
    const known = new Set(this.findings.map(({ file }) => file))
    this.findings = [...this.findings, ...findings.filter(({ file }) => !known.has(file))]
    return this.findings
  }

  /**
   * Seals everything anew with another key and removes what was sealed before, damaged files
   * included. Rejects when that can't be done; it may then be tried again.
   */
  async renew(ring: KeyRing): Promise<void> {
    await this.checkpointing?.catch(() => undefined)
    await this.turns.run(async () => {
      await this.writer.renew(copyOfRing(ring))
      this.keeper.renew(ring)
      await this.takeSnapshot()
      await this.writer.keepOnlyNewest()
      this.findings = []
    })
  }

  /** Drops rows, database and keys from memory; what is being written is finished first. */
  async close(): Promise<void> {
    await this.checkpointing?.catch(() => undefined)
    await this.turns.run(() => this.writer.close())
    await this.keeper.close()
    for (const rows of Object.values<ReadonlyMap<string, unknown>>(this.rows))
      (rows as Map<string, unknown>).clear()
  }
}
