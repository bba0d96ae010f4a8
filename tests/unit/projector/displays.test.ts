import { describe, expect, test } from 'vitest'
import {
  findMarked,
  listFreeDisplays,
  markOf,
  numberOf,
  pictures,
  whereIs,
  whoSees,
} from '../../../electron/projector/displays'
import { beamer, laptop } from '../../builders/hostInMemory'

const twin = { ...beamer, id: 'twin', x: 2560 }

describe('a display is known again', () => {
  test('by its id, whatever place and size it has now', () => {
    const moved = { ...beamer, x: -800, width: 800 }
    expect(findMarked([laptop, moved], markOf(beamer))).toBe(moved)
  })

  test('by its name and size when the system gives it another id', () => {
    const back = { ...beamer, id: 'other' }
    expect(findMarked([laptop, back], markOf(beamer))).toBe(back)
  })

  test('never by where it stands: another display on the same plug is another', () => {
    const other = { ...beamer, label: 'Television' }
    expect(findMarked([laptop, other], markOf(beamer))).toBeUndefined()
  })

  test('not at all when two look alike: the room is not guessed at', () => {
    const displays = [laptop, { ...beamer, id: 'a' }, { ...twin, id: 'b' }]
    expect(findMarked(displays, markOf(beamer))).toBeUndefined()
  })

  test('by a mark that doesn’t hold its name in clear', () => {
    expect(JSON.stringify(markOf({ ...beamer, label: 'Odile’s screen' }))).not.toContain('Odile')
  })
})

describe('mirrored displays', () => {
  const copy = { ...beamer, x: 0 }

  test('are one picture and share a number', () => {
    expect(pictures([laptop, copy, twin])).toEqual([laptop, twin])
    expect([laptop, copy, twin].map((one) => numberOf([laptop, copy, twin], one))).toEqual([
      1, 1, 2,
    ])
  })

  test('show the room the screen one works on, wherever else there is a picture', () => {
    expect(whoSees([laptop, copy, twin], laptop.id)).toBe('the room')
    expect(whoSees([laptop, copy, twin], twin.id)).toBe('nobody else')
    expect(whoSees([laptop, beamer], laptop.id)).toBe('nobody else')
    expect(whoSees([laptop], laptop.id)).toBe('perhaps the room')
    expect(whoSees([], null)).toBe('perhaps the room')
  })

  test('of the cockpit’s screen are not for the projector', () => {
    expect(listFreeDisplays([laptop, copy, twin], laptop.id)).toEqual([twin])
    expect(whereIs([laptop, copy], markOf(beamer), laptop.id)).toEqual({ kind: 'mirrored' })
  })

  test('are as good as one left alone, and unlike one that is gone', () => {
    expect(whereIs([beamer], markOf(beamer), laptop.id)).toEqual({ kind: 'mirrored' })
    expect(whereIs([laptop], markOf(beamer), laptop.id)).toEqual({ kind: 'unplugged' })
    expect(whereIs([laptop, beamer], markOf(beamer), laptop.id)).toEqual({
      kind: 'there',
      display: beamer,
    })
  })
})
