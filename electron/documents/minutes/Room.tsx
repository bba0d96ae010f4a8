import { Text } from '@react-pdf/renderer'
import type { AttendedOrganization, NeighborhoodVoice } from '../../../shared/reports/minutesRoom'
import { listInWords } from '../../../shared/reports/words'
import { Labeled, Section, Stack } from '../setting/parts'
import { type Column, Table, type Row } from '../setting/Table'
import { type } from '../setting/style'

const columns = [
  { heading: 'Organization', share: 26 },
  { heading: 'Name', share: 23 },
  { heading: 'Role', share: 22 },
  { heading: 'In the room', share: 21 },
]
const parts = { heading: 'Parts', share: 8 }

/** Who was there, by organization. */
export const Attendance = (props: { organizations: readonly AttendedOrganization[] }) => (
  <Section heading="Who was there">
    {props.organizations.length === 0 ? (
      <Text style={type.body}>Nobody was signed in.</Text>
    ) : (
      <Table columns={columnsFor(props.organizations)} rows={props.organizations.flatMap(rowsOf)} />
    )}
  </Section>
)

/** A meeting without a restricted part has no parts to tell apart. */
const columnsFor = (organizations: readonly AttendedOrganization[]): Column[] =>
  organizations.some(({ people }) => people.some((person) => person.parts !== ''))
    ? [...columns, parts]
    : columns

const rowsOf = ({ organization, people }: AttendedOrganization): Row[] =>
  people.map((person, index) => ({
    cells: [
      { text: index === 0 ? organization || 'No organization' : '' },
      { text: person.name },
      { text: inWords(person.role) },
      { text: person.times },
      { text: person.parts },
    ],
    continuesGroup: index > 0,
  }))

const inWords = (role: string): string => role.charAt(0).toUpperCase() + role.slice(1)

/** Whose voices were heard, and whose are missing: the second is never left out. */
export const Voice = ({ voice }: { voice: NeighborhoodVoice }) => (
  <Section heading="Neighborhood voice">
    <Stack>
      <Labeled label="Heard from">
        {voice.heard.length === 0 ? <Text style={type.body}>No neighborhood</Text> : null}
        {voice.heard.map(({ neighborhood, through }) => (
          <Text key={neighborhood} style={type.body}>
            {through.length === 0 ? neighborhood : `${neighborhood}: ${listInWords(through)}`}
          </Text>
        ))}
      </Labeled>
      <Labeled label="Not heard from">
        <Text style={type.body}>
          {voice.notHeard.length === 0
            ? 'None: every neighborhood was heard'
            : listInWords(voice.notHeard)}
        </Text>
      </Labeled>
    </Stack>
  </Section>
)
