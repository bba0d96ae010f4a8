// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { Client } from '../../../renderer/facilitator/client/client'
import { ClientContext } from '../../../renderer/facilitator/client/useSnapshot'
import { ImportConcerns } from '../../../renderer/facilitator/concerns/import/ImportConcerns'
import type { FacilitatorCommand } from '../../../shared/contracts/commands'
import { aRecord } from '../../builders/record'
import { noLayout } from '../layout'
import { openAt, snapshotWith, wholly } from '../snapshots'

/* Nothing that waits for a person is taken in before that person has pressed something. */

beforeAll(noLayout)
afterEach(cleanup)

function bringIn(): FacilitatorCommand[] {
  const asked: FacilitatorCommand[] = []
  const record = aRecord()
    .withNeighborhoods('Millrace', 'Saltworks')
    .withMeeting({ id: 'meeting', phase: 'preparing' })
    .build()
  const client = new Client({
    dispatch: (command) => {
      asked.push(command)
      return Promise.resolve({ ok: true, value: { id: null } })
    },
    query: () => Promise.resolve({ ok: true, value: { rows: [], languages: undefined } }),
    onSnapshot: (listener) => {
      listener(wholly(snapshotWith({ open: openAt(record, 'meeting') })))
      return () => undefined
    },
  })
  render(
    <ClientContext value={client}>
      <ImportConcerns onClose={() => undefined} />
    </ClientContext>,
  )
  return asked
}

const answers = [
  'Date,Neighborhood,Concern',
  '11/3/2026,Millrace,Dust on the steps',
  '11/3/2026,Saltworks,John Ashdown sells pills',
].join('\n')

const type = async (text: string): Promise<void> => {
  await act(async () => {
    fireEvent.change(screen.getByRole('textbox', { name: /Form responses/ }), {
      target: { value: text },
    })
    await Promise.resolve()
  })
}

const takeIn = (): HTMLButtonElement => screen.getByRole('button', { name: /^Add \d+ concern/ })

const wordingsTakenIn = (asked: readonly FacilitatorCommand[]): string[] =>
  asked.flatMap((command) =>
    command.type === 'concern.import' ? command.rows.map(({ fields }) => fields.wording) : [],
  )

test('a row that may name a person says so, and counts for nothing until it is decided', async () => {
  bringIn()
  await type(answers)
  const held = await screen.findByRole('group', { name: 'Line 3 needs a decision' })
  expect(held.textContent).toContain('John Ashdown')
  expect(takeIn().textContent).toBe('Add 1 concern')
  expect(takeIn().disabled).toBe(true)
  expect(screen.getByText('1 row to decide first')).toBeTruthy()
})

test.each([
  ['Add line 3 as it is', ['Dust on the steps', 'John Ashdown sells pills']],
  ['Leave out line 3', ['Dust on the steps']],
])('after “%s” the rows are taken in as decided', async (press, wordings) => {
  const asked = bringIn()
  await type(answers)
  const held = await screen.findByRole('group', { name: 'Line 3 needs a decision' })
  fireEvent.click(within(held).getByRole('button', { name: press }))
  await waitFor(() => expect(takeIn().disabled).toBe(false))
  fireEvent.click(takeIn())
  await waitFor(() => expect(wordingsTakenIn(asked)).toEqual(wordings))
})

test('what was decided about a row is asked again when its columns are named anew', async () => {
  bringIn()
  await type(answers)
  const held = await screen.findByRole('group', { name: 'Line 3 needs a decision' })
  fireEvent.click(within(held).getByRole('button', { name: 'Add line 3 as it is' }))
  await waitFor(() => expect(takeIn().textContent).toBe('Add 2 concerns'))
  fireEvent.click(screen.getByRole('radio', { name: 'Answers already' }))
  fireEvent.click(screen.getByRole('radio', { name: 'Questions' }))
  await waitFor(() => expect(takeIn().textContent).toBe('Add 1 concern'))
})

test('all that wait can be left out at once, and none of them taken in so', async () => {
  const asked = bringIn()
  await type(`${answers}\n11/3/2026,Saltworks,Bo Finch shouts\n11/3/2026,Saltworks,Mud`)
  fireEvent.click(await screen.findByRole('button', { name: 'Leave out all of these' }))
  await waitFor(() => expect(takeIn().textContent).toBe('Add 2 concerns'))
  fireEvent.click(takeIn())
  await waitFor(() => expect(wordingsTakenIn(asked)).toEqual(['Dust on the steps', 'Mud']))
})
