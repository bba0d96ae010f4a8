import { Text, View } from '@react-pdf/renderer'
import { type } from './pageStyles'
import { useIsLarge } from './printEdition'

/** What the head of a document says of its meeting: a label, and what it is. */
interface Fact {
  readonly label: string
  readonly value: string
  /** Said second, below it. */
  readonly below?: readonly string[]
  /** Its share of the width; 1 unless said otherwise. */
  readonly share?: number
}

/** Place, time and people of a meeting side by side; what nobody said isn't there. */
export const Facts = (props: { facts: readonly Fact[] }) => {
  const facts = props.facts.filter(({ value, below = [] }) => value !== '' || below.length > 0)
  // Two and two in large print.
  const place = useIsLarge() ? { width: '50%' } : null
  return (
    <View
      style={{
        flexDirection: 'row',
        flexWrap: place === null ? 'nowrap' : 'wrap',
        marginTop: 12,
        marginBottom: 14,
      }}
    >
      {facts.map(({ label, value, below = [], share = 1 }) => (
        <View key={label} style={{ ...(place ?? { flex: share }), paddingRight: 12 }}>
          <Text style={type.label}>{label}</Text>
          {value === '' ? null : <Text style={type.body}>{value}</Text>}
          {below.map((line) => (
            <Text key={line} style={type.second}>
              {line}
            </Text>
          ))}
        </View>
      ))}
    </View>
  )
}
