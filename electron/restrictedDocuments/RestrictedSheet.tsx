import type { ReactNode } from 'react'
import { Document, Page, Path, Svg, Text, View } from '@react-pdf/renderer'
import { structure } from '../documents/setting/structure'
import type { PaperSize } from '../documents/options'
import { gutter, ink, margin, rule, ruleWidth, sectionGap, type } from '../documents/setting/style'

interface RestrictedSheetProps {
  readonly paper: PaperSize
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
export const RestrictedSheet = (props: RestrictedSheetProps) => (
  <Document>
    <Page
      size={props.paper === 'a4' ? 'A4' : 'LETTER'}
      style={{
        ...type.body,
        paddingTop: margin.bottom,
        paddingHorizontal: margin.side,
        paddingBottom: margin.bottom,
      }}
      layout={({ children, pageNumber, totalPages }) => (
        <>
          <Head audience={props.audience} isFirst={pageNumber === 1} />
          <View style={{ flexGrow: 1, flexShrink: 1 }}>{children}</View>
          <Foot notice={props.notice} page={pageNumber ?? 1} of={totalPages ?? 1} />
        </>
      )}
    >
      <View style={{ gap: sectionGap }}>{props.children}</View>
    </Page>
  </Document>
)

/** Read once, where the paper begins; seen on every page. */
const Head = ({ audience, isFirst }: { audience: string; isFirst: boolean }) => (
  <View
    {...(isFirst ? {} : structure('Artifact'))}
    style={{
      flexDirection: 'row',
      alignItems: 'center',
      gap: gutter,
      marginBottom: 18,
      paddingTop: 8,
      paddingBottom: 8,
      ...rule,
      borderTopWidth: heavy,
      borderBottomWidth: heavy,
    }}
  >
    <ClosedEye />
    <Text style={{ ...type.title, fontSize: 22 }}>RESTRICTED</Text>
    <Text style={{ ...type.strong, flex: 1, textAlign: 'right' }}>{audience}</Text>
  </View>
)

/** The mark's width and height. */
const eye = 34

/** The mark of restricted things. */
const ClosedEye = () => (
  <View {...structure('Artifact')} style={{ width: eye, height: eye }}>
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

const Foot = ({ notice, page, of }: { notice: string; page: number; of: number }) => (
  <View
    {...(page === of ? {} : structure('Artifact'))}
    style={{
      flexDirection: 'row',
      alignItems: 'flex-end',
      marginTop: 14,
      paddingTop: 6,
      ...rule,
      borderTopWidth: ruleWidth,
    }}
  >
    <Text style={{ ...type.strong, flex: 1, marginRight: gutter }}>{notice}</Text>
    <Text style={type.foot}>{`Page ${page} of ${of}`}</Text>
  </View>
)
