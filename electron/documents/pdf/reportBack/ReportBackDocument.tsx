import { Text, View } from '@react-pdf/renderer'
import { fillIn } from '../../../../shared/languages/documentLanguage'
import type { DataBox } from '../../../../shared/documents/dataBox'
import type { ReportBackModel } from '../../../../shared/documents/reportBack/reportBackModel'
import type { ReportBackSection } from '../../../../shared/documents/reportBack/reportBackSections'
import {
  Blocks,
  Columns,
  isLong,
  lettersOf,
  Masthead,
  Notes,
  Points,
  Reach,
  Section,
} from '../layout/TextParts'
import { NeighborhoodData, DataSourceFacts } from '../layout/Charts'
import { Sheet } from '../layout/PageSheet'
import { useIsLarge } from '../layout/printEdition'
import { rule, ruleWidth, sectionGap, type } from '../layout/pageStyles'

interface ReportBackPdfProps {
  readonly model: ReportBackModel
  readonly hasMissingLetters: boolean
}

/** What a neighborhood is told: one or two pages, for anyone to read. */
export const ReportBackPdf = ({ model, hasMissingLetters }: ReportBackPdfProps) => {
  const title = fillIn(model.words.reportBackTo, { audience: model.audience })
  return (
    <Sheet foot={[model.workgroup, title, model.day]} pageWords={model.words.page}>
      <View>
        <Masthead workgroup={model.workgroup} title={title} under={model.from} />
        <Text style={{ ...type.lead, marginTop: 12 }}>{model.goalSentence}</Text>
      </View>
      <PointsSection model={model} name="asked" />
      <YouSaidWeDid model={model} />
      <PointsSection model={model} name="obstacles" />
      <PointsSection model={model} name="cannotYet" />
      <PointsSection model={model} name="next" />
      {model.data === null ? null : <DataSection data={model.data} />}
      <HowToReachUs model={model} />
      <Notes model={model} hasMissingLetters={hasMissingLetters} />
    </Sheet>
  )
}

/** Numbers beside what was said: never without what they can't tell. */
const DataSection = ({ data }: { data: DataBox }) => (
  <Section heading={data.words.dataHeading}>
    <View wrap={false}>
      <NeighborhoodData counts={data.counts} words={data.words} />
      <Text style={{ ...type.second, marginTop: 4 }}>{data.facts.period}</Text>
      <DataSourceFacts facts={data.facts} />
    </View>
  </Section>
)

interface SectionProps {
  readonly model: ReportBackModel
  readonly name: ReportBackSection
}

/** A section's points; where nobody translated them it says so first. */
const PointsSection = ({ model, name }: SectionProps) =>
  model.sections[name].length === 0 ? null : (
    <Section heading={model.words[name]} note={noteOn(model, name)}>
      <Points points={model.sections[name]} style={type.large} />
    </Section>
  )

const noteOn = (model: ReportBackModel, name: ReportBackSection): string | undefined =>
  model.untranslated.includes(name) && model.sections[name].length > 0
    ? model.words.notTranslated
    : undefined

/**
 * Two columns that still make sense read aloud: first everything said, then everything done. Each
 * keeps its side when the other ends on an earlier page.
 */
const YouSaidWeDid = ({ model }: { model: ReportBackModel }) =>
  useIsLarge() ? (
    <View style={{ gap: sectionGap, ...rule, borderTopWidth: ruleWidth }}>
      <Said model={model} name="said" />
      <Said model={model} name="did" />
    </View>
  ) : (
    <View style={{ flexDirection: 'row', ...rule, borderTopWidth: ruleWidth }}>
      <View style={{ width: '47.2%' }}>
        <Said model={model} name="said" />
      </View>
      <View style={{ width: '47.2%', marginLeft: 'auto' }}>
        <Said model={model} name="did" />
      </View>
    </View>
  )

const Said = ({ model, name }: SectionProps) => (
  <View style={{ paddingTop: 9 }}>
    <Section heading={model.words[name]} note={noteOn(model, name)}>
      <Points points={model.sections[name]} style={type.large} />
    </Section>
  </View>
)

const HowToReachUs = ({ model }: { model: ReportBackModel }) => (
  <Columns gap={20} ruled wrap={isLong(lettersOf(model.howToRaise), lettersOf(model.contact))}>
    <Reach heading={model.words.howToRaise} share={2}>
      <Blocks blocks={model.howToRaise} />
    </Reach>
    <Reach heading={model.words.contact}>
      <Blocks blocks={model.contact} />
    </Reach>
    <Reach heading={model.words.aboutPeopleHeading}>
      <Text style={type.body}>{model.aboutPeople}</Text>
    </Reach>
  </Columns>
)
