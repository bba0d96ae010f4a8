import type { DocumentJob, TypesetDocument, Typesetter } from './pdf/documentJob'
import { inThreads } from '../threads/workerPool'
import { resource } from '../kernel/resources'

type Documents = typeof import('./pdf/documentPdfs')

let loading: Promise<Documents> | undefined

/**
 * The typesetter, loaded when it is first needed: it brings React along, which takes a while and
 * chooses between its slow and its fast build by NODE_ENV the moment it loads.
 */
export function documents(): Promise<Documents> {
  loading ??= load()
  return loading
}

async function load(): Promise<Documents> {
  process.env['NODE_ENV'] ??= 'production'
  const loaded = await import('./pdf/documentPdfs')
  loaded.registerFonts(resource('fonts'))
  return loaded
}

let elsewhere: Typesetter | null = null

/** Has documents set in threads from now on, started from the built file of `documents/thread.ts`. */
export function typesetInThreads(file: URL): void {
  elsewhere ??= inThreads(file, { fonts: resource('fonts') }) as Typesetter
}

/** Sets a document: in a thread in the program, right here where it isn't built, as in tests. */
export async function typeset(job: DocumentJob): Promise<TypesetDocument> {
  return elsewhere === null ? (await documents()).typesetDocument(job) : elsewhere(job)
}
