import { describe, expect, it } from 'vitest'
import { readAgenda } from '../../../../shared/meeting/agendaImport/readAgenda'

const places = ['Heron Flats', 'Saltworks'].map((name) => ({ id: name, name }))
const read = (text: string) => readAgenda(text, places, [])
const partsOf = (text: string): string[] => read(text).read.map(({ item }) => item.part)

describe('what an item’s place says of its part', () => {
  it('further in than one that may be restricted', () =>
    expect(
      partsOf(
        'AGENDA — OWG\nPre-meeting (partners): 9:30\n Kestrel\n Oriole\nMeeting (all): 10:00\n Welcome\n Heron Flats lighting\n',
      ),
    ).toEqual(['ask', 'ask', 'ask', 'A', 'A', 'A']))

  it('beside items of which each is said to be open', () =>
    expect(
      partsOf(
        '10:05-10:20 Heron Flats shelter (public)\n10:20-10:40 Stabilization (staff + police + prosecutor)\n10:40-10:50 Saltworks noise (public)\n10:50-11:00 Wrap-up\n',
      ),
    ).toEqual(['A', 'ask', 'A', 'A']))

  it('one mark alone tells nothing of the others', () =>
    expect(partsOf('1. Welcome (open to the public)\n2. Lighting\n3. Noise\n4. Trash\n')).toEqual([
      'A',
      'A',
      'A',
      'A',
    ]))

  it('as far out as the heading that opened the part', () =>
    expect(
      partsOf(
        'Open meeting 10:00-10:40\n  Welcome\n  Heron Flats lighting\nPolice and Harbor 10:40-11:00\n  Kestrel\n',
      ),
    ).toEqual(['A', 'A', 'ask']))

  it('a lock before a line is a mark and a bullet', () => {
    const { read: items } = read(
      '☐ Welcome\n☐ Heron Flats lighting\n🔒 Kestrel – form\n🔒 Oriole – keys\n☐ Saltworks noise\n',
    )
    expect(items.map(({ item }) => [item.title, item.part])).toEqual([
      ['Welcome', 'A'],
      ['Heron Flats lighting', 'A'],
      ['Kestrel – form', 'ask'],
      ['Oriole – keys', 'ask'],
      ['Saltworks noise', 'A'],
    ])
  })

  it('a lock before a detail is its item’s', () =>
    expect(partsOf('1. Welcome\n2. Lighting\n🔒 names of two callers\n3. Noise\n')).toContain(
      'ask',
    ))
})

describe('dividers nobody knows', () => {
  it.each([
    '--- phase two ---',
    '~~~ the other half ~~~',
    '— after the break —',
    '<<< green room >>>',
    '~~~ Zoom room closes for guests ~~~',
  ])('%s', (line) => {
    const numbered = `1. Welcome\n2. Heron Flats lighting\n${line}\n3. Kestrel\n4. Oriole\n`
    expect(partsOf(numbered)).toEqual(['A', 'A', 'ask', 'ask'])
    const plain = `Agenda\nWelcome\nHeron Flats lighting\n\n${line}\nKestrel\nOriole\n`
    expect(partsOf(plain).slice(-2)).toEqual(['ask', 'ask'])
  })

  it.each([
    '*** break ***',
    '--- Coffee ---',
    '~~~ pause ~~~',
    '=== New business ===',
    '--- Saltworks ---',
  ])('%s holds nothing', (line) =>
    expect(
      partsOf(`1. Welcome\n2. Heron Flats lighting\n${line}\n3. Benches\n4. Trash\n`),
    ).not.toContain('ask'),
  )
})

describe('words cut short, and persons', () => {
  it.each([
    'Confid. – Kestrel',
    'CONF: Oriole',
    'PRIV: Oriole',
    '【closed】Kestrel',
    '[非公開] Oriole',
    'Sidebar w/ DA re: lights',
    'Update on pending charges',
    'LEAD-0098 housing',
    'Kip R / Harbor bed',
    'the red-bearded man at the shelter',
  ])('%s has to be asked about', (title) =>
    expect(partsOf(`1. Welcome\n2. ${title}\n`)[1]).not.toBe('A'),
  )

  it.each([
    'Option B / Option C',
    'Line A / Line B stops',
    'Confidence in lighting',
    'Conference room',
  ])('%s hasn’t', (title) => expect(partsOf(`1. Welcome\n2. ${title}\n`)[1]).toBe('A'))
})

describe('the meeting an agenda is for', () => {
  it('isn’t the one whose minutes stand above it', () => {
    const { meeting } = read(
      'Larkmoor LEAD Workgroup\nMinutes of 1 December 2026\nPresent: O. Marsh\nActions: Lena to call by 12/12.\n\nAgenda for 15 December 2026, 10:00, Tern Street Library\n1. Welcome\n2. Lighting\n',
    )
    expect(meeting).toEqual({ date: '2026-12-15', start: '10:00', place: 'Tern Street Library' })
  })

  it('has its place in a row of its own', () =>
    expect(
      read(
        'Date,12/15/2026\nPlace,Tern Street Library\n\nItem,Who,Part\nWelcome,Odile,A\nTrash,Dao,A\n',
      ).meeting.place,
    ).toBe('Tern Street Library'))
})
