import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Notice } from '../build/thirdPartyNotices'
import type { Runtime } from './runtime'

/** The notices of a package as one text: those of the built program, and Node's. */
export async function noticesText(root: string, runtime: Runtime): Promise<string> {
  const built = await readFile(join(root, 'out/main/thirdPartyNotices.json'), 'utf8')
  const node = { license: 'Node', packages: [`Node.js ${runtime.version}`], text: runtime.license }
  const all: readonly Notice[] = [node, ...(JSON.parse(built) as Notice[])]
  return all
    .map(({ license, packages, text }) => `${packages.join('\n')}\n${license}\n\n${text.trim()}\n`)
    .join(`\n${'-'.repeat(72)}\n\n`)
}
