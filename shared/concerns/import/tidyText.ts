/** A text without blanks at the ends of lines, empty quotations and more than one empty line at a time. */
export const tidyText = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim().replaceAll(/ {2,}/g, ' '))
    .map((line) => (/^>+$/.test(line) ? '' : line))
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim()
