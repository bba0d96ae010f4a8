// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react'
import { useContext, type ReactElement } from 'react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Client } from '../../../renderer/facilitator/client/client'
import {
  ClientContext,
  useRecord,
  useRecordPart,
  useRevision,
  useProjectorState,
  useSnapshot,
} from '../../../renderer/facilitator/client/useSnapshot'
import { NameGuardProvider } from '../../../renderer/facilitator/client/NameGuardProvider'
import { discreetMessage, openMessage } from '../../../renderer/facilitator/client/nameGuardClient'
import { FlagMessageContext } from '../../../renderer/ui/nameGuard/nameGuardContext'
import { useAtNow, useNow } from '../../../renderer/ui/useNow'
import type { FacilitatorSnapshot } from '../../../shared/contracts/facilitator'
import { aRecord } from '../../builders/record'
import { Table } from '../../builders/table'
import { openAt, quietCore, snapshotWith } from '../snapshots'

let tell: (snapshot: FacilitatorSnapshot) => void = () => undefined
let client: Client

beforeEach(() => {
  const core = quietCore()
  client = core.client
  tell = (snapshot) => act(() => core.hear(structuredClone(snapshot)))
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

/** Counts how often something that reads this is drawn. */
function countDraws(read: () => unknown): ReturnType<typeof vi.fn> {
  const drawn = vi.fn()
  const Reader = (): null => {
    drawn(read())
    return null
  }
  render(
    <ClientContext value={client}>
      <Reader />
    </ClientContext>,
  )
  return drawn
}

test('what reads one part of what is told is not drawn when another changes', () => {
  tell(snapshotWith())
  const projector = countDraws(useProjectorState)
  const saved = countDraws(() => useSnapshot((snapshot) => snapshot.saved))
  tell(snapshotWith({ saved: { state: 'saving', at: null, message: '' } }))
  tell(
    snapshotWith({ saved: { state: 'saving', at: null, message: '' }, undo: 'Edit agenda item' }),
  )
  expect(projector).toHaveBeenCalledTimes(1)
  expect(saved).toHaveBeenCalledTimes(2)
})

test('what is worked out from the record is drawn when it says something else', () => {
  const table = new Table(
    aRecord()
      .withMeeting({ id: 'now', phase: 'part A', endedAt: null })
      .withItem({ id: 'shelter', title: 'Bus shelter' })
      .build(),
  )
  const snapshotAt = (revision: number): FacilitatorSnapshot => {
    const open = openAt(table.record, 'now')
    return snapshotWith({ open: open === null ? null : { ...open, revision } })
  }
  tell(snapshotAt(0))
  const titles = countDraws(() =>
    useRecordPart((record) => [...record.agendaItem.values()].map((row) => ({ title: row.title }))),
  )
  const all = countDraws(useRecord)
  const revision = countDraws(useRevision)
  table.must({ type: 'item.notes', id: 'shelter', notes: 'Dark again.' })
  tell(snapshotAt(1))
  expect(titles).toHaveBeenCalledTimes(1)
  expect(all).toHaveBeenCalledTimes(2)
  // A change the screens aren't told of: whoever asks the core asks again.
  tell(snapshotAt(2))
  expect(all).toHaveBeenCalledTimes(2)
  expect(revision).toHaveBeenLastCalledWith(2)
  table.must({ type: 'item.edit', id: 'shelter', fields: { title: 'Benches' } })
  tell(snapshotAt(3))
  expect(titles).toHaveBeenLastCalledWith([{ title: 'Benches' }])
})

test('a flag says no more than the room may read from the moment the projector is a copy of this screen', () => {
  const Words = (): ReactElement => <p>{useContext(FlagMessageContext)}</p>
  tell(snapshotWith())
  render(
    <ClientContext value={client}>
      <NameGuardProvider>
        <Words />
      </NameGuardProvider>
    </ClientContext>,
  )
  expect(screen.getByText(openMessage)).toBeTruthy()
  const projector = { ...snapshotWith().projector, onePicture: true, window: 'open' } as const
  tell(snapshotWith({ projector }))
  expect(screen.getByText(discreetMessage)).toBeTruthy()
})

test('everything that tells the time ticks together, and words only when they change', () => {
  vi.useFakeTimers({ now: 60_000 })
  const seconds = countDraws(useNow)
  const minutes = countDraws(() => useAtNow((now) => Math.floor(now / 60_000)))
  act(() => void vi.advanceTimersByTime(3_000))
  expect(seconds).toHaveBeenLastCalledWith(63_000)
  expect(minutes).toHaveBeenCalledTimes(1)
  act(() => void vi.advanceTimersByTime(60_000))
  expect(minutes).toHaveBeenCalledTimes(2)
  cleanup()
  expect(vi.getTimerCount()).toBe(0)
})
