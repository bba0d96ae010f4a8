import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const sources = ['electron', 'renderer', 'shared', 'resources']
const single = ['electron.config.ts', 'package.json']
const results = [
  'out/main/electron.js',
  'out/main/chromium.js',
  'out/preload/page-projector.cjs',
  'out/renderer/projector/index.html',
]

/** Stands in the built renderer when it was built for working on Candor; another build takes it away. */
export const developmentMark = 'development'

/** Whether the built application is missing, or isn't what its sources would make of it. */
export function needsBuild(root: string): boolean {
  if (existsSync(join(root, 'out/renderer', developmentMark))) return true
  const made = results.map((file) => join(root, file))
  if (!made.every((file) => existsSync(file))) return true
  const oldest = Math.min(...made.map((file) => statSync(file).mtimeMs))
  return newestSource(root) > oldest
}

/** Builds the application; returns whether that went well. What went wrong is on the terminal by then. */
export function buildApp(root: string): boolean {
  const cli = join(root, 'node_modules/electron-vite/bin/electron-vite.js')
  const args = [cli, 'build', '-c', 'electron.config.ts', '--logLevel', 'warn']
  return spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status === 0
}

function newestSource(root: string): number {
  const below = sources
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name)),
    )
  const all = [...below, ...single.map((file) => join(root, file))]
  return Math.max(...all.map((file) => statSync(file).mtimeMs))
}
