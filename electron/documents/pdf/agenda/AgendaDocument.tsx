import { Text, View } from '@react-pdf/renderer'
import type { AgendaModel } from '../../../../shared/documents/agenda/agendaModel'
import { obstacleIn, plannedItemMeta } from '../../../../shared/documents/agenda/plannedItemText'
import { statusesIn } from '../../../../shared/documents/minutes/itemText'
import type { TextBlock } from '../../../../shared/documents/textBlocks'
import { fillIn } from '../../../../shared/languages/documentLanguage'
import { english } from '../../../../shared/languages/english'
import { Facts } from '../layout/Facts'
import { ItemHeading } from '../layout/ItemHeading'
import { Sheet } from '../layout/PageSheet'
import { type Row, Table } from '../layout/Table'
import {
  Blocks,
  Columns,
  isLong,
  lettersOf,
  Masthead,
  Notes,
  Reach,
  Section,
  Stack,
} from '../layout/TextParts'
import { type } from '../layout/pageStyles'

interface AgendaPdfProps {
  readonly model: AgendaModel
  readonly hasMissingLetters: boolean
}

/** The agenda of a meeting: what it is about, what it will be told, and how to take part. */
export const AgendaPdf = ({ model, hasMissingLetters }: AgendaPdfProps) => {
  const { words } = model
  return (
    <Sheet foot={[model.workgroup, words.agenda, model.day]} pageWords={words.page}>
      <Opening model={model} />
      <Section heading={words.agendaItems}>
        <Items model={model} />
      </Section>
      {model.restrictedPart === null ? null : (
        <Section heading={words.restrictedPart}>
          <Text style={type.body}>{model.restrictedPart}</Text>
        </Section>
      )}
      <Section heading={words.reportedOn}>
        <PastActions model={model} />
      </Section>
      <TakingPart model={model} />
      <HowToReachUs model={model} />
      <Notes model={model} hasMissingLetters={hasMissingLetters} />
    </Sheet>
  )
}

const Opening = ({ model }: { model: AgendaModel }) => {
  const { words } = model
  return (
    <View>
      <Masthead
        workgroup={model.workgroup}
        title={words.agenda}
        under={model.dateInWords}
        {...(model.mark === '' ? {} : { mark: model.mark })}
      />
      <Facts
        facts={[
          { label: words.place, value: model.place },
          { label: words.time, value: model.time, share: 0.7 },
          { label: words.facilitator, value: model.facilitator },
        ]}
      />
      <Text style={type.lead}>{model.goalSentence}</Text>
      {model.language === english.tag ? null : (
        <Text style={{ ...type.second, marginTop: 6 }}>{words.agendaOwnWords}</Text>
      )}
    </View>
  )
}

const Items = ({ model }: { model: AgendaModel }) =>
  model.items.length === 0 ? (
    <Text style={type.body}>{model.words.nothingPlanned}</Text>
  ) : (
    <Stack gap={6}>
      {model.items.map((item) => (
        <ItemHeading
          key={item.number}
          number={fillIn(model.words.itemNumber, { number: item.number })}
          title={item.title}
          meta={plannedItemMeta(item, model)}
        />
      ))}
    </Stack>
  )

/** Who reports on what: each owner once, with all that is theirs. */
const PastActions = ({ model: { pastActions, words } }: { model: AgendaModel }) => {
  if (pastActions.length === 0) return <Text style={type.body}>{words.noOpenActions}</Text>
  const statuses = statusesIn(words)
  return (
    <Table
      columns={[
        { heading: words.who, share: 22 },
        { heading: words.what, share: 42 },
        { heading: words.by, share: 22 },
        { heading: words.status, share: 14 },
      ]}
      rows={pastActions.flatMap(({ owner, actions }) =>
        actions.map((action, at): Row => {
          const second = obstacleIn(action, words)
          return {
            continuesGroup: at > 0,
            cells: [
              { text: at === 0 ? owner : '' },
              second === '' ? { text: action.wording } : { text: action.wording, second },
              { text: action.due || words.noDate },
              { text: statuses[action.status], strong: true },
            ],
          }
        }),
      )}
    />
  )
}

/** How to come, how to join from elsewhere and what can be asked for, side by side. */
const TakingPart = ({ model }: { model: AgendaModel }) => {
  const { words, gettingThere, joining, askBy } = model
  return (
    <Columns gap={20} ruled wrap={isLong(lettersOf(gettingThere), lettersOf(joining))}>
      <Told heading={words.gettingThere} blocks={gettingThere} />
      <Told heading={words.joining} blocks={joining} />
      <Reach heading={words.accommodations}>
        <Text style={type.body}>{askBy}</Text>
      </Reach>
    </Columns>
  )
}

const HowToReachUs = ({ model: { words, howToRaise, contact } }: { model: AgendaModel }) => (
  <Columns gap={20} ruled wrap={isLong(lettersOf(howToRaise), lettersOf(contact))}>
    <Reach heading={words.howToRaise} share={2}>
      <Blocks blocks={howToRaise} />
    </Reach>
    <Reach heading={words.contact}>
      <Blocks blocks={contact} />
    </Reach>
  </Columns>
)

/** What the site says of coming; no column where it says nothing. */
const Told = (props: { heading: string; blocks: readonly TextBlock[] }) =>
  props.blocks.length === 0 ? null : (
    <Reach heading={props.heading}>
      <Blocks blocks={props.blocks} />
    </Reach>
  )
