import { oneOf } from '../randomRow'

/** Words people write down in a meeting; between them they begin with every letter. */
const words =
  'ask about benches bin by close call door dark every end find fix gate hours he in it just keep kids ' +
  'lights look more new next no on open post park quiet repair room she swap the to turn use visit ' +
  'window why x yes zone'

const list = words.split(' ')

const ends = ['', '.', '?', ' - again', ', please.', ' at 10.'] as const

/** An ordinary sentence. */
export function sentenceFrom(random: () => number): string {
  const length = 3 + Math.floor(random() * 7)
  return Array.from({ length }, () => oneOf(list, random)).join(' ') + oneOf(ends, random)
}
