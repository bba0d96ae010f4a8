import { join } from 'node:path'
import { beforeAll, describe, it } from 'vitest'
import { registerFonts } from '../../electron/documents/pdf/documentPdfs'
import { planRestrictedCases } from '../verify/documents/restrictedCases'
import { expectAsBefore } from './pictures'

describe('prints for those who need to know look as they did when last looked at', () => {
  beforeAll(() => registerFonts(join(import.meta.dirname, '../../resources/fonts')))

  const cases = Promise.all(planRestrictedCases().map((make) => make()))

  it.each([
    ['restricted-actions', 'action log, usual, letter'],
    ['restricted-actions-large', 'action log, usual, letter, large'],
    ['restricted-notes-a4', 'notes, usual, a4'],
    ['restricted-notes-mixed', 'notes, mixed, letter'],
    ['restricted-disclosures-a4-large', 'disclosure log, usual, a4, large'],
    ['restricted-notes-empty', 'notes, short, letter'],
    ['restricted-actions-long', 'action log, long, letter'],
    ['restricted-actions-long-large', 'action log, long, letter, large'],
  ])('%s', async (picture, name) => {
    const print = (await cases).find((one) => one.name === name)
    if (print === undefined) throw new Error(`there is no ${name}`)
    const { bytes } = await print.made()
    expectAsBefore(picture, bytes, 2)
  })
})
