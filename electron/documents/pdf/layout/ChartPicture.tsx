import { Line, Rect, Svg, Text, View } from '@react-pdf/renderer'
import type { Mark, Picture, Tone } from '../../../../shared/comparison/picture'
import { regular, strong, textFamilies } from '../fonts'
import { ink, ruleWidth, softInk, teal } from './pageStyles'
import { figure } from './structureTags'

/** Colors of a picture on paper: what a copier makes black or white of. Outlines tell the paler ones. */
const fills: Readonly<Record<Tone, string>> = {
  ink,
  soft: softInk,
  rule: softInk,
  calls: teal,
  incomplete: '#ffffff',
  heard: '#ffffff',
  gap: '#ececec',
}
const outlines: Readonly<Partial<Record<Tone, string>>> = { incomplete: teal, heard: ink }

/** A picture of counts, as wide as it is told, drawn mark by mark. */
export const Figure = ({ picture, width }: { picture: Picture; width: number }) => {
  const scale = width / picture.width
  return (
    <View {...figure(picture.alt)} style={{ width, height: picture.height * scale }}>
      <Svg
        viewBox={`0 0 ${picture.width} ${picture.height}`}
        style={{ width, height: picture.height * scale }}
      >
        {picture.marks.map((mark, at) => (
          <ShapeOnPaper key={at} mark={mark} />
        ))}
      </Svg>
      {picture.marks.map((mark, at) =>
        mark.kind === 'text' ? <TextOnPaper key={at} mark={mark} scale={scale} /> : null,
      )}
    </View>
  )
}

const ShapeOnPaper = ({ mark }: { mark: Mark }) => {
  if (mark.kind === 'text') return null
  if (mark.kind === 'rule') {
    const { x1, y1, x2, y2 } = mark
    return <Line x1={x1} y1={y1} x2={x2} y2={y2} stroke={fills.rule} strokeWidth={ruleWidth} />
  }
  const { x, y, width, height, tone } = mark
  const outline = outlines[tone]
  return (
    <Rect
      x={x}
      y={y}
      width={width}
      height={height}
      fill={fills[tone]}
      {...(outline !== undefined && { stroke: outline, strokeWidth: ruleWidth })}
    />
  )
}

/** So much of a letter's size stands above its baseline, where lines are as high as letters. */
const aboveBaseline = 0.8
/** A text has this room to either side of where it is placed; no chart says more. */
const room = 260

/**
 * A text of a picture, set like any other text of the document and not by the drawing, which knows neither
 * scripts from right to left nor fonts that stand in for others.
 */
const TextOnPaper = ({ mark, scale }: { mark: Extract<Mark, { kind: 'text' }>; scale: number }) => {
  const { x, y, size, align } = mark
  const left = { start: x * scale, middle: x * scale - room / 2, end: x * scale - room }[align]
  return (
    <Text
      style={{
        position: 'absolute',
        left,
        top: (y - size * aboveBaseline) * scale,
        width: room,
        textAlign: ({ start: 'left', middle: 'center', end: 'right' } as const)[align],
        fontFamily: textFamilies,
        fontSize: size * scale,
        lineHeight: 1,
        fontWeight: mark.strong ? strong : regular,
        color: fills[mark.tone],
      }}
    >
      {mark.text}
    </Text>
  )
}
