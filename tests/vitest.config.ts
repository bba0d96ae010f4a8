import react from '@vitejs/plugin-react'
import { resolve } from 'node:path'
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'

const at = (path: string): string => resolve(import.meta.dirname, path)

/** Folders whose files share what they have loaded: none replaces a module, or leaves anything in one. */
const together = ['unit', 'documents', 'integration', 'privacy'] as const

const project = (
  name: string,
  include: readonly string[],
  more: TestProjectInlineConfiguration['test'] = {},
): TestProjectInlineConfiguration => ({
  extends: true,
  test: { name, include: [...include], ...more },
})

export default defineConfig({
  root: at('..'),
  plugins: [react()],
  resolve: {
    // Electron's package downloads its runtime when it is loaded; tests get a stand-in.
    alias: [{ find: /^electron$/, replacement: at('host/electron/fake.ts') }],
  },
  test: {
    projects: [
      project('apart', ['tests/**/*.test.{ts,tsx}'], {
        exclude: together.map((folder) => `tests/${folder}/**`),
      }),
      project(
        'together',
        together.map((folder) => `tests/${folder}/**/*.test.{ts,tsx}`),
        {
          isolate: false,
        },
      ),
    ],
    environment: 'node',
    // Without inlining, electron-store would load the real package.
    server: { deps: { inline: ['electron-store'] } },
    // Its own choice on two cores is one.
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 40_000,
  },
})
