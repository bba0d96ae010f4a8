import { startsWithMarker } from './markers'
import { trailingDuration } from './timebox'

/** What people's programs end a line with: also Unicode's own separators and the end of a page. */
const lineEnds = /\r\n|[\n\r\u0085\u2028\u2029\f]/

/**
 * Signs that show nothing: zero-width spaces, soft hyphens, marks and overrides of direction. With
 * them two words that look alike would not be alike, and text could be shown in another order.
 */
const unseen = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufffc\ufffe\uffff]/g

/** Letters and signs of double width, as East Asian keyboards write them. */
const fullWidth = /[\uff01-\uff5e]/g

/** The lines of a text, from 1 at index 0, without signs that show nothing. */
export const linesOf = (text: string): string[] =>
  text
    .replace(unseen, '')
    .replace(fullWidth, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/\p{Surrogate}/gu, '')
    .split(lineEnds)
    .flatMap((line) => (line.includes('\v') ? splitAtSoftBreaks(line) : [line]))

/**
 * A soft break (a vertical tab, as word processors write Shift+Enter) goes on in the same item,
 * except where what stands before has its minutes already or what follows has a number or a bullet.
 */
function splitAtSoftBreaks(line: string): string[] {
  const lines: string[] = []
  for (const piece of line.split('\v')) {
    const before = lines.at(-1)
    if (before === undefined || isComplete(before) || startsWithMarker(piece)) lines.push(piece)
    else lines[lines.length - 1] = `${before} ${piece}`
  }
  return lines
}

const isComplete = (line: string): boolean =>
  line.trim() === '' || trailingDuration(line) !== undefined || /[)\]]\s*$/.test(line)
