/* The styles of the large-print edition, made of the usual ones. */

type Style = Readonly<Record<string, unknown>>

/** In points: the least that large print may have. */
const least = 18

/**
 * Headings grow less than the text below them: they are large already, and told apart by weight and
 * space as much as by size.
 */
function largeSize(size: number): number {
  if (size <= 11) return least
  if (size < 14) return least + 2
  if (size < 20) return 23
  return 32
}

/** Space that grows with the type; a sheet's margins don't, since the words need the room. */
const spaces = [
  'gap',
  'marginTop',
  'marginBottom',
  'marginLeft',
  'marginRight',
  'paddingTop',
  'paddingBottom',
  'paddingLeft',
  'paddingRight',
  'width',
  'height',
  'minHeight',
]
const growth = 1.5

/** A style as it is in large print. */
export function inLarge(style: Style): Style {
  const large: Record<string, unknown> = { ...style }
  for (const name of spaces) {
    const value = large[name]
    if (typeof value === 'number') large[name] = value * growth
  }
  if (typeof large['fontSize'] === 'number') large['fontSize'] = largeSize(large['fontSize'])
  return large
}
