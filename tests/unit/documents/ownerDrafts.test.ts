import { strFromU8, unzipSync } from 'fflate'
import PostalMime from 'postal-mime'
import { expect, test } from 'vitest'
import { ownerDrafts } from '../../../electron/documents/ownerDrafts'
import type { SharedRecord } from '../../../shared/record/record'
import { aRecord } from '../../builders/record'

/** Each draft in the folder as a mail program reads it, by its file name. */
async function draftsOf(record: SharedRecord) {
  const files = Object.entries(unzipSync(await ownerDrafts(record)))
  return Promise.all(
    files.map(async ([name, bytes]) => ({ name, mail: await PostalMime.parse(bytes) })),
  )
}

const aMeeting = () =>
  aRecord()
    .withWorkgroup({ name: 'Larkmoor LEAD workgroup' })
    .withNeighborhoods('Heron Flats')
    .withMember('Odile Marsh', { email: 'Odile <odile@larkmoor.example>' })
    .withMeeting({ id: 'march', date: '2026-03-03' })

test('each owner has a draft with what is theirs and its days as a calendar', async () => {
  const record = aMeeting()
    .withAction('Count the lamps', {
      due: '2026-03-10',
      helpers: ['名無し'],
      obstacle: 'No ladder',
    })
    .withAction('Ask Parks', { owner: 'Yusuf Karim' })
    .build()
  const [odile, yusuf, helper] = await draftsOf(record)
  expect([odile, yusuf, helper].map((one) => one?.name)).toEqual([
    'actions-odile-marsh.eml',
    'actions-owner.eml',
    'actions-owner-2.eml',
  ])
  expect(odile?.mail.to?.map(({ address }) => address)).toEqual(['odile@larkmoor.example'])
  expect(odile?.mail.subject).toBe('Larkmoor LEAD workgroup: 1 open action')
  expect(odile?.mail.text?.trim()).toBe(
    [
      'Hello Odile Marsh,',
      '',
      'You own these open actions of Larkmoor LEAD workgroup:',
      '',
      '- Count the lamps. Due Tuesday, March 10, 2026.',
      '  Odile Marsh, with 名無し. Given at the meeting on March 3, 2026.',
      '  In the way: No ladder.',
      '',
      'Open the attached calendar file to add the due dates to your calendar.',
      '',
      'If one is done, or something is in the way, please reply before the next meeting.',
    ].join('\n'),
  )
  const calendar = odile?.mail.attachments[0]
  expect([calendar?.filename, calendar?.mimeType]).toEqual(['actions.ics', 'text/calendar'])
  expect(strFromU8(new Uint8Array(calendar?.content as ArrayBuffer))).toContain(
    'DTSTART;VALUE=DATE:20260310',
  )
  expect(yusuf?.mail.to ?? []).toEqual([])
  expect(yusuf?.mail.text).toContain('- Ask Parks. No due date yet.')
  expect(yusuf?.mail.attachments).toEqual([])
  expect(helper?.mail.text).toContain('You are helping with these open actions of')
})

test('what was given at an item of Part B is on nobody’s list', async () => {
  const record = aMeeting()
    .withItem({ title: 'Barriers', part: 'B' })
    .withAction('Ask about beds')
    .build()
  expect(await draftsOf(record)).toEqual([])
})

test('a draft’s file is named after people at the table alone, and as every system takes it', async () => {
  const record = aMeeting()
    .withMember('CON')
    .withAction('Count the lamps', { owner: 'CON' })
    .withAction('Ask Parks', { owner: 'whoever has time' })
    .build()
  expect((await draftsOf(record)).map(({ name }) => name)).toEqual([
    'actions-con.eml',
    'actions-owner.eml',
  ])
})
