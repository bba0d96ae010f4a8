import { join } from 'node:path'
import { beforeAll, describe, it } from 'vitest'
import { Charts } from '../../electron/comparison/chartCache'
import {
  registerFonts,
  typesetDocument,
  type PrintOptions,
} from '../../electron/documents/pdf/documentPdfs'
import { inEnglish } from '../../shared/languages/siteLanguage'
import type { SharedRecord } from '../../shared/record/record'
import { dataSheetModel } from '../../shared/documents/dataSheet'
import { aRecord } from '../builders/record'
import { larkmoor } from './larkmoor'
import { expectAsBefore } from './pictures'

const usual = (): SharedRecord =>
  larkmoor()
    .withData('Heron Flats', [13, 4, 1_205])
    .withData('Millrace', [7, 8, 9], { id: 'import-early', from: 202_507, to: 202_509 })
    .withConcern('Heron Flats', 'The light is out.')
    .build()

/** Forty neighborhoods, some with a name of two lines, with more calls than there are people. */
function absurdlyLong(): SharedRecord {
  const names = Array.from({ length: 40 }, (_, at) =>
    `Number ${at + 1} ${'along the river '.repeat(at % 4)}`.trim(),
  )
  const build = aRecord()
    .withWorkgroup({ name: `Larkmoor workgroup ${'of everybody at the table '.repeat(5)}`.trim() })
    .withNeighborhoods(...names)
  for (const [at, name] of names.entries()) {
    const counts = Array.from(
      { length: 12 },
      (_, month) => ((at * 7 + month) % 10) * 10 ** (at % 6),
    )
    build.withData(name, counts, { id: 'import-all', from: 202_504, to: 202_603 })
  }
  return build.build()
}

const charts = new Charts(() => undefined)
const asked = { period: { from: '2025-04', to: '2026-03' }, sourceId: 'calls', category: null }

async function dataSheet(record: SharedRecord, options: PrintOptions): Promise<Uint8Array> {
  const use = options.large === true ? 'large document' : 'document'
  const model = await charts.made(use, inEnglish.language, (drawn) =>
    dataSheetModel(record, asked, inEnglish, drawn),
  )
  return (await typesetDocument({ document: 'data sheet', model, options })).bytes
}

describe('a data sheet looks as it did when last looked at', () => {
  beforeAll(() => registerFonts(join(import.meta.dirname, '../../resources/fonts')))

  it.each([
    ['data-sheet', usual, {}],
    ['data-sheet-large', usual, { large: true }],
    ['data-sheet-a4', usual, { paperSize: 'a4' }],
    ['data-sheet-long', absurdlyLong, {}],
    ['data-sheet-long-large', absurdlyLong, { large: true }],
  ] as const)('%s', async (picture, record, options) => {
    expectAsBefore(picture, await dataSheet(record(), options), 3)
  })
})
