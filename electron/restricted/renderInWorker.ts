import type { RestrictedJob } from './pdf/restrictedJob'
import { inThreads } from '../threads/workerPool'
import { documents } from '../documents/renderInWorker'
import { resource } from '../kernel/resources'

type Typesetter = (job: RestrictedJob) => Promise<{ readonly bytes: Uint8Array }>

let elsewhere: Typesetter | null = null

/**
 * Has each restricted print set in a thread of its own from now on, started from the built file of
 * `restrictedDocuments/thread.ts`, and ended with it.
 */
export function typesetRestrictedInThreads(file: URL): void {
  elsewhere ??= inThreads(file, { fonts: resource('fonts'), most: 1, restMs: 0 }) as Typesetter
}

/** Sets a restricted print: in a thread in the program, right here where it isn't built, as in tests. */
export async function typesetRestricted(job: RestrictedJob): Promise<Uint8Array> {
  if (elsewhere !== null) return (await elsewhere(job)).bytes
  await documents()
  const { forgetWords } = await import('../documents/pdf/shaping')
  const { renderRestricted } = await import('./pdf/restrictedPdfs')
  try {
    return await renderRestricted(job.model, job.options)
  } finally {
    forgetWords()
  }
}
