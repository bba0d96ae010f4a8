import { stripVTControlCharacters } from 'node:util'
import { type Ended, runProgram } from './programs'

const houses = ['shared', 'electron', 'renderer', 'tests']

/**
 * So many places stand that are like another: the letters of two typefaces, declared for each of
 * their weights in `renderer/ui/base/fonts.css`, which CSS can't share; and what the printed form is
 * read as, which its test says by itself.
 */
export const knownNearCopies = 3

const lesson =
  'Where the logic is the same, let one piece serve both: a function, a component, a builder of tests. ' +
  'How long a copy must be to be found is in .jscpd.json.'

/** How many near-copies jscpd found, by what it wrote; null when it didn't get that far. */
export function copiesIn(output: string): number | null {
  const found = /^Found (\d+) /m.exec(stripVTControlCharacters(output))?.[1]
  return found === undefined ? null : Number(found)
}

/** Looks for code that stands in two places. */
export async function findNearCopies(
  folders: readonly string[] = houses,
  most = knownNearCopies,
): Promise<Ended> {
  const { output } = await runProgram('jscpd', folders)
  const found = copiesIn(output)
  const ok = found !== null && found <= most
  return { ok, output: ok ? '' : `${stripVTControlCharacters(output)}\n${lesson}` }
}
