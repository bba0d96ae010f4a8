import type { ReactNode } from 'react'
import { Document, Page, Text, View } from '@react-pdf/renderer'
import { structure } from './structureTags'
import { english } from '../../../../shared/languages/english'
import { fillIn } from '../../../../shared/languages/documentLanguage'
import { withFooter, onePass } from '../pageFooters'
import { useEdition } from './printEdition'
import { inLarge } from './largePrint'
import { gutter, margin, rule, ruleWidth, sectionGap, type } from './pageStyles'

interface SheetProps {
  /** The long side at the foot. */
  readonly lying?: boolean
  /** The running foot's left side, what matters most first; the page number is on its right. */
  readonly foot: readonly string[]
  /** What the page is called in the foot; English unless given. */
  readonly pageWords?: string
  /** The space between two sections, where a page must hold more than it usually does. */
  readonly gap?: number
  readonly children: ReactNode
}

/** The sheet every document is set on. */
export const Sheet = (props: SheetProps) => {
  const { paperSize, isLarge } = useEdition()
  return (
    <Document>
      <Page
        size={paperSize === 'a4' ? 'A4' : 'LETTER'}
        orientation={props.lying === true ? 'landscape' : 'portrait'}
        style={{
          ...type.body,
          paddingTop: margin.top,
          paddingHorizontal: margin.side,
          paddingBottom: margin.bottom + footHeight(isLarge),
        }}
        {...withFooter((page, pages) => (
          <Foot
            text={props.foot.slice(0, isLarge ? 2 : undefined).join(' · ')}
            page={fillIn(props.pageWords ?? english.words.page, { page, pages })}
          />
        ))}
        {...onePass}
      >
        {/* A gap, unlike a margin, is dropped at the top of a page. */}
        <View style={{ gap: props.gap ?? sectionGap }}>{props.children}</View>
      </Page>
    </Document>
  )
}

const Foot = ({ text, page }: { text: string; page: string }) => (
  <View
    {...structure('Artifact')}
    style={{
      position: 'absolute',
      bottom: margin.bottom,
      left: margin.side,
      right: margin.side,
      flexDirection: 'row',
      justifyContent: 'space-between',
      alignItems: 'flex-end',
      paddingTop: footGap.below,
      ...rule,
      borderTopWidth: ruleWidth,
    }}
  >
    <Text style={{ ...type.foot, ...oneLine, flex: 1, marginRight: gutter }}>{text}</Text>
    <Text style={type.foot}>{page}</Text>
  </View>
)

/** Above and below the foot's rule. */
const footGap = { above: 16, below: 6 }
/** Always one line, so that how much room a page has is known before its foot is. */
const oneLine = { maxLines: 1 } as const

function footHeight(isLarge: boolean): number {
  const place: FootPlace = { paddingTop: footGap.below, ...type.foot }
  const { paddingTop, fontSize, lineHeight } = isLarge ? (inLarge(place) as FootPlace) : place
  return footGap.above + paddingTop + ruleWidth + fontSize * lineHeight
}

type FootPlace = typeof type.foot & { readonly paddingTop: number }
