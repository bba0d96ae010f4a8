import { describe, expect, test } from 'vitest'
import { neighborSlide, sameSlide, type Slide } from '../../../shared/projector/slides'

const item = (itemId: string): Slide => ({ kind: 'item', itemId })
const slides: readonly Slide[] = [{ kind: 'welcome' }, item('a'), item('b'), { kind: 'closing' }]

describe('the slide after', () => {
  test.each<[string, Slide | null, 1 | -1, Slide | null]>([
    ['nothing is the first', null, 1, { kind: 'welcome' }],
    ['the first is the second', { kind: 'welcome' }, 1, item('a')],
    ['an item is the next item', item('a'), 1, item('b')],
    ['the last is none', { kind: 'closing' }, 1, null],
    ['going back from an item is the one before', item('b'), -1, item('a')],
    ['going back from the first is none', { kind: 'welcome' }, -1, null],
    ['going back from nothing is none', null, -1, null],
    ['an item that is gone is the first', item('gone'), 1, { kind: 'welcome' }],
  ])('%s', (_what, current, step, expected) => {
    expect(neighborSlide(slides, current, step)).toEqual(expected)
  })

  test('is none of an empty meeting', () => {
    expect(neighborSlide([], null, 1)).toBeNull()
  })
})

test('two slides are the same when they name the same item', () => {
  expect(sameSlide(item('a'), item('a'))).toBe(true)
  expect(sameSlide(item('a'), item('b'))).toBe(false)
  expect(sameSlide({ kind: 'voice' }, { kind: 'voice' })).toBe(true)
  expect(sameSlide({ kind: 'voice' }, item('a'))).toBe(false)
  expect(sameSlide(null, null)).toBe(false)
})
