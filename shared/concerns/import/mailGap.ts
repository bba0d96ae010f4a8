/*
 * A mail whose text follows its head without an empty line: a program, or somebody who pasted it, left
 * that out. Without it the text would be taken for more of the head, and lost.
 */

/** A line of a head, one that goes on from the line before, or the line before each mail of a mailbox. */
const ofHead = /^(?:[A-Za-z][\w-]{0,60}[ \t]?:|[ \t]+\S|From \S+ )/

/** A line that looks like one of a head and says several words under a name no head has: `Please: fix it soon`. */
const known =
  /^(?:from|to|cc|bcc|date|sent|subject|sender|received|status|importance|priority|precedence|references|organization|keywords|comments|autocrypt|de|para|a|fecha|enviado|asunto|[a-z]+-[\w-]+)[ \t]?:/i
const isSaid = (line: string): boolean =>
  !known.test(line) && /^[A-Za-z]\w*[ \t]?:(?:\s+\S+){3}/.test(line)

/** Heads are no longer than this. */
const longestHead = 64 * 1024

/** The mail with an empty line where its head ends; the mail itself where it has one. */
export function withGapBelowHead<T extends string | Uint8Array>(mail: T): T
export function withGapBelowHead(mail: string | Uint8Array): string | Uint8Array {
  const start = typeof mail === 'string' ? mail.slice(0, longestHead) : lettersOf(mail)
  const at = endOfHead(start)
  if (at === null) return mail
  if (typeof mail === 'string') return `${mail.slice(0, at)}\n${mail.slice(at)}`
  const whole = new Uint8Array(mail.length + 1)
  whole.set(mail.subarray(0, at))
  whole[at] = 10
  whole.set(mail.subarray(at), at + 1)
  return whole
}

/** Where the first line of the text begins, right below the head; null where a gap is there, or no head. */
function endOfHead(start: string): number | null {
  let at = 0
  let named = 0
  while (at < start.length) {
    const end = /\r\n|\r|\n/.exec(start.slice(at, at + 2_000))
    const line = start.slice(at, end === null ? start.length : at + end.index)
    if (line.trim() === '') return null
    if (!ofHead.test(line) || (named > 1 && isSaid(line))) return named > 0 && at > 0 ? at : null
    named += 1
    if (end === null) return null
    at += end.index + end[0].length
  }
  return null
}

const lettersOf = (bytes: Uint8Array): string => {
  const pieces: string[] = []
  const end = Math.min(bytes.length, longestHead)
  for (let at = 0; at < end; at += 4_096)
    pieces.push(String.fromCharCode(...bytes.subarray(at, Math.min(end, at + 4_096))))
  return pieces.join('')
}
