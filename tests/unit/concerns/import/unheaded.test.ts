import { expect, test } from 'vitest'
import { readMail, rowOfMail } from './readMailText'

/* What comes without the head of an e-mail, and mails whose parts stand where few programs put them. */

test('a letter: addresses and the day above it aren’t its words', async () => {
  const letter = await readMail(
    'Bea Holt\n12 Tern Street\nLarkmoor\n\nNovember 2, 2026\n\nLEAD Workgroup\n\nDear Sir or Madam,\n\nThe lamps on Mill Lane are out.\n\nSincerely,\nBea Holt',
  )
  expect(letter).toMatchObject({ sentOn: '2026-11-02', channel: 'form' })
  expect(letter.text).toBe('Dear Sir or Madam,\n\nThe lamps on Mill Lane are out.')
})

test('a message on the telephone: who called is set apart', async () => {
  const call = await readMail(
    'Voicemail transcript\nFrom: (555) 010-1234\nReceived: November 3, 2026 9:14 AM\nDuration: 0:42\n\nThe lamps on Mill Lane are out.',
  )
  expect(call).toMatchObject({
    sentOn: '2026-11-03',
    channel: 'phone',
    text: 'The lamps on Mill Lane are out.',
  })
  expect(call.signature).toContain('555')
})

test('the same as a mail of the telephone system', async () => {
  const row = await rowOfMail({
    subject: 'New voicemail from HOLT BEA (555) 010-1234',
    body: 'You have a new voicemail message.\nFrom: HOLT BEA (555) 010-1234\nReceived: November 2, 2026 9:14 AM\nTranscript:\nThe lamps on Mill Lane at Millrace are out.',
  })
  expect(row.fields).toMatchObject({
    channel: 'phone',
    receivedOn: '2026-11-02',
    wording: 'The lamps on Mill Lane at Millrace are out.',
  })
})

test('what is said below a signature belongs to the words', async () => {
  const row = await rowOfMail({
    body: 'The lamp at Millrace is out.\n\nBest,\nAda Quill\n\nP.S. He has a gun.',
  })
  expect(row.fields.wording).toBe('The lamp at Millrace is out.\n\nP.S. He has a gun.')
  expect(row.danger).toBe(true)
})

test.each([
  'From: Bea Holt <bea@larkmoor.example>\nSent: Monday, November 2, 2026 9:00 AM\nTo: Ada Quill <ada@larkmoor.example>\nSubject: lamps\n\nAll four lamps at Millrace are out since October and people fall.',
  'On Mon, Nov 2, 2026 at 9:00 AM Bea Holt <bea@larkmoor.example> wrote:\n> All four lamps at Millrace are out since October and people fall.',
])('a few words that pass on what was answered: %j', async (below) => {
  const row = await rowOfMail({ subject: 'RE: lamps', body: `FYI – see below.\n\n${below}` })
  expect(row.fields.wording).toBe(
    'All four lamps at Millrace are out since October and people fall.',
  )
  expect(row.state).toBe('held')
})

test('an answer with words of its own stays one', async () => {
  const row = await rowOfMail({
    subject: 'RE: lamps',
    body: 'The lamps at Millrace are still out, and now the bench is broken, too.\n\nOn Mon, Nov 2, 2026 at 9:00 AM Bea Holt <bea@larkmoor.example> wrote:\n> We asked the city about it and heard nothing so far.',
  })
  expect(row.fields.wording).toMatch(/^The lamps at Millrace are still out/)
})

test('a head on one line', async () => {
  const head =
    '----- Forwarded Message ----- From: "Bea Holt" <bea@larkmoor.example> To: "Ada Quill" <ada@larkmoor.example> Sent: Monday, November 2, 2026 at 09:00:00 AM PST Subject: lamps'
  const row = await rowOfMail({
    subject: 'Fw: lamps',
    body: `${head}\nAll lamps at Millrace are out.`,
  })
  expect(row.fields.wording).toBe('All lamps at Millrace are out.')
})
