import { describe, expect, test } from 'vitest'
import { config, violationsOf } from './cruising'

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
    'order-of-shared',
    'actions that know concerns',
    {
      'shared/actions/a.ts': imports('../concerns/b'),
      'shared/concerns/b.ts': nothing,
    },
  ],
  [
    'order-of-shared',
    'a kernel that knows a type of the record',
    {
      'shared/kernel/a.ts': "import type { R } from '../record/b'\nexport type A = R\n",
      'shared/record/b.ts': 'export type R = string\n',
    },
  ],
  [
    'order-of-electron',
    'documents that look for names themselves',
    {
      'electron/documents/a.ts': imports('../restricted/b'),
      'electron/restricted/b.ts': nothing,
    },
  ],
  [
    'order-of-electron',
    'a database that knows the open record',
    {
      'electron/storage/store/a.ts': imports('../b'),
      'electron/storage/b.ts': nothing,
    },
  ],
  [
    'order-of-renderer-facilitator',
    'what all screens use knowing the meeting’s',
    {
      'renderer/facilitator/client/a.ts': imports('../meeting/item/b'),
      'renderer/facilitator/meeting/item/b.ts': nothing,
    },
  ],
  [
    'shared-is-pure',
    'a domain file that asks the core',
    { 'shared/kernel/a.ts': imports('../../electron/kernel/b'), 'electron/kernel/b.ts': nothing },
  ],
  [
    'shared-without-node',
    'a domain file that reads the disk',
    { 'shared/kernel/a.ts': imports('node:fs') },
  ],
  [
    'renderer-only-shows',
    'a screen that reaches into the store',
    {
      'renderer/facilitator/meeting/a.tsx': imports('../../../electron/storage/store/b'),
      'electron/storage/store/b.ts': nothing,
    },
  ],
  [
    'renderer-without-node',
    'a screen that reads the disk',
    { 'renderer/ui/a.tsx': imports('node:path') },
  ],
  [
    'restricted-notes-are-need-to-know',
    'a view for the projector that reads the restricted notes',
    {
      'shared/projector/projectRecord.ts': imports('../restricted/tables'),
      'shared/restricted/tables.ts': nothing,
    },
  ],
  [
    'restricted-notes-are-need-to-know',
    'a search that reads the restricted notes',
    {
      'shared/search/indexedTexts.ts': imports('../restricted/tables'),
      'shared/restricted/tables.ts': nothing,
    },
  ],
  [
    'restricted-notes-are-need-to-know',
    'minutes that reach the restricted notes through a helper',
    {
      'shared/documents/minutes/minutesModel.ts': imports('../../contracts/helper'),
      'shared/contracts/helper.ts': reexports('../restricted/tables'),
      'shared/restricted/tables.ts': nothing,
    },
  ],
  [
    'public-rooms-know-no-restricted-notes',
    'a document that opens the restricted store through another file',
    {
      'electron/documents/minutes.ts': imports('../storage/b'),
      'electron/storage/b.ts': reexports('./store/restrictedStore'),
      'electron/storage/store/restrictedStore.ts': nothing,
    },
  ],
  [
    'projector-knows-only-its-view',
    'a projector that uses a piece of the facilitator’s window',
    {
      'renderer/projector/a.tsx': imports('../facilitator/client/b'),
      'renderer/facilitator/client/b.ts': nothing,
    },
  ],
  [
    'projector-knows-only-its-view',
    'a projector that reaches the restricted notes through a third file',
    {
      'renderer/projector/a.tsx': imports('../ui/b'),
      'renderer/ui/b.ts': reexports('../../shared/kernel/c'),
      'shared/kernel/c.ts': reexports('../restricted/tables'),
      'shared/restricted/tables.ts': nothing,
    },
  ],
  [
    'projector-knows-only-its-view',
    'a common piece that knows the whole record',
    { 'renderer/ui/a.tsx': imports('../../shared/record/b'), 'shared/record/b.ts': nothing },
  ],
  [
    'ui-belongs-to-no-window',
    'a common piece that needs the facilitator’s state',
    {
      'renderer/ui/a.tsx': imports('../facilitator/client/b'),
      'renderer/facilitator/client/b.ts': nothing,
    },
  ],
  [
    'application-knows-the-port-only',
    'an application that knows the browser it runs on',
    {
      'electron/app/a.ts': imports('../hosts/chromium/host'),
      'electron/hosts/chromium/host.ts': nothing,
    },
  ],
  [
    'hosts-know-no-application',
    'a host that knows about meetings',
    {
      'electron/hosts/chromium/host.ts': imports('../../../shared/meeting/b'),
      'shared/meeting/b.ts': nothing,
    },
  ],
  [
    'documents-know-models-only',
    'a document that asks for the time while it is laid out',
    {
      'electron/documents/pdf/a.ts': imports('../../kernel/clock'),
      'electron/kernel/clock.ts': nothing,
    },
  ],
  [
    'restricted-prints-know-models-only',
    'a restricted print that reads the notes itself',
    {
      'electron/restricted/pdf/a.tsx': imports('../../../shared/restricted/tables'),
      'shared/restricted/tables.ts': nothing,
    },
  ],
  [
    'public-documents-know-no-restricted-prints',
    'a public document that borrows from a restricted print through a third file',
    {
      'electron/documents/a.tsx': imports('./b'),
      'electron/documents/b.tsx': reexports('../restricted/pdf/c'),
      'electron/restricted/pdf/c.tsx': nothing,
    },
  ],
  [
    'programs-know-no-tests',
    'a program that needs a test’s helper',
    { 'electron/app/a.ts': imports('../../tests/b'), 'tests/b.ts': nothing },
  ],
  [
    'electron-in-its-adapter-only',
    'an application that imports electron when it is needed',
    {
      'electron/app/a.ts': "export const app = async () => import('electron')\n",
      ...aPackage('electron'),
    },
  ],
  [
    'one-file-knows-the-database',
    'a use case that opens the database itself',
    { 'electron/app/a.ts': imports('sql.js'), ...aPackage('sql.js') },
  ],
  [
    'zod-through-the-kernel',
    'a schema made before compiled schemas are turned off',
    { 'shared/meeting/a.ts': imports('zod'), ...aPackage('zod') },
  ],
  [
    'no-circles',
    'two files that need each other',
    {
      'shared/kernel/a.ts': "import { b } from './b'\nexport const a = (): unknown => b\n",
      'shared/kernel/b.ts': "import { a } from './a'\nexport const b = (): unknown => a\n",
    },
  ],
  [
    'no-circles',
    'two files that need each other’s types',
    {
      'shared/kernel/a.ts': "import type { B } from './b'\nexport interface A { b?: B }\n",
      'shared/kernel/b.ts': "import type { A } from './a'\nexport interface B { a?: A }\n",
    },
  ],
  ['no-leftovers', 'a file nobody uses', { 'shared/kernel/a.ts': nothing }],
  ['imports-exist', 'an import that leads nowhere', { 'shared/kernel/a.ts': imports('./gone') }],
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
      'shared/record/tables.ts': imports('../kernel/zod'),
      'shared/projector/view.ts': imports('../kernel/zod'),
      'electron/storage/store/sqlite.ts': imports('sql.js'),
      'electron/app/a.ts': `${imports('../storage/store/sqlite')}export * from '../hosts/port'\n`,
      'electron/hosts/port.ts': nothing,
      'electron/hosts/electron/host.ts': `${imports('electron')}export * from '../port'\n`,
      'electron/mainElectron.ts': `${imports('./hosts/electron/host')}export * from './app/a'\n`,
      'electron/workgroup/b.ts': imports('../../shared/record/tables'),
      'renderer/projector/a.tsx': imports('../../shared/projector/view'),
      ...aPackage('zod'),
      ...aPackage('sql.js'),
      ...aPackage('electron'),
    })
    expect(found).toEqual([])
  })

  test('every room that imports the one above it', async () => {
    const list = ['kernel', 'suppression', 'workgroup', 'meeting', 'actions', 'concerns', 'record']
    const files = list.map((name, at): [string, string] => [
      `shared/${name}/a.ts`,
      at + 1 < list.length ? imports(`../${list[at + 1] ?? ''}/a`) : nothing,
    ])
    const found = await violationsOf(Object.fromEntries(files))
    expect(found.map(({ from }) => from).sort()).toEqual(
      list
        .slice(0, -1)
        .map((name) => `shared/${name}/a.ts`)
        .sort(),
    )
  })
})

test('every layer rule has an offense here that it reports', () => {
  const named = (config.forbidden ?? []).map((rule) => rule.name)
  expect(new Set(offenses.map(([rule]) => rule))).toEqual(new Set(named))
})
