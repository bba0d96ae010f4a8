/* How long the rows of a table are, before they are laid out. */

/** Letters on a line of the full width. */
const across = { usual: 95, large: 46 } as const

/** Signs about as wide as high. */
const wide = /[\p{Script=Han}\p{Script=Ethiopic}\u3000-\u303f\uff00-\uffef]/gu

/** How many lines a text takes in a share of the width, from 0 to 1: about, and rather more than fewer. */
export function linesOf(text: string, share: number, isLarge: boolean): number {
  const room = Math.max(1, Math.floor(across[isLarge ? 'large' : 'usual'] * share))
  return text
    .split('\n')
    .map((line) => Math.max(1, Math.ceil((line.length + (line.match(wide)?.length ?? 0)) / room)))
    .reduce((sum, lines) => sum + lines, 0)
}
