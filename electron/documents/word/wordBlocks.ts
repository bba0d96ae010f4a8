import {
  HeadingLevel,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type IRunOptions,
  type ParagraphChild,
} from 'docx'
import type { Outline, OutlineBlock } from '../../../shared/reports/outline/outline'
import { assertNever } from '../../../shared/result'
import { bullets, numbersAt } from './wordStyles'

type Printable = (text: string) => string

interface Setting {
  readonly isRightToLeft: boolean
  readonly printable: Printable
}

/** An outline as Word's paragraphs and tables, the title first. */
export function wordBlocks(
  { title, direction, blocks }: Outline,
  printable: Printable,
): (Paragraph | Table)[] {
  const setting = { isRightToLeft: direction === 'rtl', printable }
  const top = new Paragraph({
    ...{ heading: HeadingLevel.HEADING_1, bidirectional: setting.isRightToLeft },
    children: runs([title], setting),
  })
  return [top, ...blocks.flatMap((block, at) => blockIn(block, at, setting))]
}

const headings = { 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const

function blockIn(block: OutlineBlock, at: number, setting: Setting): (Paragraph | Table)[] {
  const bidirectional = setting.isRightToLeft
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          ...{ heading: headings[block.level], bidirectional },
          children: runs([block.text], setting),
        }),
      ]
    case 'label':
      return [
        new Paragraph({
          ...{ bidirectional, keepNext: true, spacing: { before: 120 } },
          children: runs([block.text], setting, true),
        }),
      ]
    case 'paragraph':
      return [
        new Paragraph({
          ...{ bidirectional, spacing: { after: 120 } },
          children: runs(block.lines, setting),
        }),
      ]
    case 'list':
      return block.items.map(
        (item) =>
          new Paragraph({
            ...{ bidirectional, style: 'ListParagraph' },
            numbering: { reference: block.numbered ? numbersAt(at) : bullets, level: 0 },
            children: runs([item], setting),
          }),
      )
    case 'table':
      return [tableOf(block, setting), new Paragraph({ spacing: { after: 60 } })]
    default:
      return assertNever(block)
  }
}

function tableOf(
  { header, rows }: Extract<OutlineBlock, { kind: 'table' }>,
  setting: Setting,
): Table {
  const cell = (text: string, isBold: boolean): TableCell =>
    new TableCell({
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
      ...{ cantSplit: true, ...(isHeader ? { tableHeader: true } : {}) },
      children: cells.map((text) => cell(text, isHeader)),
    })
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    visuallyRightToLeft: setting.isRightToLeft,
    rows: [row(header, true), ...rows.map((cells) => row(cells, false))],
  })
}

/** Lines of text, one below the other in one paragraph. */
const runs = (
  lines: readonly string[],
  { isRightToLeft, printable }: Setting,
  isBold = false,
): ParagraphChild[] =>
  lines.map((line, at) => {
    const options: IRunOptions = {
      ...{ text: printable(line), bold: isBold, rightToLeft: isRightToLeft },
      ...(at === 0 ? {} : { break: 1 }),
    }
    return new TextRun(options)
  })
