import { hostname, tmpdir, userInfo } from 'node:os'
import type { Case } from './cases'
import type { ReadDocument } from './readBack'

/** What is wrong with what a file says about itself: nothing of a machine or person, or of what is private. */
export function faultsInProperties(
  bytes: Uint8Array,
  read: ReadDocument,
  { properties, unsaid }: Case,
): string[] {
  const { info } = read
  const raw = Buffer.from(bytes).toString('latin1')
  // A name of two letters is in any file that is compressed.
  const machine = [
    ...[hostname(), userInfo().username].filter(({ length }) => length > 4),
    process.cwd(),
    tmpdir(),
    'react-pdf',
    'PDFKit',
  ]
  const expected: [string, unknown, unknown][] = [
    ['language', info['Language'], properties.language],
    ['author', info['Author'] ?? '', properties.author],
    ['creator', info['Creator'] ?? '', ''],
    ['producer', info['Producer'] ?? '', ''],
    ['date', info['CreationDate'], `D:${properties.date.replaceAll('-', '')}000000Z`],
    ['mark of its tags', read.isMarked, true],
    ['title in its window', read.showsTitle, true],
  ]
  return [
    ...expected.flatMap(([what, found, wanted]) =>
      found === wanted ? [] : [`its ${what} is ${String(found)}`],
    ),
    ...faultsInTitle(info['Title'], properties.title),
    ...(/<(?:xmp:CreatorTool|pdf:Producer)>[^<]|<xmpMM:|<pdf:Keywords>/.test(raw)
      ? ['it has more to say about itself']
      : []),
    ...machine.flatMap((part) => (raw.includes(part) ? [`it tells of ${part}`] : [])),
    ...unsaid.flatMap((part) =>
      spellings(part).some((spelling) => raw.includes(spelling))
        ? [`it says “${part}” besides its pages`]
        : [],
    ),
  ]
}

/** As a PDF writes texts that are not on a page: as they are, in two bytes a letter, in hexadecimal. */
function spellings(text: string): string[] {
  const wide = Buffer.from(text, 'utf16le').swap16()
  return [text, wide.toString('latin1'), wide.toString('hex')]
}

function faultsInTitle(title: unknown, wanted: Case['properties']['title']): string[] {
  const told = typeof title === 'string' ? title : ''
  const isRight = 'is' in wanted ? told === wanted.is : told.includes(wanted.has)
  return isRight ? [] : [`its title is “${told}”`]
}
