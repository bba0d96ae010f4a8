import { Text } from '@react-pdf/renderer'
import type {
  MinutesModel,
  UnfinishedItem,
} from '../../../../shared/documents/minutes/minutesModel'
import { sentence } from '../../../../shared/kernel/text'
import { fillIn } from '../../../../shared/languages/documentLanguage'
import { Labeled, Section, Stack } from '../layout/TextParts'
import { type } from '../layout/pageStyles'

/** What left the table unfinished, each on purpose, and the parking lot. */
export const Unfinished = ({ model }: { model: MinutesModel }) => (
  <>
    {model.carriedOver.length + model.closed.length === 0 ? null : (
      <Section heading={model.words.unfinished}>
        <Stack>
          <Items label={model.words.carriedOver} items={model.carriedOver} model={model} />
          <Items label={model.words.closed} items={model.closed} model={model} />
        </Stack>
      </Section>
    )}
    <Section heading={model.words.parkingLot}>
      {model.parkingLot.length === 0 ? (
        <Text style={type.body}>{model.words.nothingParked}</Text>
      ) : (
        <Items label={model.words.parked} items={model.parkingLot} model={model} />
      )}
    </Section>
  </>
)

const Items = (props: { label: string; items: readonly UnfinishedItem[]; model: MinutesModel }) =>
  props.items.length === 0 ? null : (
    <Labeled label={props.label}>
      {props.items.map((item) => (
        <Text key={`${item.number ?? ''} ${item.title}`} style={type.body}>
          {[
            item.number === null
              ? ''
              : sentence(fillIn(props.model.words.itemNumber, { number: item.number })),
            sentence(item.title),
            item.reason,
          ]
            .filter((part) => part !== '')
            .join(' ')}
        </Text>
      ))}
    </Labeled>
  )
