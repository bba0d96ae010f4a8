import { Text } from '@react-pdf/renderer'
import type { AttendedOrganization } from '../../../../shared/documents/minutes/attendanceModel'
import type { MinutesModel } from '../../../../shared/documents/minutes/minutesModel'
import { listIn } from '../../../../shared/kernel/formatList'
import { type Column, type Row, Table } from '../layout/Table'
import { Labeled, Section, Stack } from '../layout/TextParts'
import { type } from '../layout/pageStyles'

type Words = MinutesModel['words']

/** Who was there, by organization. */
export const Attendance = (props: {
  organizations: readonly AttendedOrganization[]
  words: Words
}) => (
  <Section heading={props.words.whoWasThere}>
    {props.organizations.length === 0 ? (
      <Text style={type.body}>{props.words.nobodySignedIn}</Text>
    ) : (
      <Table
        columns={columnsFor(props.organizations, props.words)}
        rows={props.organizations.flatMap((organization) => rowsOf(organization, props.words))}
      />
    )}
  </Section>
)

/** A meeting without a restricted part has no parts to tell apart. */
const columnsFor = (organizations: readonly AttendedOrganization[], words: Words): Column[] => [
  { heading: words.organization, share: 26 },
  { heading: words.name, share: 23 },
  { heading: words.role, share: 22 },
  { heading: words.inTheRoom, share: 21 },
  ...(organizations.some(({ people }) => people.some((person) => person.parts !== ''))
    ? [{ heading: words.parts, share: 8 }]
    : []),
]

const rowsOf = ({ organization, people }: AttendedOrganization, words: Words): Row[] =>
  people.map((person, index) => ({
    cells: [
      { text: index === 0 ? organization || words.noOrganization : '' },
      { text: person.name },
      { text: person.role },
      { text: person.times },
      { text: person.parts },
    ],
    continuesGroup: index > 0,
  }))

/** Whose voices were heard, and whose are missing: the second is never left out. */
export const Voice = ({ model: { voice, words, list } }: { model: MinutesModel }) => (
  <Section heading={words.voice}>
    <Stack>
      <Labeled label={words.heardFrom}>
        {voice.heard.length === 0 ? <Text style={type.body}>{words.noNeighborhood}</Text> : null}
        {voice.heard.map(({ neighborhood, through }) => (
          <Text key={neighborhood} style={type.body}>
            {through.length === 0 ? neighborhood : `${neighborhood}: ${listIn(list, through)}`}
          </Text>
        ))}
      </Labeled>
      <Labeled label={words.notHeardFrom}>
        <Text style={type.body}>
          {voice.notHeard.length === 0 ? words.everyNeighborhood : listIn(list, voice.notHeard)}
        </Text>
      </Labeled>
    </Stack>
  </Section>
)
