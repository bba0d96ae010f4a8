// @vitest-environment jsdom
import { beforeEach, describe, expect, test } from 'vitest'
import { KeyGuard, type KeyPress, typingMs } from '../../../renderer/facilitator/client/keyGuard'
import { keyTable } from '../../../renderer/facilitator/client/keyTable'

const parts: readonly (readonly [tag: string, attributes: Readonly<Record<string, string>>])[] = [
  ['input', { id: 'field' }],
  ['textarea', { id: 'lines' }],
  ['input', { id: 'tick', type: 'checkbox' }],
  ['button', { id: 'button' }],
  ['button', { id: 'choice', 'aria-haspopup': 'listbox', 'data-region': '' }],
  ['button', { id: 'chosen', 'aria-haspopup': 'listbox', 'data-live': '' }],
  ['form', { id: 'form', tabindex: '-1' }],
  ['nav', { id: 'agenda', tabindex: '-1', 'data-keys': 'too' }],
  ['ul', { id: 'option', role: 'listbox' }],
]

beforeEach(() => {
  document.body.replaceChildren(
    ...parts.map(([tag, attributes]) => {
      const element = document.createElement(tag)
      for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
      return element
    }),
  )
})

const at = (id: string): Element | null =>
  id === 'page' ? document.body : document.getElementById(id)

const press = (key: string, id: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  defaultPrevented: false,
  target: at(id),
  ...more,
})

/** What next for a press: it acts, is lost, or goes to what has the focus. */
function outcome(guard: KeyGuard, one: KeyPress, now: number): 'acts' | 'lost' | 'goes on' {
  if (guard.isLost(one, now, () => true)) return 'lost'
  return guard.mayAct(one, now) ? 'acts' : 'goes on'
}

describe('where a key is pressed decides what it is for', () => {
  test.each([
    ['a letter', 'b', 'page', 'acts'],
    ['a letter', 'b', 'agenda', 'acts'],
    ['a letter', 'b', 'field', 'goes on'],
    ['a letter', 'b', 'lines', 'goes on'],
    ['a letter', 'b', 'button', 'lost'],
    ['a letter', 'b', 'tick', 'lost'],
    ['a letter', 'b', 'choice', 'goes on'],
    ['a letter', 'b', 'chosen', 'lost'],
    ['a letter', 'b', 'form', 'lost'],
    ['a letter', 'b', 'option', 'goes on'],
    ['a letter of another script', 'ሀ', 'button', 'lost'],
    ['a sign beyond the first plane', '😀', 'button', 'lost'],
    ['a space', ' ', 'button', 'goes on'],
    ['Enter', 'Enter', 'field', 'goes on'],
    ['a remote', 'PageDown', 'button', 'acts'],
    ['a remote', 'PageDown', 'field', 'acts'],
    ['a remote', 'PageDown', 'lines', 'goes on'],
    ['a remote’s full stop', '.', 'button', 'acts'],
    ['a remote’s full stop', '.', 'field', 'goes on'],
    ['a function key', 'F1', 'field', 'acts'],
  ] as const)('%s (%s) on the %s: %s', (_what, key, id, expected) => {
    expect(outcome(new KeyGuard(false), press(key, id), 0)).toBe(expected)
  })
})

test('a function key acts though the window keeps the browser’s own meaning away', () => {
  const kept = press('F1', 'field', { defaultPrevented: true })
  expect(outcome(new KeyGuard(false), kept, 0)).toBe('acts')
  const taken = press('PageDown', 'button', { defaultPrevented: true })
  expect(outcome(new KeyGuard(false), taken, 0)).toBe('goes on')
})

test('a letter soon after typing belongs to what is being typed', () => {
  const guard = new KeyGuard(false)
  outcome(guard, press('a', 'field'), 0)
  expect(outcome(guard, press('b', 'page'), typingMs - 1)).toBe('lost')
  expect(outcome(guard, press('b', 'page'), 2 * typingMs)).toBe('acts')
})

test('a sentence on a button presses it neither by its spaces nor by its Enter', () => {
  const guard = new KeyGuard(false)
  const sentence = [...Array.from('Open the bin.'), 'Enter']
  const became = sentence.map((key, n) => outcome(guard, press(key, 'button'), n * 100))
  expect(new Set(became)).toEqual(new Set(['lost']))
})

test('Tab and Enter right after typing send what was typed', () => {
  const guard = new KeyGuard(false)
  outcome(guard, press('a', 'field'), 0)
  expect(guard.isLost(press('Enter', 'button'), 100, () => false)).toBe(false)
})

test('Alt and a letter act from anywhere, but write a letter in a field of a Mac', () => {
  const alt = (id: string): KeyPress => press('é', id, { altKey: true })
  expect(outcome(new KeyGuard(false), alt('field'), 0)).toBe('acts')
  expect(outcome(new KeyGuard(true), alt('field'), 0)).toBe('goes on')
  expect(outcome(new KeyGuard(true), alt('button'), 0)).toBe('acts')
})

describe('undo in a field', () => {
  const undo = (guard: KeyGuard): string =>
    outcome(guard, press('z', 'field', { ctrlKey: true }), 0)

  test('is the field’s own once something was typed or stands in it', () => {
    const guard = new KeyGuard(false)
    guard.fieldEdited(at('field'))
    expect(undo(guard)).toBe('goes on')
    const other = new KeyGuard(false)
    const field = at('field')
    if (field instanceof HTMLInputElement) field.value = 'Ask for lights'
    expect(undo(other)).toBe('goes on')
  })

  test('takes back the last change after what was typed there was sent', () => {
    const guard = new KeyGuard(false)
    expect(undo(guard)).toBe('acts')
    guard.fieldEdited(at('field'))
    outcome(guard, press('Enter', 'field'), 0)
    expect(undo(guard)).toBe('acts')
    guard.fieldEdited(at('field'))
    guard.focusLeft()
    expect(undo(guard)).toBe('acts')
  })
})

describe('the table of keys', () => {
  const all = Object.values(keyTable).flat() as readonly string[]

  test('gives no key two meanings', () => {
    expect(all.filter((key, n) => all.indexOf(key) !== n)).toEqual([])
  })

  test('asks for more than a letter to move or close the projector', () => {
    for (const id of ['window', 'swap screens', 'choose screen'] as const)
      expect(keyTable[id].every((key) => key.startsWith('Alt+'))).toBe(true)
  })
})
