import { app, dialog } from 'electron'
import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { largeFile } from '../largeFile'
import type { FileFilter, PickedFile, PickedLargeFile, SaveOutcome, SavePlace } from '../port'
import { NotReadBack, writeWholeFile } from '../wholeFile'

/** Where a dialog starts: the two kinds never in the same folder. */
const startIn = { public: 'documents', restricted: 'downloads' } as const

/** Asks where to save and writes the bytes there; the path stays here. */
export async function saveAs(
  name: string,
  filters: readonly FileFilter[],
  bytes: Uint8Array,
  place: SavePlace,
): Promise<SaveOutcome> {
  const { canceled, filePath } = await dialog.showSaveDialog({
    // A bare name would start wherever the last dialog ended, whatever was saved there.
    defaultPath: join(app.getPath(startIn[place]), name),
    filters: toElectron(filters),
    properties: ['showOverwriteConfirmation', 'createDirectory'],
  })
  if (canceled || filePath === '') return { kind: 'cancelled' }
  try {
    await writeWholeFile(filePath, bytes)
    return { kind: 'saved', name: basename(filePath) }
  } catch (error) {
    return { kind: 'failed', reason: reasonOf(error) }
  }
}

const reasonOf = (error: unknown): string =>
  error instanceof NotReadBack
    ? error.message
    : ((error as NodeJS.ErrnoException).code ?? 'could not be written')

/** Asks for one file and reads it. */
export async function openFile(filters: readonly FileFilter[]): Promise<PickedFile | null> {
  const path = await pickFile(filters)
  if (path === null) return null
  return { name: basename(path), bytes: new Uint8Array(await readFile(path)) }
}

/** Asks for one file, to be read piece by piece. */
export async function openLarge(filters: readonly FileFilter[]): Promise<PickedLargeFile | null> {
  const path = await pickFile(filters)
  return path === null ? null : largeFile(path)
}

async function pickFile(filters: readonly FileFilter[]): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog({
    filters: toElectron(filters),
    properties: ['openFile', 'dontAddToRecent'],
  })
  return canceled ? null : (filePaths[0] ?? null)
}

function toElectron(filters: readonly FileFilter[]): Electron.FileFilter[] {
  return filters.map(({ name, extensions }) => ({ name, extensions: [...extensions] }))
}
