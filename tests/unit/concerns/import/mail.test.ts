import { describe, expect, test } from 'vitest'
import { soundsUrgent } from '../../../../shared/concerns/import/detectUrgency'
import { htmlAsText } from '../../../../shared/concerns/import/htmlText'
import { splitMail } from '../../../../shared/concerns/import/mailSplit'
import { looksLikeMail, mailTable, readMails } from '../../../../shared/concerns/import/readMail'
import { readMail } from './readMailText'

const places = [
  { id: 'heron', name: 'Heron Flats' },
  { id: 'mill', name: 'Millrace' },
]
const bytes = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0))

const saved = [
  'From: =?utf-8?Q?Ada_Qu=C3=ADll?= <ada@larkmoor.example>',
  'To: lead@larkmoor.example',
  'Subject: =?iso-8859-1?Q?Caf=E9_lights_in_Heron_Flats?=',
  'Date: Mon, 2 Mar 2026 23:30:00 -0800',
  'MIME-Version: 1.0',
  'Content-Type: multipart/mixed; boundary="b1"',
  '',
  '--b1',
  'Content-Type: multipart/alternative; boundary="b2"',
  '',
  '--b2',
  'Content-Type: text/plain; charset=iso-8859-1',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  'The lamps by the caf=E9 have been out for two weeks. People walk in the ro=',
  'ad.',
  '',
  'Thank you,',
  'Ada Quill',
  '555-0101',
  '',
  'On Sun, Mar 1, 2026 at 9:00 AM Odile Marsh <odile@larkmoor.example> wrote:',
  '> What have you seen?',
  '--b2',
  'Content-Type: text/html; charset=utf-8',
  '',
  '<p>other</p>',
  '--b2--',
  '--b1',
  'Content-Type: image/jpeg; name="lamp.jpg"',
  'Content-Disposition: attachment; filename="lamp.jpg"',
  'Content-Transfer-Encoding: base64',
  '',
  '/9j/4AAQ',
  '--b1--',
  '',
].join('\r\n')

describe('a mail', () => {
  test('is read through its encodings; who sent it stands apart, what was attached isn’t kept', async () => {
    const mail = await readMail(bytes(saved))
    expect(mail).toMatchObject({
      text: 'The lamps by the café have been out for two weeks. People walk in the road.',
      subject: 'Café lights in Heron Flats',
      sentOn: '2026-03-02',
      attachments: 1,
      problem: null,
    })
    expect(mail.signature).toContain('Ada Quill')
    expect(mail.quoted).toContain('What have you seen?')
    const table = mailTable([mail], places)
    expect(table.rows[0]?.cells).toEqual(['2026-03-02', 'e-mail', 'Heron Flats', mail.text])
    const said = table.rows.map(({ cells, doubts, notes }) => ({ cells, doubts, notes }))
    expect(JSON.stringify(said)).not.toMatch(/Ada|lamp\.jpg|larkmoor\.example/)
  })

  test('with HTML alone is read as text', async () => {
    const mail = await readMail(
      bytes(
        'From: a@b.example\r\nSubject: x\r\nContent-Type: text/html; charset=windows-1252\r\nContent-Transfer-Encoding: base64\r\n\r\n' +
          Buffer.from(
            '<style>p{}</style><p>Glass at Millrace &amp; noise\x92s back</p><blockquote><p>before</p></blockquote>',
            'latin1',
          ).toString('base64'),
      ),
    )
    expect(mail).toMatchObject({ text: 'Glass at Millrace & noise’s back', quoted: '> before' })
  })

  test('that was copied from a mail program, or only its text, is read as well', async () => {
    const copied =
      'From: Ada Quill\nSent: Tuesday, March 3, 2026 10:00 AM\nTo: LEAD\nSubject: Lights\n\nThe café is dark.\n'
    expect(looksLikeMail(copied)).toBe(true)
    expect(await readMail(copied)).toMatchObject({
      text: 'The café is dark.',
      sentOn: '2026-03-03',
    })
    expect(looksLikeMail('It is dark here.')).toBe(false)
    expect((await readMail('It is dark here.')).text).toBe('It is dark here.')
  })

  test('that names two neighborhoods, or none, leaves the choice open; an empty one says so', async () => {
    const both = mailTable(await readMails('Millrace and Heron Flats are dark.'), places)
    expect(both.rows[0]?.cells[2]).toBe('')
    expect(mailTable(await readMails(' '), places).problem).toContain('no text')
    expect((await readMail('x'.repeat(26 * 1024 * 1024))).problem).toContain('25 MB')
  })

  test('is set apart from what was passed on, and from what the phone adds', () => {
    const split = (text: string) => splitMail(text, { subject: '', senders: [] })
    expect(
      split('See below.\n\nSent from my phone\n\n-----Original Message-----\nFrom: Bo\nDark.'),
    ).toMatchObject({
      text: 'Dark.',
      signature: 'Sent from my phone',
      quoted: 'See below.',
      doubts: [expect.stringContaining('answered or passed on')],
    })
    expect(split('Dark.\n-- \nAda').text).toBe('Dark.')
    expect(split('> old\nDark now.').text).toBe('Dark now.')
  })

  test('runs nothing of its HTML', () => {
    expect(htmlAsText('<script>alert(1)</script>a<br>b<!-- c --><b>d</b>&#233;&unknown;')).toBe(
      'a\nbdé&unknown;',
    )
  })
})

test('words of danger are noticed, and ordinary ones aren’t', () => {
  expect(soundsUrgent('Somebody is NOT BREATHING at the shelter')).toBe(true)
  expect(soundsUrgent('People feel in danger there')).toBe(true)
  expect(soundsUrgent('The lamps are out and nobody calls.')).toBe(false)
})
