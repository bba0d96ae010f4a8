import { createHash } from 'node:crypto'
import { join } from 'node:path'

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Where Electron keeps what is its own: the window's place, drawing programs, locks; nothing typed. Not
 * beside the workgroups, in no backup and on no server: on Windows in the folder that doesn't roam, and
 * elsewhere among what can be made anew. One for each data folder, since two Candors may run with two.
 */
export function profileFolder(
  platform: NodeJS.Platform,
  env: Environment,
  home: string,
  dataDir: string,
): string {
  const of = createHash('sha256').update(dataDir).digest('hex').slice(0, 12)
  return join(localFolder(platform, env, home), `windows-${of}`)
}

function localFolder(platform: NodeJS.Platform, env: Environment, home: string): string {
  if (platform === 'win32')
    return join(env['LOCALAPPDATA'] ?? join(home, 'AppData', 'Local'), 'Candor')
  if (platform === 'darwin') return join(home, 'Library', 'Caches', 'Candor')
  return join(env['XDG_CACHE_HOME'] ?? join(home, '.cache'), 'candor')
}
