// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { readdir, readFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { type ReactElement, useContext } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import type { Client } from '../../../renderer/facilitator/client/client'
import { PaletteCommandsProvider } from '../../../renderer/facilitator/client/paletteCommands'
import { ClientContext } from '../../../renderer/facilitator/client/useSnapshot'
import {
  HelpContext,
  helpOn,
  type HelpPageId,
  useHelpPage,
} from '../../../renderer/facilitator/client/help'
import { HelpProvider } from '../../../renderer/facilitator/shell/help/HelpProvider'
import { HelpDialog } from '../../../renderer/facilitator/shell/help/HelpDialog'
import type { HelpPage } from '../../../shared/help/contract'
import { refuse, succeed } from '../../../shared/kernel/result'

let pages: Promise<HelpPage[]> | undefined

/** The pages as the core reads them, once (`electron/help/helpPages.ts`). */
const shippedPages = (): Promise<HelpPage[]> => (pages ??= readPages())

async function readPages(): Promise<HelpPage[]> {
  const folder = resolve('resources/help')
  const names = (await readdir(folder)).sort()
  return Promise.all(
    names.map(async (name) => {
      const [first = '', ...rest] = (await readFile(join(folder, name), 'utf8')).split('\n')
      const id = name.replace(/^\d+-|\.md$/g, '')
      return { id, title: first.replace('# ', ''), text: rest.join('\n') }
    }),
  )
}

const client = {
  ask: async () => succeed({ pages: await shippedPages() }),
} as unknown as Client

const openHelp = async (): Promise<void> => {
  render(
    <ClientContext value={client}>
      <HelpDialog onClose={() => undefined} />
    </ClientContext>,
  )
  await screen.findByRole('heading', { name: 'The first meeting, in five minutes' })
}

test('says nothing of pages before they are there, and why when they can’t be read', async () => {
  let answer: (result: Awaited<ReturnType<Client['ask']>>) => void = () => undefined
  const slow = {
    ask: () =>
      new Promise((resolve) => {
        answer = resolve
      }),
  } as unknown as Client
  render(
    <ClientContext value={slow}>
      <HelpDialog onClose={() => undefined} />
    </ClientContext>,
  )
  const article = screen.getByRole('article')
  expect(article.textContent).toBe('')
  expect(article.getAttribute('aria-busy')).toBe('true')
  answer(refuse('The help pages can’t be read. Install Candor again.'))
  await screen.findByText('The help pages can’t be read. Install Candor again.')
  expect(article.getAttribute('aria-busy')).toBe('false')
})

/** Words as they are compared: without what follows them on a button or in a sentence. */
const toBare = (text: string): string => text.trim().replace(/[….:,]+$/, '')

/** Every text the windows show as it stands in their sources. */
async function textsOfWindows(): Promise<Set<string>> {
  const folders = [
    ['renderer', 'texts.ts'],
    ['shared', 'labels.ts'],
  ] as const
  const files = await Promise.all(
    folders.map(async ([folder, file]) =>
      (await readdir(folder, { recursive: true }))
        .filter((name) => basename(name) === file)
        .map((name) => join(folder, name)),
    ),
  )
  const sources = await Promise.all(files.flat().map((file) => readFile(file, 'utf8')))
  return new Set(
    sources.flatMap((text) =>
      [...text.matchAll(/'([^'\n]+)'/g)].map(([, one = '']) => toBare(one)),
    ),
  )
}

// jsdom has no CSS of its own; dialogs ask it to escape ids.
vi.stubGlobal('CSS', { escape: (id: string) => id })

afterEach(cleanup)

test('every page has a title and a text, and its keys are shown as keys', async () => {
  for (const { id, title, text } of await shippedPages()) {
    expect(title, id).not.toBe('')
    expect(text.length, id).toBeGreaterThan(100)
  }
  await openHelp()
  expect(screen.getAllByText('Alt+I', { selector: 'kbd' }).length).toBeGreaterThan(0)
})

test('each page that screens link to is there, and opens when it is asked for', async () => {
  const linked: Readonly<Record<HelpPageId, true>> = {
    'first-meeting': true,
    home: true,
    'new-workgroup': true,
    people: true,
    neighborhoods: true,
    prepare: true,
    agenda: true,
    templates: true,
    reminders: true,
    projector: true,
    displays: true,
    'hide-everything': true,
    'sign-in': true,
    guests: true,
    'run-items': true,
    speakers: true,
    capture: true,
    decisions: true,
    actions: true,
    calendar: true,
    'owners-lists': true,
    'parking-lot': true,
    'add-item': true,
    breaks: true,
    'read-back': true,
    'part-b': true,
    cases: true,
    'private-notes': true,
    participants: true,
    'without-consent': true,
    'restricted-prints': true,
    reporters: true,
    handover: true,
    'wrap-up': true,
    minutes: true,
    'report-backs': true,
    names: true,
    languages: true,
    'plain-language': true,
    concerns: true,
    'import-concerns': true,
    visits: true,
    capacity: true,
    'public-data': true,
    comparison: true,
    'not-heard-from': true,
    spreadsheets: true,
    search: true,
    'what-changed': true,
    commands: true,
    keys: true,
    appearance: true,
    'print-help': true,
    passphrase: true,
    'recovery-code': true,
    backups: true,
    restore: true,
    lock: true,
    'leave-computer': true,
    safety: true,
    retention: true,
    'legal-hold': true,
    'need-to-know': true,
    install: true,
    'send-agenda': true,
    'meeting-calendar': true,
  }
  expect((await shippedPages()).map(({ id }) => id).sort()).toEqual(Object.keys(linked).sort())
  render(
    <ClientContext value={client}>
      <HelpDialog page="backups" onClose={() => undefined} />
    </ClientContext>,
  )
  expect(await screen.findByRole('article', { name: 'Save a backup' })).toBeTruthy()
})

test('F1 opens the page of where the focus is, else that of the screen', async () => {
  render(
    <ClientContext value={client}>
      <PaletteCommandsProvider>
        <HelpProvider>
          <Screen />
        </HelpProvider>
      </PaletteCommandsProvider>
    </ClientContext>,
  )
  const opens = async (button: string, page: string): Promise<void> => {
    screen.getByRole('button', { name: button }).focus()
    fireEvent.click(screen.getByRole('button', { name: button }))
    expect(await screen.findByRole('article', { name: page })).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Close' }))
  }
  await opens('In the line', 'Type in the capture line')
  await opens('On the screen', 'Save a backup')
})

/** A screen with a line of its own, both of which ask for help. */
function Screen(): ReactElement {
  useHelpPage('backups')
  const help = useContext(HelpContext)
  return (
    <>
      <div {...helpOn('capture')}>
        <button onClick={() => help.open()}>In the line</button>
      </div>
      <button onClick={() => help.open()}>On the screen</button>
    </>
  )
}

test('a page is found by words in it, wherever they stand', async () => {
  await openHelp()
  fireEvent.change(screen.getByRole('searchbox', { name: 'Search the help' }), {
    target: { value: 'legal hold zeppelin' },
  })
  expect(screen.getByText('No page has these words. Try fewer or other words.')).toBeTruthy()
  fireEvent.change(screen.getByRole('searchbox', { name: 'Search the help' }), {
    target: { value: 'court order LOG' },
  })
  expect(screen.getByRole('heading', { name: 'Open something without consent' })).toBeTruthy()
})

test('what stands in bold in the help stands in the windows, word for word', async () => {
  const shown = await textsOfWindows()
  const unknown = (await shippedPages()).flatMap(({ id, text }) =>
    [...text.matchAll(/\*\*([^*]+)\*\*/g)]
      .filter(([, name = '']) => !shown.has(toBare(name)))
      .map(([, name = '']) => `${id}: ${name}`),
  )
  expect(unknown).toEqual([])
})

test('each page is about one task, and fits on one', async () => {
  for (const { id, text } of await shippedPages()) {
    expect(text.split(/\s+/).length, id).toBeLessThan(id === 'keys' ? 600 : 400)
    expect(text, id).not.toMatch(/^## /m)
  }
})
