import type { ReactNode } from 'react'
import { Text, View } from '@react-pdf/renderer'
import { paperWords } from '../../../shared/reports/paperWords'
import type { ReportBackModel } from '../../../shared/reports/reportBack'
import type { TextBlock } from '../../../shared/reports/textBlocks'
import { dayInWords } from '../../../shared/reports/words'
import { missingMark } from '../letters'
import {
  Blocks,
  bookmark,
  isLong,
  Masthead,
  MissingLettersNote,
  Points,
  Section,
} from '../setting/parts'
import { type PaperSize, Sheet } from '../setting/Sheet'
import { structure } from '../setting/structure'
import { rule, ruleWidth, type } from '../setting/style'

interface ReportBackPaperProps {
  readonly model: ReportBackModel
  readonly paper: PaperSize
  readonly hasMissingLetters: boolean
}

/** What a neighborhood is told: one or two pages, for anyone to read. */
export const ReportBackPaper = ({ model, paper, hasMissingLetters }: ReportBackPaperProps) => (
  <Sheet
    paper={paper}
    foot={`${model.workgroup} · ${paperWords.title} ${model.audience} · ${dayInWords(model.date)}`}
  >
    <View>
      <Masthead
        workgroup={model.workgroup}
        title={`${paperWords.title} ${model.audience}`}
        under={model.from}
      />
      <Text style={{ ...type.lead, marginTop: 12 }}>{model.goalSentence}</Text>
    </View>
    <PointsSection heading={headings.asked} points={model.sections.asked} />
    <YouSaidWeDid said={model.sections.said} did={model.sections.did} />
    <PointsSection heading={headings.obstacles} points={model.sections.obstacles} />
    <PointsSection heading={headings.cannotYet} points={model.sections.cannotYet} />
    <PointsSection heading={headings.next} points={model.sections.next} />
    <HowToReachUs model={model} />
    {hasMissingLetters ? <MissingLettersNote mark={missingMark} /> : null}
  </Sheet>
)

const headings = paperWords.sections

const PointsSection = (props: { heading: string; points: readonly string[] }) =>
  props.points.length === 0 ? null : (
    <Section heading={props.heading}>
      <Points points={props.points} style={type.large} />
    </Section>
  )

/**
 * Two columns that still make sense read aloud: first everything said, then everything done. Each
 * keeps its side when the other ends on an earlier page.
 */
const YouSaidWeDid = (props: { said: readonly string[]; did: readonly string[] }) => (
  <View style={{ flexDirection: 'row', ...rule, borderTopWidth: ruleWidth }}>
    <HalfColumn heading={headings.said} points={props.said} />
    <HalfColumn heading={headings.did} points={props.did} side="right" />
  </View>
)

const HalfColumn = (props: { heading: string; points: readonly string[]; side?: 'right' }) => (
  <View style={{ width: '47.2%', marginLeft: props.side === 'right' ? 'auto' : 0 }}>
    <Text
      {...structure('H2')}
      style={{ ...type.section, marginTop: 9, marginBottom: 6 }}
      minPresenceAhead={12}
      {...bookmark(props.heading)}
    >
      {props.heading}
    </Text>
    <Points points={props.points} style={type.large} />
  </View>
)

const HowToReachUs = ({ model }: { model: ReportBackModel }) => (
  <View
    wrap={isLong(textOf(model.howToRaise), textOf(model.contact))}
    style={{ flexDirection: 'row', gap: 20, paddingTop: 8, ...rule, borderTopWidth: ruleWidth }}
  >
    <Reach heading={paperWords.howToRaise} share={2}>
      <Blocks blocks={model.howToRaise} />
    </Reach>
    <Reach heading={paperWords.contact}>
      <Blocks blocks={model.contact} />
    </Reach>
    <Reach heading={paperWords.aboutPeopleHeading}>
      <Text style={type.body}>{model.aboutPeople}</Text>
    </Reach>
  </View>
)

const textOf = (blocks: readonly TextBlock[]): string =>
  blocks.flatMap((block) => (block.kind === 'list' ? block.items : block.lines)).join('')

/** A column; `share` makes it wider than its neighbors, since the ways to reach us are the longest text. */
const Reach = (props: { heading: string; share?: number; children: ReactNode }) => (
  <View style={{ flex: props.share ?? 1 }}>
    <Text {...structure('H2')} style={{ ...type.label, fontSize: 10.5, marginBottom: 2 }}>
      {props.heading}
    </Text>
    {props.children}
  </View>
)
