import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Notice } from '../../shared/help/contract'

/** A file beside or in the built program; sources and built main lie equally deep. */
const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))

/** Candor's version, and the licenses of what comes along, as the build has put them beside the program. */
export async function about(): Promise<{ version: string; notices: readonly Notice[] }> {
  const { version } = JSON.parse(await readFile(at('package.json'), 'utf8')) as { version: string }
  const notices = await readFile(at('out/main/thirdPartyNotices.json'), 'utf8')
  return { version, notices: JSON.parse(notices) as Notice[] }
}
