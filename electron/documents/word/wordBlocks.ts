import { HeadingLevel, Paragraph, type Table } from 'docx'
import type { Outline, OutlineBlock } from '../../../shared/documents/outline/outline'
import { assertNever } from '../../../shared/kernel/result'
import { runs, type WordSetting } from './wordRuns'
import { bullets, numbersAt } from './wordStyles'
import { tableOf } from './wordTable'

/** An outline as Word's paragraphs and tables, the title first. */
export function wordBlocks(
  { title, blocks }: Outline,
  setting: WordSetting,
): (Paragraph | Table)[] {
  const top = new Paragraph({
    heading: HeadingLevel.HEADING_1,
    bidirectional: setting.isRightToLeft,
    children: runs([title], setting),
  })
  return [top, ...blocks.flatMap((block, at) => blockIn(block, at, setting))]
}

const headings = { 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const

function blockIn(block: OutlineBlock, at: number, setting: WordSetting): (Paragraph | Table)[] {
  const bidirectional = setting.isRightToLeft
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: headings[block.level],
          bidirectional,
          children: runs([block.text], setting),
        }),
      ]
    case 'label':
      return [
        new Paragraph({
          bidirectional,
          keepNext: true,
          spacing: { before: 120 },
          children: runs([block.text], setting, true),
        }),
      ]
    case 'paragraph':
      return [
        new Paragraph({
          bidirectional,
          spacing: { after: 120 },
          children: runs(block.lines, setting),
        }),
      ]
    case 'list':
      return block.items.map(
        (item, place) =>
          new Paragraph({
            bidirectional,
            style: 'ListParagraph',
            spacing: { after: place === block.items.length - 1 ? 120 : 40 },
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
