// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { type ReactElement, useContext } from 'react'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { Client } from '../../../renderer/facilitator/client/client'
import { ClientContext, NoticeContext } from '../../../renderer/facilitator/client/useSnapshot'
import { ImportAgenda } from '../../../renderer/facilitator/meeting/importAgenda/ImportAgenda'
import { Notices } from '../../../renderer/facilitator/shell/Notices'
import { SavedMark } from '../../../renderer/facilitator/shell/SavedMark'
import type { FacilitatorCommand } from '../../../shared/contracts/commands'
import type { FacilitatorSnapshot } from '../../../shared/contracts/facilitator'
import type { FacilitatorQuery } from '../../../shared/contracts/queries'
import { aRecord } from '../../builders/record'
import { noLayout } from '../layout'
import { openAt, snapshotWith, wholly } from '../snapshots'

beforeAll(noLayout)
afterEach(cleanup)

const done = { ok: true, value: { id: null } }

/** Renders a part of the facilitator's window over a core that says this. */
function over(
  part: ReactElement,
  snapshot: FacilitatorSnapshot,
  answer: (asked: FacilitatorCommand | FacilitatorQuery) => unknown = () => done,
): FacilitatorCommand[] {
  const asked: FacilitatorCommand[] = []
  const client = new Client({
    dispatch: (command) => {
      asked.push(command)
      return Promise.resolve(answer(command))
    },
    query: (query) => Promise.resolve(answer(query)),
    onSnapshot: (listener) => {
      listener(wholly(snapshot))
      return () => undefined
    },
  })
  render(<ClientContext value={client}>{part}</ClientContext>)
  return asked
}

describe('the saved mark', () => {
  it.each([
    ['saved', 'Saved'],
    ['saving', 'Saving…'],
  ] as const)('says when everything is %s', (state, words) => {
    over(<SavedMark />, snapshotWith({ saved: { state, at: null, message: '' } }))
    expect(screen.getByText(words)).toBeTruthy()
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('says aloud why saving failed, and saves again on a press', async () => {
    const message = 'The disk is full. What you typed is still here; free some space.'
    const saved = { state: 'failed', at: null, message } as const
    const asked = over(<SavedMark />, snapshotWith({ saved }))
    expect(screen.getByRole('alert').textContent).toContain(message)
    expect(screen.queryByText('Saved')).toBeNull()
    fireEvent.click(screen.getByRole('button', { name: 'Save again' }))
    await waitFor(() => expect(asked).toEqual([{ type: 'app.retrySave' }]))
  })
})

describe('notices', () => {
  const Say = (): ReactElement => {
    const say = useContext(NoticeContext)
    return (
      <>
        {['first', 'second', 'third', 'fourth'].map((text) => (
          <button key={text} type="button" onClick={() => say(text)}>
            say {text}
          </button>
        ))}
      </>
    )
  }
  const shownTexts = (): string[] =>
    within(screen.getByRole('status'))
      .queryAllByText(/first|second|third|fourth/)
      .map((node) => node.textContent)
  const say = (text: string): void => void fireEvent.click(screen.getByText(`say ${text}`))

  it('are read out, three at most, the same words once', () => {
    render(
      <Notices>
        <Say />
      </Notices>,
    )
    expect(screen.getByRole('status').getAttribute('aria-live')).toBe('polite')
    for (const text of ['first', 'second', 'second', 'third', 'fourth']) say(text)
    expect(shownTexts()).toEqual(['second', 'third', 'fourth'])
  })

  it('go by themselves, and at once on a press', () => {
    vi.useFakeTimers()
    render(
      <Notices>
        <Say />
      </Notices>,
    )
    say('first')
    say('second')
    fireEvent.click(screen.getAllByText('Close')[0] ?? document.body)
    expect(shownTexts()).toEqual(['second'])
    act(() => {
      vi.advanceTimersByTime(10_000)
    })
    expect(shownTexts()).toEqual([])
    vi.useRealTimers()
  })
})

describe('the import', () => {
  const record = aRecord()
    .withNeighborhoods('Heron Flats', 'Millrace')
    .withMeeting({ id: 'meeting', phase: 'preparing' })
    .build()
  const snapshot = snapshotWith({ open: openAt(record, 'meeting') })
  const paste = (value: string): void =>
    void fireEvent.change(screen.getByLabelText('Agenda'), { target: { value } })
  const check = (): void =>
    void fireEvent.click(screen.getByRole('button', { name: 'Check the items' }))
  const add = (): HTMLButtonElement => screen.getByRole('button', { name: /^Add/ })

  it('can add nothing before anything was read', () => {
    over(<ImportAgenda onClose={vi.fn()} />, snapshot)
    expect(screen.queryByRole('button', { name: /^Add/ })).toBeNull()
    paste('***')
    check()
    expect(screen.queryByRole('button', { name: /^Add/ })).toBeNull()
    expect(screen.getByRole('alert').textContent).toBe('No agenda items were found in this.')
    expect(screen.getByText(/Line 1: a rule, no words\./)).toBeTruthy()
  })

  it('shows how each line was read, with what to check, and adds exactly that', async () => {
    const close = vi.fn()
    const asked = over(<ImportAgenda onClose={close} />, snapshot)
    paste('Title,Minutes,Neighborhood\nBus shelter,15,Heron Flats\nLights,soon,Larkmoor Bay\n,5,')
    check()
    const rows = screen.getAllByRole('row').map((row) => row.textContent)
    expect(rows[0]).toBe('Bus shelterTo discussnone15Heron FlatsAB')
    expect(rows[1]).toContain('“Larkmoor Bay” is not one of your neighborhoods; left out.')
    expect(rows[1]).toContain('“soon” is not a number of minutes; 10 assumed.')
    expect(screen.getByText(/Line 4: it has no title\./)).toBeTruthy()
    fireEvent.click(add())
    await waitFor(() => expect(close).toHaveBeenCalled())
    const item = { part: 'A', purpose: 'discuss', presenter: '', notes: '' }
    expect(asked).toEqual([
      {
        type: 'item.import',
        meetingId: 'meeting',
        items: [
          { ...item, title: 'Bus shelter', minutes: 15, neighborhoodIds: ['heron-flats'] },
          { ...item, title: 'Lights', minutes: 10, neighborhoodIds: [] },
        ],
      },
    ])
  })

  it('stays open with what was pasted when the core refuses', async () => {
    const close = vi.fn()
    const refusal = { message: 'The meeting has ended. Reopen it first.' }
    over(<ImportAgenda onClose={close} />, snapshot, () => ({ ok: false, refusal }))
    paste('Bus shelter – 15 min')
    check()
    fireEvent.click(add())
    await waitFor(() => expect(screen.getByRole('alert').textContent).toBe(refusal.message))
    expect(close).not.toHaveBeenCalled()
    fireEvent.click(screen.getByRole('button', { name: 'Choose another agenda…' }))
    expect(screen.getByLabelText<HTMLTextAreaElement>('Agenda').value).toBe('Bus shelter – 15 min')
  })

  it('keeps what is there when picking a file was cancelled or it is unreadable', async () => {
    let picked: unknown = { kind: 'cancelled' }
    over(<ImportAgenda onClose={vi.fn()} />, snapshot, () => ({ ok: true, value: picked }))
    paste('Bus shelter – 15 min')
    fireEvent.click(screen.getByRole('button', { name: 'Open a file…' }))
    // A second file is picked once the first dialog is closed.
    await act(async () => Promise.resolve())
    picked = { kind: 'unreadable', message: '“agenda.pdf” is a PDF. Copy its text and paste it.' }
    fireEvent.click(screen.getByRole('button', { name: 'Open a file…' }))
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('is a PDF'))
    expect(screen.getByLabelText<HTMLTextAreaElement>('Agenda').value).toBe('Bus shelter – 15 min')
  })
})
