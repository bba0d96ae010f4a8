import type { ReactElement } from 'react'
import type { ContentOf } from '../../../shared/projector/view'
import { PictureView } from '../PictureView'
import { formatCount, formatList, shorten } from '../labels'
import { Body } from './ViewParts'
import { useMost } from './textSize'
import { comparisonView as texts } from './texts'

type Content = ContentOf<'comparison'>
type Row = Content['rows'][number]

/** What is longer can't be read from the back row; the minutes have it whole. */
const longestReason = { few: 160, many: 64 }
const longestCaveat = 200

/** What stands beside every figure. */
const first = texts.fewCallsDoesNotMean

/** Calls and concerns, side by side: what each neighborhood called in, and what it said. */
export function ComparisonView({ content }: { content: Content }): ReactElement {
  const { rows, item, source, caveat } = content
  const most = useMost(rows.length > 4 ? 6 : 4)
  const shown = rows.slice(0, most)
  const more = [...rows.slice(most).map(({ neighborhood }) => neighborhood), ...content.more]
  const months = texts.to(monthInWords(content.from), monthInWords(content.to))
  return (
    <Body of={content}>
      <h1 dir="auto">{item === '' ? texts.callsConcernsSideBySide : shorten(item, 80)}</h1>
      <p className="projector__soft" dir="auto">
        <bdi>{first}</bdi> <bdi>{source === '' ? `${months}.` : `${source}, ${months}.`}</bdi>{' '}
        {caveat !== '' && <bdi>{shorten(caveat, longestCaveat)}</bdi>}
      </p>
      <ul className="projector__comparison" data-many={shown.length > 2}>
        {shown.map((row) => (
          <Neighborhood key={row.neighborhood} row={row} isOneOfMany={shown.length > 3} />
        ))}
      </ul>
      {more.length > 0 && (
        <p className="projector__meta" dir="auto">
          {texts.also(formatList(more))}
        </p>
      )}
    </Body>
  )
}

function Neighborhood({ row, isOneOfMany }: { row: Row; isOneOfMany: boolean }): ReactElement {
  const { calls, perThousand, heard, reason, picture } = row
  const rate =
    perThousand === null
      ? ''
      : texts.per1000Residents(perThousand.toLocaleString('en-US', { maximumFractionDigits: 1 }))
  return (
    <li>
      <strong dir="auto">{row.neighborhood}</strong>
      <span className="projector__meta">
        {calls === null
          ? texts.noCallData
          : `${formatCount(calls, 'call').replace(String(calls), calls.toLocaleString('en-US'))}${rate}`}
        {texts.heard(formatCount(heard, 'concern'))}
      </span>
      {picture !== null && <PictureView picture={picture} />}
      {reason !== '' && (
        <span className="projector__meta" dir="auto">
          {shorten(reason, isOneOfMany ? longestReason.many : longestReason.few)}
        </span>
      )}
    </li>
  )
}

/** `2026-06` as `June 2026`. */
const monthInWords = (month: string): string =>
  new Date(`${month}-15T12:00:00`).toLocaleDateString('en-US', { year: 'numeric', month: 'long' })
