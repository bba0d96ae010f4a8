import { Text, View } from '@react-pdf/renderer'
import { labelColumn, rule, ruleWidth, textColumn, type } from './pageStyles'
import { useIsLarge } from './printEdition'
import { structure } from './structureTags'
import { bookmark, isLong } from './TextParts'

interface ItemHeadingProps {
  /** `Item 2`. */
  readonly number: string
  readonly title: string
  /** Its purpose, who brings it and its time, as one line. */
  readonly meta: string
}

/** An item's number in the narrow column, its title in the wide one, and what is said of it below. */
export const ItemHeading = ({ number, title, meta }: ItemHeadingProps) => {
  const isLarge = useIsLarge()
  return (
    <View
      wrap={isLong(title)}
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
        {number}
      </Text>
      <View style={{ width: isLarge ? '100%' : textColumn }}>
        <Text style={type.item} {...structure('H3')} {...bookmark(title)}>
          {title}
        </Text>
        <Text style={{ ...type.second, marginTop: 1 }}>{meta}</Text>
      </View>
    </View>
  )
}
