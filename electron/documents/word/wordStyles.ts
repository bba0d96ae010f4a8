import { LevelFormat, type IPropertiesOptions } from 'docx'
import type { Outline } from '../../../shared/documents/outline/outline'

/* How a Word document looks: plain, so that whoever edits it changes styles, not every line. */

export const ink = '1f2328'

/** Families that come with Word, for Western letters, those from right to left, and Chinese. */
const font = { ascii: 'Calibri', hAnsi: 'Calibri', cs: 'Arial', eastAsia: 'Microsoft YaHei' }

/** Half points. */
const sizes = { body: 22, title: 40, heading2: 28, heading3: 24 } as const

/** The styles of text, headings and the language everything is in. */
export function styles({
  language,
  direction,
}: Outline): NonNullable<IPropertiesOptions['styles']> {
  const proofing =
    direction === 'rtl'
      ? { value: 'en-US', bidirectional: language }
      : language.startsWith('zh')
        ? { value: 'en-US', eastAsia: 'zh-CN' }
        : { value: language }
  const run = { font, color: ink }
  const head = (size: number, before: number) => ({
    run: { ...run, size, bold: true },
    paragraph: { spacing: { before, after: 80 }, keepNext: true },
  })
  return {
    default: {
      document: { run: { ...run, size: sizes.body, language: proofing } },
      title: head(sizes.title, 0),
      heading1: head(sizes.title, 0),
      heading2: head(sizes.heading2, 320),
      heading3: head(sizes.heading3, 240),
      listParagraph: { run },
    },
  }
}

/** What the points of lists begin with. */
export const numbering = ({ blocks }: Outline): NonNullable<IPropertiesOptions['numbering']> => ({
  config: [
    ...blocks.flatMap((block, at) =>
      block.kind === 'list' && block.numbered
        ? [{ reference: numbersAt(at), levels: [level(LevelFormat.DECIMAL, '%1.')] }]
        : [],
    ),
    { reference: bullets, levels: [level(LevelFormat.BULLET, '•')] },
  ],
})

/** The numbering of bullets, and of the list that is so many blocks down: each counts from 1. */
export const bullets = 'bullets'
export const numbersAt = (at: number): string => `numbers-${at}`

const level = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
  level: 0,
  format,
  text,
  style: { paragraph: { indent: { left: 440, hanging: 280 } } },
})
