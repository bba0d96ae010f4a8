import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  registerFonts,
  renderMinutes,
  renderReportBack,
  renderSignIn,
} from '../../electron/documents'
import { minutesModel } from '../../shared/reports/minutes'
import { reportBackModel } from '../../shared/reports/reportBack'
import { signInModel } from '../../shared/reports/signIn'
import { idOf } from '../builders/record'
import { larkmoor, larkmoorMeetings, secondMeeting } from './larkmoor'
import { picturesOf, utcTime } from './reading'

/**
 * Pages compared with pictures a person has looked at. `UPDATE_GOLDEN=1` takes the pages as they
 * are now for the pictures to compare with; look at them before committing.
 */
const golden = join(import.meta.dirname, 'golden')
const isUpdate = process.env['UPDATE_GOLDEN'] === '1'
/** Enough to see a moved line, small enough to keep in the repository. */
const dotsPerInch = 40
/**
 * Poppler versions smooth the edges of letters differently; at this size that touches scattered
 * pixels. A line moved by its own height changes several times this share of a page.
 */
const tolerance = 0.004

const minutes = (build = larkmoorMeetings()) =>
  renderMinutes(minutesModel(build.build(), secondMeeting, utcTime))
const reportBack = (name: string) =>
  renderReportBack(reportBackModel(larkmoorMeetings().build(), secondMeeting, idOf(name)))

const signIn = () => renderSignIn(signInModel(larkmoorMeetings().build(), secondMeeting, utcTime))

describe('pages look as they did when last looked at', () => {
  beforeAll(() => registerFonts(join(import.meta.dirname, '../../resources/fonts')))

  it.each([
    ['minutes', () => minutes()],
    ['minutes-empty', () => minutes(larkmoor().withMeeting())],
    ['sign-in', () => signIn()],
    ['report-back-heron-flats', () => reportBack('Heron Flats')],
    ['report-back-millrace', () => reportBack('Millrace')],
  ])('%s', async (name, render) => {
    const pages = picturesOf(await render(), dotsPerInch)
    pages.forEach((page, index) => compare(page, join(golden, `${name}-${index + 1}.png`)))
    expect(existsSync(join(golden, `${name}-${pages.length + 1}.png`))).toBe(false)
  })
})

function compare(page: PNG, file: string): void {
  if (isUpdate) {
    mkdirSync(golden, { recursive: true })
    writeFileSync(file, PNG.sync.write(page, { colorType: 0, deflateLevel: 9 }))
    return
  }
  const expected = PNG.sync.read(readFileSync(file))
  const { width, height } = expected
  expect([page.width, page.height]).toEqual([width, height])
  const different = pixelmatch(page.data, expected.data, undefined, width, height, {
    threshold: 0.25,
  })
  expect(different / (width * height), file).toBeLessThan(tolerance)
}
