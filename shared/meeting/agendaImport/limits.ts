/** More lines than any agenda has, and longer ones; a longer text is something else. */
const most = {
  lines: 500,
  /** Empty ones and those of empty cells counted in. */
  allLines: 5_000,
  lettersOfLine: 5_000,
  letters: 500_000,
  /** Tags and attributes of a page counted in. */
  lettersOfFile: 2_000_000,
} as const

const count = (n: number): string => n.toLocaleString('en-US')

/** Why a file is too long to be looked at; null when it may be. */
export function excessOfFile(text: string): string | null {
  if (text.length <= most.lettersOfFile) return null
  return `This has ${count(text.length)} letters; an agenda has at most ${count(most.letters)}. Nothing was read. Is it the right file?`
}

/** Why a text is too much for an agenda; null when it may be one. */
export function excessOf(lines: readonly string[]): string | null {
  const filled = lines.filter((line) => /[\p{L}\p{N}]/u.test(line)).length
  if (filled > most.lines || lines.length > most.allLines)
    return `This has ${count(filled > most.lines ? filled : lines.length)} lines; an agenda has at most ${most.lines}. Nothing was read. Is it the right file?`
  const long = lines.findIndex((line) => line.length > most.lettersOfLine)
  if (long !== -1)
    return `Line ${long + 1} has ${count(lines[long]?.length ?? 0)} letters; a line of an agenda has at most ${count(most.lettersOfLine)}. Nothing was read. Is it the right file?`
  const letters = lines.reduce((sum, line) => sum + line.length, 0)
  return letters > most.letters
    ? `This has ${count(letters)} letters; an agenda has at most ${count(most.letters)}. Nothing was read. Is it the right file?`
    : null
}

/** Whether a text is the code of a program or data of one, such as JSON, and not words for people. */
export function isCode(lines: readonly string[]): boolean {
  const filled = lines.filter((line) => line.trim() !== '')
  const coded = filled.filter((line) =>
    /^\s*(?:[{}[\]]+[,;]?|"[^"]+"\s*:.*|[\w.$]+\(.*\)\s*[;{]|(?:const|let|var|import|export|function|def|return|if|for)\b.*[;:{]|<\/?[\w:-]+[^>]*>.*)\s*$/.test(
      line.slice(0, 300),
    ),
  )
  return filled.length > 3 && coded.length * 2 > filled.length
}
