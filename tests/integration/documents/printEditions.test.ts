import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { freshFolder } from '../../builders/folders'
import { Sitting } from '../../builders/sitting'
import { flowOf, infoOf } from '../../documents/reading'

async function aSample(): Promise<Sitting> {
  const sitting = await Sitting.at(await freshFolder())
  await sitting.must({ type: 'app.sample' })
  return sitting
}

const sheetOf = (base64: string): string =>
  /Page size: +(.*)/.exec(infoOf(Buffer.from(base64, 'base64')))?.[1] ?? ''

test('papers are made for the workgroup’s sheet, the next one for the next', async () => {
  const sitting = await aSample()
  const ref = { document: 'minutes', meetingId: sitting.meetingId } as const
  expect(sheetOf((await sitting.render(ref)).base64)).toContain('letter')
  await sitting.must({ type: 'workgroup.edit', fields: { paperSize: 'a4' } })
  expect(sheetOf((await sitting.render(ref)).base64)).toContain('A4')
})

test('a document in large print is one of its own, and its file says so', async () => {
  const sitting = await aSample()
  const ref = { document: 'minutes', meetingId: sitting.meetingId } as const
  const usual = await sitting.render(ref)
  const large = await sitting.render({ ...ref, large: true })
  expect(large.fileName).toBe('minutes-large-print.pdf')
  const pages = (base64: string): number =>
    Number(/Pages: +(\d+)/.exec(infoOf(Buffer.from(base64, 'base64')))?.[1])
  expect(pages(large.base64)).toBeGreaterThan(pages(usual.base64))
})

test('the page to carry leaves in Word, as Markdown and as text, and says there what it says', async () => {
  const sitting = await aSample()
  const [neighborhood] = sitting.open.record.neighborhood
  const ref = {
    document: 'summary' as const,
    meetingId: sitting.meetingId,
    audienceId: neighborhood?.id ?? '',
  }
  const { token, base64 } = await sitting.render(ref)
  const page = flowOf(Buffer.from(base64, 'base64'))
  for (const as of ['word', 'markdown', 'text'] as const)
    await sitting.must({ type: 'document.save', token, as })
  const [word, markdown, text] = sitting.host.saved
  const name = word?.name.replace(/\.docx$/, '') ?? ''
  expect([word, markdown, text].map((file) => file?.name)).toEqual([
    `${name}.docx`,
    `${name}.md`,
    `${name}.txt`,
  ])
  const body = strFromU8(
    unzipSync(word?.bytes ?? new Uint8Array())['word/document.xml'] ?? new Uint8Array(),
  )
  const lines = Buffer.from(text?.bytes ?? [])
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
  expect(lines.length).toBeGreaterThan(10)
  for (const line of lines) {
    const said = line.replace(/^• /, '')
    expect(page).toContain(said)
    expect(body).toContain(said)
  }
  expect(Buffer.from(markdown?.bytes ?? []).toString('utf8')).toContain(
    `# Report-back to ${neighborhood?.name ?? ''}`,
  )
  const { text: message } = await sitting.ask<{ text: string }>({ type: 'document.text', token })
  expect(message).toBe(Buffer.from(text?.bytes ?? []).toString('utf8'))
})

test('an agenda and the data sheet leave as web pages; a sheet to sign has none', async () => {
  const sitting = await aSample()
  const { meetingId } = sitting
  const agenda = await sitting.render({ document: 'agenda', meetingId, language: 'es' })
  await sitting.must({ type: 'document.save', token: agenda.token, as: 'web' })
  const looked = { from: '2025-04', to: '2026-03', sourceId: null, category: null }
  const sheet = await sitting.render({ document: 'data sheet', ...looked })
  await sitting.must({ type: 'document.save', token: sheet.token, as: 'web' })
  expect(sitting.host.saved.map(({ name }) => name)).toEqual([
    'agenda-es.html',
    'calls-and-concerns.html',
  ])
  const page = Buffer.from(sitting.host.saved[0]?.bytes ?? []).toString('utf8')
  expect(page).toMatch(/^<!doctype html>\n<html lang="es" dir="ltr">/)
  expect(page).toContain('Orden del día')
  const signIn = await sitting.render({ document: 'sign-in sheet', meetingId })
  const refused = await sitting.say({ type: 'document.save', token: signIn.token, as: 'web' })
  expect(refused).toContain('out of date')
})

test('the draft of an e-mail with an agenda has its meeting for calendars; minutes have none', async () => {
  const sitting = await aSample()
  const { meetingId } = sitting
  const agenda = await sitting.render({ document: 'agenda', meetingId })
  await sitting.must({ type: 'document.save', token: agenda.token, as: 'mail' })
  await sitting.must({ type: 'document.save', token: agenda.token, as: 'calendar' })
  const [mail, calendar] = sitting.host.saved
  expect(mail?.name).toBe('agenda.eml')
  expect(Buffer.from(mail?.bytes ?? []).toString('utf8')).toMatch(
    /filename=agenda\.pdf[^]*filename=meeting\.ics/,
  )
  expect(calendar?.name).toBe('meeting.ics')
  expect(Buffer.from(calendar?.bytes ?? []).toString('utf8')).toContain(`UID:${meetingId}@`)
  const minutes = await sitting.render({ document: 'minutes', meetingId })
  const refused = await sitting.say({
    type: 'document.save',
    token: minutes.token,
    as: 'calendar',
  })
  expect(refused).toContain('out of date')
})
