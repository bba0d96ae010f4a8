import { describe, expect, test } from 'vitest'
import { failuresInWords } from '../../tools/failures'
import { nothing, sum, tallyOfPlaywright, tallyOfSteps, tallyOfVitest } from '../../tools/tally'

const vitestReport = JSON.stringify({
  testResults: [
    {
      name: 'dates.test.ts',
      status: 'failed',
      assertionResults: [
        { fullName: 'a date reads', status: 'passed' },
        { fullName: 'a date prints', status: 'failed', failureMessages: ['expected 1 to be 2'] },
      ],
    },
    { name: 'rows.test.ts', status: 'failed', message: 'no such module', assertionResults: [] },
  ],
})

const result = (...messages: string[]): object => ({
  errors: messages.map((message) => ({ message })),
})

const playwrightReport = JSON.stringify({
  stats: { expected: 1, unexpected: 1, flaky: 1, skipped: 0 },
  errors: [{ message: 'no display' }],
  suites: [
    {
      title: 'asides.spec.ts',
      specs: [
        { title: 'passes', tests: [{ status: 'expected', results: [result()] }] },
        {
          title: 'moves on',
          tests: [{ status: 'unexpected', results: [result('not shown', 'an error in the page')] }],
        },
      ],
      suites: [
        {
          title: 'with one screen',
          specs: [
            {
              title: 'asks',
              tests: [
                { status: 'flaky', results: [result('\u001b[31mnot asked\u001b[39m'), result()] },
              ],
            },
          ],
        },
      ],
    },
  ],
})

describe('the end of a test run', () => {
  test('says which tests failed, and what they said', () => {
    const both = sum([
      tallyOfSteps([{ name: 'types', ok: false, output: 'actions.ts(3,1): error' }]),
      tallyOfVitest(vitestReport, false),
      tallyOfPlaywright(playwrightReport, false),
    ])
    expect(both.failed).toBe(6)
    expect(failuresInWords(both.failures).split('\n')).toEqual([
      'Failed 1 of 6: types',
      '  actions.ts(3,1): error',
      'Failed 2 of 6: dates.test.ts: a date prints',
      '  expected 1 to be 2',
      'Failed 3 of 6: rows.test.ts',
      '  no such module',
      'Failed 4 of 6: end-to-end tests',
      '  no display',
      'Failed 5 of 6: asides.spec.ts › moves on',
      '  not shown',
      '  an error in the page',
      'Failed 6 of 6: asides.spec.ts › with one screen › asks',
      '  not asked',
    ])
  })

  test('repeats the first lines of what is long', () => {
    const message = Array.from({ length: 400 }, (_, line) => `line ${line}`).join('\n\n')
    const lines = failuresInWords([{ name: 'long', message }]).split('\n')
    expect(lines).toHaveLength(25)
    expect(lines.at(-1)).toBe('  line 23')
  })

  test('says nothing where nothing failed', () => {
    expect(failuresInWords(nothing.failures)).toBe('')
  })
})
