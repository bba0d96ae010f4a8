import { guessHeading } from './guessHeadings'

/* Forms typed up with a dash for the colon: `Location - Saltworks gate`, one below the other. */

const dashed = /^([\s*•]{0,6}\p{L}[\p{L}’'/ ]{1,30}?)\s+[-–—]\s+(?=\S)/u
/** So many different things have to be named so that a dash is no dash of a sentence. */
const fewest = 3

/** The text with colons behind labels that have a dash; any other text as it is. */
export function withColons(text: string): string {
  const kinds = text
    .slice(0, 20_000)
    .split(/\r\n?|\n/)
    .flatMap((line) => kindOf(dashed.exec(line)?.[1] ?? '') ?? [])
  if (new Set(kinds).size < fewest) return text
  return text.replaceAll(/[^\r\n]+/g, (line) => {
    const label = dashed.exec(line)?.[1] ?? ''
    return kindOf(label) === undefined ? line : line.replace(dashed, '$1: ')
  })
}

/** What a label names; undefined when nobody knows it. */
function kindOf(label: string): string | undefined {
  if (label === '') return undefined
  const { column, why } = guessHeading(label)
  return why === 'unknown' ? undefined : column || (why ?? undefined)
}
