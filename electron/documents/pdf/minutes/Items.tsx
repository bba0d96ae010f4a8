import { Text, View } from '@react-pdf/renderer'
import type {
  MinutesHeardStatement,
  MinutesDecision,
  MinutesCounts,
  MinutesItem,
} from '../../../../shared/documents/minutes/itemModel'
import { metaOf, outcomes, promiseInWords } from '../../../../shared/documents/minutes/itemText'
import type { MinutesModel } from '../../../../shared/documents/minutes/minutesModel'
import { sentence } from '../../../../shared/kernel/text'
import { fillIn } from '../../../../shared/languages/documentLanguage'
import { Table } from '../layout/Table'
import { ItemHeading } from '../layout/ItemHeading'
import { Blocks, isLong, Labeled, Points, Section, Stack } from '../layout/TextParts'
import { type } from '../layout/pageStyles'

/** The items of Part A, in agenda order. */
export const Items = ({ model }: { model: MinutesModel }) =>
  model.items.length === 0 ? (
    <Text style={type.body}>{model.words.nothingOnAgenda}</Text>
  ) : (
    <Stack gap={13}>
      {model.items.map((item) => (
        <Item key={item.number} item={item} model={model} />
      ))}
    </Stack>
  )

type Words = MinutesModel['words']

interface ItemProps {
  readonly item: MinutesItem
  readonly model: MinutesModel
}

/** One item of Part A: heading, then heard, discussion, decision, actions, in that order. */
const Item = ({ item, model }: ItemProps) => {
  const { words } = model
  const actions = model.newActions.filter((row) => item.actionNumbers.includes(row.number ?? 0))
  return (
    <View>
      <ItemHeading
        number={fillIn(words.itemNumber, { number: item.number })}
        title={item.title}
        meta={metaOf(item, model)}
      />
      <Stack>
        <Heard concerns={item.heard} words={words} />
        {item.notes.length === 0 ? null : (
          <Labeled label={words.discussion}>
            <Blocks blocks={item.notes} />
          </Labeled>
        )}
        {item.counts === null ? null : <Counts counts={item.counts} words={words} />}
        <Decisions decisions={item.decisions} words={words} />
        {actions.length === 0 ? null : (
          <Labeled label={actions.length === 1 ? words.newAction : words.newActions}>
            <Points
              points={actions.map((action) => promiseInWords(action, words))}
              labels={actions.map((action) => `${action.number ?? ''}.`)}
            />
          </Labeled>
        )}
        <Outcome item={item} words={words} />
      </Stack>
    </View>
  )
}

/** Calls and concerns as the item had them, side by side, with the reasons. */
const Counts = ({ counts, words }: { counts: MinutesCounts; words: Words }) => (
  <Labeled label={words.dataHeading}>
    <Table
      columns={[
        { heading: words.dataNeighborhood, share: 24 },
        { heading: words.dataCalls, share: 20 },
        { heading: words.dataHeard, share: 16 },
        { heading: words.dataReason, share: 40 },
      ]}
      rows={counts.rows.map(({ neighborhood, calls, rate, heard, reason }) => ({
        cells: [
          { text: neighborhood },
          rate === '' ? { text: calls || words.dataGap } : { text: calls, second: rate },
          { text: heard },
          { text: reason },
        ],
      }))}
    />
    <Text style={{ ...type.second, marginTop: 3 }}>
      {[words.dataCaveat, counts.facts.period, counts.facts.source, counts.facts.caveat]
        .filter((part) => part !== '')
        .map(sentence)
        .join(' ')}
    </Text>
  </Labeled>
)

const Heard = ({
  concerns,
  words,
}: {
  concerns: readonly MinutesHeardStatement[]
  words: Words
}) =>
  concerns.length === 0 ? null : (
    <Labeled label={words.heard}>
      {concerns.map((row, index) => (
        <Text key={index} style={{ ...type.body, marginTop: index === 0 ? 0 : 3 }}>
          <Text style={type.strong}>{`${row.neighborhood}: `}</Text>
          {row.source === '' ? row.wording : `${row.wording} (${row.source})`}
        </Text>
      ))}
    </Labeled>
  )

const Decisions = ({
  decisions,
  words,
}: {
  decisions: readonly MinutesDecision[]
  words: Words
}) => (
  <>
    {decisions.map((row, index) => (
      <Labeled
        key={index}
        label={words.decision}
        keepWhole={!isLong(row.wording, row.rationale, row.dissent, ...row.reached)}
      >
        <Text style={type.strong}>{row.wording}</Text>
        {row.rationale === '' ? null : (
          <Text style={type.body}>{fillIn(words.why, { text: row.rationale })}</Text>
        )}
        {row.dissent === '' ? null : (
          <Text style={type.body}>{fillIn(words.dissent, { text: row.dissent })}</Text>
        )}
        {row.reached.map((line, at) => (
          <Text key={at} style={type.body}>
            {line}
          </Text>
        ))}
      </Labeled>
    ))}
  </>
)

const Outcome = ({ item, words }: { item: MinutesItem; words: Words }) => {
  const key = outcomes[item.status]
  if (key === null) return null
  return (
    <Labeled label={words[key]}>
      <Text style={type.body}>{item.statusReason || words.noReason}</Text>
    </Labeled>
  )
}

/** What was heard and decided outside the items. */
export const Outside = ({ model }: { model: MinutesModel }) =>
  model.otherConcerns.length + model.otherDecisions.length === 0 ? null : (
    <Section heading={model.words.alsoHeard}>
      <Stack>
        <Heard concerns={model.otherConcerns} words={model.words} />
        <Decisions decisions={model.otherDecisions} words={model.words} />
      </Stack>
    </Section>
  )
