/** The most a row may stand for. */
const most = 100_000_000

/** How a column of counts writes its numbers. */
export type CountStyle = 'comma between thousands' | 'dot between thousands'

/**
 * How many a cell says: `1,204`, `1 204`, `1204.0`. Null for what is no whole number: a share, a range,
 * `<10`, a number below zero.
 */
export function readCount(value: string, style: CountStyle): number | null {
  const said = value.trim().replace(/^["']|["']$/g, '')
  const [between, decimal] = style === 'comma between thousands' ? [',', '.'] : ['.', ',']
  const spaced = said.replaceAll(/(?<=\d)[ \u00a0\u202f'’](?=\d{3}(?!\d))/g, '')
  const whole = spaced.replace(new RegExp(`\\${decimal}0+$`), '')
  const grouped = new RegExp(`^\\d{1,3}(\\${between}\\d{3})+$`)
  const plain = grouped.test(whole) ? whole.replaceAll(between, '') : whole.replace(/[.,]0+$/, '')
  if (!/^\d{1,12}$/.test(plain)) return null
  const count = Number(plain)
  return count <= most ? count : null
}

/** How the numbers of a column are written, by its first ones: `1.204` is a thousand where rows end in `,0`. */
export function countStyleOf(values: readonly string[]): CountStyle {
  const dots = values.filter((value) =>
    /^\d{1,3}(\.\d{3})+(,\d+)?$|^\d+,\d{1,2}$/.test(value.trim()),
  ).length
  const commas = values.filter((value) =>
    /^\d{1,3}(,\d{3})+(\.\d+)?$|^\d+\.\d{1,2}$/.test(value.trim()),
  ).length
  return dots > commas ? 'dot between thousands' : 'comma between thousands'
}
