import { describe, expect, test } from 'vitest'
import { readAsText } from '../../../electron/kernel/readTextFile'
import { agendaLimit } from '../../../electron/meeting/readAgendaFile'

const file = (bytes: Uint8Array | string) =>
  readAsText(
    { name: 'agenda.csv', bytes: typeof bytes === 'string' ? Buffer.from(bytes) : bytes },
    agendaLimit,
  )

const utf16be = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16()

describe('a text file', () => {
  test.each<[string, Uint8Array]>([
    ['UTF-8', Buffer.from('Café “Heron”')],
    ['UTF-8 with its mark', Buffer.from('\uFEFFCafé “Heron”')],
    ['UTF-16 as Excel writes it', Buffer.from('\uFEFFCafé “Heron”', 'utf16le')],
    ['UTF-16 the other way round', utf16be('\uFEFFCafé “Heron”')],
  ])('in %s is read as it was written', (_encoding, bytes) => {
    expect(file(bytes)).toEqual({
      kind: 'text',
      name: 'agenda.csv',
      text: 'Café “Heron”',
      note: '',
    })
  })

  test('in a Windows code page is read, with a word of warning', () => {
    const bytes = Buffer.from([0x43, 0x61, 0x66, 0xe9, 0x20, 0x93, 0x48, 0x94])
    expect(file(bytes)).toMatchObject({ kind: 'text', text: 'Café “H”' })
    expect(file(bytes)).toHaveProperty('note', expect.stringContaining('accented letters'))
  })

  test('that is empty is an empty text', () => {
    expect(file('')).toMatchObject({ kind: 'text', text: '' })
  })
})

describe('a file that is no text is refused with a way out:', () => {
  test.each<[string, Uint8Array, string]>([
    ['a Word or Excel file', Buffer.from('PK\u0003\u0004'), 'Save it as CSV or text'],
    ['a PDF', Buffer.from('%PDF-1.7'), 'Copy its text'],
    ['an old Word file', Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), 'Save it as CSV or text'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), 'binary data'],
    ['something huge', Buffer.alloc(2 * 1024 * 1024 + 1, 'a'), 'larger than 2 MB'],
  ])('%s', (_what, bytes, wayOut) => {
    expect(file(bytes)).toMatchObject({
      kind: 'unreadable',
      message: expect.stringContaining(wayOut) as unknown,
    })
    expect(file(bytes)).toHaveProperty('message', expect.stringContaining('“agenda.csv”'))
  })
})
