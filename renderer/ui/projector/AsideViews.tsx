import type { ReactElement } from 'react'
import type { ContentOf } from '../../../shared/projector/view'
import { clockTime } from '../formatDate'
import { shorten } from '../labels'
import { Body, Lines } from './ViewParts'
import { asideViews as texts } from './texts'

const longDecision = 240
/** What is longer can't be read from the back row, however it is set; the minutes have it whole. */
const longestDecision = 900

/** One decision, as it is worded, for the room to agree to or correct. */
export function DecisionView({ content }: { content: ContentOf<'decision'> }): ReactElement {
  return (
    <Body of={content} centered>
      <p className="projector__kicker" dir="auto">
        <strong>{texts.weDecide}</strong>
        {content.item !== '' && <bdi>{content.item}</bdi>}
      </p>
      <h1 dir="auto" data-long={content.wording.length > longDecision}>
        {shorten(content.wording, longestDecision)}
      </h1>
      {content.rationale !== '' && (
        <p dir="auto">
          <bdi>{texts.because}</bdi> {shorten(content.rationale, longestDecision / 2)}
        </p>
      )}
    </Body>
  )
}

/** What waits until someone takes it up. */
export function ParkingLotView({ content }: { content: ContentOf<'parking lot'> }): ReactElement {
  return (
    <Body of={content}>
      <h1>{texts.parkingLot}</h1>
      {content.titles.length === 0 ? (
        <p className="projector__soft">{texts.nothingIsParked}</p>
      ) : (
        <Lines
          items={content.titles}
          className="projector__list projector__list--plain"
          render={(title, index) => (
            <li key={index} dir="auto">
              {title}
            </li>
          )}
        />
      )}
    </Body>
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
  const left = content.until - now
  return (
    <Body of={content} centered>
      <div className="projector__break">
        <p>{texts.break}</p>
        <h1 className="projector__countdown">{left > 0 ? countdown(left) : texts.startingAgain}</h1>
        <p className="projector__soft">{texts.backAt(clockTime(content.until))}</p>
      </div>
    </Body>
  )
}
