import { Text } from '@react-pdf/renderer'
import type { MinutesModel, UnfinishedItem } from '../../../shared/reports/minutes'
import { sentence } from '../../../shared/reports/words'
import { Labeled, Section, Stack } from '../setting/parts'
import { type } from '../setting/style'

/** What left the table unfinished, each on purpose, and the parking lot. */
export const Unfinished = ({ model }: { model: MinutesModel }) => (
  <>
    {model.carriedOver.length + model.closed.length === 0 ? null : (
      <Section heading="Unfinished items">
        <Stack>
          <Items label="Carried over" items={model.carriedOver} />
          <Items label="Closed" items={model.closed} />
        </Stack>
      </Section>
    )}
    <Section heading="Parking lot">
      {model.parkingLot.length === 0 ? (
        <Text style={type.body}>Nothing was put in the parking lot.</Text>
      ) : (
        <Items label="Parked" items={model.parkingLot} />
      )}
    </Section>
  </>
)

const Items = (props: { label: string; items: readonly UnfinishedItem[] }) =>
  props.items.length === 0 ? null : (
    <Labeled label={props.label}>
      {props.items.map((item) => (
        <Text key={item.number} style={type.body}>
          {`Item ${item.number}. ${sentence(item.title)}${item.reason === '' ? '' : ` ${item.reason}`}`}
        </Text>
      ))}
    </Labeled>
  )
