import { hostname, userInfo } from 'node:os'
import PostalMime from 'postal-mime'
import { expect, test } from 'vitest'
import { addressesIn, mailDraft } from '../../../electron/documents/mailDraft'

const parts = {
  to: 'residents@heron-flats.example',
  hidden: [],
  subject: 'Report-back to Heron Flats — “café”, ሰፈር',
  text: 'You said\n• It is dark.\n.\nFrom here on\n'.repeat(30),
  language: 'en',
  attachments: [
    {
      fileName: 'report-back-heron-flats.pdf',
      bytes: new Uint8Array([37, 80, 0, 255]),
      contentType: 'application/pdf',
    },
  ],
} as const

test('a draft is read back as it was written, and as one not yet sent', async () => {
  const mail = await PostalMime.parse(await mailDraft(parts))
  expect(mail.subject).toBe(parts.subject)
  expect(mail.to?.[0]?.address).toBe(parts.to)
  expect(mail.text?.trim()).toBe(parts.text.trim())
  const [file] = mail.attachments
  expect(file?.filename).toBe('report-back-heron-flats.pdf')
  expect(file?.mimeType).toBe('application/pdf')
  expect(new Uint8Array(file?.content as ArrayBuffer)).toEqual(parts.attachments[0].bytes)
  expect(mail.headers.find(({ key }) => key === 'x-unsent')?.value).toBe('1')
})

test('a draft names neither the computer nor who uses it', async () => {
  const raw = (await mailDraft({ ...parts, to: '' })).toString('latin1')
  expect(raw).not.toMatch(/^(From|Sender|To|X-Mailer|User-Agent):/im)
  for (const name of [hostname(), userInfo().username].filter((one) => one.length > 3))
    expect(raw).not.toContain(name)
  expect(raw).toMatch(/Message-ID: <[0-9a-f-]{36}@candor\.invalid>/i)
})

test('who gets it without being seen is in the draft, out of sight of the others', async () => {
  const hidden = ['ada@larkmoor.example', 'odile@larkmoor.example']
  const mail = await PostalMime.parse(await mailDraft({ ...parts, to: '', hidden }))
  expect(mail.bcc?.map(({ address }) => address)).toEqual(hidden)
  expect(mail.to ?? []).toEqual([])
})

test('what people typed can’t become a header of its own', async () => {
  const sly = { ...parts, subject: 'Hello\r\nBcc: everyone@example.org' }
  const mail = await PostalMime.parse(await mailDraft(sly))
  expect(mail.bcc ?? []).toEqual([])
})

test('every line ends as a message’s does, and the day is left to who sends it', async () => {
  const raw = (await mailDraft(parts)).toString('latin1')
  expect(raw.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  expect(raw).not.toMatch(/^Date:/im)
  expect(raw).toMatch(/^MIME-Version: 1.0\r$/m)
})

test('the HTML says what the text says', async () => {
  const text =
    'You said <b>\n• It is dark.\n• مظلم\n\n- Ask. Due 5 May.\n  Ada & Odile\nFrom here on\nwe look.'
  const mail = await PostalMime.parse(await mailDraft({ ...parts, text, language: 'ar' }))
  const html = mail.html ?? ''
  expect(html).toContain('<html lang="ar">')
  expect(html).toContain('<p dir="auto">You said &lt;b&gt;</p>')
  expect(html).toContain('<li dir="auto">مظلم</li>')
  expect(html).toMatch(/<li dir="auto">Ask\. Due 5 May\.<br>\s*Ada &amp; Odile<\/li>/)
  const words = (said: string): string[] => said.match(/[\p{L}\p{N}]+/gu) ?? []
  const told = html.replace(/^[^]*<body>/, '').replaceAll(/<[^>]+>/g, ' ')
  expect(words(told.replaceAll(/&(lt|gt|amp);/g, ' '))).toEqual(words(text))
})

test.each([
  ['Call 555-0142 or write to <r.adeyo@heron.example>, please', ['r.adeyo@heron.example']],
  ['r.adeyo@heron.example.', ['r.adeyo@heron.example']],
  ['a@heron.example; b@heron.example, a@heron.example', ['a@heron.example', 'b@heron.example']],
  ['555-0142', []],
  ['@heron', []],
])('the addresses in “%s”', (text, addresses) => {
  expect(addressesIn(text)).toEqual(addresses)
})
