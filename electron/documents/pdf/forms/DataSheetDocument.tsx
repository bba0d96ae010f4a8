import { Text, View } from '@react-pdf/renderer'
import type { DataSheetModel } from '../../../../shared/documents/dataSheet'
import type { NeighborhoodCounts } from '../../../../shared/comparison/chartFacts'
import { NeighborhoodData, DataSourceFacts } from '../layout/Charts'
import { bookmark, Masthead, Notes, Section } from '../layout/TextParts'
import { Sheet } from '../layout/PageSheet'
import { structure } from '../layout/structureTags'
import { type } from '../layout/pageStyles'
import { Table } from '../layout/Table'

interface DataSheetPdfProps {
  readonly model: DataSheetModel
  readonly hasMissingLetters: boolean
}

/** Every neighborhood's numbers beside its words: a picture each on one scale, then all of it as tables. */
export const DataSheetPdf = ({ model, hasMissingLetters }: DataSheetPdfProps) => {
  const { words, facts } = model
  return (
    <Sheet foot={[model.workgroup, words.dataHeading, facts.period]} pageWords={words.page}>
      <View>
        <Masthead workgroup={model.workgroup} title={words.dataHeading} under={facts.period} />
        <Text style={{ ...type.lead, marginTop: 12 }}>{words.dataCaveat}</Text>
        <DataSourceFacts facts={facts} />
        <Text style={{ ...type.second, marginTop: 4 }}>{words.dataOrder}</Text>
      </View>
      {model.neighborhoods.map((counts) => (
        <View key={counts.name} wrap={false}>
          <Text
            {...structure('H2')}
            {...bookmark(counts.name)}
            style={{ ...type.section, marginBottom: 4 }}
          >
            {counts.name}
          </Text>
          <NeighborhoodData counts={counts} words={words} />
        </View>
      ))}
      <MonthTables model={model} />
      <Notes model={model} hasMissingLetters={hasMissingLetters} />
    </Sheet>
  )
}

/** So many neighborhoods have room beside each other. */
const across = 4

/** What the pictures show, month by month: calls, then concerns heard. */
const MonthTables = ({ model }: { model: DataSheetModel }) => {
  const { words, neighborhoods } = model
  return (
    <>
      {inGroups(neighborhoods, across).map((group) => (
        <Section key={group[0]?.name} heading={`${words.dataCalls} / ${words.dataHeard}`}>
          <Table
            columns={[
              { heading: words.dataMonth, share: 14 },
              ...group.map(({ name }) => ({ heading: name, share: 20 })),
            ]}
            rows={(group[0]?.months ?? []).map(({ month }, at) => ({
              cells: [
                { text: month },
                ...group.map(({ months }) => ({
                  text: `${months[at]?.calls ?? ''} / ${months[at]?.heard ?? ''}`,
                })),
              ],
            }))}
          />
        </Section>
      ))}
    </>
  )
}

const inGroups = (
  all: readonly NeighborhoodCounts[],
  size: number,
): (readonly NeighborhoodCounts[])[] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, at) =>
    all.slice(at * size, (at + 1) * size),
  )
