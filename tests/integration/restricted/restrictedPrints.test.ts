import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { renderRestricted } from '../../../electron/restricted/pdf/restrictedPdfs'
import type { QueryOf } from '../../../shared/contracts/queries'
import type { RestrictedPrint } from '../../../shared/restricted/contract'
import {
  actionLog,
  disclosures,
  needToKnowNotice,
  type PrintContext,
} from '../../../shared/restricted/printModel'
import { shippedRedisclosureNotice } from '../../../shared/restricted/redisclosureNotice'
import { freshFolder } from '../../builders/folders'
import { aSignedRelease, needToKnow, onNothing } from '../../builders/needToKnow'
import {
  aDisclosure,
  aParticipant,
  aRestrictedAction,
  aRestrictedRecord,
} from '../../builders/restricted'
import { Sitting } from '../../builders/sitting'

/* Prints for those who need to know are made of what the pane shows, and of nothing else. */

const words = 'Umber kestrel'
let sitting: Sitting
let participantId: string
let noteId: string
let actionId: string

beforeEach(async () => {
  sitting = await Sitting.at(await freshFolder())
  await sitting.must({ type: 'app.sample' })
  await sitting.must({ type: 'pane.open', rehearsal: true })
  const fields = { name: '', aliases: [], notForWorkgroup: false }
  participantId = await sitting.must({ type: 'participant.add', fields })
  await openFile()
  noteId = await sitting.must({
    type: 'participantNote.add',
    participantId,
    meetingId: null,
    itemId: null,
    fields: { text: words, ...onNothing, ...needToKnow },
  })
  actionId = await sitting.must({
    type: 'restrictedAction.add',
    participantId,
    meetingId: null,
    itemId: null,
    fields: {
      wording: 'Call the clinic',
      owner: 'Noor Haddad',
      due: '2026-04-01',
      status: 'open',
      obstacle: '',
      ...onNothing,
      ...needToKnow,
    },
  })
})

const openFile = (): Promise<string> =>
  sitting.must({
    type: 'file.open',
    participantId,
    itemId: null,
    openedBy: 'Odile Marsh',
  })

/** Adds a release, on which the note and the action stand from now on. */
async function release(part2: boolean): Promise<string> {
  const categories = ['Case management', 'Prosecution']
  const fields = { ...aSignedRelease, part2, categories }
  const releaseId = await sitting.must({ type: 'release.add', participantId, fields })
  const stands = { releaseId, part2, kinds: ['appointments' as const] }
  await sitting.must({ type: 'participantNote.edit', id: noteId, fields: stands })
  await sitting.must({ type: 'restrictedAction.edit', id: actionId, fields: stands })
  return releaseId
}

type Which = QueryOf<'restrictedPrint.make'>['which']

const makePrint = (
  which: Which,
  participantOf: string | null = null,
  { large = false, audience = null }: { large?: boolean; audience?: string | null } = {},
): Promise<RestrictedPrint> =>
  sitting.ask<RestrictedPrint>({
    type: 'restrictedPrint.make',
    openedBy: 'Odile Marsh',
    which,
    participantId: participantOf,
    audience,
    large,
  })

/** What is read on a print, and what the file says of itself. */
async function read({
  base64,
}: Pick<RestrictedPrint, 'base64'>): Promise<{ text: string; info: string }> {
  const path = join(await freshFolder(), 'print.pdf')
  writeFileSync(path, Buffer.from(base64, 'base64'))
  const run = (tool: string, ...args: string[]): string =>
    execFileSync(tool, args, { encoding: 'utf8' })
  return {
    text: run('pdftotext', '-raw', path, '-').replaceAll(/\s+/g, ' '),
    info: run('pdfinfo', path),
  }
}

const codeOf = (): string =>
  sitting.snapshot.restricted?.participants.find((one) => one.id === participantId)?.code ?? ''

test('a participant’s notes are printed from their open file, and say for whom they are', async () => {
  await release(false)
  const { text, info } = await read(await makePrint('notes', participantId))
  expect(text).toContain('RESTRICTED')
  expect(text).toContain(words)
  expect(text).toContain('For the staff who keep these notes. Not for anyone else.')
  expect(text).toContain(
    'Notes: Release 1 For: Case management, Prosecution. Scope of the consent:',
  )
  expect(text).toContain(needToKnowNotice)
  expect(info).toMatch(/Title: +Restricted notes\n/)
  expect(info).toMatch(/Tagged: +yes/)
  expect(info).not.toContain(codeOf())
})

test('they are on the workgroup’s sheet, in large print where that was asked for, and saved as seen', async () => {
  await sitting.must({ type: 'workgroup.edit', fields: { paperSize: 'a4' } })
  const usual = await read(await makePrint('notes', participantId))
  const print = await makePrint('notes', participantId, { large: true })
  const large = await read(print)
  for (const { info } of [usual, large]) expect(info).toMatch(/\(A4\)/)
  // Columns are told as lines there.
  expect(usual.text).not.toContain(`Note: ${words}`)
  expect(large.text).toContain(`Note: ${words}`)
  await sitting.must({ type: 'restrictedPrint.save', token: print.token })
  const saved = sitting.host.saved.at(-1)
  expect(saved?.name).toBe('restricted-notes.pdf')
  expect(Buffer.from(saved?.bytes ?? []).toString('base64')).toBe(print.base64)
})

test('records under 42 CFR part 2 carry its notice, in the site’s words where it has its own', async () => {
  await release(true)
  expect((await read(await makePrint('notes', participantId))).text).toContain(
    shippedRedisclosureNotice.text,
  )
  const redisclosureNotice = 'These records are protected. Ask before you share them.'
  await sitting.must({ type: 'restricted.settings', fields: { redisclosureNotice } })
  expect((await read(await makePrint('notes', participantId))).text).toContain(redisclosureNotice)
})

test('it goes with the scope of the consent: who may tell whom what, what for, until when', async () => {
  await release(true)
  const { text } = await read(await makePrint('notes', participantId, { audience: 'Prosecution' }))
  expect(text).toContain('For: Prosecution. Not for anyone else.')
  expect(text).toContain(
    'Signed January 5, 2026. Harbor Light may tell Case management, Prosecution about: Appointments, Health, Substance-use treatment (Dates and places). Purpose: Care coordination. Until: January 5, 2027.',
  )
  expect(text).toContain(
    'Not for use in civil, criminal, administrative, or legislative proceedings',
  )
  expect((await read(await makePrint('actions'))).text).toContain('Harbor Light may tell')
})

test('a print made for some recipients has only what they may have, and names nobody else', async () => {
  await release(true)
  const police = { ...aSignedRelease, part2: false, categories: ['Police'] }
  const releaseId = await sitting.must({ type: 'release.add', participantId, fields: police })
  await sitting.must({
    type: 'participantNote.add',
    participantId,
    meetingId: null,
    itemId: null,
    fields: { ...onNothing, ...needToKnow, text: 'Walks at noon', releaseId, kinds: ['health'] },
  })
  const whole = await read(await makePrint('notes', participantId))
  expect(whole.text).toContain('For: Case management, Prosecution.')
  expect(whole.text).toContain('For: Police.')
  const forPolice = await read(await makePrint('notes', participantId, { audience: 'Police' }))
  expect(forPolice.text).toContain('For: Police. Not for anyone else.')
  expect(forPolice.text).toContain('Walks at noon')
  expect(forPolice.text).toContain('2 entries are not on this document')
  expect(forPolice.text).not.toContain(words)
  expect(forPolice.text).not.toMatch(/Case management|part 2/)
  const others = await read(
    await makePrint('notes', participantId, { audience: 'Case management' }),
  )
  expect(others.text).toContain(words)
  expect(others.text).not.toMatch(/Police|Walks at noon/)
  const nobody = await read(await makePrint('notes', participantId, { audience: 'Public defense' }))
  expect(nobody.text).not.toMatch(/Umber|Walks at noon/)
  const log = await read(await makePrint('actions', null, { audience: 'Police' }))
  expect(log.text).not.toContain('Call the clinic')
})

test('what nobody named a release for is for nobody else, and is said to be', async () => {
  const { text } = await read(await makePrint('notes', participantId))
  expect(text).toContain('Notes: Needs a release For nobody else')
  expect(text).toContain(words)
})

test('a print that was made before something in it was revoked can’t be saved', async () => {
  const id = await release(true)
  const { token } = await makePrint('notes', participantId, { audience: 'Prosecution' })
  await sitting.must({ type: 'release.edit', id, fields: { revokedOn: '2026-03-03' } })
  expect(await sitting.say({ type: 'restrictedPrint.save', token })).toMatch(/out of date/)
  expect(sitting.host.saved).toEqual([])
})

test('nothing is printed while the pane or the file is closed', async () => {
  await sitting.must({ type: 'file.close' })
  await expect(makePrint('notes', participantId)).rejects.toThrow(/Open the participant’s file/)
  await sitting.must({ type: 'pane.close' })
  for (const which of ['actions', 'notes', 'disclosures'] as const)
    await expect(makePrint(which, participantId)).rejects.toThrow(/Open the private notes/)
})

test('what is about several people is printed only with nobody else there', async () => {
  expect((await read(await makePrint('actions'))).text).toContain(`${codeOf()} Call the clinic`)
  await openFile()
  const log = (await read(await makePrint('disclosures'))).text
  // The day is said once where a file was closed on the day it was opened; the print of the actions is told, too.
  expect(log.match(/March 3/g)).toHaveLength(1 + 2 + 1)
  expect(log).toContain('Print made for the staff who keep these notes. Nobody else was present')
  expect(log).toContain('Disclosure log')
  expect(log).not.toContain(words)
  const { meetingId } = sitting
  await sitting.must({ type: 'meeting.start', meetingId })
  await expect(makePrint('actions')).rejects.toThrow(/nobody else is in the room/)
})

test('who is not for the workgroup isn’t on the action log, and that something is left out is', async () => {
  const fields = { notForWorkgroup: true }
  await sitting.must({ type: 'participant.edit', id: participantId, fields })
  const { text } = await read(await makePrint('actions'))
  expect(text).not.toContain('Call the clinic')
  expect(text).toContain('1 entry is not on this document')
})

test('it is saved apart from public documents, under a name that says nothing', async () => {
  const { token } = await makePrint('notes', participantId)
  await sitting.must({ type: 'restrictedPrint.save', token })
  expect(sitting.host.saved.map(({ name, place }) => ({ name, place }))).toEqual([
    { name: 'restricted-notes.pdf', place: 'restricted' },
  ])
})

test('once the pane was closed, a print that was made before is gone', async () => {
  const { token } = await makePrint('notes', participantId)
  await sitting.must({ type: 'pane.close' })
  expect(await sitting.say({ type: 'restrictedPrint.save', token })).toMatch(/Open the private/)
  await sitting.must({ type: 'pane.open', rehearsal: true })
  expect(await sitting.say({ type: 'restrictedPrint.save', token })).toMatch(/out of date/)
  expect(sitting.host.saved).toEqual([])
})

const plainContext: PrintContext = {
  today: '2026-03-03',
  instantInWords: () => 'March 3, 2026, 10:00 AM',
  audience: null,
  isShown: () => true,
  openLine: null,
}

test.each(['WWW-WWW', 'MMM-MMM', 'QQQ-QQQ'])(
  'a code stands in one piece, however wide its letters: %s',
  async (code) => {
    const record = aRestrictedRecord(
      ['participant', aParticipant({ code })],
      ['restrictedAction', aRestrictedAction()],
      [
        'disclosure',
        aDisclosure({ participantCode: code, basis: 'override', reason: 'Asked for it' }),
      ],
    )
    for (const model of [
      actionLog(record, plainContext),
      disclosures(record, null, plainContext),
    ]) {
      const base64 = Buffer.from(await renderRestricted(model)).toString('base64')
      expect((await read({ base64 })).text).toContain(code)
    }
  },
)

test('a log of more than a hundred pages is printed to its end', async () => {
  const present = Array.from({ length: 60 }, (_, at) => ({
    name: `Neighbor number ${at}`,
    organization: 'Association',
    category: 'Neighbors',
    lacks: ['not covered' as const],
  }))
  // In large print: the same number of pages from half the names.
  const days = Array.from({ length: 36 }, (_, at) => at)
  const record = aRestrictedRecord(
    ...days.map((at) => ['disclosure', aDisclosure({ openedAt: at, present })] as const),
  )
  const context = { ...plainContext, instantInWords: (day: number) => `day number ${day}.` }
  const pdf = await renderRestricted(disclosures(record, null, context), {
    large: true,
    paperSize: 'letter',
  })
  const { text, info } = await read({ base64: Buffer.from(pdf).toString('base64') })
  const pages = Number(/Pages: +(\d+)/.exec(info)?.[1])
  expect(pages).toBeGreaterThan(100)
  expect(days.filter((at) => !text.includes(`day number ${at}.`))).toEqual([])
  expect(text.match(/Neighbor number 59/g)).toHaveLength(days.length)
  expect(text.match(new RegExp(`Page \\d+ of ${pages}\\b`, 'g'))).toHaveLength(pages)
})

test('whom a print is for stands in full once where it is long, and in short on every page', async () => {
  const audience = `For: ${'Recipients of some kind, '.repeat(20)}`.trim()
  const model = { ...actionLog(aRestrictedRecord(), plainContext), audience, sections: [] }
  const pdf = Buffer.from(await renderRestricted(model, { large: true, paperSize: 'a4' }))
  const { text, info } = await read({ base64: pdf.toString('base64') })
  expect(info).toMatch(/Page size: +595.28 x 841.89 pts \(A4\)/)
  expect(text).toContain(audience)
  expect(text).toContain('… (in full from page 1 on)')
})
