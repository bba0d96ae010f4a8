import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { reporterOf, whoReported } from '../../../../shared/concerns/import/findReporters'
import { guessColumns } from '../../../../shared/concerns/import/guessColumns'
import { readForms } from '../../../../shared/concerns/import/readForms'
import { readText } from '../../../../shared/concerns/import/readImport'
import { mailTable } from '../../../../shared/concerns/import/readMail'
import { readMail } from './readMailText'
import type { Column } from '../../../../shared/concerns/import/types'

/* Who reported what comes in: read apart from the concern, to be kept privately or not at all. */

const ofTable = (text: string, columns?: readonly Column[]) => {
  const table = readText(text, 'table')
  const guessed = guessColumns(table)
  const read = columns ?? guessed.map(({ column }) => column)
  return table.rows.map((row) => reporterOf(row, table, read, guessed))
}

describe('the answers of a form', () => {
  test('say who it was and how to reach them in columns that are left out', () => {
    const [first, second, third] = ofTable(
      [
        'Timestamp,Your name,Email Address,Your phone,What have you seen?,May we contact you?',
        '3/2/2026,"Quill, Ada",ada@larkmoor.example,(206) 555-0147,No light behind the laundry.,Yes',
        '3/2/2026,Bo Ashgrove,bo@larkmoor.example,,Glass on the steps.,No',
        '3/2/2026,,,,Nobody sweeps.,',
      ].join('\n'),
    )
    expect(first).toEqual({
      name: 'Quill, Ada',
      contact: 'ada@larkmoor.example, (206) 555-0147',
      mayBeContacted: 'yes',
    })
    // Whoever doesn't want to be contacted has nothing kept to contact them by.
    expect(second).toEqual({ name: 'Bo Ashgrove', contact: '', mayBeContacted: 'no' })
    expect(third).toBeNull()
  })

  test('say nothing where somebody chose to read the column as something else', () => {
    const text = 'Your name,What have you seen?\nThe Millrace merchants,Glass on the steps.'
    expect(ofTable(text)[0]?.name).toBe('The Millrace merchants')
    expect(ofTable(text, ['group', 'wording'])[0]).toBeNull()
  })

  test('in one answer are told apart; a home address isn’t kept', () => {
    const asked = 'May we contact you? Your name, and a phone number or e-mail'
    expect(whoReported([{ heading: asked, cell: 'yes, Ada Quill, 206-555-0147' }])).toEqual({
      name: 'Ada Quill',
      contact: '206-555-0147',
      mayBeContacted: 'yes',
    })
    expect(whoReported([{ heading: 'Home address', cell: '12 Mill Lane' }])).toBeNull()
    expect(
      whoReported([{ heading: 'Your e-mail address', cell: 'ada@larkmoor.example' }])?.contact,
    ).toBe('ada@larkmoor.example')
  })

  test('never say more than is kept, whatever stands in them', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ heading: fc.string(), cell: fc.string({ maxLength: 3_000 }) })),
        (answers) => {
          const who = whoReported(answers)
          if (who === null) return
          expect(who.name.length + who.contact.length).toBeGreaterThan(0)
          expect(Math.max(who.name.length, who.contact.length)).toBeLessThanOrEqual(500)
          expect(who.name + who.contact).not.toMatch(/[\p{Cc}\p{Cf}]/u)
        },
      ),
    )
  })
})

test('a mail is sent by somebody, who isn’t in what it says', async () => {
  const mail = await readMail(
    [
      'From: Ada Quill <ada@larkmoor.example>',
      'To: lead@larkmoor.example',
      'Subject: Lights',
      '',
      'No light behind the laundry.',
    ].join('\r\n'),
  )
  const table = mailTable([mail], [])
  const [row] = table.rows
  expect(row?.cells.join(' ')).not.toContain('Quill')
  expect(row && reporterOf(row, table, [], [])).toEqual({
    name: 'Ada Quill',
    contact: 'ada@larkmoor.example',
    mayBeContacted: 'not asked',
  })
})

test('typed-up forms keep apart who reported each, also where that comes first', () => {
  const table = readForms(
    [
      'ID: 7',
      'Name: Ada Quill',
      'Phone: 206-555-0147',
      'Neighborhood: Millrace',
      'What was seen: No light behind the laundry.',
      'Name: Bo Ashgrove',
      'Neighborhood: Saltworks',
      'What was seen: Glass on the steps.',
    ].join('\n'),
  )
  expect(table.rows.map((row) => reporterOf(row, table, [], []))).toEqual([
    { name: 'Ada Quill', contact: '206-555-0147', mayBeContacted: 'not asked' },
    { name: 'Bo Ashgrove', contact: '', mayBeContacted: 'not asked' },
  ])
  expect(table.rows.map(({ cells }) => cells.join(' '))).toEqual([
    expect.not.stringContaining('Ada'),
    expect.not.stringContaining('Bo'),
  ])
})

test.each([
  ['¿Podemos contactarle?', 'Sí', 'yes'],
  ['¿Podemos llamarle?', 'no', 'no'],
  ['Pouvons-nous vous contacter ?', 'non', 'no'],
  ['Chúng tôi có thể liên lạc với quý vị không?', 'Không', 'no'],
  ['可以联系您吗？', '是', 'yes'],
  ['هل يمكننا الاتصال بكم؟', 'نعم', 'yes'],
  ['May we contact you?', 'no thanks', 'no'],
] as const)('“%s” “%s” is no name', (heading, answer, may) =>
  expect(
    whoReported([
      { heading: 'Name', cell: 'Ada Quill' },
      { heading, cell: answer },
    ]),
  ).toEqual({ name: 'Ada Quill', contact: '', mayBeContacted: may }),
)
