import { describe, expect, test } from 'vitest'
import { errorsFor, findingsIn } from './linting'

/** A text that breaks a rule where it stands, and a piece of the lesson it is answered with. */
const refused: readonly (readonly [string, string, string, string])[] = [
  [
    'the core importing electron',
    'electron/core/a.ts',
    "import { app } from 'electron'\nexport const name = app.name\n",
    'Ask through the Host port',
  ],
  [
    'a screen importing electron',
    'renderer/ui/a.ts',
    "export type { App } from 'electron'\n",
    'Ask through the Host port',
  ],
  [
    'the core importing the database',
    'electron/core/a.ts',
    "import sql from 'sql.js'\nexport default sql\n",
    'Use its SqlDatabase',
  ],
  [
    'a heading that reads as if it were of the declaration below the next',
    'shared/kernel/a.ts',
    '/** About the file. */\n\n/** About a. */\nexport const a = 1\n',
    'What is said of a whole file begins with /*',
  ],
  [
    'a heading that reads as if it were of what stands below a blank line',
    'shared/kernel/a.ts',
    '/** About the file. */\n\nexport const a = 1\n',
    'What is said of a whole file begins with /*',
  ],
  [
    'a literal spread into a call',
    'shared/kernel/a.ts',
    'export const a = Math.max(...[1, 2])\n',
    'write them out',
  ],
  [
    'a literal spread into an element',
    'renderer/ui/A.tsx',
    "export const A = () => <br {...{ id: 'a' }} />\n",
    'write them out',
  ],
  [
    'a function called by a participle',
    'shared/kernel/a.ts',
    'export function told(): number {\n  return 1\n}\n',
    'A function is called by a verb',
  ],
  [
    'an arrow called by a participle',
    'shared/kernel/a.ts',
    'export const counted = (one: number): number => one + 1\n',
    'A function is called by a verb',
  ],
  ...['takenIn', 'keptOf', 'heldUpTo', 'sharedOut', 'alikeTo', 'loose'].map(
    (name) =>
      [
        `a function called ${name}`,
        'shared/kernel/a.ts',
        `export const ${name} = (one: number): number => one + 1\n`,
        'A function is called by a verb',
      ] as const,
  ),
  [
    'a feature posting to threads by hand',
    'electron/documents/a.ts',
    "import { Worker } from 'node:worker_threads'\nexport const a = Worker\n",
    'Serve with serveThread',
  ],
  [
    'a schema importing zod past shared/kernel/zod',
    'shared/record/a.ts',
    "import { z } from 'zod'\nexport const A = z.string()\n",
    'Import { z } from shared/kernel/zod',
  ],
  [
    'a second file holding ipcMain',
    'electron/hosts/electron/dialogs.ts',
    "import { ipcMain } from 'electron'\nexport const main = ipcMain\n",
    'may hold ipcMain',
  ],
  [
    'a second file holding ipcRenderer',
    'electron/preload/facilitator.ts',
    "import { ipcRenderer } from 'electron'\nexport const renderer = ipcRenderer\n",
    'may hold ipcRenderer',
  ],
  ['a rule asking the time', 'shared/a.ts', 'export const now = Date.now()\n', 'as arguments'],
  ['a rule making a date of now', 'shared/a.ts', 'export const now = new Date()\n', 'as arguments'],
  ['a rule rolling dice', 'shared/a.ts', 'export const dice = Math.random()\n', 'as arguments'],
  [
    'a rule making its own ids',
    'shared/a.ts',
    'export const id = crypto.randomUUID()\n',
    'as arguments',
  ],
  ['a rule waiting', 'shared/a.ts', 'setTimeout(() => null, 1)\n', 'as arguments'],
  ['a rule reading the page', 'shared/a.ts', 'export const page = document\n', 'neither the DOM'],
  [
    'words between tags',
    'renderer/facilitator/meeting/a.tsx',
    'export const A = () => <p>Start the meeting</p>\n',
    'texts.ts of its room',
  ],
  [
    'a label in a form’s own piece',
    'renderer/ui/form/a.tsx',
    'export const A = () => <p aria-label="Start the meeting" />\n',
    'texts.ts of its room',
  ],
  [
    'words in braces between tags',
    'renderer/facilitator/meeting/a.tsx',
    "export const A = () => <p>{'start'}</p>\n",
    'texts.ts of its room',
  ],
  [
    'one of two words between tags',
    'renderer/facilitator/meeting/a.tsx',
    "export const A = (p: { on: boolean }) => <p>{p.on ? 'on' : 'off'}</p>\n",
    'texts.ts of its room',
  ],
  [
    'words put together in an attribute',
    'renderer/facilitator/meeting/a.tsx',
    'export const A = (p: { n: number }) => <p title={`${p.n} items`} />\n',
    'texts.ts of its room',
  ],
  [
    'a description that is read out',
    'renderer/facilitator/meeting/a.tsx',
    'export const A = () => <p aria-description="opens the room" />\n',
    'texts.ts of its room',
  ],
  [
    'a button’s words in a form',
    'renderer/facilitator/meeting/a.tsx',
    'export const A = () => <Buttons cancel="back" />\n',
    'texts.ts of its room',
  ],
  [
    'choices with labels',
    'renderer/facilitator/meeting/a.tsx',
    "export const options = [{ value: 'open', label: 'open' }]\n",
    'texts.ts of its room',
  ],
  [
    'a command’s title',
    'renderer/facilitator/meeting/a.ts',
    "export const command = { id: 'a', title: 'Finish this item' }\n",
    'texts.ts of its room',
  ],
  [
    'words for each state',
    'renderer/facilitator/projector/a.ts',
    "export const words = { live: 'On screen' }\n",
    'texts.ts of its room',
  ],
  [
    'a message that is returned',
    'renderer/ui/a.ts',
    "export const say = () => 'It needs a title.'\n",
    'texts.ts of its room',
  ],
  [
    'a message that is put together',
    'renderer/ui/a.ts',
    'export const say = (n: number) => `Candor kept ${n}`\n',
    'texts.ts of its room',
  ],
  [
    'typed text set as markup',
    'renderer/ui/a.tsx',
    'export const A = (p: { t: string }) => <p dangerouslySetInnerHTML={{ __html: p.t }} />\n',
    'must stay text',
  ],
  [
    'typed text set as markup by hand',
    'renderer/ui/a.ts',
    'export const set = (e: Element, text: string) => (e.innerHTML = text)\n',
    'must stay text',
  ],
  [
    'names kept on one line by a spread',
    'shared/kernel/a.ts',
    'export const a = (b: number, c: number) => ({ ...{ b, c }, d: 1 })\n',
    'write them out',
  ],
  [
    'the same in a list',
    'shared/kernel/a.ts',
    "export const a = [...(['b', 'c'] as const), 'd']\n",
    'write them out',
  ],
  [
    'a form of its own making',
    'renderer/facilitator/meeting/a.tsx',
    'export const A = () => <form onSubmit={() => undefined} />\n',
    'use useForm with Form',
  ],
  [
    'a form that looks at names by itself',
    'renderer/facilitator/meeting/a.tsx',
    "import { useHold } from '../../ui/nameGuard/submitGuard'\nexport const hold = useHold\n",
    'use useForm with Form',
  ],
  [
    'another library’s form',
    'renderer/facilitator/meeting/a.tsx',
    "import { Form } from 'react-aria-components'\nexport const A = Form\n",
    'use useForm with Form',
  ],
  [
    'a refusal kept by hand',
    'renderer/facilitator/meeting/a.ts',
    'declare const result: { refusal: { message: string } }\ndeclare function setProblem(of: string): void\nsetProblem(result.refusal.message)\n',
    'use useForm with Form',
  ],
  [
    'a second press held off by hand',
    'renderer/facilitator/meeting/a.ts',
    "import { useState } from 'react'\nexport function useA() {\n  const [isSaving, setIsSaving] = useState(false)\n  return { isSaving, setIsSaving }\n}\n",
    'use useForm with Form',
  ],
  ['text run as a program', 'renderer/ui/a.ts', "eval('1')\n", 'no-eval'],
  ['a screen writing to the console', 'renderer/ui/a.ts', "console.log('note')\n", 'no-console'],
  ['any', 'electron/core/a.ts', 'export const a = (b: any): unknown => b\n', 'no-explicit-any'],
  [
    'a compiler error waved through',
    'electron/core/a.ts',
    '// @ts-' + "expect-error because it is late\nexport const a: number = 'b'\n",
    'ban-ts-comment',
  ],
  [
    'a hook behind a condition',
    'renderer/ui/a.tsx',
    "import { useState } from 'react'\nexport function useA(b: boolean) {\n  if (b) useState(1)\n}\n",
    'react-hooks/rules-of-hooks',
  ],
  [
    'a suppression that suppresses nothing',
    'electron/core/a.ts',
    '// eslint-disable-next-line no-eval -- it was needed once upon a time\nexport const a = 1\n',
    'Unused eslint-disable',
  ],
  [
    'a file nobody can read in one sitting',
    'electron/core/a.ts',
    'export {}\n'.repeat(401),
    'max-lines',
  ],
]

describe('the linter refuses', () => {
  test.each(refused)('%s', async (_what, path, text, lesson) => {
    expect((await findingsIn(path, text)).join('\n')).toContain(lesson)
  })
})

/** The same imports and calls where they belong. */
const allowed: readonly (readonly [string, string])[] = [
  ['electron/hosts/electron/host.ts', "export { app, ipcMain } from 'electron'\n"],
  ['electron/hosts/electron/hostWindow.ts', "export { BrowserWindow } from 'electron'\n"],
  ['electron/preload/electronWire.ts', "export { ipcRenderer } from 'electron'\n"],
  ['electron/preload/facilitator.ts', "export { contextBridge } from 'electron'\n"],
  ['electron/mainElectron.ts', "export { app } from 'electron'\n"],
  ['electron/storage/store/sqlite.ts', "export { default } from 'sql.js'\n"],
  ['shared/kernel/zod.ts', "export { z } from 'zod'\n"],
  ['electron/threads/threadClient.ts', "export { Worker } from 'node:worker_threads'\n"],
  ['electron/kernel/clock.ts', 'export const now = Date.now()\n'],
  ['shared/kernel/formatDate.ts', "export const day = new Date('2026-03-03')\n"],
]

describe('the linter allows', () => {
  test.each(allowed)('in %s: %s', async (path, text) => {
    expect(await findingsIn(path, text)).toEqual([])
  })
})

test.each([
  'shared/kernel/result.ts',
  'electron/app/runApplication.ts',
  'renderer/facilitator/shell/App.tsx',
])('types are looked through in %s', async (path) => {
  const errors = await errorsFor(path)
  for (const name of ['no-unsafe-assignment', 'no-floating-promises', 'no-explicit-any'])
    expect(errors).toContain(`@typescript-eslint/${name}`)
})
