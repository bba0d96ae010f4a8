import type { ReactElement } from 'react'
import type { Mark, Picture } from '../../shared/comparison/picture'
import './PictureView.css'

/** A picture of counts, drawn mark by mark in the colors of the screen it is on. */
export const PictureView = ({ picture }: { picture: Picture }): ReactElement => (
  <svg
    className="picture"
    role="img"
    aria-label={picture.alt}
    viewBox={`0 0 ${picture.width} ${picture.height}`}
    style={{ aspectRatio: `${picture.width} / ${picture.height}` }}
  >
    {picture.marks.map((mark, at) => (
      <MarkView key={at} mark={mark} />
    ))}
  </svg>
)

function MarkView({ mark }: { mark: Mark }): ReactElement {
  switch (mark.kind) {
    case 'box': {
      const { x, y, width, height, tone } = mark
      return <rect className={`picture__${tone}`} x={x} y={y} width={width} height={height} />
    }
    case 'rule': {
      const { x1, y1, x2, y2, tone } = mark
      return <line className={`picture__${tone}`} x1={x1} y1={y1} x2={x2} y2={y2} />
    }
    case 'text':
      return (
        <text
          className={`picture__${mark.tone}`}
          x={mark.x}
          y={mark.y}
          fontSize={mark.size}
          fontWeight={mark.strong ? 650 : 400}
          textAnchor={mark.align}
        >
          {mark.text}
        </text>
      )
  }
}
