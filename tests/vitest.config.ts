import react from '@vitejs/plugin-react'
import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

const at = (path: string): string => resolve(import.meta.dirname, path)

export default defineConfig({
  root: at('..'),
  plugins: [react()],
  resolve: {
    // Electron's package downloads its runtime when it is loaded; tests get a stand-in.
    alias: [{ find: /^electron$/, replacement: at('host/electron/fake.ts') }],
  },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    environment: 'node',
    // Without inlining, electron-store would load the real package.
    server: { deps: { inline: ['electron-store'] } },
    // Its own choice on two cores is one.
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 40_000,
  },
})
