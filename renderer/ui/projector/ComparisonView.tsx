import type { ReactElement } from 'react'
import type { Format } from '../../../shared/projector/shape'
import type { ContentOf } from '../../../shared/projector/view'
import { PictureView } from '../PictureView'
import { formatCount } from '../labels'
import { type Entry, Sheet } from './Sheet'
import { useFormat } from './shapeContext'
import { comparisonView as texts } from './texts'

type Content = ContentOf<'comparison'>
type Row = Content['rows'][number]

/** What is longer stands below the figures, where it may go on to the next page. */
const longCaveat = 90

/** Calls and concerns, side by side: what each neighborhood called in, and what it said. */
export function ComparisonView({ content }: { content: Content }): ReactElement {
  const { item, source, caveat } = content
  const beside = besideIn[useFormat()]
  const months = texts.to(monthInWords(content.from), monthInWords(content.to))
  const last: Entry = { index: 0, text: caveat, className: 'projector__soft' }
  return (
    <Sheet
      of={content}
      columns={1}
      bodies={comparisonSizes}
      kicker={
        <>
          {/* What stands beside every figure. */}
          <strong>{texts.fewCallsDoesNotMean}</strong>
          <span dir="auto">{source === '' ? months : `${source}, ${months}`}</span>
          {caveat.length <= longCaveat && <span dir="auto">{caveat}</span>}
        </>
      }
      title={item === '' ? texts.callsConcernsSideBySide : item}
      sections={[
        {
          list: 'rows',
          entries: [
            ...rowEntries(content.rows, beside),
            ...(caveat.length > longCaveat ? [last] : []),
          ],
        },
      ]}
    />
  )
}

/** Beside pictures the words are small; larger ones would leave those no room. */
const comparisonSizes = [44]

/** So many pictures stand side by side: with more, what is written in them would be too small to read. */
const besideIn: { readonly [F in Format]: number } = { wide: 2, narrow: 1, tall: 1 }

/** Neighborhoods side by side, and below them what takes long to say. */
function rowEntries(rows: Content['rows'], beside: number): Entry[] {
  return Array.from({ length: Math.ceil(rows.length / beside) }, (_, at) =>
    rows.slice(at * beside, (at + 1) * beside),
  ).flatMap((row, at): Entry[] => [
    {
      index: at * beside,
      text: '',
      className: 'projector__compared',
      show: () => row.map((one) => <Neighborhood key={one.neighborhood} row={one} />),
    },
    ...row.flatMap(({ neighborhood, reason }): Entry[] =>
      reason === ''
        ? []
        : [
            {
              index: at * beside,
              text: reason,
              className: 'projector__reason',
              show: (wording) => (
                <>
                  <strong>
                    <bdi>{neighborhood}</bdi>
                  </strong>{' '}
                  {wording}
                </>
              ),
            },
          ],
    ),
  ])
}

function Neighborhood({ row }: { row: Row }): ReactElement {
  const { calls, perThousand, heard, picture } = row
  const rate =
    perThousand === null
      ? ''
      : texts.per1000Residents(perThousand.toLocaleString('en-US', { maximumFractionDigits: 1 }))
  return (
    <div>
      <strong dir="auto">{row.neighborhood}</strong>
      <span className="projector__meta">
        {calls === null
          ? texts.noCallData
          : `${formatCount(calls, 'call').replace(String(calls), calls.toLocaleString('en-US'))}${rate}`}
      </span>
      <span className="projector__meta">{texts.heard(formatCount(heard, 'concern'))}</span>
      {picture !== null && <PictureView picture={picture} />}
    </div>
  )
}

/** `2026-06` as `June 2026`. */
const monthInWords = (month: string): string =>
  new Date(`${month}-15T12:00:00`).toLocaleDateString('en-US', { year: 'numeric', month: 'long' })
