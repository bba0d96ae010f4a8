import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { resolveConfig } from 'electron-vite'
import { build } from 'vite'

const root = resolve(import.meta.dirname, '../..')

/** A built application in a folder of its own: the real preloads, and the fixture's pages. */
export interface Built {
  readonly path: string
  readonly preload: string
  remove(): void
}

/** Builds the preloads with the project's own configuration, beside the fixture's pages. */
export async function buildFixture(): Promise<Built> {
  const path = mkdtempSync(join(tmpdir(), 'candor-fixture-'))
  const preload = join(path, 'preload')
  const { config } = await resolveConfig(
    { root, configFile: join(root, 'electron.config.ts'), logLevel: 'error' },
    'build',
    'production',
  )
  const { preload: preloadConfig } = config ?? {}
  if (preloadConfig === undefined) throw new Error('The configuration builds no preloads')
  await build({
    ...preloadConfig,
    build: { ...preloadConfig.build, outDir: preload, emptyOutDir: false },
  })
  cpSync(join(import.meta.dirname, 'fixture/renderer'), join(path, 'renderer'), { recursive: true })
  return { path, preload, remove: () => rmSync(path, { recursive: true, force: true }) }
}
