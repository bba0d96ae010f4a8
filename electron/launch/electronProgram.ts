import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The path of Electron's program, or null. Electron fetches its runtime when first needed; without
 * a network its downloader fails within a second, so trying costs nothing.
 */
export function electronProgram(root: string): string | null {
  const folder = join(root, 'node_modules/electron')
  const found = findInstalled(folder)
  if (found !== null || !existsSync(join(folder, 'install.js'))) return found
  spawnSync(process.execPath, [join(folder, 'install.js')], {
    stdio: 'ignore',
    // A slow line is no reason to keep the facilitator waiting for minutes.
    timeout: 180_000,
  })
  return findInstalled(folder)
}

function findInstalled(folder: string): string | null {
  const named = join(folder, 'path.txt')
  if (!existsSync(named)) return null
  const dist = process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(folder, 'dist')
  const program = join(dist, readFileSync(named, 'utf8').trim())
  return existsSync(program) ? program : null
}
