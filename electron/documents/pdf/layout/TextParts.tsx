import type { ReactNode } from 'react'
import { Text, View } from '@react-pdf/renderer'
import { english } from '../../../../shared/languages/english'
import { fillIn } from '../../../../shared/languages/documentLanguage'
import type { Spoken } from '../../../../shared/documents/documentWording'
import type { TextBlock } from '../../../../shared/documents/textBlocks'
import { missingMark } from '../missingGlyphs'
import { structure } from './structureTags'
import { useIsLarge } from './printEdition'
import { gutter, labelColumn, rule, ruleWidth, textColumn, type } from './pageStyles'

/* The pieces documents are set from. Each keeps reading order and drawing order the same. */

type TextStyle = (typeof type)[keyof typeof type]

/**
 * Side by side, from the top. Stretched to the row's height, as is the default, a short label could
 * not be split, and a long text beside it would run off the page.
 */
const row = { flexDirection: 'row', alignItems: 'flex-start' } as const

/** Longer than this, a row may break over pages: kept whole, it might not fit on any. */
const longRow = 900
export const isLong = (...texts: readonly string[]): boolean => texts.join('').length > longRow

/** The name of the workgroup, the kind of document and its date. */
export const Masthead = (props: {
  workgroup: string
  title: string
  under: string
  mark?: string
}) => (
  <View style={{ paddingBottom: 14, ...rule, borderBottomWidth: ruleWidth }}>
    <View style={{ flexDirection: 'row', justifyContent: 'space-between' }}>
      <Text style={{ ...type.label, fontSize: 11, flex: 1, marginRight: gutter }}>
        {props.workgroup}
      </Text>
      {props.mark === undefined ? null : <Text style={type.strong}>{props.mark}</Text>}
    </View>
    <Text {...structure('H1')} style={{ ...type.title, marginTop: 8 }}>
      {props.title}
    </Text>
    <Text style={{ ...type.lead, marginTop: 4 }}>{props.under}</Text>
  </View>
)

/**
 * An entry in the PDF's outline, with those inside it below it. The renderer takes it on any node, its
 * types on pages only.
 */
export const bookmark = (title: string): object => ({
  bookmark: { title, expanded: true, fit: false },
})

/**
 * A section: its heading, an entry in the outline, is never the last thing on a page; nor is a note that
 * belongs to it. The presence asked for is small on purpose: it only has to forbid a break right after the
 * heading, and a larger one would tie short sections into one block that can't be broken. The space below
 * is the heading's own: a gap would be a place to break. To whoever hears the document a section is one, also
 * where another stands beside it and both go on on the next page.
 */
export const Section = (props: SectionProps) => (
  <View {...structure('Sect')} {...bookmark(props.heading)}>
    <View wrap={false} minPresenceAhead={12}>
      <Text {...structure('H2')} style={{ ...type.section, marginBottom: 6 }}>
        {props.heading}
      </Text>
      {props.note === undefined ? null : (
        <Text style={{ ...type.second, marginBottom: 3 }}>{props.note}</Text>
      )}
    </View>
    {props.children}
  </View>
)

interface SectionProps {
  readonly heading: string
  /** Said right below the heading, of all that follows. */
  readonly note?: string | undefined
  readonly children: ReactNode
}

/**
 * Rows set under each other. The space is a gap between them, since a row's own margin could stay
 * behind at the foot of a page, with the heading above it, when the row moves on.
 */
export const Stack = (props: { children: ReactNode; gap?: number }) => (
  <View style={{ gap: props.gap ?? 4 }}>{props.children}</View>
)

/** A label in the narrow column and what it labels in the wide one. */
export const Labeled = (props: { label: string; children: ReactNode; keepWhole?: boolean }) => {
  const wrap = props.keepWhole !== true
  return useIsLarge() ? (
    <View wrap={wrap}>
      <Text style={type.label} minPresenceAhead={12}>
        {props.label}
      </Text>
      {props.children}
    </View>
  ) : (
    <View style={{ ...row, justifyContent: 'flex-end' }} wrap={wrap}>
      <Text style={{ ...type.label, width: labelColumn, paddingRight: gutter, paddingTop: 0.9 }}>
        {props.label}
      </Text>
      <View style={{ width: textColumn }}>{props.children}</View>
    </View>
  )
}

/** Things side by side, each with its share of the width; below each other in large print. */
export const Columns = (props: {
  gap: number
  children: ReactNode
  wrap?: boolean
  ruled?: boolean
}) => {
  const isLarge = useIsLarge()
  return (
    <View
      wrap={props.wrap ?? true}
      style={{
        flexDirection: isLarge ? 'column' : 'row',
        gap: isLarge ? 8 : props.gap,
        ...(props.ruled === true ? { paddingTop: 8, ...rule, borderTopWidth: ruleWidth } : {}),
      }}
    >
      {props.children}
    </View>
  )
}

/** One of them. In large print it is as high as what is in it. */
export const Column = (props: { share?: number; children: ReactNode }) => (
  <View style={useIsLarge() ? {} : { flex: props.share ?? 1 }}>{props.children}</View>
)

/** A column with a small heading: how to raise a concern, whom to ask. */
export const Reach = (props: { heading: string; share?: number; children: ReactNode }) => (
  <Column share={props.share ?? 1}>
    <View {...structure('Sect')} {...bookmark(props.heading)}>
      <Text
        {...structure('H2')}
        style={{ ...type.label, fontSize: 10.5, marginBottom: 2 }}
        minPresenceAhead={12}
      >
        {props.heading}
      </Text>
      {props.children}
    </View>
  </Column>
)

/** All that typed text says, on one line. */
export const lettersOf = (blocks: readonly TextBlock[]): string =>
  blocks.flatMap((block) => (block.kind === 'list' ? block.items : block.lines)).join('')

/** Typed text as it was typed: paragraphs, line breaks and lists. */
export const Blocks = (props: { blocks: readonly TextBlock[]; style?: TextStyle }) => (
  <Stack gap={5}>
    {props.blocks.map((block, index) =>
      block.kind === 'paragraph' ? (
        <Text key={index} style={props.style ?? type.body}>
          {block.lines.join('\n')}
        </Text>
      ) : (
        <Points
          key={index}
          points={block.items}
          labels={block.numbered ? block.items.map((_, at) => `${at + 1}.`) : undefined}
          style={props.style}
        />
      ),
    )}
  </Stack>
)

interface PointsProps {
  readonly points: readonly string[]
  /** What stands before each point, if not a bullet. */
  readonly labels?: readonly string[] | undefined
  readonly style?: TextStyle | undefined
}

/** A list. A single point without a label of its own is set as a plain paragraph. */
export const Points = ({ points, labels, style = type.body }: PointsProps) =>
  points.length === 1 && labels === undefined ? (
    <Text style={style}>{points[0]}</Text>
  ) : (
    <View {...structure('L')} style={{ gap: 3 }}>
      {points.map((point, index) => (
        <View key={index} {...structure('LI')} style={row} wrap={isLong(point)}>
          <Text {...structure('Lbl')} style={{ ...style, width: labels === undefined ? 12 : 20 }}>
            {labels?.[index] ?? '•'}
          </Text>
          <Text {...structure('LBody')} style={{ ...style, flex: 1 }}>
            {point}
          </Text>
        </View>
      ))}
    </View>
  )

/** What a reader should know about the document itself: that a machine drafted its words, and what [?] means. */
export const Notes = (props: {
  model: Spoken<'machineDrafted' | 'missingLetters'>
  hasMissingLetters: boolean
}) => {
  const { words, isMachineDrafted } = props.model
  return isMachineDrafted || props.hasMissingLetters ? (
    <View style={{ gap: 4 }}>
      {isMachineDrafted ? <Text style={type.second}>{words.machineDrafted}</Text> : null}
      {props.hasMissingLetters ? <MissingLettersNote words={words} /> : null}
    </View>
  ) : null
}

/** What [?] means, on papers where a letter could not be set as it is. */
export const MissingLettersNote = (props: { words?: Spoken<'missingLetters'>['words'] }) => (
  <Text style={type.second}>
    {fillIn((props.words ?? english.words).missingLetters, { mark: missingMark })}
  </Text>
)
