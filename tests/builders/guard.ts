import { readFileSync } from 'node:fs'
import { NameGuard } from '../../shared/restricted/nameGuard/nameGuard'
import { ordinaryWords } from '../../shared/restricted/nameGuard/ordinary'
import type { ForeignWords } from '../../shared/restricted/nameGuard/ordinary'
import type { Participant } from '../../shared/restricted/tables'

const wordsOf = (name: string): ReadonlySet<string> =>
  ordinaryWords(
    (
      JSON.parse(readFileSync(`resources/words/${name}.json`, 'utf8')) as { words: string[] }
    ).words.flatMap((line) => line.split(' ')),
  )

/** The English words Candor comes with. */
export const shippedWords = wordsOf('ordinary')

/** Those of other languages. */
export const shippedForeign: ForeignWords = { es: wordsOf('ordinaryEs'), vi: wordsOf('ordinaryVi') }

type Person = Pick<Participant, 'name' | 'aliases' | 'code'>

/** Somebody to be guarded, invented. */
export const someone = (name: string, part: Partial<Person> = {}): Person => ({
  name,
  aliases: [],
  code: 'ACD-346',
  ...part,
})

/** A guard over these people, with the words Candor comes with. */
export const guardOver = (...people: readonly Person[]): NameGuard =>
  new NameGuard(people, shippedWords, [], shippedForeign)
