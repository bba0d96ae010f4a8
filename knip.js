/*
 * What nobody uses. `knip` counts what tests use as used; `knip --production` doesn't, so that no
 * production code is kept alive by its tests alone. An export that its own file uses, too, stands for
 * something: a test may ask it directly.
 */

/** Where the programs, their threads and their windows begin; the exclamation mark says: in production, too. */
const production = [
  'electron/mainElectron.ts!',
  'electron/mainChromium.ts!',
  'electron/storage/store/storeWorker.ts!',
  'electron/storage/store/backupWorker.ts!',
  'electron/storage/store/notesProcess.ts!',
  'electron/documents/pdf/documentWorker.ts!',
  'electron/restricted/pdf/restrictedDocumentWorker.ts!',
  'electron/comparison/chart/chartWorker.ts!',
  'electron/openData/importWorker.ts!',
  'electron/preload/{facilitator,projector}.ts!',
  'electron/preload/page/{facilitator,projector}.ts!',
  'electron/launch/{start,noValidator}.ts!',
  'electron/build/thirdPartyNotices.ts!',
  'renderer/{facilitator,projector}/main.tsx!',
]

const isProduction = process.argv.includes('--production')

export default {
  entry: [
    ...production,
    // Named by an npm script; those aren't looked at in production.
    ...(isProduction ? ['electron/read/main.ts!', 'electron/package/main.ts!'] : []),
    'tests/**/*.{test,spec}.{ts,tsx}',
    'tests/{run,check}.ts',
    'tests/{demo,bench,verify}/**/*.ts',
    'tests/gallery/{run.ts,main.tsx}',
    'tests/e2e/playwright.config.ts',
    'tests/host/fixture/*.ts',
    'tests/tools/*.ts',
    'tests/vitest.config.ts',
  ],
  project: ['{electron,renderer,shared}/**/*.{ts,tsx}!', 'tests/**/*.{ts,tsx}'],
  ignoreExportsUsedInFile: isProduction,
  // Run by their paths (tests/tools/programs.ts).
  ignoreDependencies: ['jscpd', 'typescript-native'],
  ignoreBinaries: [
    'sqlite3',
    'dbus-monitor',
    'Xvfb',
    'mount',
    'umount',
    'xz',
    ...(isProduction ? ['tsx'] : []),
  ],
}
