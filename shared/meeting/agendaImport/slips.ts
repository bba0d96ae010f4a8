/*
 * What names a closed part with a slip of the keyboard in it: `Closed sesion`, `Confidental`,
 * `CLOSED SESSlON`. The right words are found again by letters that look alike and by one or two
 * that differ.
 */

const names = [
  'closed session',
  'closed meeting',
  'closed part',
  'restricted session',
  'restricted items',
  'executive session',
  'private session',
  'partners only',
  'confidential',
  'confidential session',
  'confidential items',
  'confidential part',
  'closed portion',
  'closed items',
  'private meeting',
  'staff only',
  'members only',
  'not public',
  'restricted',
]

/** Whether a short text is one of those names but for a slip. */
export function isSlipOfClosed(text: string): boolean {
  if (text.length > 60) return false
  const words = lettersOf(/[([]([^()[\]]{4,40})[)\]]\s*$/.exec(text)?.[1] ?? text)
  return names.some((name) => {
    const wanted = lettersOf(name)
    const most = wanted.length > 11 ? 2 : 1
    return Math.abs(words.length - wanted.length) <= most && distance(words, wanted) <= most
  })
}

/** The letters alone, those that look alike made one. */
const lettersOf = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/0/g, 'o')
    .replace(/[1l|!]/g, 'i')
    .replace(/5/g, 's')
    .replace(/[^\p{Ll}]/gu, '')

/** How many letters have to be put in, taken out or exchanged. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, at) => at)
  for (const [index, letter] of [...from].entries()) {
    const next = [index + 1]
    for (const [at, other] of [...to].entries())
      next.push(
        Math.min(
          (row[at] ?? 0) + (letter === other ? 0 : 1),
          (row[at + 1] ?? 0) + 1,
          (next[at] ?? 0) + 1,
        ),
      )
    row = next
  }
  return row[to.length] ?? 0
}
