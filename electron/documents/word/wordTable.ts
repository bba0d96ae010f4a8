import {
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  type ITableBordersOptions,
} from 'docx'
import type { OutlineBlock } from '../../../shared/documents/outline/outline'
import { runs, type WordSetting } from './wordRuns'
import { ink } from './wordStyles'

/** A table with rules between its rows and no boxes; its head is repeated on every page. */
export function tableOf(
  { header, rows }: Extract<OutlineBlock, { kind: 'table' }>,
  setting: WordSetting,
): Table {
  const columnWidths = widthsOf(header, rows, setting.width)
  const cell = (text: string, at: number, isBold: boolean): TableCell =>
    new TableCell({
      width: { size: columnWidths[at] ?? 0, type: WidthType.DXA },
      margins: { top: 40, bottom: 40, left: 80, right: 80 },
      children: [
        new Paragraph({
          bidirectional: setting.isRightToLeft,
          children: runs([text], setting, isBold),
        }),
      ],
    })
  const row = (cells: readonly string[], isHeader: boolean): TableRow =>
    new TableRow({
      cantSplit: !isLong(cells),
      ...(isHeader ? { tableHeader: true } : {}),
      children: cells.map((text, at) => cell(text, at, isHeader)),
    })
  return new Table({
    width: { size: setting.width, type: WidthType.DXA },
    columnWidths,
    layout: TableLayoutType.FIXED,
    borders,
    visuallyRightToLeft: setting.isRightToLeft,
    rows: [row(header, true), ...rows.map((cells) => row(cells, false))],
  })
}

/** Kept whole, a row of so many letters might not fit on any page. */
const isLong = (cells: readonly string[]): boolean => cells.join('').length > 900

const rule = { style: BorderStyle.SINGLE, size: 4, color: ink } as const
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const borders: ITableBordersOptions = {
  top: rule,
  bottom: rule,
  insideHorizontal: rule,
  left: none,
  right: none,
  insideVertical: none,
}

/** About so many letters stand on a line. */
const onALine = 84
/** More letters than this a column only wraps; so few it keeps on one line. */
const [longest, kept] = [40, 14]
/** The space beside the letters of every column, in letters. */
const beside = 3
/** Letters of a head are bold. */
const bold = 1.2

/**
 * Columns as wide as what they say asks for, together as wide as the page. Where there isn't room for all,
 * those that say most are the ones to wrap.
 */
function widthsOf(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  width: number,
): number[] {
  const columns = header.map((head, at) => {
    const lines = rows.flatMap((cells) => (cells[at] ?? '').split('\n').map(lettersIn))
    const asked = Math.min(longest, Math.max(...lines, lettersIn(head) * bold))
    const words = rows.flatMap((cells) => (cells[at] ?? '').split(/\s/).map(lettersIn))
    const word = Math.max(...words, ...head.split(/\s/).map((one) => lettersIn(one) * bold))
    const least = Math.min(longest, Math.max(word, Math.min(asked, kept)))
    return { least: least + beside, asked: Math.max(asked, least) + beside }
  })
  const least = columns.reduce((sum, column) => sum + column.least, 0)
  const asked = columns.reduce((sum, column) => sum + column.asked, 0)
  const share = asked <= least ? 1 : Math.min(1, Math.max(0, (onALine - least) / (asked - least)))
  const letters = columns.map((column) => column.least + (column.asked - column.least) * share)
  const all = letters.reduce((sum, one) => sum + one, 0)
  return letters.map((one) => Math.floor((width * one) / all))
}

/** Signs of Chinese and Amharic are about twice as wide as Western letters. */
const lettersIn = (text: string): number =>
  text.length + (text.match(/[\p{Script=Han}\p{Script=Ethiopic}]/gu)?.length ?? 0)
