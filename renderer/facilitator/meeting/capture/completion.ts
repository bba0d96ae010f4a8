import { nameKey } from '../../../../shared/kernel/names'

/** What one can complete to. */
export interface Completion {
  readonly name: string
  /** What tells it from others. */
  readonly detail: string
}

/** The name that is being typed where the caret is. */
export interface OpenMark {
  readonly sign: '@' | '#'
  /** Where the sign stands, in UTF-16 units. */
  readonly start: number
  readonly query: string
}

/** So many are offered at once. */
const mostOffered = 7

const openMark = /(?:^|[\s(¿¡«“"'])([@#])(\p{L}[^@#]{0,40})?$/u

/** The mark right before the caret; null where none is being typed. */
export function markBefore(line: string, caret: number): OpenMark | null {
  const match = openMark.exec(line.slice(0, caret))
  if (match === null) return null
  const [, sign = '', query = ''] = match
  return { sign: sign === '@' ? '@' : '#', start: caret - query.length - 1, query }
}

const beginsSo = (name: string, query: string): boolean => {
  const words = nameKey(name).split(' ')
  return words.some((_, at) => words.slice(at).join(' ').startsWith(query))
}

/** Those whose name, or a later word of it, begins as typed; in their order. None once it is all there. */
export function completionsFor(query: string, all: readonly Completion[]): readonly Completion[] {
  const key = nameKey(query)
  if (all.some(({ name }) => nameKey(name) === key)) return []
  return all.filter(({ name }) => key === '' || beginsSo(name, key)).slice(0, mostOffered)
}

/** The line with the name in place of what was typed of it, and where the caret goes then. */
export function completeMark(
  line: string,
  caret: number,
  { start, sign }: OpenMark,
  name: string,
): { readonly line: string; readonly caret: number } {
  const before = `${line.slice(0, start)}${sign}${name} `
  return { line: before + line.slice(caret).trimStart(), caret: before.length }
}
