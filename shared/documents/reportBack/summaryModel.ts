import type { ReportBackSection } from './reportBackSections'
import type { ReportBackModel } from './reportBackModel'
import type { TextBlock } from '../textBlocks'

/** What a representative carries to a meeting: the heart of a report-back, on one page. */
export interface SummaryModel extends Omit<
  ReportBackModel,
  'sections' | 'howToRaise' | 'contact' | 'data'
> {
  /** In the order in which they are read; a section without a point isn't there. */
  readonly sections: readonly { readonly name: ReportBackSection; readonly points: string[] }[]
  readonly howToRaise: string
  readonly contact: string
  /** Whether the whole report-back says more than this. */
  readonly hasMore: boolean
}

/**
 * The sections carried, and the letters of each on a page that is well filled: what was done, what
 * can't be done and what comes next have the most room.
 */
const room: readonly (readonly [ReportBackSection, number])[] = [
  ['said', 340],
  ['did', 460],
  ['obstacles', 320],
  ['cannotYet', 420],
  ['next', 420],
]
const mostPoints = 6
/** Below this share of the room there is only place for the heart of it. */
const tight = 0.4
const heart: readonly ReportBackSection[] = ['did', 'cannotYet', 'next']
const raiseRoom = 320
const contactRoom = 200

/**
 * The summary of a report-back, in so much of the room a page usually has: more where the words are
 * narrow and few, less where they aren't. Points are left out from the end; only a first one that is
 * too long is cut, and says so with `…`.
 */
export function summaryModel(model: ReportBackModel, share = 1): SummaryModel {
  // A page to carry has words; the counts are in the whole report-back.
  const { howToRaise, contact, sections: all, data, ...rest } = model
  const carriedNames = share < tight ? heart : room.map(([name]) => name)
  const sections = room.flatMap(([name, most]) => {
    if (!carriedNames.includes(name)) return []
    const points = fitting(all[name], most * share)
    return points.length === 0 ? [] : [{ name, points }]
  })
  const carried = sections.flatMap(({ points }) => points)
  const whole = Object.values(all).flat()
  const raise = shorten(oneLine(howToRaise), raiseRoom * share)
  return {
    ...rest,
    sections,
    howToRaise: raise,
    contact: shorten(oneLine(contact), contactRoom * share),
    hasMore: data !== null || whole.some((point) => !carried.includes(point)),
  }
}

function fitting(points: readonly string[], most: number): string[] {
  const fitted: string[] = []
  let left = most
  for (const point of points.slice(0, mostPoints)) {
    if (point.length > left) break
    fitted.push(point)
    left -= point.length
  }
  const [first] = points
  return fitted.length === 0 && first !== undefined ? [shorten(first, most)] : fitted
}

/** The text up to so many letters, cut at a word's end where there is one. */
function shorten(text: string, most: number): string {
  if (text.length <= most) return text
  const cut = text.slice(0, most)
  const end = cut.lastIndexOf(' ')
  return `${(end > most / 2 ? cut.slice(0, end) : cut).trimEnd()}…`
}

const oneLine = (blocks: readonly TextBlock[]): string =>
  blocks.flatMap((block) => (block.kind === 'list' ? block.items : block.lines)).join(' · ')
