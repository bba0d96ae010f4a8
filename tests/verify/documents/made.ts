import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { registerFonts } from '../../../electron/documents/pdf/documentPdfs'
import { casesOfEach } from './allCases'

/*
 * Makes documents in a process of its own and tells what they came to, a digest a line: started in other
 * time zones, languages and names, and in the other order, it must tell the same.
 */

const [every = '1', order = 'forward'] = process.argv.slice(2)
registerFonts(join(import.meta.dirname, '../../../resources/fonts'))
const cases = await casesOfEach(Number(every))
const told = new Map<string, string>()
for (const one of order === 'backward' ? [...cases].reverse() : cases) {
  const { bytes } = await one.made()
  told.set(one.name, createHash('sha256').update(bytes).digest('hex'))
}
console.log(JSON.stringify(Object.fromEntries(told)))
