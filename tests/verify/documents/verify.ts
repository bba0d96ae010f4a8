import { createHash } from 'node:crypto'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { join, resolve } from 'node:path'
import { registerFonts } from '../../../electron/documents/pdf/documentPdfs'
import { casesOfEach } from './allCases'
import { checkDocument } from './check'

export interface DocumentsFigures {
  documents: number
  pages: number
  /** What is wrong, and with which document. */
  readonly faults: string[]
}

/** Checks documents: every so many of all there are. `progress` is told how far it is. */
export async function verifyDocuments(
  every: number,
  progress: (done: number, of: number) => void = () => undefined,
): Promise<DocumentsFigures> {
  registerFonts(resolve('resources/fonts'))
  const cases = await casesOfEach(every)
  const figures: DocumentsFigures = { documents: 0, pages: 0, faults: [] }
  // In other places of the world, while these are checked.
  const elsewhere = Promise.all([
    digestsIn(every, 'forward', { TZ: 'Asia/Kathmandu', LANG: 'am_ET.UTF-8', USER: 'kestrel' }),
    digestsIn(every, 'backward', {
      TZ: 'America/St_Johns',
      LANG: 'ar_EG.UTF-8',
      USER: 'xylograph',
    }),
  ])
  const here = new Map<string, string>()
  for (const [done, one] of cases.entries()) {
    const { bytes, pages, faults } = await checkDocument(one)
    here.set(one.name, createHash('sha256').update(bytes).digest('hex'))
    figures.documents += 1
    figures.pages += pages
    figures.faults.push(...faults.map((fault) => `${one.name}: ${fault}`))
    progress(done + 1, cases.length)
  }
  for (const [where, digests] of (await elsewhere).entries())
    for (const [name, digest] of here)
      if (digests[name] !== digest)
        figures.faults.push(`${name}: other bytes in process ${where + 2}`)
  return figures
}

/** What the same documents come to in another process. */
async function digestsIn(
  every: number,
  order: 'forward' | 'backward',
  env: Record<string, string>,
): Promise<Record<string, string>> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', join(import.meta.dirname, 'made.ts'), `${every}`, order],
    {
      env: { ...process.env, ...env, TSX_TSCONFIG_PATH: 'electron/tsconfig.json' },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  const [told] = await Promise.all([text(child.stdout), once(child, 'exit')])
  return JSON.parse(told) as Record<string, string>
}
