import { Text, View } from '@react-pdf/renderer'
import type { SignInModel, SignInPerson } from '../../../../shared/documents/signInSheet'
import { useIsLarge } from '../layout/printEdition'
import { structure } from '../layout/structureTags'
import { columnGap, rule, ruleWidth, tabular, type } from '../layout/pageStyles'

/** The columns with their share of the width; what is written by hand gets the most. */
const columns = [
  { heading: 'name', share: 21 },
  { heading: 'organization', share: 21 },
  { heading: 'role', share: 17 },
  { heading: 'signature', share: 25 },
  { heading: 'timeIn', share: 9 },
  { heading: 'timeOut', share: 9 },
] as const

/** In large print organization and role stand below the name. */
const largeShares: Readonly<Record<number, number>> = { 0: 42, 3: 28, 4: 15, 5: 15 }

/** The columns there are in an edition, each with its place in a line. */
const columnsIn = (
  isLarge: boolean,
): { at: number; heading: (typeof columns)[number]['heading']; share: number }[] =>
  columns.flatMap(({ heading, share }, at) => {
    const large = largeShares[at]
    if (!isLarge) return [{ at, heading, share }]
    return large === undefined ? [] : [{ at, heading, share: large }]
  })

/** So many points are enough to write in by hand. */
const lineHeight = 27

/** What stands in a line already, column by column. */
type Line = readonly string[]

/** The lines of those who are expected or have come. */
export const writtenLines = (people: readonly SignInPerson[]): Line[] =>
  people.map(({ name, organization, role, timeIn }) => [name, organization, role, '', timeIn, ''])

/** So many empty lines. */
export const blankLines = (count: number): Line[] => Array.from({ length: count }, () => [])

/** A table to be filled in by hand: a rule under every line, and lines between the columns to sign in. */
export const SigningTable = (props: { lines: readonly Line[]; words: SignInModel['words'] }) => {
  const isLarge = useIsLarge()
  const shown = columnsIn(isLarge)
  return (
    <View {...structure('Table')}>
      <View
        {...structure('TR')}
        fixed
        minPresenceAhead={lineHeight}
        style={{ flexDirection: 'row', paddingBottom: 3, ...rule, borderBottomWidth: ruleWidth }}
      >
        {shown.map((column) => (
          <Text
            key={props.words[column.heading]}
            {...structure('TH')}
            style={{ ...type.label, ...cellBox(column) }}
          >
            {props.words[column.heading]}
          </Text>
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
          {shown.map((column) => (
            <View key={column.heading} {...structure('TD')} style={cellBox(column)}>
              <Text style={{ ...(column.at === 0 ? type.strong : type.body), ...tabular }}>
                {line[column.at] ?? ''}
              </Text>
              {isLarge && column.at === 0 ? <Below line={line} /> : null}
            </View>
          ))}
        </View>
      ))}
    </View>
  )
}

const Below = ({ line: [, organization = '', role = ''] }: { line: Line }) =>
  `${organization}${role}` === '' ? null : (
    <Text style={type.second}>{[organization, role].filter(Boolean).join(' · ')}</Text>
  )

const cellBox = ({ share }: { readonly share: number }) => ({
  flexGrow: share,
  flexShrink: 1,
  flexBasis: 0,
  paddingRight: columnGap,
})
