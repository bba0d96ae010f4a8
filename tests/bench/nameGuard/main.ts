import { performance } from 'node:perf_hooks'
import { NameGuard } from '../../../shared/restricted/nameGuard/nameGuard'
import { shippedWords, someone } from '../../builders/guard'

/**
 * How long looking for 500 participants in a text of 2,000 letters takes: the first time, and with
 * every letter that is typed after that. Run with `npx tsx tests/bench/nameGuard/main.ts`.
 */
const syllables = 'ka lo mi ren dor vel tas quil bro shen zu fi nor wex dal tri ost lin pav gho'
const all = syllables.split(' ')
const makeName = (n: number): string =>
  [n, n * 7 + 3, n * 13 + 5].map((at) => all[at % 20]).join('')
const people = Array.from({ length: 500 }, (_, n) =>
  someone(`${makeName(n)} ${makeName(n * 31 + 11)}`),
)
const text = [...shippedWords]
  .filter((_, n) => n % 17 === 0)
  .flatMap((word, n) => (n % 8 === 0 ? [word, `Q${word}en`] : [word]))
  .join(' ')
  .slice(0, 2_000)

const time = (act: () => void): number => {
  const from = performance.now()
  act()
  return performance.now() - from
}
const median = (times: number[]): number => times.sort((a, b) => a - b)[times.length >> 1] ?? 0
const print = (what: string, ms: number): void => console.log(`${what}: ${ms.toFixed(2)} ms`)

const build = (): NameGuard => new NameGuard(people, shippedWords)
print('building the index', median(Array.from({ length: 9 }, () => time(build))))
const first = Array.from({ length: 30 }, () => {
  const guard = build()
  return time(() => guard.find(text))
})
print('first look', median(first))
const guard = build()
const typing = Array.from({ length: 1_000 }, (_, n) => {
  const typed = `${text.slice(0, 1_990 - (n % 500))} kren${n}`
  return time(() => guard.find(typed))
})
print('each letter after that', median(typing))
