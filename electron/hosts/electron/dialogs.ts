import { app, dialog, type BrowserWindow } from 'electron'
import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { largeFile } from '../largeFile'
import type { FileFilter, PickedFile, PickedLargeFile, SaveOutcome, SavePlace } from '../port'
import { NotReadBack, writeWholeFile } from '../wholeFile'

/** Where a dialog starts: the two kinds never in the same folder. */
const startIn = { public: 'documents', restricted: 'downloads' } as const

/** The window a dialog belongs to. */
export interface DialogParent {
  readonly dialogParent: BrowserWindow | null
  readonly gone: Promise<void>
}

/**
 * The system's dialogs, each over the facilitator's window: one without a window may come up anywhere,
 * the projector included. What is picked is left out of the system's list of recent files.
 */
export class Dialogs {
  /**
   * `parent` is the facilitator's window; null while there is none. `whileOpen` runs what shows a
   * dialog, with whatever has to be so meanwhile.
   */
  constructor(
    private readonly parent: () => DialogParent | null,
    private readonly whileOpen: <T>(show: () => Promise<T>) => Promise<T>,
  ) {}

  /** Asks where to save and writes the bytes there; the path stays here. */
  async saveAs(
    name: string,
    filters: readonly FileFilter[],
    bytes: Uint8Array,
    place: SavePlace,
  ): Promise<SaveOutcome> {
    const answer = await this.ask((window) =>
      dialog.showSaveDialog(window, {
        // A bare name would start wherever the last dialog ended, whatever was saved there.
        defaultPath: join(app.getPath(startIn[place]), name),
        filters: toElectron(filters),
        properties: ['showOverwriteConfirmation', 'createDirectory', 'dontAddToRecent'],
      }),
    )
    if (answer === null || answer.canceled || answer.filePath === '') return { kind: 'cancelled' }
    try {
      await writeWholeFile(answer.filePath, bytes)
      return { kind: 'saved', name: basename(answer.filePath) }
    } catch (error) {
      return { kind: 'failed', reason: reasonOf(error) }
    }
  }

  /** Asks for one file and reads it. */
  async openFile(filters: readonly FileFilter[]): Promise<PickedFile | null> {
    const path = await this.pick(filters)
    if (path === null) return null
    return { name: basename(path), bytes: new Uint8Array(await readFile(path)) }
  }

  /** Asks for one file, to be read piece by piece. */
  async openLarge(filters: readonly FileFilter[]): Promise<PickedLargeFile | null> {
    const path = await this.pick(filters)
    return path === null ? null : largeFile(path)
  }

  private async pick(filters: readonly FileFilter[]): Promise<string | null> {
    const answer = await this.ask((window) =>
      dialog.showOpenDialog(window, {
        filters: toElectron(filters),
        properties: ['openFile', 'dontAddToRecent'],
      }),
    )
    return answer === null || answer.canceled ? null : (answer.filePaths[0] ?? null)
  }

  /** Null when there is no window to ask in, or it goes before there is an answer. */
  private async ask<T>(show: (window: BrowserWindow) => Promise<T>): Promise<T | null> {
    const parent = this.parent()
    const window = parent?.dialogParent ?? null
    if (parent === null || window === null) return null
    // A dialog whose window is destroyed may never answer.
    return this.whileOpen(() => Promise.race([show(window), parent.gone.then(() => null)]))
  }
}

const reasonOf = (error: unknown): string =>
  error instanceof NotReadBack
    ? error.message
    : ((error as NodeJS.ErrnoException).code ?? 'could not be written')

function toElectron(filters: readonly FileFilter[]): Electron.FileFilter[] {
  return filters.map(({ name, extensions }) => ({ name, extensions: [...extensions] }))
}
