import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { documentFileNames } from '../../shared/documents/fileNames'
import { minutesModel } from '../../shared/documents/minutes/minutesModel'
import { textBlocks } from '../../shared/documents/textBlocks'
import { dateInWords, timeInWords } from '../../shared/kernel/formatDate'
import { listInWords } from '../../shared/kernel/text'
import { onlyNamed } from '../../shared/workgroup/usualReach'
import { idOf } from '../builders/recordDefaults'
import {
  firstMeeting,
  larkmoor,
  larkmoorMeetings,
  restrictedTitle,
  secondMeeting,
} from './larkmoor'
import { utcTime } from './reading'

const minutesOf = (build = larkmoorMeetings(), meeting = secondMeeting) =>
  minutesModel(build.build(), meeting, utcTime)

describe('minutes', () => {
  it('open with the meeting in words', () => {
    expect(minutesOf()).toMatchObject({
      workgroup: 'Larkmoor LEAD OWG',
      dateInWords: 'Tuesday, March 3, 2026',
      time: '10:00 am',
      place: 'Tern Street Library',
      facilitator: 'Odile Marsh',
      noteTaker: 'Bram Okafor',
      mark: 'Draft, not yet approved',
    })
  })

  it('list who was there by organization, with times and parts', () => {
    const [first, second, police] = minutesOf().attendance
    expect(first?.people.map((person) => person.name)).toEqual(['Odile Marsh', 'Bram Okafor'])
    expect(second?.people[0]).toEqual({
      name: 'R. Adeyo',
      role: 'Community representative',
      times: '10:00 to 11:02 am',
      parts: 'A',
    })
    expect(police?.people[0]).toMatchObject({ times: 'from 10:14 am', parts: 'A and B' })
  })

  it('name the neighborhoods heard and not heard from, also when their speaker left early', () => {
    const { heard, notHeard } = minutesOf().voice
    expect(heard).toEqual([
      { neighborhood: 'Heron Flats', through: ['Heron Flats residents’ group'] },
    ])
    expect(notHeard).toEqual(['Millrace', 'Tern Street', 'Saltworks', 'Old Quarry', 'Juniper Rise'])
  })

  it('tell past actions as this meeting left them, whatever later meetings say', () => {
    const later = larkmoorMeetings()
      .withMeeting({ date: '2026-03-17' })
      .withUpdate('shop-number', 'done')
      .withUpdate('millrace-walk', 'done')
    const statuses = minutesOf(later).pastActions.map((row) => [row.wording, row.status])
    expect(statuses).toEqual([
      ['Walk the Millrace path after dark with residents', 'not done'],
      ['Ask Transit who owns the shelter light', 'done'],
      ['Send Tern Street shops the outreach phone number', 'open'],
    ])
    expect(minutesOf(later, firstMeeting).newActions.map((row) => row.status)).toEqual([
      'open',
      'open',
      'open',
    ])
  })

  it('tell an item with what was heard, discussed, decided and promised', () => {
    const [item] = minutesOf().items
    expect(item).toMatchObject({ number: 1, plannedMinutes: 15, usedMinutes: 14 })
    expect(item?.heard).toHaveLength(2)
    expect(item?.notes.map((block) => block.kind)).toEqual(['paragraph', 'paragraph', 'list'])
    expect(item?.decisions[0]?.dissent).toBe('R. Adeyo asked for four evenings.')
    expect(item?.actionNumbers).toEqual([1, 2])
  })

  it('list what was carried over and parked, with the reason', () => {
    const model = minutesOf()
    expect(model.carriedOver[0]?.reason).toBe('Nobody from the merchants could come today.')
    expect(model.parkingLot[0]?.number).toBe(3)
    // Millrace had no item of its own; what was promised for it was reported on.
    expect(model.reportBacksOwed.map((row) => row.neighborhood)).toEqual([
      'Heron Flats',
      'Millrace',
      'Tern Street',
    ])
  })

  it('say that a restricted part was held, and nothing of it', () => {
    const model = minutesOf()
    expect(model.restrictedPart).toBe(
      'After Part A the workgroup held a restricted part. It is not in these minutes.',
    )
    expect(model.newActions.map(({ number }) => number)).toEqual([1, 2])
    expect(minutesOf(larkmoor().withMeeting()).restrictedPart).toBeNull()
  })

  it('never hold anything of a Part B item, its decisions and actions included', () => {
    const secret = fc.stringMatching(/^[a-z]{6,12}$/).map((text) => `zq${text}`)
    fc.assert(
      fc.property(secret, secret, secret, secret, (title, notes, presenter, reason) => {
        const build = larkmoorMeetings()
          .withItem({ title, notes, presenter, statusReason: reason, part: 'B', status: 'carried' })
          .withHeardStatement('Heron Flats', 'Said aloud')
          .withDecision('Agreed in words for the public')
        const printed = JSON.stringify(minutesOf(build))
        const written = ['Said aloud', 'Agreed in words for the public']
        for (const text of [title, notes, presenter, reason, restrictedTitle, ...written])
          expect(printed).not.toContain(text)
      }),
      { numRuns: 50 },
    )
  })
})

describe('file names', () => {
  it('are plain, different from each other, and safe everywhere', () => {
    const strange = [
      'Español Über/Ñ',
      'Espanol uber n',
      'CON',
      'ሰፈር',
      'جيران',
      'a'.repeat(200),
      '..',
    ]
    fc.assert(
      fc.property(fc.subarray(strange), (names) => {
        const build = larkmoor().withMeeting()
        names.forEach((name, index) =>
          build
            .add('neighborhood', {
              id: `n${index}`,
              ...onlyNamed,
              name,
              position: index,
              retired: false,
            })
            .withHeardStatement('', 'Dark', { neighborhoodId: `n${index}` }),
        )
        const named = documentFileNames(build.build(), secondMeeting).reportBacks
        const files = [...named.values()]
        expect(new Set(files).size).toBe(files.length)
        names.forEach((_, index) => expect(named.has(`n${index}`)).toBe(true))
        const word = '[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*'
        const plain = new RegExp(`^report-back-${word}(-${word})*\\.pdf$`, 'u')
        for (const file of files) {
          expect(file).toMatch(plain)
          expect(Buffer.byteLength(file)).toBeLessThan(200)
        }
      }),
    )
  })

  it('name the neighborhood', () => {
    const { minutes, reportBacks } = documentFileNames(larkmoorMeetings().build(), secondMeeting)
    expect(minutes).toBe('minutes.pdf')
    expect(reportBacks.get(idOf('Heron Flats'))).toBe('report-back-heron-flats.pdf')
  })
})

describe('words', () => {
  it('are what people say', () => {
    expect(dateInWords('2026-06-30')).toBe('Tuesday, June 30, 2026')
    expect(['00:05', '12:00', '23:59'].map(timeInWords)).toEqual([
      '12:05 am',
      '12:00 pm',
      '11:59 pm',
    ])
    expect(listInWords(['A', 'B', 'C'])).toBe('A, B and C')
  })

  it('typed as lists and paragraphs stay so', () => {
    expect(textBlocks('One\ntwo\n\n- a\n  more\n- b\n1. x\n2) y')).toEqual([
      { kind: 'paragraph', lines: ['One', 'two'] },
      { kind: 'list', numbered: false, items: ['a more', 'b'] },
      { kind: 'list', numbered: true, items: ['x', 'y'] },
    ])
  })

  it('typed in any way lose no letter', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('- ', '1. ', 'word', '\n', '  ', 'ä')), (bits) => {
        const text = bits.join('')
        const kept = textBlocks(text).flatMap((b) => (b.kind === 'list' ? b.items : b.lines))
        const letters = (all: string): string => all.replaceAll(/[^\p{L}]/gu, '')
        expect(letters(kept.join(''))).toBe(letters(text))
      }),
    )
  })
})
