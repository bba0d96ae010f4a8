import { Text, View } from '@react-pdf/renderer'
import type { MinutesAction } from '../../../shared/reports/minutes'
import type {
  MinutesConcern,
  MinutesDecision,
  MinutesItem,
} from '../../../shared/reports/minutesItems'
import { listInWords, sentence } from '../../../shared/reports/words'
import { Blocks, bookmark, isLong, Labeled, Points, Section, Stack } from '../setting/parts'
import { useIsLarge } from '../setting/edition'
import { structure } from '../setting/structure'
import { labelColumn, rule, ruleWidth, textColumn, type } from '../setting/style'

/** The items of Part A, in agenda order. */
export const Items = (props: {
  items: readonly MinutesItem[]
  actions: readonly MinutesAction[]
}) =>
  props.items.length === 0 ? (
    <Text style={type.body}>Nothing was on the agenda.</Text>
  ) : (
    <Stack gap={13}>
      {props.items.map((item) => (
        <Item key={item.number} item={item} actions={props.actions} />
      ))}
    </Stack>
  )

/** One item of Part A: heading, then heard, discussion, decision, actions, in that order. */
const Item = (props: { item: MinutesItem; actions: readonly MinutesAction[] }) => {
  const { item } = props
  const actions = props.actions.filter((row) => item.actionNumbers.includes(row.number ?? 0))
  return (
    <View>
      <ItemHeading item={item} />
      <Stack>
        <Heard concerns={item.heard} />
        {item.notes.length === 0 ? null : (
          <Labeled label="Discussion">
            <Blocks blocks={item.notes} />
          </Labeled>
        )}
        <Decisions decisions={item.decisions} />
        {actions.length === 0 ? null : (
          <Labeled label={actions.length === 1 ? 'New action' : 'New actions'}>
            <Points
              points={actions.map(promiseOf)}
              labels={actions.map((action) => `${action.number ?? ''}.`)}
            />
          </Labeled>
        )}
        <Outcome item={item} />
      </Stack>
    </View>
  )
}

const promiseOf = ({ wording, owner, due }: MinutesAction): string =>
  `${sentence(wording)} ${owner}, ${due === '' ? 'no date yet' : `by ${due}`}.`

const ItemHeading = ({ item }: { item: MinutesItem }) => {
  const isLarge = useIsLarge()
  return (
    <View
      wrap={isLong(item.title)}
      minPresenceAhead={12}
      style={{
        flexDirection: isLarge ? 'column' : 'row',
        alignItems: 'flex-start',
        paddingTop: 7,
        paddingBottom: 4,
        ...rule,
        borderTopWidth: ruleWidth,
      }}
    >
      <Text
        style={{ ...type.item, color: type.label.color, width: isLarge ? '100%' : labelColumn }}
      >
        {`Item ${item.number}`}
      </Text>
      <View style={{ width: isLarge ? '100%' : textColumn }}>
        <Text style={type.item} {...structure('H3')} {...bookmark(item.title)}>
          {item.title}
        </Text>
        <Text style={{ ...type.second, marginTop: 1 }}>{metaOf(item)}</Text>
      </View>
    </View>
  )
}

const purposeInWords = { inform: 'To inform', discuss: 'To discuss', decide: 'To decide' }

const metaOf = (item: MinutesItem): string =>
  [
    purposeInWords[item.purpose],
    item.presenter === '' ? '' : `presented by ${item.presenter}`,
    listInWords(item.neighborhoods),
    `${item.usedMinutes} of ${item.plannedMinutes} minutes`,
    item.timesCarried === 0 ? '' : carriedBefore(item.timesCarried),
  ]
    .filter((part) => part !== '')
    .join(' · ')

const carriedBefore = (times: number): string =>
  times === 1 ? 'carried over once before' : `carried over ${times} times before`

const Heard = ({ concerns }: { concerns: readonly MinutesConcern[] }) =>
  concerns.length === 0 ? null : (
    <Labeled label="Heard">
      {concerns.map((row, index) => (
        <Text key={index} style={{ ...type.body, marginTop: index === 0 ? 0 : 3 }}>
          <Text style={type.strong}>{`${row.neighborhood}: `}</Text>
          {row.source === '' ? row.wording : `${row.wording} (${row.source})`}
        </Text>
      ))}
    </Labeled>
  )

const Decisions = ({ decisions }: { decisions: readonly MinutesDecision[] }) => (
  <>
    {decisions.map((row, index) => (
      <Labeled
        key={index}
        label="Decision"
        keepWhole={!isLong(row.wording, row.rationale, row.dissent)}
      >
        <Text style={type.strong}>{row.wording}</Text>
        {row.rationale === '' ? null : <Text style={type.body}>{`Why: ${row.rationale}`}</Text>}
        {row.dissent === '' ? null : <Text style={type.body}>{`Dissent: ${row.dissent}`}</Text>}
      </Labeled>
    ))}
  </>
)

const outcomes: Partial<Record<MinutesItem['status'], string>> = {
  planned: 'Not reached',
  running: 'Not finished',
  carried: 'Carried over',
  parked: 'Parked',
  closed: 'Closed',
}

const Outcome = ({ item }: { item: MinutesItem }) => {
  const label = outcomes[item.status]
  if (label === undefined) return null
  return (
    <Labeled label={label}>
      <Text style={type.body}>{item.statusReason || 'No reason was written down.'}</Text>
    </Labeled>
  )
}

/** What was heard and decided outside the items. */
export const Outside = (props: {
  concerns: readonly MinutesConcern[]
  decisions: readonly MinutesDecision[]
}) =>
  props.concerns.length + props.decisions.length === 0 ? null : (
    <Section heading="Also heard and decided">
      <Stack>
        <Heard concerns={props.concerns} />
        <Decisions decisions={props.decisions} />
      </Stack>
    </Section>
  )
