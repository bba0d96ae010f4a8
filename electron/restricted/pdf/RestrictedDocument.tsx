import { Text, View } from '@react-pdf/renderer'
import type { RestrictedPaperModel, RestrictedSection } from '../../../shared/restricted/printModel'
import { useIsLarge } from '../../documents/pdf/layout/printEdition'
import { MissingLettersNote, Section } from '../../documents/pdf/layout/TextParts'
import { structure } from '../../documents/pdf/layout/structureTags'
import { type } from '../../documents/pdf/layout/pageStyles'
import { Table } from '../../documents/pdf/layout/Table'
import { RestrictedSheet } from './RestrictedSheet'
import { running } from './runningHeads'

interface RestrictedPaperProps {
  readonly model: RestrictedPaperModel
  readonly hasMissingLetters: boolean
}

/** A print for those who need to know. */
export const RestrictedPaper = ({ model, hasMissingLetters }: RestrictedPaperProps) => {
  const isLarge = useIsLarge()
  const [audience, notice] = [running(model.audience, isLarge), running(model.notice, isLarge)]
  const whole = [
    ...(audience.isCutShort ? [model.audience] : []),
    ...(notice.isCutShort ? [model.notice] : []),
  ]
  return (
    <RestrictedSheet audience={audience.text} notice={notice.text}>
      <View>
        <Text {...structure('H1')} style={type.title}>
          {model.heading}
        </Text>
        <Text style={{ ...type.lead, marginTop: 4 }}>{`As of ${model.dateInWords}`}</Text>
      </View>
      {whole.map((text) => (
        <Text key={text} style={type.strong}>
          {text}
        </Text>
      ))}
      {model.sections.map((section) => (
        <Rows key={section.heading} section={section} />
      ))}
      {model.leftOut === '' ? null : <Text style={type.strong}>{model.leftOut}</Text>}
      {hasMissingLetters ? <MissingLettersNote /> : null}
    </RestrictedSheet>
  )
}

const Rows = ({ section }: { section: RestrictedSection }) => (
  <Section heading={section.heading}>
    {section.explained.map((text) => (
      <Text key={text} style={type.second}>
        {text}
      </Text>
    ))}
    {section.rows.length === 0 ? (
      <Text style={type.body}>None.</Text>
    ) : (
      <Table
        columns={section.columns}
        rows={section.rows.map((cells) => ({ cells: cells.map((text) => ({ text })) }))}
      />
    )}
  </Section>
)
