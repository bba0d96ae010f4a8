import { bareStructureOf, fontsOf, layoutTextOf, textOf } from '../../documents/reading'
import { faultsInBreaks, faultsInLines } from './breaks'
import type { Case } from './cases'
import { faultsInInk } from './ink'
import { leavesOf, letters, type Leaf } from './leaves'
import { faultsInPlaces } from './places'
import { faultsInProperties } from './properties'
import { faultsInWebPage } from './webPages'
import { readBack, textsIn, type Element, type ReadDocument } from './readBack'

/** So many pages of a document are looked at as pictures. */
const picturesAtMost = 2

/** Everything that is wrong with one document, and its bytes. */
export async function checkDocument(
  document: Case,
): Promise<{ bytes: Uint8Array; pages: number; faults: string[] }> {
  const { bytes, said, page } = await document.made()
  const laidOut = await document.laidOut()
  const pages = leavesOf(laidOut)
  const read = await readBack(bytes)
  const { isRightToLeft } = document
  const faults = [
    ...faultsInSaying(said, pages),
    ...faultsInTree(pages, read),
    ...faultsInStructure(bareStructureOf(bytes), read),
    ...faultsInOutline(pages, read),
    ...faultsInProperties(bytes, read, document),
    ...faultsInFonts(bytes),
    ...faultsInText(pages, bytes, isRightToLeft),
    ...faultsOnEveryPage(bytes, document),
    ...faultsInBreaks(pages, document.isForm, document.note),
    ...faultsInPlaces(pages, laidOut),
    // Lines are laid out as they look.
    ...(isRightToLeft ? [] : faultsInLines(pages)),
    ...faultsInInk(bytes, picturesAtMost),
    ...(page === null
      ? []
      : faultsInWebPage(page, said, { language: document.properties.language, isRightToLeft })),
  ]
  return { bytes, pages: pages.length, faults }
}

/** What the model says is on the document, once after the other. */
function faultsInSaying(said: readonly string[], pages: readonly Leaf[][]): string[] {
  const text = letters(inOrder(pages).join(''))
  let from = 0
  return said.flatMap((part) => {
    const at = text.indexOf(letters(part), from)
    if (at === -1) return [`not said, or not in its place: “${part.slice(0, 80)}”`]
    // Names stand where they are first said; a document may group them.
    from = at
    return []
  })
}

/** What is read, in the order of the structure: what began on an earlier page goes on there. */
function inOrder(pages: readonly Leaf[][]): string[] {
  interface Branch {
    readonly branches: Map<object, Branch>
    readonly text: string
  }
  const root: Branch = { branches: new Map(), text: '' }
  for (const { key, within, source, isArtifact } of pages.flat()) {
    if (isArtifact) continue
    let at = root
    for (const { key: outer } of [...within, { key }]) {
      const next = at.branches.get(outer) ?? {
        branches: new Map(),
        text: outer === key ? source : '',
      }
      at.branches.set(outer, next)
      at = next
    }
  }
  const texts = ({ text, branches }: Branch): string[] => [
    text,
    ...[...branches.values()].flatMap(texts),
  ]
  return texts(root)
}

/** The structure that is read back holds the texts that were laid out: all of them, once, in order. */
function faultsInTree(pages: readonly Leaf[][], read: ReadDocument): string[] {
  const parts = new Map<object, string>()
  const faults = pages.flatMap((leaves, number) => {
    const page = read.pages[number]
    if (page === undefined) return [`page ${number + 1} is missing`]
    const wanted = leaves.filter(({ isArtifact, lines }) => !isArtifact && isDrawn(lines))
    const found = textsIn(page.elements).filter(({ text }) => text !== '')
    const where = `page ${number + 1}`
    for (const [index, leaf] of wanted.entries())
      parts.set(leaf.key, `${parts.get(leaf.key) ?? ''}${found[index]?.text ?? ''}`)
    return [
      ...(found.length === wanted.length
        ? []
        : [`${where} has ${found.length} texts instead of ${wanted.length}`]),
      ...wanted.flatMap(({ type, source }, index) =>
        found[index]?.role === type
          ? []
          : [
              `${where}: “${source.slice(0, 40)}” is a ${found[index]?.role ?? 'nothing'}, not a ${type}`,
            ],
      ),
      ...page.astray.map((text) => `${where}: “${text}” is in no element`),
      ...(page.artifacts === '' ? [`${where} has no running foot that is an artifact`] : []),
    ]
  })
  const sources = new Map(pages.flat().map(({ key, source }) => [key, letters(source)]))
  for (const [key, text] of parts)
    if (asRead(text, sources.get(key)) !== asRead(sources.get(key) ?? '', sources.get(key)))
      faults.push(`“${sources.get(key) ?? ''}” is read back as “${text}”`)
  return faults
}

/**
 * A text as far as pdf.js can tell it: a mark on the very last letter of a line from right to left is what
 * is drawn first, and pdf.js counts a mark to what was drawn before it.
 */
const asRead = (text: string, source = ''): string =>
  /\p{Script=Arabic}\p{M}+$/u.test(source) ? text.replaceAll(/\p{M}/gu, '') : text

const isDrawn = (lines: Leaf['lines']): boolean =>
  lines.some(({ string }) => letters(string) !== '')

/** Headings without jumps, tables with heads, lists of points, pictures in words. */
function faultsInStructure(structure: string, read: ReadDocument): string[] {
  const roles = [...structure.matchAll(/^( *)(\w+)(?: \(\w+\))?(?:.*)$/gm)].map(
    ([, indent = '', role = '']) => ({ depth: indent.length, role }),
  )
  const faults: string[] = []
  let rank = 0
  for (const { role } of roles) {
    if (!/^H\d$/.test(role)) continue
    const own = Number(role.slice(1))
    if (rank === 0 ? own !== 1 : own > rank + 1 || own === 1) faults.push(`${role} after H${rank}`)
    rank = own
  }
  if (rank === 0) faults.push('there is no heading')
  const heads = roles.filter(({ role }) => role === 'TH').length
  const scopes = structure.match(/\/Scope \/Column/g)?.length ?? 0
  if (heads !== scopes) faults.push(`${heads} column heads, ${scopes} of them say so`)
  return [...faults, ...read.pages.flatMap(({ elements }) => elements.flatMap(faultsInElement))]
}

/** What may be in what; anything may be in what isn't listed. */
const within: Readonly<Record<string, readonly string[]>> = {
  Table: ['TR'],
  TR: ['TH', 'TD'],
  L: ['LI'],
  LI: ['Lbl', 'LBody'],
}

function faultsInElement(element: Element): string[] {
  const { role, alt, children } = element
  const allowed = within[role]
  const roles = children.map((child) => child.role)
  const faults = allowed === undefined ? [] : roles.filter((one) => !allowed.includes(one))
  const cells = children.filter((child) => child.role === 'TR').map((row) => row.children.length)
  return [
    ...faults.map((one) => `a ${one} in a ${role}`),
    ...(new Set(cells).size > 1
      ? [`a table with rows of ${[...new Set(cells)].join(' and ')} cells`]
      : []),
    ...(role === 'Figure' && (alt ?? '') === '' ? ['a figure that isn’t told in words'] : []),
    ...children.flatMap(faultsInElement),
  ]
}

/** Every heading below the title is a bookmark that leads to its page. */
function faultsInOutline(pages: readonly Leaf[][], { outline }: ReadDocument): string[] {
  const wanted = pages.flatMap((leaves, page) =>
    leaves
      .filter(({ type, isArtifact }) => /^H[23]$/.test(type) && !isArtifact)
      .map(({ source, key }) => ({ title: letters(source), page, key })),
  )
  const first = wanted.filter(({ key }, at) => wanted.findIndex((one) => one.key === key) === at)
  const told = first.map(({ title, page }) => `${title} (${page + 1})`).join(' | ')
  const found = outline.map(({ title, page }) => `${letters(title)} (${page + 1})`).join(' | ')
  return told === found ? [] : [`bookmarks are ${found} instead of ${told}`]
}

const faultsInFonts = (bytes: Uint8Array): string[] =>
  fontsOf(bytes).flatMap((font) =>
    / yes yes yes +\d+ +\d+$/.test(font) ? [] : [`a font that isn’t whole: ${font}`],
  )

/** Poppler reads the same letters, on every page. */
function faultsInText(
  pages: readonly Leaf[][],
  bytes: Uint8Array,
  isRightToLeft: boolean,
): string[] {
  // Where something is read from the right, its order is known to poppler only by where it stands.
  const byPlace = layoutTextOf(bytes).split('\f')
  const asDrawn = textOf(bytes).split('\f')
  return pages.flatMap((leaves, number) => {
    const mixed = isRightToLeft || leaves.some(({ source }) => /\p{Script=Arabic}/u.test(source))
    const where = `page ${number + 1}, read by poppler`
    if (!mixed) {
      const wanted = letters(
        leaves.flatMap(({ lines }) => lines.map((line) => line.string)).join(''),
      )
      const found = letters(asDrawn[number] ?? '')
      return wanted === found ? [] : [`${where}: ${firstDifference(wanted, found)}`]
    }
    // It takes a mark at the edge of a word for a word of its own, so marks are left to pdf.js.
    const toBare = (text: string): string =>
      letters(text).normalize('NFD').replaceAll(/\p{M}/gu, '')
    const found = toBare(byPlace[number] ?? '')
    const whole = leaves.filter(
      ({ key, isArtifact }) => !isArtifact && !isOnOthers(key, number, pages),
    )
    const words = whole.flatMap(
      ({ source }) => source.match(/\p{Script=Arabic}[\p{Script=Arabic}\p{M}]+/gu) ?? [],
    )
    return words
      .filter((word) => !found.includes(toBare(word)))
      .map((word) => `${where}: “${word}” is not there`)
  })
}

const isOnOthers = (key: object, number: number, pages: readonly Leaf[][]): boolean =>
  pages.some((leaves, other) => other !== number && leaves.some((leaf) => leaf.key === key))

function firstDifference(wanted: string, found: string): string {
  const at = [...wanted].findIndex((letter, index) => [...found][index] !== letter)
  const part = (text: string): string => [...text].slice(Math.max(0, at - 10), at + 30).join('')
  return `“${part(wanted)}” is “${part(found)}”`
}

/** What has to stand on each page, so that one by itself still says whose it is. */
function faultsOnEveryPage(bytes: Uint8Array, { onEveryPage }: Case): string[] {
  if (onEveryPage.length === 0) return []
  // Poppler ends every page with a form feed.
  const pages = textOf(bytes).split('\f').slice(0, -1)
  return pages.flatMap((text, number) =>
    [...onEveryPage, `Page ${number + 1} of ${pages.length}`]
      .filter((part) => !letters(text).includes(letters(part)))
      .map((part) => `page ${number + 1} doesn’t say “${part}”`),
  )
}
