// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Client } from '../../../renderer/facilitator/client/client'
import { ClientContext, NoticeContext } from '../../../renderer/facilitator/client/useSnapshot'
import { SaveRegister } from '../../../renderer/facilitator/exports/SaveRegister'
import { refuse, type Result, succeed } from '../../../shared/kernel/result'
import { aRecord } from '../../builders/record'
import { openAt, snapshotWith, wholly } from '../snapshots'

/* A register leaves once it was looked through for names and for numbers of people; not before. */

/** What the core answers to a question of a type, and what it was told to do. */
let answers: Record<string, Result<unknown>>
let sent: string[]
let notices: string[]

const small = {
  upTo: 10,
  workedOut: [
    {
      here: { where: 'Decision', said: '14 participants' },
      with: [{ where: 'Minutes', said: '11 participants' }],
    },
  ],
}
const aName = {
  start: 4,
  end: 9,
  words: 'ashby',
  sure: 'name',
  near: false,
  before: 'ask',
  after: 'first',
  place: 'decision d wording',
  where: 'Decision',
  excerpt: 'Ask Ashby first',
  itemId: null,
  rowId: 'd',
}

beforeEach(() => {
  ;[sent, notices] = [[], []]
  answers = {
    'exports.make': succeed({ token: 'made', fileName: 'decisions.csv' }),
    'document.numbers': succeed({ upTo: 10, workedOut: [] }),
    'nameGuard.document': succeed({ findings: [] }),
  }
})
afterEach(cleanup)

/** Lets all that was asked be answered. */
const settle = (): Promise<void> =>
  act(async () => {
    await new Promise((resolve) => setTimeout(resolve, 0))
  })

function show(): void {
  let hear: (message: unknown) => void = () => undefined
  const client = new Client({
    dispatch: (command) => {
      sent.push((command as { type: string }).type)
      return Promise.resolve(succeed({ id: 'saved' }))
    },
    query: (query) => Promise.resolve(answers[(query as { type: string }).type]),
    onSnapshot: (listener) => {
      hear = listener
      return () => undefined
    },
  })
  hear(wholly(snapshotWith({ open: openAt(aRecord().build(), 'none') })))
  render(
    <ClientContext value={client}>
      <NoticeContext value={(message) => notices.push(message)}>
        <SaveRegister of={{ register: 'decisions' }} />
      </NoticeContext>
    </ClientContext>,
  )
}

const press = async (name: string): Promise<void> => {
  fireEvent.click(screen.getByRole('button', { name }))
  await settle()
}
const save = (): Promise<void> => press('Save as a spreadsheet…')

test('is saved when nothing speaks against it', async () => {
  show()
  await save()
  expect([sent, notices]).toEqual([['document.save'], []])
})

test('waits while numbers of people tell a small one together, and is saved all the same when told so', async () => {
  answers['document.numbers'] = succeed(small)
  show()
  await save()
  expect(sent).toEqual([])
  expect(screen.getByRole('status').textContent).toContain('11 participants')
  await press('Save anyway')
  expect(sent).toEqual(['document.save'])
  expect(screen.queryByRole('status')).toBeNull()
})

test('isn’t saved when that is canceled, and is asked about the next time', async () => {
  answers['document.numbers'] = succeed(small)
  show()
  await save()
  await press('Cancel')
  expect(screen.queryByRole('status')).toBeNull()
  await save()
  expect(sent).toEqual([])
  expect(screen.getByRole('status').textContent).toContain('14 participants')
})

test('isn’t saved with a name in it, nor when numbers were told before', async () => {
  answers['nameGuard.document'] = succeed({ findings: [aName] })
  answers['document.numbers'] = succeed(small)
  show()
  await save()
  await press('Save anyway')
  expect(sent).toEqual([])
  expect(document.body.textContent).toContain('Nothing has been saved')
})

test.each(['exports.make', 'document.numbers', 'nameGuard.document'])(
  'isn’t saved when “%s” can’t be answered, and says why',
  async (question) => {
    answers[question] = refuse('That can’t be done now.')
    show()
    await save()
    expect([sent, notices]).toEqual([[], ['That can’t be done now.']])
  },
)
