import fc from 'fast-check'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { registerFonts, renderSummary } from '../../electron/documents/pdf/documentPdfs'
import { reportBackSections } from '../../shared/documents/reportBack/reportBackSections'

import {
  reportBackModel,
  type ReportBackModel,
} from '../../shared/documents/reportBack/reportBackModel'
import { reportBackText } from '../../shared/documents/reportBack/reportBackText'
import { summaryModel } from '../../shared/documents/reportBack/summaryModel'
import { textBlocks } from '../../shared/documents/textBlocks'
import { idOf } from '../builders/recordDefaults'
import { larkmoorMeetings, secondMeeting } from './larkmoor'
import { infoOf } from './reading'

beforeAll(() => registerFonts(join(import.meta.dirname, '../../resources/fonts')))

const buildWhole = (): ReportBackModel =>
  reportBackModel(larkmoorMeetings().build(), secondMeeting, idOf('Heron Flats'))

/** A report-back whose every text is as long as it may be, in the given words. */
const crowdWith = (word: string): ReportBackModel => {
  const long = (letters: number): string => `${word} `.repeat(500).slice(0, letters)
  const points = Array.from({ length: 30 }, () => long(100))
  return {
    ...buildWhole(),
    audience: long(60),
    goalSentence: long(400),
    sections: Object.fromEntries(
      reportBackSections.map((name) => [name, points]),
    ) as unknown as ReportBackModel['sections'],
    howToRaise: textBlocks(long(2_000)),
    contact: textBlocks(long(500)),
  }
}

describe('a summary', () => {
  test.each(['Wide', 'MMMMMMMM', 'mñüé', 'a'.repeat(80)])(
    'of whatever length is one page: %s',
    async (word) => {
      const { bytes, model } = await renderSummary(crowdWith(word))
      expect(infoOf(bytes)).toMatch(/Pages: +1\n/)
      expect(model.sections.map(({ name }) => name)).toContain('cannotYet')
    },
    60_000,
  )

  test('carries whole points only, and says when there is more', () => {
    const points = fc.array(fc.string({ minLength: 1, maxLength: 600 }), { maxLength: 8 })
    fc.assert(
      fc.property(points, (did) => {
        const model = { ...buildWhole(), sections: { ...buildWhole().sections, did } }
        const carried =
          summaryModel(model).sections.find(({ name }) => name === 'did')?.points ?? []
        expect(carried.length).toBeGreaterThanOrEqual(Math.min(1, did.length))
        for (const [at, point] of carried.entries())
          expect(did[at]?.startsWith(point.replace(/…$/, '')) ?? false).toBe(true)
        if (carried.length < did.length) expect(summaryModel(model).hasMore).toBe(true)
      }),
    )
  })

  test('of a report-back that fits says all of it but what was asked', () => {
    const { sections, hasMore } = summaryModel({
      ...buildWhole(),
      sections: { ...buildWhole().sections, asked: [] },
    })
    expect(hasMore).toBe(false)
    expect(sections.map(({ name }) => name)).toEqual([
      'said',
      'did',
      'obstacles',
      'cannotYet',
      'next',
    ])
  })
})

test('as text, a report-back says everything the paper does, a line a point', () => {
  const model = buildWhole()
  const text = reportBackText(model)
  for (const point of Object.values(model.sections).flat()) expect(text).toContain(point)
  expect(text).toContain('\n\nYou said\n• People shout at night')
  expect(text).toContain(model.aboutPeople)
  expect(text.endsWith('\n')).toBe(true)
  const none = { ...model, sections: { ...model.sections, said: [] } }
  expect(reportBackText(none)).not.toContain('You said')
})
