import { expect, it } from 'vitest'
import { rowOfMail } from './readMailText'

/* What was raised stands elsewhere than in the words of a mail, or its letters aren’t what it says. */

it('in what is attached', async () => {
  const { state, holds } = await rowOfMail({
    head: 'Content-Type: multipart/mixed; boundary="b"',
    body: '--b\r\nContent-Type: text/plain\r\n\r\nPlease see the letter attached from the Millrace residents.\r\n--b\r\nContent-Type: application/pdf; name="letter.pdf"\r\nContent-Transfer-Encoding: base64\r\n\r\nJVBERi0xLjQK\r\n--b--\r\n',
  })
  expect(state).toBe('held')
  expect(holds.join(' ')).toContain('attachment')
})

it('a picture at the end of a letter is no reason to wait', async () => {
  const { state } = await rowOfMail({
    head: 'Content-Type: multipart/mixed; boundary="b"',
    body: '--b\r\nContent-Type: text/plain\r\n\r\nThe lights in Millrace are out.\r\n--b\r\nContent-Type: image/png; name="logo.png"\r\nContent-Transfer-Encoding: base64\r\n\r\nJVBERi0xLjQK\r\n--b--\r\n',
  })
  expect(state).toBe('ready')
})

it('in what is quoted below a word of thanks', async () => {
  const { state, holds } = await rowOfMail({
    subject: 'RE: Saltworks',
    body: 'Great, thanks!\r\n\r\nFrom: Kaya Orlova <k@larkmoor.example>\r\nSent: Sunday, November 1, 2026 9:00 AM\r\nTo: Odile Marsh\r\nSubject: Saltworks\r\n\r\nPeople fight on the stairs every night, and nobody comes when we call.\r\n',
  })
  expect(state).toBe('held')
  expect(holds.join(' ')).toContain('Little is written')
})

it('Arabic that is said to be in Latin letters is read by its bytes', async () => {
  // “في Millrace رجل معه مسدس كل ليلة” in Windows 1256.
  const bytes = Buffer.from(
    'dded204d696c6c7261636520d1cce120e3dae520e3d3cfd320dfe120e1ede1c9',
    'hex',
  )
  const { fields, danger, state } = await rowOfMail({
    head: 'Content-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding: 8bit',
    body: bytes,
  })
  expect(fields.wording).toContain('مسدس')
  expect(danger).toBe(true)
  expect(state).toBe('held')
})
