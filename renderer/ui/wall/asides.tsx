import type { ReactElement } from 'react'
import type { ContentOf } from '../../../shared/projection/view'
import { clockTime } from '../words'
import { Body, Lines } from './parts'

/** One decision, as it is worded, for the room to agree to or correct. */
export function DecisionView({ content }: { content: ContentOf<'decision'> }): ReactElement {
  return (
    <Body of={content} centered>
      <p className="wall__kicker" dir="auto">
        <strong>We decide</strong>
        {content.item !== '' && <span>{content.item}</span>}
      </p>
      <h1 dir="auto">{content.wording}</h1>
      {content.rationale !== '' && <p dir="auto">Because: {content.rationale}</p>}
    </Body>
  )
}

/** What waits until someone takes it up. */
export function ParkingLotView({ content }: { content: ContentOf<'parking lot'> }): ReactElement {
  return (
    <Body of={content}>
      <h1>Parking lot</h1>
      {content.titles.length === 0 ? (
        <p className="wall__soft">Nothing is parked.</p>
      ) : (
        <Lines
          items={content.titles}
          className="wall__list wall__list--plain"
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

/** A break, with the time it ends and what is left of it. */
export function BreakView({
  content,
  now,
}: {
  content: ContentOf<'break'>
  now: number
}): ReactElement {
  const left = Math.ceil((content.until - now) / 60_000)
  return (
    <Body of={content} centered>
      <h1>Break</h1>
      <p>Back at {clockTime(content.until)}</p>
      <p className="wall__soft">{left > 0 ? `${left} min left` : 'We go on now'}</p>
    </Body>
  )
}
