import type { ReportBackSection } from '../record/reportBackSections'
import type { ReportBackModel } from './reportBack'
import type { TextBlock } from './textBlocks'

/** What a representative carries to a meeting: the heart of a report-back, on one page. */
export interface SummaryModel extends Omit<ReportBackModel, 'sections' | 'howToRaise' | 'contact'> {
  /** In the order in which they are read; a section without a point isn't there. */
  readonly sections: readonly { readonly name: ReportBackSection; readonly points: string[] }[]
  readonly howToRaise: string
  readonly contact: string
  /** Whether the whole report-back says more than this. */
  readonly hasMore: boolean
}

/**
 * The sections carried, and the most letters of each: what was done, what can't be done and what
 * comes next have the most room. Together with the longest goal they fill one page (tested).
 */
const room: readonly (readonly [ReportBackSection, number])[] = [
  ['said', 340],
  ['did', 460],
  ['obstacles', 320],
  ['cannotYet', 420],
  ['next', 420],
]
const mostPoints = 4
const raiseRoom = 320
const contactRoom = 200

/** The summary of a report-back. Points are left out from the end; only a first one too long is cut, and says so with `…`. */
export function summaryModel(model: ReportBackModel): SummaryModel {
  const { howToRaise, contact, sections: all, ...rest } = model
  const sections = room.flatMap(([name, most]) => {
    const points = fitting(all[name], most)
    return points.length === 0 ? [] : [{ name, points }]
  })
  const carried = sections.flatMap(({ points }) => points)
  const whole = Object.values(all).flat()
  const raise = shortened(oneLine(howToRaise), raiseRoom)
  return {
    ...rest,
    sections,
    howToRaise: raise,
    contact: shortened(oneLine(contact), contactRoom),
    hasMore: whole.some((point) => !carried.includes(point)),
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
  return fitted.length === 0 && first !== undefined ? [shortened(first, most)] : fitted
}

/** The text up to so many letters, cut at a word's end where there is one. */
function shortened(text: string, most: number): string {
  if (text.length <= most) return text
  const cut = text.slice(0, most)
  const end = cut.lastIndexOf(' ')
  return `${(end > most / 2 ? cut.slice(0, end) : cut).trimEnd()}…`
}

const oneLine = (blocks: readonly TextBlock[]): string =>
  blocks.flatMap((block) => (block.kind === 'list' ? block.items : block.lines)).join(' · ')
