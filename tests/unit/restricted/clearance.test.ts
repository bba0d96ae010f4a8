import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clearance, outsideAudience, type PersonHere } from '../../../shared/restricted/clearance'
import { releaseState, standing } from '../../../shared/restricted/releases'
import { aRelease } from '../../builders/restricted'

/** Who may be told what a participant's releases permit. */

const today = '2026-03-03'
const categories = ['Case management', 'Police', 'Prosecution', 'Community representatives']

const person = (name: string, part: Partial<PersonHere> = {}): PersonHere => ({
  memberId: name,
  name,
  organization: '',
  category: 'Case management',
  agreed: 'yes',
  ...part,
})
const lacksOf = (people: readonly PersonHere[], ...releases: ReturnType<typeof aRelease>[]) =>
  clearance(people, releases, today).people.map(({ lacks }) => lacks)

describe('a release', () => {
  test.each([
    ['holds on the day it was signed', { signedOn: today }, 'holds'],
    ['does not hold before', { signedOn: '2026-03-04' }, 'not signed'],
    ['does not hold while it is only asked for', { signedOn: '' }, 'not signed'],
    ['holds on its last day', { expiresOn: today }, 'holds'],
    ['has expired the day after', { expiresOn: '2026-03-02' }, 'expired'],
    ['ends with the day it is revoked', { revokedOn: today }, 'revoked'],
    ['holds until the day it will be revoked', { revokedOn: '2026-03-04' }, 'holds'],
    ['stays revoked after it expired', { revokedOn: today, expiresOn: '2026-03-01' }, 'revoked'],
  ] as const)('%s', (_name, fields, state) => {
    expect(releaseState(aRelease(fields), today)).toBe(state)
  })

  test('that holds stands for a participant, whatever became of the others', () => {
    const old = aRelease({ expiresOn: '2026-01-01' })
    expect(standing([old, aRelease()], today)).toBe('holds')
    expect(standing([old], today)).toBe('expired')
    expect(standing([], today)).toBeNull()
  })
})

describe('someone in the room lacks', () => {
  test('nothing when they agreed and their category is covered', () => {
    expect(lacksOf([person('Dara Sol')], aRelease())).toEqual([[]])
  })

  test('a permission although they signed: agreeing never authorizes', () => {
    expect(lacksOf([person('Ines Holt', { category: 'Police' })], aRelease())).toEqual([
      ['not covered'],
    ])
  })

  test('agreement although they are covered', () => {
    const people = [person('Dara', { agreed: 'no' }), person('Sol', { agreed: 'to other wording' })]
    expect(lacksOf(people, aRelease())).toEqual([
      ['not acknowledged'],
      ['acknowledged other wording'],
    ])
  })

  test('a category, as a guest does', () => {
    expect(lacksOf([person('A guest', { category: '' })], aRelease())).toEqual([['no category']])
  })

  test('everything when nothing was signed', () => {
    const people = [person('A guest', { category: '', agreed: 'no' })]
    expect(lacksOf(people)).toEqual([['not acknowledged', 'no release']])
    expect(lacksOf(people, aRelease({ revokedOn: today }))).toEqual([
      ['not acknowledged', 'release revoked'],
    ])
  })

  test('nothing more when two releases cover them together', () => {
    const people = [person('Dara'), person('Ines', { category: 'Police' })]
    expect(lacksOf(people, aRelease(), aRelease({ categories: ['Police'] }))).toEqual([[], []])
  })
})

test('a room is clear exactly when each in it agreed and is named by a release that holds', () => {
  const somebody = fc.record({
    name: fc.string(),
    category: fc.constantFrom('', ...categories),
    agreed: fc.constantFrom('yes' as const, 'no' as const, 'to other wording' as const),
  })
  const day = fc.constantFrom('', '2026-03-01', today, '2026-03-05')
  const release = fc.record({
    signedOn: day,
    expiresOn: day,
    revokedOn: day,
    categories: fc.subarray(categories),
  })
  fc.assert(
    fc.property(fc.array(somebody), fc.array(release, { maxLength: 3 }), (people, signed) => {
      const room = people.map((one) => person(one.name, one))
      const releases = signed.map((fields) => aRelease(fields))
      const covers = (category: string): boolean =>
        signed.some(
          (one) =>
            one.categories.includes(category) &&
            one.signedOn !== '' &&
            one.signedOn <= today &&
            (one.expiresOn === '' || one.expiresOn >= today) &&
            (one.revokedOn === '' || one.revokedOn > today),
        )
      const clear = people.every((one) => one.agreed === 'yes' && covers(one.category))
      expect(clearance(room, releases, today).clear).toBe(clear)
    }),
  )
})

test('an entry with an audience is for nobody else', () => {
  const people = [person('Dara'), person('Ines', { category: 'Police' })]
  expect(outsideAudience([], people)).toEqual([])
  expect(outsideAudience(['Case management'], people)).toEqual(['Ines'])
})
