import { describe, expect, test } from 'vitest'
import {
  anyRan,
  closingLine,
  sum,
  tallyOfPlaywright,
  tallyOfSteps,
  tallyOfVitest,
} from '../../tools/tally'

const vitest = (...files: readonly (readonly [string, ...string[]])[]): string =>
  JSON.stringify({
    testResults: files.map(([status, ...tests], index) => ({
      name: `file ${index}`,
      status,
      assertionResults: tests.map((test) => ({ fullName: `a ${test} one`, status: test })),
    })),
  })

const playwright = (stats: object, errors: unknown[] = []): string =>
  JSON.stringify({
    stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0, ...stats },
    errors,
  })

const step = (ok: boolean): { name: string; ok: boolean; output: string } => ({
  name: 'types',
  ok,
  output: ok ? '' : 'actions.ts(3,1): error',
})

describe('the count of a test run', () => {
  test('tells passed, failed and skipped apart', () => {
    const report = vitest(['failed', 'passed', 'failed'], ['passed', 'passed', 'pending'])
    expect(tallyOfVitest(report, false)).toEqual({
      passed: 2,
      failed: 1,
      skipped: ['a pending one'],
      failures: [{ name: 'file 0: a failed one', message: '' }],
    })
  })

  test('takes a file that broke before its first test for a failure', () => {
    expect(tallyOfVitest(vitest(['failed'], ['passed', 'passed']), false).failed).toBe(1)
  })

  test('takes a run that ended badly for a failure although every test passed', () => {
    expect(tallyOfVitest(vitest(['passed', 'passed']), false).failed).toBe(1)
  })

  test('takes a run without a report for a failure', () => {
    expect(tallyOfVitest(null, true).failed).toBe(1)
    expect(tallyOfPlaywright(null, true).failed).toBe(1)
  })

  test('takes a test that needed a second try for a failure', () => {
    expect(tallyOfPlaywright(playwright({ expected: 3, flaky: 1 }), true)).toMatchObject({
      passed: 3,
      failed: 1,
      skipped: [],
    })
  })

  test('takes an end-to-end suite that could not start for a failure', () => {
    expect(tallyOfPlaywright(playwright({}, [{ message: 'no browser' }]), false).failed).toBe(1)
  })

  test('counts checks as tests', () => {
    expect(tallyOfSteps([step(true), step(false), step(true)])).toMatchObject({
      passed: 2,
      failed: 1,
    })
  })

  test('closes with one line over everything', () => {
    const both = sum([
      tallyOfSteps([step(true)]),
      tallyOfVitest(vitest(['failed', 'failed']), false),
    ])
    expect(closingLine(both)).toBe('1 passed, 1 failed')
  })

  test('knows when nothing ran', () => {
    expect(anyRan(tallyOfVitest(vitest(), true))).toBe(false)
    expect(anyRan(tallyOfVitest(vitest(['passed', 'passed']), true))).toBe(true)
  })
})
