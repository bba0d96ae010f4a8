import type { ReactNode } from 'react'
import { Document, Page, Text, View } from '@react-pdf/renderer'
import { structure } from './structure'
import { gutter, margin, rule, ruleWidth, sectionGap, type } from './style'

export type PaperSize = 'letter' | 'a4'

interface SheetProps {
  readonly paper: PaperSize
  /** The long side at the foot. */
  readonly lying?: boolean
  /** The running foot's left side; the page number is on its right. */
  readonly foot: string
  /** The space between two sections, where a page must hold more than it usually does. */
  readonly gap?: number
  readonly children: ReactNode
}

/** The sheet every paper is set on. */
export const Sheet = (props: SheetProps) => (
  <Document>
    <Page
      size={props.paper === 'a4' ? 'A4' : 'LETTER'}
      orientation={props.lying === true ? 'landscape' : 'portrait'}
      style={{
        ...type.body,
        paddingTop: margin.top,
        paddingHorizontal: margin.side,
        paddingBottom: margin.bottom,
      }}
      layout={({ children, pageNumber, totalPages }) => (
        <>
          <View style={{ flexGrow: 1, flexShrink: 1 }}>{children}</View>
          <Foot text={props.foot} page={pageNumber ?? 1} of={totalPages ?? 1} />
        </>
      )}
    >
      {/* A gap, unlike a margin, is dropped at the top of a page. */}
      <View style={{ gap: props.gap ?? sectionGap }}>{props.children}</View>
    </Page>
  </Document>
)

const Foot = ({ text, page, of }: { text: string; page: number; of: number }) => (
  <View
    {...structure('Artifact')}
    style={{
      flexDirection: 'row',
      justifyContent: 'space-between',
      alignItems: 'flex-end',
      marginTop: 16,
      paddingTop: 6,
      ...rule,
      borderTopWidth: ruleWidth,
    }}
  >
    <Text style={{ ...type.foot, flex: 1, marginRight: gutter }}>{text}</Text>
    <Text style={type.foot}>{`Page ${page} of ${of}`}</Text>
  </View>
)
