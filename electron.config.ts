import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import { thirdPartyNotices } from './electron/build/thirdPartyNotices'

const at = (path: string): string => resolve(import.meta.dirname, path)

/**
 * The page nonce in built HTML. The host swaps it for a fresh one each time it serves a page, so
 * style elements made by scripts carry it and the content security policy needs no 'unsafe-inline'.
 */
const noncePlaceholder = '__CANDOR_NONCE__'

/** The licenses of all that comes along, beside the main program. */
const notices: Plugin = {
  name: 'candor:third-party-notices',
  generateBundle() {
    const source = JSON.stringify(thirdPartyNotices(at('.')))
    this.emitFile({ type: 'asset', fileName: 'thirdPartyNotices.json', source })
  },
}

export default defineConfig({
  main: {
    plugins: [notices],
    resolve: {
      alias: [{ find: /^ajv(-formats|\/.*)?$/, replacement: at('electron/launch/noValidator.ts') }],
    },
    build: {
      outDir: at('out/main'),
      target: 'node20',
      // sql.js itself stays external, so it finds its own wasm; only its assets may be imported.
      // What is loaded at every start is bundled: finding dozens of small files takes as long as a window.
      externalizeDeps: { exclude: ['sql.js', 'zod', 'conf', 'papaparse', 'diff'] },
      rolldownOptions: {
        external: [/^electron(\/.+)?$/, /^sql\.js$/],
        input: {
          electron: at('electron/mainElectron.ts'),
          chromium: at('electron/mainChromium.ts'),
          storeWorker: at('electron/storage/store/storeWorker.ts'),
          backupWorker: at('electron/storage/store/backupWorker.ts'),
          notesProcess: at('electron/storage/store/notesProcess.ts'),
          documentWorker: at('electron/documents/pdf/documentWorker.ts'),
          restrictedDocumentWorker: at('electron/restricted/pdf/restrictedDocumentWorker.ts'),
          chartWorker: at('electron/comparison/chart/chartWorker.ts'),
          importWorker: at('electron/openData/importWorker.ts'),
        },
        output: {
          format: 'es',
          entryFileNames: '[name].js',
          // Flat, so that every file of the main program finds resources/ at the same relative place.
          chunkFileNames: '[name]-[hash].js',
        },
      },
    },
  },
  preload: {
    build: {
      outDir: at('out/preload'),
      // A sandboxed preload is one file: nothing external but electron, no shared chunks.
      externalizeDeps: false,
      isolatedEntries: true,
      rolldownOptions: {
        external: ['electron'],
        input: {
          facilitator: at('electron/preload/facilitator.ts'),
          projector: at('electron/preload/projector.ts'),
          'page-facilitator': at('electron/preload/page/facilitator.ts'),
          'page-projector': at('electron/preload/page/projector.ts'),
        },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: at('renderer'),
    publicDir: false,
    plugins: [react()],
    html: { cspNonce: noncePlaceholder },
    build: {
      outDir: at('out/renderer'),
      // Half the code to read before the first picture.
      minify: true,
      // The largest are the screens behind the first one, read while nobody waits, and a dictionary.
      chunkSizeWarningLimit: 1350,
      // Data URLs would need a laxer policy for fonts and images than files do.
      assetsInlineLimit: 0,
      // The polyfill is an inline script, which the content security policy refuses.
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: {
          facilitator: at('renderer/facilitator/index.html'),
          projector: at('renderer/projector/index.html'),
        },
      },
    },
  },
})
