import { Text, View } from '@react-pdf/renderer'
import { fillIn } from '../../../../shared/languages/documentLanguage'
import type { SummaryModel } from '../../../../shared/documents/reportBack/summaryModel'
import { Columns, Masthead, Notes, Points, Reach, Section } from '../layout/TextParts'
import { Sheet } from '../layout/PageSheet'
import { type } from '../layout/pageStyles'

interface SummaryPdfProps {
  readonly model: SummaryModel
  readonly hasMissingLetters: boolean
}

/** What a representative carries: one page, in type that can be read standing up. */
export const SummaryPdf = ({ model, hasMissingLetters }: SummaryPdfProps) => (
  <Sheet gap={13} pageWords={model.words.page} foot={[model.workgroup, titleOf(model), model.day]}>
    <View>
      <Masthead workgroup={model.workgroup} title={titleOf(model)} under={model.from} />
      <Text style={{ ...goalType(model.goalSentence), marginTop: 10 }}>{model.goalSentence}</Text>
    </View>
    {model.sections.map(({ name, points }) => (
      <Section
        key={name}
        heading={model.words[name]}
        note={model.untranslated.includes(name) ? model.words.notTranslated : undefined}
      >
        <Points points={points} style={type.large} />
      </Section>
    ))}
    {model.hasMore ? <Text style={type.second}>{model.words.moreInWhole}</Text> : null}
    <Columns gap={20} ruled wrap={false}>
      <Reach heading={model.words.howToRaise} share={2}>
        <Text style={type.body}>{model.howToRaise}</Text>
      </Reach>
      <Reach heading={model.words.contact}>
        <Text style={type.body}>{model.contact}</Text>
      </Reach>
      <Reach heading={model.words.aboutPeopleHeading}>
        <Text style={type.body}>{model.aboutPeople}</Text>
      </Reach>
    </Columns>
    <Notes model={model} hasMissingLetters={hasMissingLetters} />
  </Sheet>
)

const titleOf = ({ words, audience }: SummaryModel): string =>
  fillIn(words.reportBackTo, { audience })

/** A long goal leaves room for what is told. */
const goalType = (goal: string) => (goal.length > 160 ? type.body : type.lead)
