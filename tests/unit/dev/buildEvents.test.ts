import { expect, test } from 'vitest'
import { BuildEvents } from '../../dev/buildEvents'
import type { Built, Part } from '../../dev/watchBuild'

const aBuild = (part: Part, files = ['assets/a.js']): Built => ({ part, files, ms: 1 })

/** What follows, in order; the first builds are over. */
function begin(): { events: BuildEvents; followed: string[] } {
  const followed: string[] = []
  const events = new BuildEvents((what) => followed.push(what))
  const parts = ['main', 'preload', 'renderer'] as const
  for (const part of parts) events.started(part)
  for (const part of parts) events.built(aBuild(part))
  return { events, followed }
}

test('the first start waits for every part', () => {
  expect(begin().followed).toEqual(['restart'])
})

test('a change of a window is loaded into it', () => {
  const { events, followed } = begin()
  events.started('renderer')
  events.built(aBuild('renderer'))
  expect(followed).toEqual(['restart', 'reload'])
})

test('a window with another set of files needs a start', () => {
  const { events, followed } = begin()
  events.started('renderer')
  events.built(aBuild('renderer', ['assets/a.js', 'assets/b.js']))
  expect(followed.at(-1)).toBe('restart')
})

test('a change of both is followed once, when nothing is being written', () => {
  const { events, followed } = begin()
  events.started('main')
  events.started('renderer')
  events.built(aBuild('main'))
  expect(followed).toHaveLength(1)
  events.built(aBuild('renderer'))
  expect(followed).toEqual(['restart', 'restart'])
})

test('what can’t be built is not followed, but what was built beside it is', () => {
  const { events, followed } = begin()
  events.started('renderer')
  events.failed('renderer')
  expect(followed).toHaveLength(1)
  events.started('main')
  events.started('renderer')
  events.built(aBuild('main'))
  events.failed('renderer')
  expect(followed).toEqual(['restart', 'restart'])
})

test('that a start will follow is told while the rest is still being built', () => {
  const told: string[] = []
  const events = new BuildEvents(
    (what) => told.push(what),
    () => told.push('ahead'),
  )
  events.started('main')
  events.started('renderer')
  events.built(aBuild('main'))
  expect(told).toEqual(['ahead'])
  events.built(aBuild('renderer'))
  expect(told).toEqual(['ahead', 'restart'])
})
