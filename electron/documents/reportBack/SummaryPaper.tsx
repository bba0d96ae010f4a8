import type { ReactNode } from 'react'
import { Text, View } from '@react-pdf/renderer'
import { paperWords } from '../../../shared/reports/paperWords'
import type { SummaryModel } from '../../../shared/reports/summary'
import { dayInWords } from '../../../shared/reports/words'
import { missingMark } from '../letters'
import { Masthead, MissingLettersNote, Points, Section } from '../setting/parts'
import { type PaperSize, Sheet } from '../setting/Sheet'
import { structure } from '../setting/structure'
import { rule, ruleWidth, type } from '../setting/style'

interface SummaryPaperProps {
  readonly model: SummaryModel
  readonly paper: PaperSize
  readonly hasMissingLetters: boolean
}

/** What a representative carries: one page, in type that can be read standing up. */
export const SummaryPaper = ({ model, paper, hasMissingLetters }: SummaryPaperProps) => (
  <Sheet
    paper={paper}
    gap={13}
    foot={`${model.workgroup} · ${paperWords.title} ${model.audience} · ${dayInWords(model.date)}`}
  >
    <View>
      <Masthead
        workgroup={model.workgroup}
        title={`${paperWords.title} ${model.audience}`}
        under={model.from}
      />
      <Text style={{ ...goalType(model.goalSentence), marginTop: 10 }}>{model.goalSentence}</Text>
    </View>
    {model.sections.map(({ name, points }) => (
      <Section key={name} heading={paperWords.sections[name]}>
        <Points points={points} style={type.large} />
      </Section>
    ))}
    {model.hasMore ? <Text style={type.second}>{paperWords.moreInWhole}</Text> : null}
    <View
      wrap={false}
      style={{ flexDirection: 'row', gap: 20, paddingTop: 8, ...rule, borderTopWidth: ruleWidth }}
    >
      <Reach heading={paperWords.howToRaise} share={2}>
        {model.howToRaise}
      </Reach>
      <Reach heading={paperWords.contact}>{model.contact}</Reach>
      <Reach heading={paperWords.aboutPeopleHeading}>{model.aboutPeople}</Reach>
    </View>
    {hasMissingLetters ? <MissingLettersNote mark={missingMark} /> : null}
  </Sheet>
)

/** A long goal leaves room for what is told. */
const goalType = (goal: string) => (goal.length > 160 ? type.body : type.lead)

const Reach = (props: { heading: string; share?: number; children: ReactNode }) => (
  <View style={{ flex: props.share ?? 1 }}>
    <Text {...structure('H2')} style={{ ...type.label, fontSize: 10.5, marginBottom: 2 }}>
      {props.heading}
    </Text>
    <Text style={type.body}>{props.children}</Text>
  </View>
)
