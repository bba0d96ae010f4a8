import {
  isAsGood,
  type Line,
  type MeasuredEntry,
  type MeasuredSection,
  type Page,
  paginate,
} from './paginate'

/* Measures a sheet on which everything stands at once, and decides how large its text is and which page it is on. */

/** What may be chosen when a sheet is laid out. Sizes in units, largest first. */
export interface Choices {
  readonly titles: readonly number[]
  /** How high the title may be. */
  readonly titleRoom: number
  readonly bodies: readonly number[]
  readonly columns: number
  /** What stands between entries, as a share of the size of the body. */
  readonly spacing: number
}

/** A sheet as it is laid out: the sizes of its title and its body, and its pages. */
export interface Layout {
  readonly title: number
  readonly body: number
  readonly pages: readonly Page[]
}

/** What stands between entries and between sections, for a size of the body. */
const spacesOf = (
  body: number,
  spacing: number,
): { readonly gap: number; readonly sectionGap: number } => ({
  gap: Math.round(body * spacing),
  sectionGap: Math.round(body * 0.9),
})

/** The custom properties by which the style sheet sets a body of this size. */
export function bodyStyle(body: number, spacing: number): Readonly<Record<string, string>> {
  const { gap, sectionGap } = spacesOf(body, spacing)
  return { '--body': String(body), '--gap': String(gap), '--section-gap': String(sectionGap) }
}

const endless = 1_000_000

/** Rounding must not push a last line over the edge. */
const slack = 2

/** Lays a sheet out. Its first column holds every section, whole; the sheet is left as it was found. */
export function layOut(sheet: HTMLElement, choices: Choices): Layout {
  const title = chooseTitle(sheet, choices)
  sheet.style.setProperty('--title', String(title))
  const body = sheet.querySelector<HTMLElement>('[data-body]')
  const layout =
    body === null
      ? { body: choices.bodies.at(-1) ?? 0, pages: [[]] }
      : choosePages(sheet, body, choices)
  sheet.style.setProperty('--title', String(choices.titles[0] ?? 0))
  return { title, ...layout }
}

function chooseTitle(sheet: HTMLElement, { titles, titleRoom }: Choices): number {
  const heading = sheet.querySelector('h1')
  if (heading === null) return titles[0] ?? 0
  const fits = (title: number): boolean => {
    sheet.style.setProperty('--title', String(title))
    return heading.offsetHeight <= titleRoom && hasWholeWords(heading)
  }
  return titles.find(fits) ?? titles.at(-1) ?? 0
}

/** Whether no word of it is wider than there is room for. */
function hasWholeWords(heading: HTMLElement): boolean {
  heading.style.overflowWrap = 'normal'
  const isWhole = heading.scrollWidth <= heading.clientWidth
  heading.style.overflowWrap = ''
  return isWhole
}

/**
 * The largest text with which there are no more pages, no more broken entries and no fewer sections with a
 * column of their own than with the smallest.
 */
function choosePages(
  sheet: HTMLElement,
  body: HTMLElement,
  { bodies, columns, spacing }: Choices,
): Omit<Layout, 'title'> {
  const at = (size: number): Omit<Layout, 'title'> => {
    for (const [name, value] of Object.entries(bodyStyle(size, spacing)))
      body.style.setProperty(name, value)
    const { paddingTop, paddingBottom } = getComputedStyle(body)
    const inside = body.clientHeight - parseFloat(paddingTop) - parseFloat(paddingBottom) - slack
    // Where nothing is laid out, as in a part of the window that is hidden, there is room for everything.
    const room = inside > 0 ? { height: inside, columns } : { height: endless, columns: 1 }
    const sections = measureSections(sheet, body, room.height)
    return { body: size, pages: paginate(sections, { ...room, ...spacesOf(size, spacing) }) }
  }
  const smallest = at(bodies.at(-1) ?? 0)
  for (const size of bodies.slice(0, -1)) {
    const larger = at(size)
    if (isAsGood(larger.pages, smallest.pages)) return larger
  }
  return smallest
}

function measureSections(sheet: HTMLElement, body: HTMLElement, limit: number): MeasuredSection[] {
  // The sheet is drawn smaller or larger than it is laid out; offsets aren't, rectangles are.
  const scale = sheet.getBoundingClientRect().width / sheet.offsetWidth || 1
  return [...body.querySelectorAll('section')].map((section) => {
    const heading = section.querySelector('h2')
    const marginBelow = heading === null ? 0 : parseFloat(getComputedStyle(heading).marginBottom)
    return {
      heading: heading === null ? 0 : heading.offsetHeight + (marginBelow || 0),
      entries: [...section.querySelectorAll('li')].map((entry) =>
        measureEntry(entry, limit, scale),
      ),
    }
  })
}

function measureEntry(entry: HTMLElement, limit: number, scale: number): MeasuredEntry {
  const height = entry.offsetHeight
  const text = entry.querySelector('[data-text]')?.firstChild
  const isLong = height > limit / 2 && text instanceof Text
  return { height, lines: isLong ? findLines(entry, text, scale) : [] }
}

/** Where each line of a text begins, but the first. */
function findLines(entry: HTMLElement, text: Text, scale: number): Line[] {
  const range = document.createRange()
  const top = entry.getBoundingClientRect().top
  const rectAt = (letter: number): DOMRect => {
    range.setStart(text, letter)
    range.setEnd(text, letter + 1)
    return range.getBoundingClientRect()
  }
  const lines: Line[] = []
  let line = rectAt(0)
  let letter = 1
  while (letter < text.length) {
    const below = firstBelow(text.length, letter, (at) => rectAt(at).top > line.top + 2 * scale)
    if (below === text.length) break
    const next = rectAt(below)
    // Half way between what is written on either line, so that neither loses an accent.
    lines.push({
      top: ((line.bottom + next.top) / 2 - top) / scale,
      letter: wholeLetter(text, below),
    })
    line = next
    letter = below + 1
  }
  return lines
}

/** The first letter of which this holds, by halving; the length when it holds of none. */
function firstBelow(length: number, from: number, holds: (letter: number) => boolean): number {
  let low = from
  let high = length
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}

/** Letters beyond the first plane are two units, which are not parted. */
const wholeLetter = ({ data }: Text, at: number): number =>
  /[\uDC00-\uDFFF]/.test(data[at] ?? '') ? at - 1 : at
