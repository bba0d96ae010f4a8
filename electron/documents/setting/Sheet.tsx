import type { ReactNode } from 'react'
import { Document, Page, Text, View } from '@react-pdf/renderer'
import { structure } from './structure'
import { english } from '../../../shared/languages/english'
import { filled } from '../../../shared/languages/paperLanguage'
import { styleIn, type Setting } from '../inScript'
import { gutter, margin, rule, ruleWidth, sectionGap, type } from './style'

export type PaperSize = 'letter' | 'a4'

interface SheetProps {
  readonly paper: PaperSize
  /** The long side at the foot. */
  readonly lying?: boolean
  /** The running foot's left side; the page number is on its right. */
  readonly foot: string
  /** What the page is called in the foot; English unless given. */
  readonly pageWords?: string
  /** What the paper is set in: the foot is made page by page, after everything else was set in it. */
  readonly setting: Setting
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
          <Foot
            text={props.foot}
            setting={props.setting}
            page={filled(props.pageWords ?? english.words.page, {
              ...{ page: pageNumber ?? 1, pages: totalPages ?? 1 },
            })}
          />
        </>
      )}
    >
      {/* A gap, unlike a margin, is dropped at the top of a page. */}
      <View style={{ gap: props.gap ?? sectionGap }}>{props.children}</View>
    </Page>
  </Document>
)

const Foot = ({ text, page, setting }: { text: string; page: string; setting: Setting }) => (
  <View
    {...structure('Artifact')}
    style={styleIn(setting, {
      flexDirection: 'row',
      justifyContent: 'space-between',
      alignItems: 'flex-end',
      marginTop: 16,
      paddingTop: 6,
      ...rule,
      borderTopWidth: ruleWidth,
    })}
  >
    <Text style={styleIn(setting, { ...type.foot, flex: 1, marginRight: gutter })}>{text}</Text>
    <Text style={styleIn(setting, type.foot)}>{page}</Text>
  </View>
)
