import { TextRun, type IRunOptions } from 'docx'

/** What a Word document is set in. */
export interface WordSetting {
  readonly isRightToLeft: boolean
  /** Text without what a document can't have. */
  readonly printable: (text: string) => string
  /** From margin to margin, in twentieths of a point. */
  readonly width: number
}

/** Lines of text, one below the other in one paragraph. */
export const runs = (
  lines: readonly string[],
  { isRightToLeft, printable }: WordSetting,
  isBold = false,
): TextRun[] =>
  lines.map((line, at) => {
    const isRead = isRightToLeft && !isLeftToRight(line)
    const options: IRunOptions = {
      text: isRightToLeft && !isRead ? keptLeftToRight(printable(line)) : printable(line),
      rightToLeft: isRead,
      // Said of a heading that isn't bold by itself, it would undo its style.
      ...(isBold ? { bold: true } : {}),
      ...(at === 0 ? {} : { break: 1 }),
    }
    return new TextRun(options)
  })

/** Words without a letter from right to left are read from left to right wherever they stand. */
const isLeftToRight = (text: string): boolean =>
  /\p{L}/u.test(text) && !/[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text)

/** A sign nobody sees: what stands at the ends of such a line (a full stop) stays on its side. */
const leftToRightMark = '\u200e'

const keptLeftToRight = (text: string): string => `${leftToRightMark}${text}${leftToRightMark}`
