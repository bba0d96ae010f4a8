import type { ReactNode } from 'react'
import { Text, View } from '@react-pdf/renderer'
import { filled } from '../../../shared/languages/paperLanguage'
import type { SummaryModel } from '../../../shared/reports/summary'
import { Masthead, Points, Section } from '../setting/parts'
import type { PaperSize } from '../options'
import { Sheet } from '../setting/Sheet'
import { structure } from '../setting/structure'
import { rule, ruleWidth, type } from '../setting/style'
import { Notes } from './ReportBackPaper'

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
    pageWords={model.words.page}
    foot={`${model.workgroup} · ${titleOf(model)} · ${model.day}`}
  >
    <View>
      <Masthead workgroup={model.workgroup} title={titleOf(model)} under={model.from} />
      <Text style={{ ...goalType(model.goalSentence), marginTop: 10 }}>{model.goalSentence}</Text>
    </View>
    {model.sections.map(({ name, points }) => (
      <Section key={name} heading={model.words[name]}>
        {model.untranslated.includes(name) ? (
          <Text style={type.second}>{model.words.notTranslated}</Text>
        ) : null}
        <Points points={points} style={type.large} />
      </Section>
    ))}
    {model.hasMore ? <Text style={type.second}>{model.words.moreInWhole}</Text> : null}
    <View
      wrap={false}
      style={{ flexDirection: 'row', gap: 20, paddingTop: 8, ...rule, borderTopWidth: ruleWidth }}
    >
      <Reach heading={model.words.howToRaise} share={2}>
        {model.howToRaise}
      </Reach>
      <Reach heading={model.words.contact}>{model.contact}</Reach>
      <Reach heading={model.words.aboutPeopleHeading}>{model.aboutPeople}</Reach>
    </View>
    <Notes model={model} hasMissingLetters={hasMissingLetters} />
  </Sheet>
)

const titleOf = ({ words, audience }: SummaryModel): string =>
  filled(words.reportBackTo, { audience })

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
