import { Text, View } from '@react-pdf/renderer'
import type { RestrictedPrintModel, RestrictedSection } from '../../../shared/restricted/printModel'
import { useIsLarge } from '../../documents/pdf/layout/printEdition'
import { MissingLettersNote, Section } from '../../documents/pdf/layout/TextParts'
import { structure } from '../../documents/pdf/layout/structureTags'
import { type } from '../../documents/pdf/layout/pageStyles'
import { type Cell, Table } from '../../documents/pdf/layout/Table'
import { fitWords } from './fitWords'
import { RestrictedSheet } from './RestrictedSheet'
import { running } from './runningHeads'

interface RestrictedPdfProps {
  readonly model: RestrictedPrintModel
  readonly hasMissingLetters: boolean
}

/** A print for those who need to know. */
export const RestrictedPdf = ({ model, hasMissingLetters }: RestrictedPdfProps) => {
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
        <Rows key={section.heading} section={section} isLarge={isLarge} />
      ))}
      {model.leftOut === '' ? null : <Text style={type.strong}>{model.leftOut}</Text>}
      {hasMissingLetters ? <MissingLettersNote /> : null}
    </RestrictedSheet>
  )
}

const Rows = ({ section, isLarge }: { section: RestrictedSection; isLarge: boolean }) => (
  <Section heading={section.heading}>
    {section.explained.map((text, at) => (
      <Text
        key={text}
        style={{ ...type.second, marginBottom: at === section.explained.length - 1 ? 6 : 2 }}
      >
        {text}
      </Text>
    ))}
    {section.rows.length === 0 ? (
      <Text style={type.body}>None.</Text>
    ) : (
      <Table
        columns={section.columns}
        rows={section.rows.map((cells) => ({ cells: cellsOf(section, cells, isLarge) }))}
      />
    )}
  </Section>
)

/** In large print there are no columns for a word to be too wide for. */
function cellsOf(
  { columns }: RestrictedSection,
  cells: readonly string[],
  isLarge: boolean,
): Cell[] {
  const shares = columns.reduce((sum, { share }) => sum + share, 0)
  return cells.map((text, at) => ({
    text: isLarge ? text : fitWords(text, (columns[at]?.share ?? shares) / shares),
  }))
}
