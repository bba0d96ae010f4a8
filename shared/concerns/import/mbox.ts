import { fromBinary, toBinary } from './charset'

/* Files with several mails one after another (mbox, RFC 4155). */

const fromLine = /^>?From \S+ .*\b\d{2}:\d{2}.*\d{4}\s*$/

/** Whether a text begins as such a file does. */
export const looksLikeMbox = (start: string): boolean =>
  /^From \S+.*\d{4}\s*$/.test(start.slice(0, 300).split(/\r\n|\r|\n/)[0] ?? '')

/** The mails of a file, in their order; null when it isn't such a file. */
export function splitMbox(file: string | Uint8Array): (string | Uint8Array)[] | null {
  if (typeof file === 'string') return looksLikeMbox(file) ? splitText(file) : null
  if (!looksLikeMbox(toBinary(file.subarray(0, 300)))) return null
  return splitText(toBinary(file)).map(fromBinary)
}

/** More mails than this are no mailbox of concerns. */
export const mostMails = 2_000

function splitText(text: string): string[] {
  const mails: string[][] = []
  let wasBlank = true
  for (const line of text.split(/\r\n|\n/)) {
    const isStart =
      wasBlank && line.startsWith('From ') && (mails.length === 0 || fromLine.test(line))
    if (isStart) mails.push([])
    // `From` at the beginning of a line was written as `>From`, once more for every time before.
    else mails.at(-1)?.push(/^>+From /.test(line) ? line.slice(1) : line)
    wasBlank = line.trim() === ''
  }
  return mails.map((lines) => lines.join('\n'))
}
