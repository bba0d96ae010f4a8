/** What stands behind a name and belongs to it: degrees and the like. */
export const behindNames =
  /^(?:jr|sr|i{2,3}|iv|m\.?d|d\.?o|ph\.?d|psy\.?d|esq|j\.?d|r\.?n|l\.?p\.?n|msw|lcsw|licsw|lmhc|lpc|mph|mpa|cadc|cpc)\.?$/i

/** A name in the order it is said in; `isTurned` when the last name stood first. */
export function personName(said: string): { readonly name: string; readonly isTurned: boolean } {
  const name = said.replaceAll(/\s+/g, ' ').trim()
  const [last, first, ...more] = name.split(/\s*,\s*/)
  const isTurned =
    last !== undefined &&
    first !== undefined &&
    more.length === 0 &&
    isPieceOfName(last) &&
    isPieceOfName(first) &&
    !behindNames.test(first)
  return isTurned ? { name: `${first} ${last}`, isTurned } : { name, isTurned: false }
}

const isPieceOfName = (text: string): boolean => /^\p{L}[\p{L}\p{M}'’. -]{0,40}$/u.test(text)

/** Why a text is no name of a person; null when it may be one. */
export function notAName(text: string): string | null {
  if (text === '') return 'There is no name on this line.'
  if (!/\p{L}/u.test(text)) return 'This has no letters.'
  if (text.length > 200) return 'This is longer than a name.'
  return null
}
