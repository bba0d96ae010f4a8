import type { ReactNode } from 'react'
import { Document, Page, Path, Svg, Text, View } from '@react-pdf/renderer'
import { structure } from '../../documents/pdf/layout/structureTags'
import { useEdition } from '../../documents/pdf/layout/printEdition'
import {
  gutter,
  ink,
  margin,
  rule,
  ruleWidth,
  sectionGap,
  type,
} from '../../documents/pdf/layout/pageStyles'

interface RestrictedSheetProps {
  /** For whom it is; stands on every page. */
  readonly audience: string
  /** What must stand on every page (42 CFR 2.32, or that it is need-to-know). */
  readonly notice: string
  readonly children: ReactNode
}

/** The rules that frame it survive a black-and-white copier; no color does. */
const heavy = 5

/**
 * The sheet of every restricted print. Its mark, audience and notice are on each page, so that a
 * page that got away from the others still says whose it is.
 */
export const RestrictedSheet = (props: RestrictedSheetProps) => {
  const { paperSize, isLarge } = useEdition()
  return (
    <Document>
      <Page
        size={paperSize === 'a4' ? 'A4' : 'LETTER'}
        style={{
          ...type.body,
          paddingTop: margin.bottom,
          paddingHorizontal: margin.side,
          paddingBottom: margin.bottom,
        }}
        layout={({ children, pageNumber, totalPages }) => (
          <>
            <Head audience={props.audience} isFirst={pageNumber === 1} isLarge={isLarge} />
            <View style={{ flexGrow: 1, flexShrink: 1 }}>{children}</View>
            <Foot
              notice={props.notice}
              page={pageNumber ?? 1}
              of={totalPages ?? 1}
              isLarge={isLarge}
            />
          </>
        )}
      >
        <View style={{ gap: sectionGap }}>{props.children}</View>
      </Page>
    </Document>
  )
}

interface HeadProps {
  readonly audience: string
  readonly isFirst: boolean
  readonly isLarge: boolean
}

/** Read once, where the document begins; seen on every page. */
const Head = ({ audience, isFirst, isLarge }: HeadProps) => (
  <View
    {...(isFirst ? {} : structure('Artifact'))}
    style={{
      ...(isLarge ? below : beside),
      marginBottom: 18,
      paddingTop: 8,
      paddingBottom: 8,
      ...rule,
      borderTopWidth: heavy,
      borderBottomWidth: heavy,
    }}
  >
    <View style={beside}>
      <ClosedEye />
      <Text style={{ ...type.title, fontSize: 22 }}>RESTRICTED</Text>
    </View>
    <Text style={{ ...type.strong, ...(isLarge ? {} : { flex: 1, textAlign: 'right' }) }}>
      {audience}
    </Text>
  </View>
)

const beside = { flexDirection: 'row', alignItems: 'center', gap: gutter } as const
/** In large print nothing has room beside the mark. */
const below = { flexDirection: 'column', gap: 4 } as const

/** The mark's width and height. */
const eye = 34

/** The mark of restricted things. */
const ClosedEye = () => (
  <View {...structure('Artifact')}>
    <Svg viewBox="0 0 34 34" style={{ width: eye, height: eye }}>
      <Path
        d="M4 11 C10 22 24 22 30 11 M8 16.5 L5 21 M13.5 19.3 L12 25 M20.5 19.3 L22 25 M26 16.5 L29 21"
        stroke={ink}
        strokeWidth={2.2}
        fillOpacity={0}
      />
    </Svg>
  </View>
)

interface FootProps {
  readonly notice: string
  readonly page: number
  readonly of: number
  readonly isLarge: boolean
}

/**
 * As wide as `Page 1000 of 1000`, whatever it says: how many pages there are is known only after they are
 * laid out, and a notice that wrapped differently then would make them one more.
 */
const pageWidth = 74

/** The notice is read once, at the end; which page it is, never. */
const Foot = ({ notice, page, of, isLarge }: FootProps) => (
  <View
    {...(page === of ? {} : structure('Artifact'))}
    style={{
      ...(isLarge ? below : { ...beside, alignItems: 'flex-end' }),
      marginTop: 14,
      paddingTop: 6,
      ...rule,
      borderTopWidth: ruleWidth,
    }}
  >
    <Text style={{ ...type.strong, ...(isLarge ? {} : { flex: 1 }) }}>{notice}</Text>
    <Text
      {...structure('Artifact')}
      style={{ ...type.foot, ...(isLarge ? {} : { width: pageWidth, textAlign: 'right' }) }}
    >{`Page ${page} of ${of}`}</Text>
  </View>
)
