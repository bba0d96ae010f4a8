import { basename, dirname } from 'node:path'
import type { Files, OpenFile } from '../../../electron/storage/vault/files'

/** One thing asked of the disk, told before it is done. `site` names where in the protocol it belongs. */
export interface DiskOperation {
  readonly kind:
    | 'create'
    | 'write'
    | 'sync'
    | 'dataSync'
    | 'rename'
    | 'remove'
    | 'syncFolder'
    | 'list'
    | 'read'
    | 'makeFolder'
  readonly site: string
}

interface Inode {
  readonly number: number
  /** What the system shows. */
  content: Buffer
  /** What is certain to be there after the power was cut. */
  durable: Buffer
  /** Writes since the last sync. */
  pending: { readonly at: number; readonly bytes: Buffer }[]
}

let lastInode = 0

interface NameChange {
  readonly folder: string
  readonly name: string
  readonly inode: Inode | null
}

type Random = () => number

/**
 * A disk that forgets what was not synced. Content written and names made since the last sync may
 * be there, partly there, zeroed or missing after the power is cut, each independently of the others.
 */
export class SimulatedDisk implements Files {
  private names: Names = new Map()
  private durableNames: Names = new Map()
  private nameChanges: NameChange[] = []
  /** Called before every operation; what it throws is what the operation rejects with. */
  before: (operation: DiskOperation) => Promise<void> | void = () => undefined
  /** The same for operations that change nothing a power cut could take. */
  reading: (operation: DiskOperation) => Promise<void> | void = () => undefined
  /** How many of the bytes it is given a write takes. */
  takes: (length: number) => number = (length) => length
  /** Syncs at these sites do nothing, to show that they are needed. */
  deaf: ReadonlySet<string> = new Set()

  async list(folder: string): Promise<string[]> {
    await this.reading({ kind: 'list', site: 'list' })
    return [...(this.names.get(folder)?.keys() ?? [])]
  }

  async read(path: string): Promise<Buffer> {
    await this.reading({ kind: 'read', site: site('read', path) })
    return Buffer.from(this.inode(path).content)
  }

  async readStart(path: string, length: number): Promise<Buffer> {
    await this.reading({ kind: 'read', site: site('read', path) })
    return Buffer.from(this.inode(path).content.subarray(0, length))
  }

  async identity(path: string): Promise<string | null> {
    const inode = this.names.get(dirname(path))?.get(basename(path))
    return inode === undefined ? null : String(inode.number)
  }

  async makeFolder(folder: string): Promise<void> {
    await this.reading({ kind: 'makeFolder', site: 'makeFolder' })
    // Folders are made once, when a workgroup is; what is simulated is what happens inside them.
    if (!this.names.has(folder)) {
      this.names.set(folder, new Map())
      this.durableNames.set(folder, new Map())
    }
  }

  async create(path: string): Promise<OpenFile> {
    await this.before({ kind: 'create', site: site('create', path) })
    const folder = this.folder(dirname(path))
    if (folder.has(basename(path))) throw Object.assign(new Error('exists'), { code: 'EEXIST' })
    const inode: Inode = {
      number: ++lastInode,
      content: Buffer.alloc(0),
      durable: Buffer.alloc(0),
      pending: [],
    }
    this.changeName(path, inode)
    return {
      write: async (bytes, at) => {
        await this.before({ kind: 'write', site: site('write', path) })
        const taken = this.takes(bytes.length)
        const written = Buffer.from(bytes.subarray(0, taken))
        const grown = Buffer.alloc(Math.max(inode.content.length, at + taken))
        inode.content.copy(grown)
        written.copy(grown, at)
        inode.content = grown
        inode.pending.push({ at, bytes: written })
        return taken
      },
      sync: () => this.syncFile(inode, 'sync', path),
      dataSync: () => this.syncFile(inode, 'dataSync', path),
      close: async () => undefined,
    }
  }

  private async syncFile(inode: Inode, kind: 'sync' | 'dataSync', path: string): Promise<void> {
    try {
      await this.before({ kind, site: site(kind, path) })
    } catch (error) {
      // After a failed sync the system takes what it holds for written and shows it, as Linux does:
      // a later sync succeeds, and the power takes it all the same.
      inode.pending = []
      throw error
    }
    if (this.deaf.has(site(kind, path))) return
    inode.durable = Buffer.from(inode.content)
    inode.pending = []
  }

  async rename(from: string, to: string): Promise<void> {
    await this.before({ kind: 'rename', site: site('rename', to) })
    const inode = this.inode(from)
    this.changeName(to, inode)
    this.changeName(from, null)
  }

  async remove(path: string): Promise<void> {
    await this.before({ kind: 'remove', site: site('remove', path) })
    this.inode(path)
    this.changeName(path, null)
  }

  async syncFolder(folder: string): Promise<void> {
    // The last name made in it tells what this sync is for.
    const last = this.nameChanges.findLast((change) => change.folder === folder)
    const here = `syncFolder ${last === undefined ? 'nothing' : stem(last.name)}`
    await this.before({ kind: 'syncFolder', site: here })
    if (this.deaf.has(here)) return
    this.durableNames.set(folder, new Map(this.names.get(folder)))
    this.nameChanges = this.nameChanges.filter((change) => change.folder !== folder)
  }

  private changeName(path: string, inode: Inode | null): void {
    const [folder, name] = [dirname(path), basename(path)]
    if (inode === null) this.folder(folder).delete(name)
    else this.folder(folder).set(name, inode)
    this.nameChanges.push({ folder, name, inode })
  }

  private folder(folder: string): Map<string, Inode> {
    const found = this.names.get(folder)
    if (found === undefined) throw Object.assign(new Error('no such folder'), { code: 'ENOENT' })
    return found
  }

  private inode(path: string): Inode {
    const found = this.folder(dirname(path)).get(basename(path))
    if (found === undefined) throw Object.assign(new Error('no such file'), { code: 'ENOENT' })
    return found
  }

  /** The disk as another program finds it: the system still knows what was not synced. */
  afterKill(): SimulatedDisk {
    const copy = copier((inode) => ({ ...inode, pending: [...inode.pending] }))
    const disk = new SimulatedDisk()
    disk.names = copyNames(this.names, copy)
    disk.durableNames = copyNames(this.durableNames, copy)
    disk.nameChanges = this.nameChanges.map((change) => ({
      ...change,
      inode: change.inode === null ? null : copy(change.inode),
    }))
    return disk
  }

  /** The disk as it may be when the power comes back. */
  afterPowerCut(random: Random): SimulatedDisk {
    const names = new Map([...this.durableNames].map(([folder, map]) => [folder, new Map(map)]))
    for (const { folder, name, inode } of this.nameChanges) {
      if (random() < 0.5) continue
      if (inode === null) names.get(folder)?.delete(name)
      else names.get(folder)?.set(name, inode)
    }
    const copy = copier((inode) => {
      const content = surviveCut(inode, random)
      return { ...inode, content, durable: content, pending: [] }
    })
    const disk = new SimulatedDisk()
    disk.names = copyNames(names, copy)
    disk.durableNames = copyNames(disk.names, (inode) => inode)
    return disk
  }
}

type Names = Map<string, Map<string, Inode>>

/** Copies each inode once, however many names it has. */
function copier(of: (inode: Inode) => Inode): (inode: Inode) => Inode {
  const made = new Map<Inode, Inode>()
  return (inode) => {
    const copy = made.get(inode) ?? of(inode)
    made.set(inode, copy)
    return copy
  }
}

const copyNames = (from: Names, copy: (inode: Inode) => Inode): Names =>
  new Map(
    [...from].map(([folder, map]) => [
      folder,
      new Map([...map].map(([name, inode]) => [name, copy(inode)])),
    ]),
  )

/** What of a file is there: each write since the last sync whole, cut short, zeroed or missing. */
function surviveCut(inode: Inode, random: Random): Buffer {
  let content = inode.durable
  for (const { at, bytes } of inode.pending) {
    const fate = random()
    if (fate < 0.3) continue
    const length = fate < 0.5 ? Math.floor(random() * bytes.length) : bytes.length
    const grown = Buffer.alloc(Math.max(content.length, at + length))
    content.copy(grown)
    if (fate < 0.5 || fate >= 0.65) bytes.copy(grown, at, 0, length)
    else grown.fill(0, at, at + length)
    if (fate > 0.9 && bytes.length > 1)
      // A piece in the middle didn't make it.
      grown.fill(0, at + Math.floor(random() * length), at + length)
    content = grown
  }
  return Buffer.from(content)
}

const stem = (name: string): string => name.replace(/-\d+/, '')
const site = (kind: string, path: string): string => `${kind} ${stem(basename(path))}`
