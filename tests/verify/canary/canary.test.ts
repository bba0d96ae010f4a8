import { describe, expect, test } from 'vitest'
import { textArtifact } from './artifact'
import { compare, lookForMarkers } from './canary'
import { Haystack } from './spellings'

const words = 'Zvéq A kestrel'
const marker = { field: 'participantNote.text', words }

describe('words are found', () => {
  const base64 = (offset: number): string =>
    Buffer.from('x'.repeat(offset) + words + 'yy').toString('base64')
  test.each([
    ['as they are', Buffer.from(`before ${words} after`)],
    ['in UTF-16', Buffer.from(`before ${words}`, 'utf16le')],
    ['in UTF-16, the other way', Buffer.from(`before ${words}`, 'utf16le').swap16()],
    ['in base64', Buffer.from(base64(0))],
    ['in base64 that begins one before', Buffer.from(base64(1))],
    ['in base64 that begins two before', Buffer.from(base64(2))],
    ['in hexadecimal', Buffer.from(Buffer.from(words).toString('hex'))],
    ['in an address', Buffer.from(encodeURIComponent(words))],
    ['in HTML', Buffer.from('Zv&#233;q&#x20;A kestrel')],
    ['in JSON', Buffer.from('"Zv\\u00e9q A kestrel"')],
    ['in capitals', Buffer.from(words.toUpperCase())],
    ['decomposed', Buffer.from(words.normalize('NFD'))],
    ['split over elements', Buffer.from('<b>Zvéq</b> <i>A kes</i>trel')],
    ['split over lines', Buffer.from('Zvéq\n  A kes\u00adtrel')],
  ])('%s', (_name, bytes) => {
    expect(new Haystack(bytes).has(words)).toBe(true)
    expect(new Haystack(bytes).has('Zvéq B kestrel')).toBe(false)
  })
})

test('a marker that got out, and an artifact one can’t look into, are both told', () => {
  const leaking = textArtifact('a document', `Larkmoor ${words}`, 'Larkmoor')
  const unreadable = textArtifact('a picture', '???', 'Larkmoor')
  expect(compare([marker], [leaking, unreadable])).toMatchObject({
    hits: ['participantNote.text in a document'],
    blind: ['a picture'],
  })
})

test.each([
  ['what the core shows, answers and refuses', 'answers', 5],
  ['minutes and what a neighborhood is told', 'documents', 10],
  ['other documents and registers', 'more documents', 8],
] as const)('no field of the restricted notes comes out in %s', async (_what, part, artifacts) => {
  const figures = await lookForMarkers(new Set([part]))
  expect(figures).toMatchObject({ hits: [], blind: [] })
  expect(figures.fields).toBeGreaterThan(40)
  expect(figures.artifacts).toBeGreaterThanOrEqual(artifacts)
})
