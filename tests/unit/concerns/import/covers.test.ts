import { expect, test } from 'vitest'
import { guessHeading } from '../../../../shared/concerns/import/guessHeadings'
import { splitMail } from '../../../../shared/concerns/import/mailSplit'

/* A line of cover above a longer mail, and columns that staff keep for themselves. */

const below =
  'From: Bo Tarn <bo@larkmoor.example>\nSent: Sunday, March 1, 2026 8:00 PM\nTo: Ada Quill <ada@larkmoor.example>\nSubject: Lamps out\n\nAll the lamps are out by the Millrace school and people trip on the steps at night.'
const unclear = 'It isn’t clear whether the earlier e-mail was answered or passed on.'
const doubtsOf = (cover: string, subject: string): readonly string[] =>
  splitMail(`${cover}\n\n${below}`, { subject, senders: [] }).doubts

test.each(['Another one of these from Millrace.', 'Heard this again today.'])(
  '“%s” above a longer mail waits for a person',
  (cover) => expect(doubtsOf(cover, 'Lamps out')).toContain(unclear),
)

test('an answer that says so is one', () =>
  expect(doubtsOf('Thank you, we asked the city to mend them.', 'RE: Lamps out')).not.toContain(
    unclear,
  ))

test.each(['Internal notes', 'Staff comments', 'Notes for staff', 'Notas internas'])(
  '“%s” is never what was raised',
  (heading) => expect(guessHeading(heading)).toEqual({ column: '', why: 'private' }),
)
