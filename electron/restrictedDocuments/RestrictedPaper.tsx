import { Text, View } from '@react-pdf/renderer'
import type {
  RestrictedPaperModel,
  RestrictedSection,
} from '../../shared/restricted/reports/restrictedPaper'
import { MissingLettersNote, Section } from '../documents/setting/parts'
import type { PaperSize } from '../documents/options'
import { structure } from '../documents/setting/structure'
import { type } from '../documents/setting/style'
import { Table } from '../documents/setting/Table'
import { RestrictedSheet } from './RestrictedSheet'

interface RestrictedPaperProps {
  readonly model: RestrictedPaperModel
  readonly paper: PaperSize
  readonly hasMissingLetters: boolean
}

/** A print for those who need to know. */
export const RestrictedPaper = ({ model, paper, hasMissingLetters }: RestrictedPaperProps) => (
  <RestrictedSheet paper={paper} audience={model.audience} notice={model.notice}>
    <View>
      <Text {...structure('H1')} style={type.title}>
        {model.heading}
      </Text>
      <Text style={{ ...type.lead, marginTop: 4 }}>{`As of ${model.dateInWords}`}</Text>
    </View>
    {model.sections.map((section) => (
      <Rows key={section.heading} section={section} />
    ))}
    {model.leftOut === '' ? null : <Text style={type.strong}>{model.leftOut}</Text>}
    {hasMissingLetters ? <MissingLettersNote /> : null}
  </RestrictedSheet>
)

const Rows = ({ section }: { section: RestrictedSection }) => (
  <Section heading={section.heading}>
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
