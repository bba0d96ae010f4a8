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

const letters = ['h', 'd', 'a', 't', 'p', 'n'] as const
const marks = [' @odile', ' @ade', ' @nobody', ' @', ' #heron', ' #5', ' #nowhere'] as const
const days = [' next fri', ' in 2 weeks', ' 12/15', ' by next meeting', ' by fbr 30'] as const

/** A line as it is captured: its letter, a sentence, and now and then who, where and by when. */
export function capturedLineFrom(random: () => number): string {
  const sentence = sentenceFrom(random)
  const more = Array.from({ length: Math.floor(random() * 3) }, () => oneOf(marks, random)).join('')
  const day = random() < 0.4 ? oneOf(days, random) : ''
  return `${oneOf(letters, random)} ${sentence}${more}${day}`
}
