import { spawn } from 'node:child_process'
import { resolve } from 'node:path'

/** The repository. */
export const root = resolve(import.meta.dirname, '../..')

/** The programs of `node_modules` used here, as the files Node can run on any system. */
const entries = {
  // The compiler that is a program of its own, a third of the time; lint and tests ask the other as a library.
  tsc: 'typescript-native/bin/tsc',
  knip: 'knip/bin/knip.js',
  jscpd: 'jscpd/bin/jscpd',
  eslint: 'eslint/bin/eslint.js',
  depcruise: 'dependency-cruiser/bin/dependency-cruise.mjs',
  prettier: 'prettier/bin/prettier.cjs',
  'electron-vite': 'electron-vite/bin/electron-vite.js',
  vitest: 'vitest/vitest.mjs',
  playwright: '@playwright/test/cli.js',
} as const

export type ProgramName = keyof typeof entries

/** How a program ended. */
export interface Ended {
  readonly ok: boolean
  /** All it wrote; empty when it wrote straight to the terminal. */
  readonly output: string
}

/** Runs a program of `node_modules` to its end, collecting what it writes. */
export const runProgram = (name: ProgramName, args: readonly string[]): Promise<Ended> =>
  run(process.execPath, [resolve(root, 'node_modules', entries[name]), ...args], 'collect')

/** The same, writing to the terminal as it goes. */
export const showProgram = (
  name: ProgramName,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<Ended> =>
  run(process.execPath, [resolve(root, 'node_modules', entries[name]), ...args], 'show', env)

/** Runs any program to its end. A program that can't be started has failed, with the reason as its output. */
export function run(
  command: string,
  args: readonly string[],
  how: 'collect' | 'show',
  env: NodeJS.ProcessEnv = {},
): Promise<Ended> {
  return new Promise((settle) => {
    const out = how === 'collect' ? 'pipe' : 'inherit'
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', out, out],
    })
    let output = ''
    const collect = (chunk: Buffer): void => void (output += chunk.toString())
    child.stdout?.on('data', collect)
    child.stderr?.on('data', collect)
    child.once('error', (error) => settle({ ok: false, output: error.message }))
    child.once('close', (code) => settle({ ok: code === 0, output: output.trim() }))
  })
}
