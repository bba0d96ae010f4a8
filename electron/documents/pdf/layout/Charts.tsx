import { Text, View } from '@react-pdf/renderer'
import type { DataFacts, NeighborhoodCounts } from '../../../../shared/comparison/chartFacts'
import type { Spoken } from '../../../../shared/documents/documentWording'
import type { dataWordKeys } from '../../../../shared/languages/documentWordKeys'
import { useIsLarge } from './printEdition'
import { Figure } from './ChartPicture'
import { gutter, type } from './pageStyles'

export type DataWords = Spoken<(typeof dataWordKeys)[number]>['words']

/** How wide a picture is beside its facts, and in large print, where nothing is beside it. */
const pictureWidth = { usual: 262, large: 380 } as const

/** Where counts are from and what they can't tell. */
export const DataSourceFacts = ({ facts }: { facts: DataFacts }) => (
  <>
    {[facts.source, facts.caveat]
      .filter((text) => text !== '')
      .map((text) => (
        <Text key={text} style={{ ...type.second, marginTop: 4 }}>
          {text}
        </Text>
      ))}
  </>
)

/** One neighborhood's picture, and beside it what it comes to. */
export const NeighborhoodData = (props: { counts: NeighborhoodCounts; words: DataWords }) => {
  const { counts, words } = props
  const isLarge = useIsLarge()
  const { picture } = counts
  return (
    <View style={{ flexDirection: isLarge ? 'column' : 'row', gap: gutter }}>
      {picture === null ? null : (
        <Figure picture={picture} width={isLarge ? pictureWidth.large : pictureWidth.usual} />
      )}
      <View style={{ ...(isLarge ? {} : { flex: 1 }), gap: 3 }}>
        <Sum label={words.dataCalls} count={counts.calls} none={words.dataNone} />
        {counts.rate === '' ? null : <Text style={type.body}>{counts.rate}</Text>}
        <Sum label={words.dataHeard} count={counts.heard} none={words.dataNone} />
        {counts.apart === '' ? null : <Text style={type.second}>{counts.apart}</Text>}
      </View>
    </View>
  )
}

const Sum = ({ label, count, none }: { label: string; count: string; none: string }) => (
  <Text style={type.body}>
    <Text style={type.label}>{`${label}: `}</Text>
    <Text style={type.strong}>{count === '' ? none : count}</Text>
  </Text>
)
