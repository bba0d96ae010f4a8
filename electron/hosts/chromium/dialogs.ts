import type { FileFilter, PickedFile, PickedLargeFile, SaveOutcome, SavePlace } from '../port'
import type { CdpClient } from './client'
import { fileInPage } from './pageFile'
import type { RemoteObject } from './protocol'

/** Asks the user for files. */
export interface Dialogs {
  saveAs(
    name: string,
    filters: readonly FileFilter[],
    bytes: Uint8Array,
    place: SavePlace,
  ): Promise<SaveOutcome>
  openFile(filters: readonly FileFilter[]): Promise<PickedFile | null>
  openLarge(filters: readonly FileFilter[]): Promise<PickedLargeFile | null>
}

/** A page to show a dialog over. */
export interface DialogPage {
  readonly client: CdpClient
  readonly sessionId: string
  readonly targetId: string
}

// Run in the page, so they are text: a bundler must not touch them.
const save = `async function (suggestedName, types, base64, id, startIn) {
  let handle
  try {
    handle = await showSaveFilePicker({ suggestedName, types, id, startIn })
  } catch (error) {
    return error.name === 'AbortError' ? { kind: 'cancelled' } : { kind: 'failed', reason: error.name }
  }
  try {
    const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))
    const file = await handle.createWritable()
    await file.write(bytes)
    await file.close()
    const back = new Uint8Array(await (await handle.getFile()).arrayBuffer())
    const same = back.length === bytes.length && back.every((byte, index) => byte === bytes[index])
    if (!same) return { kind: 'failed', reason: 'what was written did not read back' }
    return { kind: 'saved', name: handle.name }
  } catch (error) {
    return { kind: 'failed', reason: error.name }
  }
}`

const open = `async function (types) {
  let handle
  try {
    ;[handle] = await showOpenFilePicker({ types, multiple: false })
  } catch (error) {
    if (error.name === 'AbortError') return null
    throw error
  }
  const file = await handle.getFile()
  const url = await new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(reader.result)
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(file)
  })
  return { name: file.name, base64: url.slice(url.indexOf(',') + 1) }
}`

const choose = `async function (types) {
  try {
    const [handle] = await showOpenFilePicker({ types, multiple: false })
    return await handle.getFile()
  } catch (error) {
    if (error.name === 'AbortError') return null
    throw error
  }
}`

/** The browser remembers a folder for each id of its own; before that it starts in these. */
const startIn: { readonly [P in SavePlace]: string } = {
  public: 'documents',
  restricted: 'downloads',
}

const mimeOfExtension: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  csv: 'text/csv',
  txt: 'text/plain',
  md: 'text/markdown',
  json: 'application/json',
  zip: 'application/zip',
}

/** The system's own dialogs, shown by the browser over the facilitator's window. */
export class PickerDialogs implements Dialogs {
  private readonly page: () => DialogPage | null

  constructor(page: () => DialogPage | null) {
    this.page = page
  }

  async saveAs(
    name: string,
    filters: readonly FileFilter[],
    bytes: Uint8Array,
    place: SavePlace,
  ): Promise<SaveOutcome> {
    const base64 = Buffer.from(bytes).toString('base64')
    const outcome = await this.run(save, [
      name,
      typesOf(filters),
      base64,
      `candor-${place}`,
      startIn[place],
    ])
    return (outcome ?? { kind: 'failed', reason: 'no window is open' }) as SaveOutcome
  }

  async openFile(filters: readonly FileFilter[]): Promise<PickedFile | null> {
    const picked = (await this.run(open, [typesOf(filters)])) as {
      name: string
      base64: string
    } | null
    if (picked === null) return null
    return { name: picked.name, bytes: new Uint8Array(Buffer.from(picked.base64, 'base64')) }
  }

  async openLarge(filters: readonly FileFilter[]): Promise<PickedLargeFile | null> {
    const page = this.page()
    if (page === null) return null
    const { objectId } = await this.call(page, choose, [typesOf(filters)], false)
    return objectId === undefined ? null : fileInPage(page, objectId)
  }

  private async run(functionDeclaration: string, args: unknown[]): Promise<unknown> {
    const page = this.page()
    if (page === null) return null
    return (await this.call(page, functionDeclaration, args, true)).value ?? null
  }

  /** Runs in a world of its own: the page's scripts see neither the file nor its name. */
  private async call(
    { client, sessionId, targetId }: DialogPage,
    functionDeclaration: string,
    args: unknown[],
    returnByValue: boolean,
  ): Promise<RemoteObject> {
    // The browser cancels a dialog at once when another window is in front.
    await client.send('Target.activateTarget', { targetId })
    const world = { frameId: targetId, worldName: 'candor-files' }
    const { executionContextId } = await client.send('Page.createIsolatedWorld', world, sessionId)
    const ran = await client.send(
      'Runtime.callFunctionOn',
      {
        functionDeclaration,
        executionContextId,
        arguments: args.map((value) => ({ value })),
        awaitPromise: true,
        returnByValue,
        userGesture: true,
      },
      sessionId,
    )
    if (ran.exceptionDetails !== undefined) throw new Error('The file dialog failed')
    return ran.result
  }
}

function typesOf(filters: readonly FileFilter[]): unknown[] {
  return filters.map((filter) => ({
    description: filter.name,
    accept: acceptOf(filter.extensions),
  }))
}

function acceptOf(extensions: readonly string[]): Record<string, string[]> {
  const accept: Record<string, string[]> = {}
  for (const extension of extensions) {
    const type = mimeOfExtension[extension] ?? 'application/octet-stream'
    accept[type] = [...(accept[type] ?? []), `.${extension}`]
  }
  return accept
}
