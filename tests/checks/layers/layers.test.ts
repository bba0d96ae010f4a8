import { describe, expect, test } from 'vitest'
import { config, root, violationsIn, violationsOf } from './cruising'

const nothing = 'export const nothing = 1\n'
const imports = (path: string): string => `import * as other from '${path}'\nexport { other }\n`
const reexports = (path: string): string => `export * from '${path}'\n`
const aPackage = (name: string): Record<string, string> => ({
  [`node_modules/${name}/package.json`]: `{ "name": "${name}", "main": "index.js" }`,
  [`node_modules/${name}/index.js`]: 'module.exports = {}\n',
})

/** For every rule a small tree that breaks it. */
const offenses: readonly (readonly [string, string, Record<string, string>])[] = [
  [
    'shared-is-pure',
    'a domain file that asks the core',
    { 'shared/a.ts': imports('../electron/core/b'), 'electron/core/b.ts': nothing },
  ],
  [
    'shared-without-node',
    'a domain file that reads the disk',
    { 'shared/a.ts': imports('node:fs') },
  ],
  [
    'renderer-only-shows',
    'a screen that reaches into the store',
    {
      'renderer/facilitator/a.tsx': imports('../../electron/store/b'),
      'electron/store/b.ts': nothing,
    },
  ],
  [
    'renderer-without-node',
    'a screen that reads the disk',
    { 'renderer/ui/a.tsx': imports('node:path') },
  ],
  [
    'projector-knows-only-its-view',
    'a projector that uses a piece of the facilitator’s window',
    {
      'renderer/projector/a.tsx': imports('../facilitator/b'),
      'renderer/facilitator/b.ts': nothing,
    },
  ],
  [
    'projector-knows-only-its-view',
    'a projector that reaches the restricted notes through a third file',
    {
      'renderer/projector/a.tsx': imports('../ui/b'),
      'renderer/ui/b.ts': reexports('../../shared/c'),
      'shared/c.ts': reexports('./restricted/tables'),
      'shared/restricted/tables.ts': nothing,
    },
  ],
  [
    'what-the-room-sees-knows-no-restricted-notes',
    'a view for the wall that reads the restricted notes',
    {
      'shared/projector/projectRecord.ts': imports('../restricted/tables'),
      'shared/restricted/tables.ts': nothing,
    },
  ],
  [
    'what-the-room-sees-knows-no-restricted-notes',
    'a search that reads the restricted notes',
    {
      'shared/search/indexedTexts.ts': imports('../restricted/tables'),
      'shared/restricted/tables.ts': nothing,
    },
  ],
  [
    'what-the-room-sees-knows-no-restricted-notes',
    'minutes that reach the restricted notes through a helper',
    {
      'shared/documents/minutes/minutesModel.ts': imports('../helper'),
      'shared/helper.ts': reexports('./restricted/tables'),
      'shared/restricted/tables.ts': nothing,
    },
  ],
  [
    'what-the-room-sees-knows-no-restricted-notes',
    'a paper that opens the restricted store',
    {
      'electron/documents/minutes.ts': imports('../store/restrictedStore'),
      'electron/storage/store/restrictedStore.ts': nothing,
    },
  ],
  [
    'ui-belongs-to-no-window',
    'a common piece that needs the facilitator’s state',
    { 'renderer/ui/a.tsx': imports('../facilitator/b'), 'renderer/facilitator/b.ts': nothing },
  ],
  [
    'core-knows-the-port-only',
    'an application that knows the browser it runs on',
    {
      'electron/core/a.ts': imports('../hosts/chromium/host'),
      'electron/hosts/chromium/host.ts': nothing,
    },
  ],
  [
    'hosts-know-no-application',
    'a host that knows about meetings',
    { 'electron/hosts/chromium/host.ts': imports('../../core/b'), 'electron/core/b.ts': nothing },
  ],
  [
    'documents-know-models-only',
    'a paper that asks the core for the time',
    { 'electron/documents/a.ts': imports('../core/context'), 'electron/kernel/clock.ts': nothing },
  ],
  [
    'restricted-papers-know-models-only',
    'a restricted print that reads the notes itself',
    {
      'electron/restrictedDocuments/a.tsx': imports('../../../shared/restricted/tables'),
      'shared/restricted/tables.ts': nothing,
    },
  ],
  [
    'public-papers-know-no-restricted-ones',
    'a public paper that borrows from a restricted print through a third file',
    {
      'electron/documents/a.tsx': imports('./b'),
      'electron/documents/b.tsx': reexports('../restrictedDocuments/c'),
      'electron/restrictedDocuments/c.tsx': nothing,
    },
  ],
  [
    'programs-know-no-tests',
    'a program that needs a test’s helper',
    { 'electron/core/a.ts': imports('../../tests/b'), 'tests/b.ts': nothing },
  ],
  [
    'electron-in-its-adapter-only',
    'a core that imports electron when it is needed',
    {
      'electron/core/a.ts': "export const app = async () => import('electron')\n",
      ...aPackage('electron'),
    },
  ],
  [
    'one-file-knows-the-database',
    'a use case that opens the database itself',
    { 'electron/core/a.ts': imports('sql.js'), ...aPackage('sql.js') },
  ],
  [
    'zod-through-shared-zod',
    'a schema made before compiled schemas are turned off',
    { 'shared/a.ts': imports('zod'), ...aPackage('zod') },
  ],
  [
    'no-circles',
    'two files that need each other',
    {
      'shared/a.ts': "import { b } from './b'\nexport const a = (): unknown => b\n",
      'shared/b.ts': "import { a } from './a'\nexport const b = (): unknown => a\n",
    },
  ],
  ['no-leftovers', 'a file nobody uses', { 'shared/a.ts': nothing }],
  ['imports-exist', 'an import that leads nowhere', { 'shared/a.ts': imports('./gone') }],
]

describe('the layer rules report', () => {
  test.each(offenses)('%s: %s', async (rule, _what, files) => {
    const found = (await violationsOf(files)).filter((violation) => violation.rule === rule)
    expect(found).not.toEqual([])
    expect(found[0]?.lesson).toMatch(/\w{3}.*\.$/)
  })

  test('nothing in a tree that keeps to its layers', async () => {
    const found = await violationsOf({
      'shared/kernel/zod.ts': imports('zod'),
      'shared/record/tables.ts': imports('../zod'),
      'electron/storage/store/sqlite.ts': imports('sql.js'),
      'electron/core/a.ts': `${imports('../store/sqlite')}export * from '../hosts/port'\n`,
      'electron/hosts/port.ts': nothing,
      'electron/hosts/electron/host.ts': `${imports('electron')}export * from '../port'\n`,
      'electron/mainElectron.ts': `${imports('./hosts/electron/host')}export * from './core/a'\n`,
      'renderer/projector/a.tsx': imports('../../../shared/record/tables'),
      ...aPackage('zod'),
      ...aPackage('sql.js'),
      ...aPackage('electron'),
    })
    expect(found).toEqual([])
  })
})

test('every layer rule has an offense here that it reports', () => {
  const named = (config.forbidden ?? []).map((rule) => rule.name)
  expect(new Set(offenses.map(([rule]) => rule))).toEqual(new Set(named))
})

test('Candor’s own sources keep to their layers', async () => {
  expect(await violationsIn(root)).toEqual([])
})
