// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { readdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import type { Client } from '../../../renderer/facilitator/client/client'
import { ClientContext } from '../../../renderer/facilitator/client/useSnapshot'
import type { HelpPageId } from '../../../renderer/facilitator/client/help'
import { HelpDialog } from '../../../renderer/facilitator/shell/help/HelpDialog'
import type { HelpPage } from '../../../shared/help/contract'
import { succeed } from '../../../shared/kernel/result'

/** The pages as the core reads them (`electron/help/helpPages.ts`). */
async function shippedPages(): Promise<HelpPage[]> {
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
    agenda: true,
    projector: true,
    concerns: true,
    'import-concerns': true,
    minutes: true,
    'report-backs': true,
    capacity: true,
    'public-data': true,
    'plain-language': true,
    'need-to-know': true,
    keys: true,
    safety: true,
    spreadsheets: true,
  }
  expect((await shippedPages()).map(({ id }) => id).sort()).toEqual(Object.keys(linked).sort())
  render(
    <ClientContext value={client}>
      <HelpDialog page="safety" onClose={() => undefined} />
    </ClientContext>,
  )
  expect(await screen.findByRole('article', { name: /Safety/ })).toBeTruthy()
})

test('a page is found by words in it, wherever they stand', async () => {
  await openHelp()
  fireEvent.change(screen.getByRole('searchbox', { name: 'Search the help' }), {
    target: { value: 'legal hold zeppelin' },
  })
  expect(screen.getByText('No page has these words. Try fewer or other words.')).toBeTruthy()
  fireEvent.change(screen.getByRole('searchbox', { name: 'Search the help' }), {
    target: { value: 'disclosure LOG' },
  })
  expect(screen.getByRole('heading', { name: 'Need to know' })).toBeTruthy()
})
