import { describe, expect, it } from 'vitest'
import { projectorInWords } from '../../../renderer/facilitator/projector/projectorLabels'
import type { ProjectorSnapshot } from '../../../shared/projector/contract'
import { usualShape } from '../../../shared/projector/shape'
import { blankReasons } from '../../../shared/projector/state'
import { firstPage, type ProjectorView } from '../../../shared/projector/view'
import { snapshotWith } from '../snapshots'

const view: ProjectorView = {
  id: 'v1',
  size: 1,
  theme: 'system',
  content: { kind: 'blank' },
  at: firstPage,
}
const tenOClock = Date.UTC(2026, 2, 3, 10)
const minutesLater = (minutes: number): number => tenOClock + minutes * 60_000

/** A projector that is open and confirmed since ten. */
const room = (more: Partial<ProjectorSnapshot> = {}): ProjectorSnapshot => ({
  ...snapshotWith().projector,
  window: 'open',
  mode: 'live',
  blankReason: null,
  sent: view,
  painted: { view, at: tenOClock, pages: 1, shape: usualShape },
  ...more,
})

describe('the state of the projector in words', () => {
  it('says on screen only what the projector confirmed, for how long and since when', () => {
    const said = projectorInWords(room(), minutesLater(3))
    expect(said.short).toBe('On screen')
    expect(said.since).toMatch(/^Confirmed by the projector for 3 min, since \d+:00/)
    expect(projectorInWords(room(), minutesLater(75)).since).toContain('for 1 h 15 min')
    expect(projectorInWords(room(), tenOClock).since).toContain('for under a minute')
  })

  it.each([
    ['nothing was painted', { painted: null }],
    ['an older view was painted', { sent: { ...view, id: 'v2' } }],
    ['blank was not painted', { mode: 'blank', blankReason: 'chosen', painted: null }],
  ] as const)('doesn’t claim anything when %s', (_case, more) => {
    expect(projectorInWords(room(more), tenOClock).short).toBe('Not confirmed')
  })

  it('says for how long the room has been frozen', () => {
    const frozen = room({ mode: 'frozen', frozenSince: minutesLater(2) })
    expect(projectorInWords(frozen, minutesLater(9)).detail).toContain(
      'for 7 min now; you can keep working',
    )
  })

  it.each(blankReasons)('tells why it is blank: %s', (blankReason) => {
    const said = projectorInWords(room({ mode: 'blank', blankReason }), tenOClock)
    expect(said.short).toBe('Blank')
    expect(said.detail).not.toBe('')
  })

  it('says that it is held blank while its screen is away, and closed when nobody opened it', () => {
    const gone = { window: 'closed', painted: null, sent: null } as const
    expect(projectorInWords(room({ ...gone, absent: 'unplugged' }), tenOClock)).toMatchObject({
      short: 'Held blank',
      detail: expect.stringContaining('unplugged') as string,
    })
    expect(projectorInWords(room({ ...gone, absent: 'mirrored' }), tenOClock).detail).toContain(
      'extend',
    )
    expect(projectorInWords(room(gone), tenOClock).short).toBe('Projector not open')
  })
})
