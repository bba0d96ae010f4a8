import type { PrintedLine } from '../../../shared/suppression/suppress'

/*
 * Someone who reads a printed table and tries to work out what was left out, by trying every whole
 * number in every place. Knows nothing of how the table was made: only the sums, which hidden
 * counts are small, and the threshold.
 */

/** The counts that are known for sure although they were left out, `line column`. */
export function workOut(
  lines: readonly PrintedLine[],
  threshold: number,
  most: number,
): readonly string[] {
  const width = lines[0]!.counts.length
  const unknown = new Map<string, Set<number>>()
  lines.forEach(({ counts }, line) =>
    counts.forEach(({ count }, column) => {
      if (count === null) unknown.set(`${line} ${column}`, new Set())
    }),
  )
  const guess = lines.map(({ counts }) => counts.map(({ count }) => count ?? 0))
  const leaves = lines.flatMap((_, line) =>
    lines.some(({ group }) => group === line) ? [] : [line],
  )
  const places = leaves.flatMap((line) =>
    Array.from({ length: width - 1 }, (_, column) => ({ line, column })),
  )
  const fits = (line: number, column: number, value: number): boolean => {
    const { count, hidden } = lines[line]!.counts[column]!
    if (count !== null) return count === value
    return hidden === 'small' ? value >= 1 && value <= threshold : value >= 0
  }
  const rowFits = (line: number): boolean => {
    const row = guess[line]!
    row[width - 1] = row.slice(0, -1).reduce((sum, value) => sum + value, 0)
    return fits(line, width - 1, row[width - 1]!)
  }
  const groupsFit = (): boolean => {
    for (let line = lines.length - 1; line >= 0; line -= 1) {
      const parts = lines.flatMap(({ group }, at) => (group === line ? [at] : []))
      if (parts.length === 0) continue
      for (let column = 0; column < width; column += 1) {
        guess[line]![column] = parts.reduce((sum, part) => sum + guess[part]![column]!, 0)
        if (!fits(line, column, guess[line]![column]!)) return false
      }
    }
    return true
  }
  /** True once every hidden count was seen with two values: then nothing can be worked out. */
  const attempt = (at: number): boolean => {
    const place = places[at]
    if (place === undefined) {
      if (!groupsFit()) return false
      for (const [key, seen] of unknown) {
        const [line, column] = key.split(' ').map(Number)
        seen.add(guess[line!]![column!]!)
      }
      return [...unknown.values()].every((seen) => seen.size > 1)
    }
    const { line, column } = place
    const { count } = lines[line]!.counts[column]!
    const values = count === null ? Array.from({ length: most + 1 }, (_, n) => n) : [count]
    return values.some((value) => {
      guess[line]![column] = value
      if (!fits(line, column, value)) return false
      return (column < width - 2 || rowFits(line)) && attempt(at + 1)
    })
  }
  attempt(0)
  return [...unknown].flatMap(([key, seen]) => (seen.size === 1 ? [key] : []))
}

/**
 * Someone who narrows every left-out count down, sum by sum, until nothing changes: less clever, but
 * quick with a large table.
 */
export function narrowDown(lines: readonly PrintedLine[], threshold: number): readonly string[] {
  const ranges = lines.map(({ counts }) =>
    counts.map(({ count, hidden }): [number, number] => {
      if (count !== null) return [count, count]
      return hidden === 'small' ? [1, threshold] : [0, Infinity]
    }),
  )
  const width = ranges[0]!.length
  const sums: [total: [number, number], parts: [number, number][]][] = []
  lines.forEach((_, line) => {
    sums.push([ranges[line]![width - 1]!, ranges[line]!.slice(0, -1)])
    const parts = lines.flatMap(({ group }, at) => (group === line ? [ranges[at]!] : []))
    if (parts.length > 0)
      for (let column = 0; column < width; column += 1)
        sums.push([ranges[line]![column]!, parts.map((row) => row[column]!)])
  })
  for (let again = true; again;) {
    again = false
    const narrow = (range: [number, number], least: number, most: number): void => {
      if (least <= range[0] && most >= range[1]) return
      again = true
      range[0] = Math.max(range[0], least)
      range[1] = Math.min(range[1], most)
    }
    for (const [total, parts] of sums) {
      const low = parts.reduce((sum, [least]) => sum + least, 0)
      const high = parts.reduce((sum, [, most]) => sum + most, 0)
      narrow(total, low, high)
      for (const part of parts) {
        const others = parts.filter((one) => one !== part)
        narrow(
          part,
          total[0] - others.reduce((sum, [, most]) => sum + most, 0),
          total[1] - others.reduce((sum, [least]) => sum + least, 0),
        )
      }
    }
  }
  return lines.flatMap(({ counts }, line) =>
    counts.flatMap(({ count }, column) => {
      const [least, most] = ranges[line]![column]!
      return count === null && least === most ? [`${line} ${column}`] : []
    }),
  )
}
