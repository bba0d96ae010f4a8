import {
  type CSSProperties,
  type ReactElement,
  type ReactNode,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react'
import type { EntryList, PageRef, TextSize } from '../../../shared/projector/view'
import { formatOf, isSameShape, type Format, type Shape } from '../../../shared/projector/shape'
import { bodyStyle, layOut, type Choices, type Layout } from './paging/measure'
import { type Column, type Page, pageOf } from './paging/paginate'
import { usePageAsked, useTellPage } from './paging/pageContext'
import { useShape } from './shapeContext'
import { bodySizesFor, scaleSizes, scaleTitles, useSize } from './textSize'
import { sheet as texts } from './texts'

/** What is kept whole on a page: a wording, with what belongs to it. */
export interface Entry {
  /** Which of its list it is. */
  readonly index: number
  /** The wording. One that is longer than a page goes on where it was broken. */
  readonly text: string
  /** How the wording stands, and below the end of it what belongs to it. */
  readonly show?: (wording: ReactElement, isEnd: boolean) => ReactNode
  readonly className?: string
}

/** Entries under a heading. */
export interface Section {
  readonly list: EntryList
  readonly heading?: string
  readonly entries: readonly Entry[]
}

interface SheetProps {
  /** What is shown; a change lays out again. */
  readonly of: unknown
  readonly kicker?: ReactNode
  readonly title?: string
  /** The title is the workgroup's goal. */
  readonly isGoal?: boolean
  /** Below the title, on every page. */
  readonly lede?: ReactNode
  readonly sections?: readonly Section[]
  readonly columns?: 1 | 2
  /** The sizes of the body, in units, largest first. */
  readonly bodies?: readonly number[]
  /** What stands between entries, as a share of the size of the body. */
  readonly spacing?: number
  /** The title stands beside the entries instead of above them, where the picture is wide. */
  readonly isBeside?: boolean
  /** Below the entries, on every page. */
  readonly foot?: ReactNode
}

/** How high a title may be, in units: above entries, beside them, and alone. */
const titleRoom: { readonly [F in Format]: { readonly [P in PlaceOfTitle]: number } } = {
  wide: { above: 204, beside: 640, alone: 700 },
  narrow: { above: 204, beside: 300, alone: 700 },
  tall: { above: 300, beside: 480, alone: 1_300 },
}
type PlaceOfTitle = 'above' | 'beside' | 'alone'

/** A view in the frame of them all: kicker and title, the entries of one page, and what stands below. */
export function Sheet(props: SheetProps): ReactElement {
  const { of, kicker, title, sections = [], spacing = 0.56, foot } = props
  const size = useSize()
  const shape = useShape()
  const format = formatOf(shape)
  const ref = useRef<HTMLDivElement>(null)
  const isAlone = sections.length === 0
  const columns = columnsFor(sections, size, shape, props.columns)
  const choices: Choices = {
    titles: scaleTitles(isAlone, size),
    titleRoom:
      titleRoom[format][placeOfTitle(isAlone, props.isBeside)] * Math.min(1.25, Math.max(1, size)),
    bodies: props.bodies ?? scaleSizes(bodySizesFor(format, columns), size),
    columns,
    spacing,
  }
  const layout = useLayout(ref, { of, size, shape }, choices)
  const { at } = usePageAsked()
  const pages = layout?.pages.length ?? 1
  const page = layout === null ? null : pageAsked(at, sections, layout.pages)
  useTellPage(page, pages)
  const style = { '--title': String(layout?.title ?? choices.titles[0]) } as CSSProperties
  return (
    <div
      ref={ref}
      className="projector__frame"
      style={style}
      data-alone={isAlone}
      data-beside={props.isBeside === true && format === 'wide'}
    >
      <header className="projector__head">
        <div className="projector__kicker" dir="auto">
          {kicker}
        </div>
        {title !== undefined && (
          <h1 className={props.isGoal === true ? 'projector__goal' : undefined} dir="auto">
            {title}
          </h1>
        )}
        {props.lede !== undefined && <div className="projector__lede">{props.lede}</div>}
      </header>
      <PageMark page={page ?? 1} pages={pages} drawn={pagesDrawn[format]} />
      {!isAlone && (
        <div
          // What measuring leaves on it goes with it.
          key={layout === null ? 'measured' : 'laid out'}
          className="projector__body"
          data-body
          style={
            {
              ...bodyStyle(layout?.body ?? choices.bodies.at(-1) ?? 0, spacing),
              '--columns': String(choices.columns),
            } as CSSProperties
          }
        >
          {layout === null ? (
            <Everything sections={sections} />
          ) : (
            <PageColumns sections={sections} page={layout.pages[(page ?? 1) - 1] ?? []} />
          )}
        </div>
      )}
      {foot !== undefined && foot}
    </div>
  )
}

const placeOfTitle = (isAlone: boolean, isBeside = false): PlaceOfTitle => {
  if (isAlone) return 'alone'
  return isBeside ? 'beside' : 'above'
}

/** A single entry has the width to itself, and so has text for whose lines half of it is too narrow. */
const columnsFor = (
  sections: readonly Section[],
  size: TextSize,
  shape: Shape,
  most = 2,
): number =>
  sections.flatMap(({ entries }) => entries).length < 2 || !isRoomForTwo(shape, size) ? 1 : most

/** Two columns for text of a size, each wide enough for a few words a line. */
const isRoomForTwo = ({ width }: Shape, size: TextSize): boolean =>
  width >= narrowestForTwo * Math.max(1, size)

/** What that takes at the usual size, in units: a little less than displays of 5:4 have. */
const narrowestForTwo = 1340

function pageAsked(at: PageRef, sections: readonly Section[], pages: readonly Page[]): number {
  if (at.kind === 'page') return Math.min(at.page, pages.length)
  const section = sections.findIndex(({ list }) => list === at.list)
  const entry = sections[section]?.entries.findIndex(({ index }) => index === at.index) ?? -1
  return pageOf(pages, section, entry)
}

/** What a layout is for: what is shown, and how large and in which shape. */
interface LaidOutFor {
  readonly of: unknown
  readonly size: number
  readonly shape: Shape
}
type Measured = Layout & LaidOutFor

const isFor = (measured: Measured, { of, size, shape }: LaidOutFor): boolean =>
  measured.of === of && measured.size === size && isSameShape(measured.shape, shape)

/** How the sheet is laid out; null while everything stands on it to be measured, which is never painted. */
function useLayout(
  ref: { readonly current: HTMLElement | null },
  what: LaidOutFor,
  choices: Choices,
): Layout | null {
  const { of, size, shape } = what
  const [measured, setMeasured] = useState<Measured | null>(null)
  const layout = measured !== null && isFor(measured, what) ? measured : null
  useLayoutEffect(() => {
    if (layout === null && ref.current !== null)
      setMeasured({ of, size, shape, ...layOut(ref.current, choices) })
  }, [layout, ref, of, size, shape, choices])
  useEffect(() => {
    // The first layout may have been measured before the typeface arrived.
    const again = (): void => setMeasured(null)
    document.fonts.addEventListener('loadingdone', again)
    return () => document.fonts.removeEventListener('loadingdone', again)
  }, [])
  return layout
}

/** Every section, whole, in the first column. */
function Everything({ sections }: { sections: readonly Section[] }): ReactElement {
  return (
    <div className="projector__column">
      {sections.map((section) => (
        <section key={section.list}>
          {section.heading !== undefined && <h2>{section.heading}</h2>}
          <ul>
            {section.entries.map((entry, at) => (
              <EntryRow key={at} entry={entry} from={0} to={null} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function PageColumns(props: { sections: readonly Section[]; page: Page }): ReactElement {
  return (
    <>
      {props.page.map((column, at) => (
        <div key={at} className="projector__column">
          {bySection(column).map(([of, pieces]) => {
            const section = props.sections[of]
            if (section === undefined) return null
            const goesOn = props.page[at - 1]?.at(-1)?.section === of
            return (
              <PieceOfSection
                key={section.list}
                section={section}
                pieces={pieces}
                goesOn={goesOn}
              />
            )
          })}
        </div>
      ))}
    </>
  )
}

/** `goesOn`: it began in the column before, whose heading's line it continues. */
function PieceOfSection(props: {
  section: Section
  pieces: Column
  goesOn: boolean
}): ReactElement {
  const { section, pieces, goesOn } = props
  return (
    <section>
      {section.heading !== undefined && <h2>{goesOn ? '\u00a0' : section.heading}</h2>}
      <ul>
        {pieces.map(({ entry, from, to }) => {
          const whole = section.entries[entry]
          return (
            whole !== undefined && (
              <EntryRow key={`${entry} ${from}`} entry={whole} from={from} to={to} />
            )
          )
        })}
      </ul>
    </section>
  )
}

/** The pieces of a column by their sections, in order. */
function bySection(column: Column): [section: number, pieces: Column][] {
  const sections = [...new Set(column.map(({ section }) => section))]
  return sections.map((of) => [of, column.filter(({ section }) => section === of)])
}

function EntryRow(props: { entry: Entry; from: number; to: number | null }): ReactElement {
  const { entry, from, to } = props
  const wording = <span data-text>{entry.text.slice(from, to ?? undefined)}</span>
  const isEnd = to === null
  return (
    <li className={entry.className} dir="auto" data-broken={from > 0 || !isEnd}>
      {entry.show === undefined ? wording : entry.show(wording, isEnd)}
    </li>
  )
}

/** More pages than this are told in words alone. */
const pagesDrawn: { readonly [F in Format]: number } = { wide: 5, narrow: 5, tall: 4 }

/** Which page this is, of how many; nothing where there is one. */
function PageMark(props: {
  page: number
  pages: number
  /** Up to how many are drawn. */
  drawn: number
}): ReactElement | null {
  const { page, pages, drawn } = props
  if (pages < 2) return null
  return (
    <div className="projector__pages">
      {pages <= drawn &&
        Array.from({ length: pages }, (_, index) => (
          <i key={index} data-here={index + 1 === page} />
        ))}
      <span>{texts.pageOf(page, pages)}</span>
    </div>
  )
}
