import { describe, expect, test } from 'vitest'
import { undescribedSuppressions } from '../../tools/suppressions'

// Put together here, so that this file holds no such comment itself.
const comment = (start: string): string => `// ${start}`
const silence = (rest: string): string => `${comment('eslint')}-disable-next-line ${rest}`

describe('a suppressed rule', () => {
  test('is refused without a reason', () => {
    const source = `const a = 1\n${silence('no-eval')}\nconst b = 2\n`
    expect(undescribedSuppressions(source)).toEqual([{ line: 2, text: silence('no-eval') }])
  })

  test('is refused with a reason of a word or two', () => {
    expect(undescribedSuppressions(silence('no-eval -- not sure'))).toHaveLength(1)
  })

  test('is accepted with a reason', () => {
    expect(undescribedSuppressions(silence('no-eval -- the page is our own'))).toEqual([])
  })

  test('is refused for a whole file, too', () => {
    expect(undescribedSuppressions(`${comment('eslint')}-disable`)).toHaveLength(1)
  })

  test('is refused of the compiler whatever the reason', () => {
    const ignored = `${comment('@ts')}-ignore -- the types of this library are wrong`
    expect(undescribedSuppressions(ignored)).toHaveLength(1)
  })
})
