import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  contentNow,
  initialRoom,
  pageNow,
  projectorAfter,
  type ProjectorEvent,
  type ProjectorState,
} from '../../../shared/projector/state'
import { Theme } from '../../../shared/kernel/theme'
import { usualShape } from '../../../shared/projector/shape'
import type { Slide } from '../../../shared/projector/slides'
import {
  firstPage,
  textSizes,
  type PageRef,
  type ProjectorContent,
  type ProjectorView,
} from '../../../shared/projector/view'

const slide = (): fc.Arbitrary<Slide> =>
  fc.oneof(
    fc.constantFrom<Slide>({ kind: 'welcome' }, { kind: 'closing' }),
    fc.constantFrom('a', 'b').map((itemId): Slide => ({ kind: 'item', itemId })),
  )

const content = (): fc.Arbitrary<ProjectorContent> =>
  fc.constantFrom('one', 'two').map(contentNamed)

/** Content that says what it is made from. */
function contentNamed(goal: string): ProjectorContent {
  const frame = { workgroup: 'Larkmoor', progress: { done: 0, total: 0 } }
  return { kind: 'closing', ...frame, goal, reportBacks: [], parked: [], carried: [] }
}
const project = (of: Slide): ProjectorContent => contentNamed(JSON.stringify(of))

/** One of three pages. */
const aPage = {
  page: fc.integer({ min: 1, max: 3 }),
  pages: fc.constant(3),
  shape: fc.constantFrom(usualShape, { width: 1080, height: 1920 }),
}

const viewId = () => fc.constantFrom('v1', 'v2', 'v3')

const anEvent = (): fc.Arbitrary<ProjectorEvent> =>
  fc.oneof(
    fc.record({ type: fc.constant('stage' as const), slide: slide() }),
    fc.record({ type: fc.constant('show' as const), slide: slide() }),
    fc.record({ type: fc.constant('freeze' as const), content: content(), now: fc.nat() }),
    fc.record({
      type: fc.constant('sent' as const),
      view: fc.record({
        id: viewId(),
        size: fc.constantFrom(...textSizes),
        theme: fc.constantFrom(...Theme.options),
        content: content(),
        at: fc.constant(firstPage),
      }),
    }),
    fc.record({ type: fc.constant('painted' as const), id: viewId(), now: fc.nat(), ...aPage }),
    fc.constantFrom<ProjectorEvent>(
      { type: 'blank', reason: 'chosen' },
      { type: 'unblank' },
      { type: 'unfreeze' },
      { type: 'window opened' },
      { type: 'window gone' },
      { type: 'displays changed' },
      { type: 'silent' },
      { type: 'left meeting' },
    ),
  )

const events = () => fc.array(anEvent(), { maxLength: 40, size: 'max' })

/** Follows events from the start and looks at every step. */
function follow(
  list: readonly ProjectorEvent[],
  look: (event: ProjectorEvent, after: ProjectorState, before: ProjectorState) => void,
): void {
  let room = initialRoom
  for (const event of list) {
    const after = projectorAfter(room, event)
    look(event, after, room)
    room = after
  }
}

const isBlank = (room: ProjectorState): boolean => contentNow(room, project).kind === 'blank'

describe('whatever happens in whatever order', () => {
  test('the projector comes out of blank only by showing on purpose', () => {
    fc.assert(
      fc.property(events(), (list) => {
        follow(list, (event, after, before) => {
          if (isBlank(before) && !isBlank(after)) expect(['show', 'unblank']).toContain(event.type)
        })
      }),
    )
  })

  test.each(['displays changed', 'left meeting', 'blank'] as const)(
    'the projector is blank after “%s”, whatever it was at',
    (type) => {
      fc.assert(
        fc.property(events(), (list) => {
          follow(list, (_event, room) => {
            const event = {
              type,
              ...(type === 'blank' ? { reason: 'lost' } : {}),
            } as ProjectorEvent
            expect(isBlank(projectorAfter(room, event))).toBe(true)
          })
        }),
      )
    },
  )

  test('after another meeting was opened nothing of the one before can be shown again', () => {
    fc.assert(
      fc.property(events(), (list) => {
        follow([...list, { type: 'left meeting' }], (event, after) => {
          if (event.type !== 'left meeting') return
          expect(isBlank(projectorAfter(after, { type: 'unblank' }))).toBe(true)
        })
      }),
    )
  })

  test('frozen content never changes while it is frozen', () => {
    fc.assert(
      fc.property(events(), (list) => {
        follow(list, (_event, after, before) => {
          if (before.mode.kind === 'frozen' && after.mode.kind === 'frozen')
            expect(contentNow(after, project)).toEqual(contentNow(before, project))
        })
      }),
    )
  })

  test('staging never changes what the room sees', () => {
    fc.assert(
      fc.property(events(), slide(), (list, staged) => {
        follow(list, (_event, room) => {
          const after = projectorAfter(room, { type: 'stage', slide: staged })
          expect(contentNow(after, project)).toEqual(contentNow(room, project))
        })
      }),
    )
  })

  test('only what was sent to this very window counts as painted', () => {
    fc.assert(
      fc.property(events(), (list) => {
        const sent = new Map<string, ProjectorContent>()
        follow(list, (event, { painted, window }) => {
          if (event.type === 'sent') sent.set(event.view.id, event.view.content)
          if (event.type === 'window opened' || event.type === 'window gone') sent.clear()
          if (painted !== null) expect(sent.has(painted.view.id)).toBe(true)
          if (event.type === 'window gone') expect(window).toBe('closed')
        })
      }),
    )
  })
})

const welcome: Slide = { kind: 'welcome' }
const after = (...list: ProjectorEvent[]): ProjectorState =>
  list.reduce(projectorAfter, initialRoom)
const view: ProjectorView = {
  id: 'v1',
  size: 1,
  theme: 'system',
  content: contentNamed('one'),
  at: firstPage,
}

describe('the projector', () => {
  test('starts blank', () => {
    expect(initialRoom.mode).toEqual({ kind: 'blank', reason: 'start' })
    expect(isBlank(after({ type: 'unblank' }))).toBe(true)
  })

  test('goes on from where it was after a blank', () => {
    const room = after({ type: 'show', slide: welcome }, { type: 'blank', reason: 'chosen' })
    expect(contentNow(projectorAfter(room, { type: 'unblank' }), project)).toEqual(project(welcome))
  })

  test('moves on behind a frozen view and shows that when unfrozen', () => {
    const frozen = after(
      { type: 'show', slide: welcome },
      { type: 'freeze', content: project(welcome), now: 1 },
      { type: 'show', slide: { kind: 'closing' } },
    )
    expect(contentNow(frozen, project)).toEqual(project(welcome))
    const live = projectorAfter(frozen, { type: 'unfreeze' })
    expect(contentNow(live, project)).toEqual(project({ kind: 'closing' }))
  })

  test('can’t be frozen while it is blank', () => {
    const room = after({ type: 'freeze', content: contentNamed('one'), now: 1 })
    expect(room.mode.kind).toBe('blank')
  })

  test('says since when a view has been on screen, not when it was last confirmed', () => {
    const room = after(
      { type: 'sent', view },
      { type: 'painted', id: 'v1', page: 1, pages: 1, shape: usualShape, now: 10 },
      { type: 'painted', id: 'v1', page: 1, pages: 1, shape: usualShape, now: 20 },
    )
    expect(room.painted?.at).toBe(10)
  })

  test('takes no word about a view that is no longer the latest', () => {
    const room = after(
      { type: 'sent', view },
      { type: 'sent', view: { ...view, id: 'v2' } },
      { type: 'painted', id: 'v1', page: 1, pages: 1, shape: usualShape, now: 10 },
    )
    expect(room.painted).toBeNull()
  })

  test('no longer claims anything once the projector is silent', () => {
    const room = after(
      { type: 'sent', view },
      { type: 'painted', id: 'v1', page: 1, pages: 1, shape: usualShape, now: 10 },
      { type: 'silent' },
    )
    expect(room.painted).toBeNull()
  })

  const shown = { type: 'show', slide: welcome } as const
  const sent = { type: 'sent', view } as const
  const paints = (page: number, pages: number, now = 10): ProjectorEvent => ({
    type: 'painted',
    id: 'v1',
    now,
    page,
    pages,
    shape: usualShape,
  })
  const freeze = { type: 'freeze', content: view.content, now: 1 } as const
  const pageAfter = (...list: ProjectorEvent[]): PageRef => pageNow(after(...list))
  const page = (n: number): PageRef => ({ kind: 'page', page: n })
  const entry = { kind: 'entry', list: 'parked', index: 4 } as const

  test.each<[string, ProjectorEvent[], PageRef]>([
    ['is the first of a new slide', [shown], page(1)],
    [
      'is the next when somebody turns',
      [shown, sent, paints(1, 3), { type: 'turn', step: 1 }],
      page(2),
    ],
    [
      'is the first after the last',
      [shown, sent, paints(3, 3), { type: 'turn', step: 1 }],
      page(1),
    ],
    [
      'is the last before the first',
      [shown, sent, paints(1, 3), { type: 'turn', step: -1 }],
      page(3),
    ],
    ['stays where there is one', [shown, sent, paints(1, 1), { type: 'turn', step: 1 }], page(1)],
    ['stays while none is confirmed', [shown, sent, { type: 'turn', step: 1 }], page(1)],
    ['is the one of what was added', [shown, sent, paints(1, 3), { type: 'added', entry }], entry],
    ['is the one the projector says it is', [shown, sent, paints(2, 2)], page(2)],
    [
      'is the first again with the next slide',
      [shown, sent, paints(2, 2), { type: 'show', slide: { kind: 'closing' } }],
      page(1),
    ],
    [
      'stays while blank',
      [shown, sent, paints(2, 2), { type: 'blank', reason: 'chosen' }, { type: 'unblank' }],
      page(2),
    ],
    [
      'doesn’t turn while frozen',
      [shown, sent, paints(2, 3), freeze, { type: 'turn', step: 1 }],
      page(2),
    ],
    [
      'stays while frozen, whatever is shown behind it',
      [shown, sent, paints(2, 3), freeze, { type: 'show', slide: { kind: 'closing' } }],
      page(2),
    ],
  ])('the page %s', (_what, list, expected) => {
    expect(pageAfter(...list)).toEqual(expected)
  })

  test('a page that breaks its lines anew is known by what it says then', () => {
    const room = after(shown, sent, paints(3, 3), paints(2, 2, 20))
    expect(room.painted).toMatchObject({ pages: 2, at: 20, view: { id: 'v1', at: page(2) } })
    expect(room.sent).toEqual(room.painted?.view)
  })

  test('forgets what was staged once it is shown', () => {
    const room = after({ type: 'stage', slide: welcome }, { type: 'show', slide: welcome })
    expect(room.staged).toBeNull()
  })
})
