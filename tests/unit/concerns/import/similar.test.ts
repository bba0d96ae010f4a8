import fc from 'fast-check'
import { expect, test } from 'vitest'
import { SimilarWordings } from '../../../../shared/concerns/import/similarConcerns'

const with_ = (...wordings: string[]): SimilarWordings<string> => {
  const known = new SimilarWordings<string>()
  for (const wording of wordings) known.add(wording, 'heron', wording)
  return known
}

test('the same told in other words is found, in its neighborhood only', () => {
  const known = with_('Broken glass on the path by the play park', 'The shelter is dark at night')
  expect(known.find('heron', 'There is broken glass on the play park path!')?.key).toContain(
    'glass',
  )
  expect(known.find('mill', 'Broken glass on the path by the play park')).toBeNull()
  expect(known.find('heron', 'Trucks idle on Mill Lane')).toBeNull()
})

test('a wording is always like itself, however it is written, and never more than whole', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.string(), (wording, other) => {
      const known = with_(wording)
      expect(known.find('heron', ` ${wording} `)?.score).toBe(1)
      const found = known.find('heron', other)
      if (found !== null) expect(found.score).toBeLessThanOrEqual(1)
      expect(known.find('heron', other)).toEqual(found)
    }),
  )
})

test('of five thousand rows that share most of their words, nearly all find another', () => {
  const known = new SimilarWordings<number>()
  let found = 0
  for (let at = 0; at < 5_000; at += 1) {
    const wording = `The lamp by house block ${at} on the long path near the play park is dark ${at * 7}`
    found += known.find('heron', wording) === null ? 0 : 1
    known.add(at, 'heron', wording)
  }
  expect(found).toBeGreaterThan(4_000)
})
