import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { build } from 'vite'
import type { Defence } from './defences'

const root = resolve(import.meta.dirname, '../../..')

/**
 * Builds the verification with the stand-in in Electron's place, and, unless it is null, without one
 * defence; answers where it lies. Throws when the defence isn't in the source any more, or twice.
 */
export async function buildRun(defence: Defence | null): Promise<string> {
  const file = defence === null ? null : join(root, 'electron', defence.file)
  if (file !== null && readFileSync(file, 'utf8').split(defence?.is ?? '').length !== 2)
    throw new Error(`not in the source: ${defence?.what ?? ''}`)
  const outDir = resolve(root, 'out/verify')
  const name = `electron-${(defence?.what ?? 'whole').replace(/\W+/g, '-')}.mjs`
  await build({
    configFile: false,
    logLevel: 'error',
    resolve: {
      alias: [{ find: /^electron$/, replacement: join(root, 'tests/host/electron/fake.ts') }],
    },
    plugins: [
      {
        name: 'without one defence',
        enforce: 'pre',
        transform: (code, id) =>
          defence !== null && id === file ? code.replace(defence.is, () => defence.becomes) : null,
      },
    ],
    ssr: { noExternal: ['electron-store'] },
    build: {
      ssr: resolve(import.meta.dirname, 'run.ts'),
      outDir,
      emptyOutDir: false,
      rolldownOptions: { output: { entryFileNames: name, codeSplitting: false } },
    },
  })
  return join(outDir, name)
}

/** Runs what was built over so many lives: its last words, and whether all held. */
export async function runBuilt(
  path: string,
  lives: number,
): Promise<{ readonly held: boolean; readonly output: string }> {
  const env = { ...process.env, CANDOR_ROOT: root, FAKE_ELECTRON_USER_DATA: '/dev/null/none' }
  const run = promisify(execFile)(process.execPath, [path, '--n', String(lives)], { env })
  return run.then(
    ({ stdout }) => ({ held: true, output: stdout }),
    (error: unknown) => {
      const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string }
      return { held: false, output: `${stderr}${stdout}` }
    },
  )
}
