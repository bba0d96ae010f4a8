import { describe, expect, test } from 'vitest'
import { addedEntry } from '../../../shared/projector/addedEntry'
import type { ActionLine, ContentOf, ProjectorContent } from '../../../shared/projector/view'

const frame = { workgroup: 'Larkmoor', progress: { done: 0, total: 1 } }
const action = (wording: string): ActionLine => ({
  wording,
  owner: 'R. Adeyo',
  due: '',
  status: 'open',
  obstacle: '',
})
const readBack = (
  decisions: readonly string[],
  actions: readonly string[],
): ContentOf<'read-back'> => ({
  kind: 'read-back',
  ...frame,
  decisions: [...decisions],
  actions: actions.map(action),
})
const before = readBack(['one', 'two'], ['write', 'call'])

describe('what was just added', () => {
  test.each<[string, ProjectorContent, ReturnType<typeof addedEntry>]>([
    ['nothing', readBack(['one', 'two'], ['write', 'call']), null],
    ['something taken away', readBack(['one'], ['call']), null],
    ['another order', readBack(['two', 'one'], ['call', 'write']), null],
    [
      'a decision',
      readBack(['one', 'two', 'three'], ['write', 'call']),
      { kind: 'entry', list: 'decisions', index: 2 },
    ],
    [
      'an action between others',
      readBack(['one', 'two'], ['write', 'visit', 'call']),
      { kind: 'entry', list: 'actions', index: 1 },
    ],
    [
      'a decision worded anew',
      readBack(['one more', 'two'], ['write', 'call']),
      { kind: 'entry', list: 'decisions', index: 0 },
    ],
    [
      'the last of several',
      readBack(['one', 'two', 'three'], ['write', 'call', 'visit']),
      { kind: 'entry', list: 'actions', index: 2 },
    ],
    ['another kind of view', { kind: 'parking lot', ...frame, titles: ['one'] }, null],
    ['blank', { kind: 'blank' }, null],
  ])('is known: %s', (_what, after, expected) => {
    expect(addedEntry(before, after)).toEqual(expected)
  })
})
