import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reportBackDraft, reportBackModel } from '../../shared/documents/reportBack/reportBackModel'
import { reportBackSections } from '../../shared/documents/reportBack/reportBackSections'

import { promisingWords } from '../builders/plain'
import { idOf } from '../builders/recordDefaults'
import { larkmoor, larkmoorMeetings, larkmoorNeighborhoods, secondMeeting } from './larkmoor'
import { gradeOf } from './reading'

const draftFor = (neighborhood: string, build = larkmoorMeetings()) =>
  reportBackDraft(build.build(), secondMeeting, idOf(neighborhood))

describe('a report-back', () => {
  it('tells what was said, done and comes next', () => {
    expect(draftFor('Heron Flats')).toEqual({
      asked: 'On our agenda, to decide: Heron Flats bus shelter, night-time concerns.',
      said: [
        'People shout at night and the shelter is dark after nine. (Heron Flats residents’ group)',
        'We called three times in January and did not hear back. (Heron Flats residents’ group)',
      ].join('\n'),
      did: [
        'We decided: Outreach comes to the shelter on Tuesdays and Fridays, 8 to 10 pm, in March. Why: Two evenings is what two case managers can cover.',
        'Done since our last meeting: Ask Transit who owns the shelter light.',
      ].join('\n'),
      obstacles: 'We did not hear of anything that got in the way.',
      cannotYet:
        'We did not write down a limit at this meeting. We may still not be able to do what you asked.',
      next: [
        'Request two lights at the bus shelter from Public Works. Who: Larkmoor LEAD. By March 13, 2026.',
        'Visit the shelter with outreach on the first two Fridays. Who: Harbor Case Management. By March 20, 2026.',
      ].join('\n'),
    })
  })

  it('says so when a neighborhood was not heard from, and tells what did not work', () => {
    const draft = draftFor('Millrace')
    expect(draft.said).toMatch(/^We did not hear from Millrace/)
    expect(draft.obstacles).toContain('Two residents were ill')
  })

  it('says what was left undone and why', () => {
    const draft = draftFor('Tern Street')
    expect(draft.cannotYet).toContain('Why: Nobody from the merchants could come today.')
    expect(draft.next).toContain('Talk about this again at our next meeting')
  })

  it('names organizations, never private persons', () => {
    const draft = draftFor(
      'Heron Flats',
      larkmoorMeetings()
        .withAction('Call back', {
          owner: 'Some Neighbor',
          itemId: null,
          neighborhoodIds: ['heron-flats'],
        })
        .withAction('Walk', {
          owner: 'larkmoor police',
          itemId: null,
          neighborhoodIds: ['heron-flats'],
        }),
    )
    expect(draft.next).toContain('Call back. Who: the workgroup. No date yet.')
    expect(draft.next).toContain('Walk. Who: Larkmoor Police.')
    expect(draft.next).not.toMatch(/Odile|Dara|Some Neighbor/)
  })

  it('shows the words a person wrote instead of the draft, and the draft where none are', () => {
    const text = fc.stringMatching(/^[a-z ]{0,30}$/)
    const edits = fc.record(
      Object.fromEntries(reportBackSections.map((name) => [name, fc.option(text)])),
    )
    fc.assert(
      fc.property(edits, (row) => {
        const record = larkmoorMeetings().withReportBack('Heron Flats', row).build()
        const { sections } = reportBackModel(record, secondMeeting, idOf('Heron Flats'))
        const draft = draftFor('Heron Flats')
        for (const name of reportBackSections) {
          const words = row[name] ?? draft[name]
          expect(sections[name].join('\n')).toBe(words.trim())
        }
      }),
      { numRuns: 50 },
    )
  })

  it('says the same about persons to everyone', () => {
    const record = larkmoorMeetings().build()
    const said = larkmoorNeighborhoods.map(
      (name) => reportBackModel(record, secondMeeting, idOf(name)).aboutPeople,
    )
    expect(new Set(said)).toEqual(new Set(['We can’t share details about any person.']))
  })

  it('holds nothing of a Part B item about the neighborhood', () => {
    const build = larkmoorMeetings()
      .withItem({ title: 'zqtitle', part: 'B', neighborhoodIds: ['heron-flats'], notes: 'zqnotes' })
      .withDecision('zqdecision')
      .withAction('zqaction')
    expect(JSON.stringify(draftFor('Heron Flats', build))).not.toContain('zq')
  })

  it.each([...larkmoorNeighborhoods])('to %s promises nothing and reads at grade 8', (name) => {
    for (const build of [larkmoorMeetings(), larkmoor().withMeeting()]) {
      const text = Object.values(draftFor(name, build)).join('\n')
      expect(promisingWords(text)).toEqual([])
      expect(gradeOf(text)).toBeLessThanOrEqual(8)
    }
  })
})
