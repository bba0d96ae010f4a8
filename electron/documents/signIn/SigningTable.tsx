import { Text, View } from '@react-pdf/renderer'
import type { SignInModel, SignInPerson } from '../../../shared/reports/signIn'
import { structure } from '../setting/structure'
import { columnGap, rule, ruleWidth, tabular, type } from '../setting/style'

/** The columns with their share of the width; what is written by hand gets the most. */
const columns = [
  { heading: 'name', share: 21 },
  { heading: 'organization', share: 21 },
  { heading: 'role', share: 17 },
  { heading: 'signature', share: 25 },
  { heading: 'timeIn', share: 9 },
  { heading: 'timeOut', share: 9 },
] as const

type Column = (typeof columns)[number]

/** So many points are enough to write in by hand. */
const lineHeight = 27

/** What stands in a line already, column by column. */
type Line = readonly string[]

/** The lines of those who are expected or have come. */
export const writtenLines = (people: readonly SignInPerson[]): Line[] =>
  people.map(({ name, organization, role, timeIn }) => [
    ...[name, organization, role, '', timeIn, ''],
  ])

/** So many empty lines. */
export const blankLines = (count: number): Line[] => Array.from({ length: count }, () => [])

/** A table to be filled in by hand: a rule under every line, and lines between the columns to sign in. */
export const SigningTable = (props: { lines: readonly Line[]; words: SignInModel['words'] }) => (
  <View {...structure('Table')}>
    <View
      {...structure('TR')}
      fixed
      minPresenceAhead={lineHeight}
      style={{ flexDirection: 'row', paddingBottom: 3, ...rule, borderBottomWidth: ruleWidth }}
    >
      {columns.map((column) => (
        <View key={column.heading} {...structure('TH')} style={cellBox(column)}>
          <Text style={type.label}>{props.words[column.heading]}</Text>
        </View>
      ))}
    </View>
    {props.lines.map((line, index) => (
      <View
        key={index}
        {...structure('TR')}
        wrap={false}
        style={{
          flexDirection: 'row',
          alignItems: 'flex-end',
          minHeight: lineHeight,
          paddingTop: 5,
          paddingBottom: 3,
          ...rule,
          borderBottomWidth: ruleWidth,
        }}
      >
        {columns.map((column, at) => (
          <View key={column.heading} {...structure('TD')} style={cellBox(column)}>
            <Text style={{ ...(at === 0 ? type.strong : type.body), ...tabular }}>
              {line[at] ?? ''}
            </Text>
          </View>
        ))}
      </View>
    ))}
  </View>
)

const cellBox = ({ share }: Column) => ({
  flexGrow: share,
  flexShrink: 1,
  flexBasis: 0,
  paddingRight: columnGap,
})
