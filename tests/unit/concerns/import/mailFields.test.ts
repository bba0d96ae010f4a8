import { describe, expect, test } from 'vitest'
import { readMailFields } from '../../../../shared/concerns/import/mailFields'
import { mailColumns, mailTable, readMails } from '../../../../shared/concerns/import/readMail'
import { readRows, stateOf } from '../../../../shared/concerns/import/readRows'

/* Mails of contact forms and 311 systems are read as their fields, so that nobody’s name is a wording. */

const neighborhoods = ['Heron Flats', 'Millrace', 'Saltworks', 'Juniper Rise'].map((name) => ({
  id: name,
  name,
}))

const readOne = async (body: string, type = 'text/plain') => {
  const mail = `From: no-reply@larkmoor.example\nTo: lead@larkmoor.example\nSubject: New form entry\nDate: Tue, 24 Nov 2026 09:12:00 -0800\nContent-Type: ${type}; charset=utf-8\n\n${body}`
  const [row] = readRows(mailTable(await readMails(mail), neighborhoods), mailColumns, {
    neighborhoods,
    groups: [],
    today: '2026-11-30',
    channel: 'e-mail',
    decided: new Map(),
  })
  if (row === undefined) throw new Error('no row')
  return row
}

describe('fields within a mail', () => {
  test('a contact form, below a line of its program', async () => {
    const row = await readOne(
      'You have received a new submission from your website contact form.\n\nName: Ada Quill\nEmail: ada@mail.example\nPhone: (555) 555-0142\nNeighborhood: Heron Flats\nMessage: Two lamps are out.\nPeople wait in the dark.\n\n--\nThis e-mail was sent from a contact form on Larkmoor LEAD',
    )
    expect(row.fields.wording).toBe('Two lamps are out.\nPeople wait in the dark.')
    expect(row.neighborhoodId).toBe('Heron Flats')
    expect(stateOf(row)).toBe('ready')
    expect(row.setApart).not.toContain('Ada')
  })

  test('whatever the intake form asks is kept, and a day that can’t be read is asked about', async () => {
    const asks =
      'Name: Ada Quill\nNeighborhood: Heron Flats\nMessage: Two lamps are out.\nHear back by: 2026-12-08\nHow it was received: By phone\n'
    const row = await readOne(asks)
    expect(row.fields).toMatchObject({ hearBackBy: '2026-12-08' })
    expect(row.setApart).toContain('By phone')
    expect(stateOf(row)).toBe('ready')
    const later = await readOne(`${asks}Date received: the day before market day\n`)
    expect(later.holds.join(' ')).toContain('the day before market day')
  })

  test('a 311 system: its numbers are set apart, a house holds the row', async () => {
    const row = await readOne(
      'Service Request #: 26-00412345\nRequest Type: Needles / Sharps\nStatus: Open\nDate Submitted: 11/24/2026 6:31 PM\nLocation: 2217 Mill Lane, Larkmoor\nNeighborhood: Millrace\nDescription: Needles by the fence since Sunday.\nSubmitted By: Bo Finch\nContact Phone: 555-555-0133',
    )
    expect(row.fields).toMatchObject({
      wording: 'Needles by the fence since Sunday.',
      receivedOn: '2026-11-24',
    })
    expect(stateOf(row)).toBe('held')
    expect(row.setApart).toContain('Request Type: Needles / Sharps')
  })

  test('in the cells of a page', async () => {
    const cell = (label: string, value: string): string =>
      `<tr><td><b>${label}</b></td><td>${value}</td></tr>`
    const row = await readOne(
      `<html><body><table>${cell('First Name', 'Pell')}${cell('Last Name', 'Harrow')}${cell('Email', 'pell@mail.example')}${cell('Which neighborhood?', 'Saltworks')}${cell('What would you like to tell us?', 'Cars race on Dock Street after ten.')}${cell('Is anyone in danger right now?', 'No')}</table></body></html>`,
      'text/html',
    )
    expect(row.fields.wording).toBe('Cars race on Dock Street after ten.')
    expect(row.danger).toBe(false)
    expect(stateOf(row)).toBe('ready')
  })

  test('labels on lines of their own', async () => {
    const row = await readOne(
      'Your name\nOdra Venn\n\nYour neighborhood\nJuniper Rise\n\nWhat is your concern?\nTrucks idle all night.\n\nHow can we reach you?\n555-555-0177',
    )
    expect(row.fields.wording).toBe('Trucks idle all night.')
    expect(row.neighborhoodId).toBe('Juniper Rise')
  })

  test('who reported it is no head of an earlier mail', async () => {
    const row = await readOne(
      'Issue: Abandoned vehicle\nAddress: Tern St & 4th Ave\nReported by: Hana S. (hana@mail.example)\nReported on: Nov 26, 2026\nDetails:\nA gray van has been here for weeks.',
    )
    expect(row.fields.wording).toBe('A gray van has been here for weeks.')
    expect(row.fields.place).toBe('Tern St & 4th Ave')
  })

  test('a question with a colon behind is a field', async () => {
    const row = await readOne(
      'First Name: Ada\nLast Name: Quill\nEmail Address: ada@mail.example\nNeighborhood: Millrace\nDescribe your concern: The underpass floods.\nWould you like a response?: Yes',
    )
    expect(row.fields.wording).toBe('The underpass floods.')
  })

  test('an answer of no field that is a sentence holds the row', async () => {
    const row = await readOne(
      'Name: Ada Quill\nEmail: ada@mail.example\nNeighborhood: Millrace\nMessage: Dark lamps.\nVehicle: He drives a blue van with one door',
    )
    expect(stateOf(row)).toBe('held')
    expect(row.setApart).toContain('blue van')
  })
})

test.each([
  'Hello,\n\nTwo lamps are out. My question: who fixes them?\n\nAda',
  'Dear all, where: the stop. It has been dark for weeks and nobody came, though we called three times and wrote as well. When: each night.',
])('a letter is none: %j', (text) => {
  expect(readMailFields(text)).toBeNull()
})
