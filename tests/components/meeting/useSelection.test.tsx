// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/react'
import type { ReactElement, ReactNode } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { Client } from '../../../renderer/facilitator/client/client'
import { ClientContext } from '../../../renderer/facilitator/client/useSnapshot'
import { useSelection } from '../../../renderer/facilitator/meeting/useSelection'
import type { Place, Slide } from '../../../shared/projector/slides'
import { aRecord } from '../../builders/record'
import { openAt, snapshotWith, wholly } from '../snapshots'

afterEach(cleanup)

const record = aRecord()
  .withMeeting({ id: 'meeting' })
  .withItem({ id: 'park', title: 'Saltworks play park' })
  .withItem({ id: 'light', title: 'Light at the bus shelter' })
  .build()
const welcome: Place = { kind: 'welcome' }
const park: Place = { kind: 'item', itemId: 'park' }
const light: Place = { kind: 'item', itemId: 'light' }

/** A core that moves the projector, and answers, when it is told to. */
class SlowCore {
  private push: (snapshot: unknown) => void = () => undefined
  private readonly answers: (() => void)[] = []
  readonly client = new Client({
    dispatch: () =>
      new Promise((resolve) => {
        this.answers.push(() => resolve({ ok: true, value: { id: null } }))
      }),
    query: () => Promise.resolve(null),
    onSnapshot: (listener) => {
      this.push = listener
      this.shows(null)
      return () => undefined
    },
  })

  shows(slide: Slide | null): void {
    const open = openAt(record, 'meeting')
    this.push(wholly(snapshotWith({ open, projector: { ...snapshotWith().projector, slide } })))
  }

  answer(): void {
    this.answers.shift()?.()
  }
}

function setUp(): {
  core: SlowCore
  selected: () => Place
  choose: (place: Place) => void
} {
  const core = new SlowCore()
  const wrapper = ({ children }: { children: ReactNode }): ReactElement => (
    <ClientContext value={core.client}>{children}</ClientContext>
  )
  const { result } = renderHook(() => useSelection(), { wrapper })
  return {
    core,
    selected: () => result.current[0],
    choose: (place) => act(() => result.current[1](place)),
  }
}

describe('what the facilitator looks at', () => {
  it('goes along when the projector moves on', () => {
    const { core, selected, choose } = setUp()
    choose(park)
    act(() => core.shows(light))
    expect(selected()).toEqual(light)
  })

  it('stays where it was chosen though a move asked for before arrives after it', async () => {
    const { core, selected, choose } = setUp()
    const moved = core.client.dispatch({ type: 'projector.next' })
    choose(park)
    act(() => core.shows(welcome))
    expect(selected()).toEqual(park)
    await act(async () => {
      core.answer()
      await moved
    })
    expect(selected()).toEqual(park)
    act(() => core.shows(light))
    expect(selected()).toEqual(light)
  })

  it('goes along with the projector though a dialog waits for a person', () => {
    const { core, selected, choose } = setUp()
    void core.client.dispatch({
      type: 'document.save',
      token: 'minutes',
    })
    choose(park)
    act(() => core.shows(light))
    expect(selected()).toEqual(light)
  })

  it('waits for each move there was before the last choice', async () => {
    const { core, selected, choose } = setUp()
    const first = core.client.dispatch({ type: 'projector.next' })
    choose(park)
    const second = core.client.dispatch({ type: 'projector.next' })
    choose(light)
    act(() => core.shows(welcome))
    await act(async () => {
      core.answer()
      await first
    })
    act(() => core.shows(park))
    expect(selected()).toEqual(light)
    await act(async () => {
      core.answer()
      await second
    })
    act(() => core.shows(park))
    act(() => core.shows(welcome))
    expect(selected()).toEqual(welcome)
  })
})
