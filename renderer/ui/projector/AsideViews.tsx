import type { ReactElement } from 'react'
import type { ContentOf } from '../../../shared/projector/view'
import { clockTime } from '../formatDate'
import { quietly, toEntries } from './entries'
import { type Entry, Sheet } from './Sheet'
import { useTellPage } from './paging/pageContext'
import { decisionSizes, scaleSizes, useSize } from './textSize'
import { asideViews as texts } from './texts'

/**
 * One decision, as it is worded, for the room to agree to or correct. It has the picture to itself, from a
 * line at the top that stays, and its lines aren't balanced: they don't move while words are added.
 */
export function DecisionView({ content }: { content: ContentOf<'decision'> }): ReactElement {
  const { item, wording, rationale } = content
  const decision: Entry = { index: 0, text: wording, className: 'projector__worded' }
  const because: Entry = {
    index: 1,
    text: rationale,
    className: 'projector__because',
    show: (text) => (
      <>
        <bdi>{texts.because}</bdi> {text}
      </>
    ),
  }
  return (
    <Sheet
      of={content}
      columns={1}
      bodies={scaleSizes(decisionSizes, useSize())}
      kicker={
        <>
          <strong>{content.isDecided ? texts.weDecide : texts.notDecidedYet}</strong>
          {item !== '' && <bdi>{item}</bdi>}
        </>
      }
      sections={[
        { list: 'decisions', entries: rationale === '' ? [decision] : [decision, because] },
      ]}
    />
  )
}

/** What waits until someone takes it up. */
export function ParkingLotView({ content }: { content: ContentOf<'parking lot'> }): ReactElement {
  const { titles } = content
  return (
    <Sheet
      of={content}
      kicker={<span>{content.workgroup}</span>}
      title={texts.parkingLot}
      sections={[
        {
          list: 'titles',
          entries:
            titles.length === 0
              ? quietly(texts.nothingIsParked)
              : toEntries(titles, 'projector__point'),
        },
      ]}
    />
  )
}

/** Whole minutes and seconds, or hours too, to the end: ten minutes never begin as 10:01. */
function countdown(ms: number): string {
  const seconds = Math.floor(ms / 1_000)
  const two = (value: number): string => String(value).padStart(2, '0')
  const [hours, minutes] = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60]
  return hours === 0
    ? `${minutes}:${two(seconds % 60)}`
    : `${hours}:${two(minutes)}:${two(seconds % 60)}`
}

/** A break, with what is left of it, large, and the time it ends. */
export function BreakView({
  content,
  now,
}: {
  content: ContentOf<'break'>
  now: number
}): ReactElement {
  useTellPage(1, 1)
  const left = content.until - now
  const words = left > 0 ? countdown(left) : texts.startingAgain
  return (
    <div className="projector__frame projector__break">
      <p>{texts.break}</p>
      <h1 data-words={left <= 0} data-long={words.length > '59:59'.length}>
        {words}
      </h1>
      <p className="projector__soft">{texts.backAt(clockTime(content.until))}</p>
    </div>
  )
}
