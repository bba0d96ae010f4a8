import { Footer, PageNumber, Paragraph, TabStopType, TextRun } from 'docx'
import type { Outline } from '../../../shared/documents/outline/outline'
import { runs, type WordSetting } from './wordRuns'

/** The running foot: whose document it is on one side, which page of how many on the other. */
export const wordFoot = ({ workgroup, title }: Outline, setting: WordSetting): Footer =>
  new Footer({
    children: [
      new Paragraph({
        bidirectional: setting.isRightToLeft,
        tabStops: [{ type: TabStopType.RIGHT, position: setting.width }],
        children: [
          ...runs([onOneLine(`${title} · ${workgroup}`)], setting),
          new TextRun({ children: ['\t', PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  })

/** So many letters leave room for the page's number. */
const most = 64

const onOneLine = (text: string): string =>
  text.length <= most ? text : `${[...text].slice(0, most).join('').trimEnd()}…`
