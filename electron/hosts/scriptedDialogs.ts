import { existsSync } from 'node:fs'
import { mkdir, readFile } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { largeFile } from './largeFile'
import type { PickedFile, PickedLargeFile, SaveOutcome, SavePlace } from './port'
import { writeWholeFile } from './wholeFile'

/** Dialogs that answer themselves, for tests and the demo: no one sits there to pick a file. */
export class ScriptedDialogs {
  private folders: { readonly [P in SavePlace]: string }
  private toOpen: string[] = []
  private standstill = new Standstill()

  /** Files are saved into this folder under the suggested name; restricted ones into one beside it. */
  constructor(folder: string) {
    this.folders = foldersBeside(folder)
  }

  /** Starts anew with another folder; what was queued is forgotten. */
  startOver(folder: string): void {
    this.folders = foldersBeside(folder)
    this.toOpen = []
    this.diskGoesOn()
  }

  /** The next open dialog picks this file. */
  queueOpen(path: string): void {
    this.toOpen.push(path)
  }

  /** From now on nothing is read beyond this many bytes of a large file, as on a disk that stands still. */
  diskStandsStillAfter(bytes: number): void {
    this.standstill = new Standstill(bytes)
  }

  /** The disk gives what it is asked for again. */
  diskGoesOn(): void {
    this.standstill.end()
  }

  async saveAs(
    name: string,
    _filters: unknown,
    bytes: Uint8Array,
    place: SavePlace,
  ): Promise<SaveOutcome> {
    if (name !== basename(name)) return { kind: 'failed', reason: 'not a bare file name' }
    const folder = this.folders[place]
    try {
      await mkdir(folder, { recursive: true })
      const free = freeName(folder, name)
      await writeWholeFile(join(folder, free), bytes)
      return { kind: 'saved', name: free }
    } catch {
      return { kind: 'failed', reason: 'could not be written' }
    }
  }

  /** Picks the next queued file; nothing queued means the user cancelled. */
  async openFile(): Promise<PickedFile | null> {
    const path = this.toOpen.shift()
    if (path === undefined) return null
    return { name: basename(path), bytes: new Uint8Array(await readFile(path)) }
  }

  /** The same, to be read piece by piece. */
  async openLarge(): Promise<PickedLargeFile | null> {
    const path = this.toOpen.shift()
    if (path === undefined) return null
    const file = await largeFile(path)
    return { ...file, pieces: () => this.standing(file.pieces()) }
  }

  private async *standing(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    let given = 0
    for await (const piece of pieces) {
      given += piece.byteLength
      if (given > this.standstill.after) await this.standstill.ended
      yield piece
    }
  }
}

/** A disk that gives so many bytes and then no more, until that has ended. */
class Standstill {
  readonly ended: Promise<void>
  private ownEnd: () => void = () => undefined

  constructor(public after = Infinity) {
    this.ended = new Promise((resolve) => (this.ownEnd = resolve))
  }

  end(): void {
    this.after = Infinity
    this.ownEnd()
  }
}

const foldersBeside = (folder: string): { readonly [P in SavePlace]: string } => ({
  public: folder,
  restricted: `${folder}-restricted`,
})

function freeName(folder: string, name: string): string {
  const extension = extname(name)
  const stem = basename(name, extension)
  let free = name
  for (let count = 2; existsSync(join(folder, free)); count++)
    free = `${stem} (${count})${extension}`
  return free
}
