import { isEmail } from './contacts'
import { noCells, type PersonCells } from './types'

const entry = /\s*("[^"\n]*"|[^<>;"\n]*?)\s*<\s*([^<>\s]+@[^<>\s]+)\s*>\s*(?:[,;\n]|$)/y

/** Reads the line of receivers of a mail, `Ada Quill <ada@…>; …`; null for any other text. */
export function readAddresses(text: string): PersonCells[] | null {
  const people: PersonCells[] = []
  entry.lastIndex = 0
  let at = 0
  for (let found = entry.exec(text); found !== null; found = entry.exec(text)) {
    const [whole, name = '', email = ''] = found
    people.push({
      ...noCells,
      line: text.slice(0, at + whole.search(/\S/)).split('\n').length,
      text: whole.trim(),
      name: name.replaceAll('"', '').replace(/^(?:to|cc|bcc|from)\s*:\s*/i, ''),
      email: isEmail(email) ? email : '',
    })
    at = entry.lastIndex
    if (at >= text.length) break
  }
  return people.length > 0 && text.slice(at).trim() === '' ? people : null
}
