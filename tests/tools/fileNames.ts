/**
 * Paths of which two are the same where large and small letters are, as on Windows and macOS: a
 * checkout there has only one of the two files. Each such pair is a line.
 */
export function nameClashes(paths: readonly string[]): string[] {
  const known = new Map<string, string>()
  return paths.flatMap((path) => {
    const folded = path.normalize('NFC').toLowerCase()
    const other = known.get(folded)
    known.set(folded, path)
    return other === undefined || other === path
      ? []
      : [`${other} and ${path} are one file on Windows and macOS: name one of them otherwise.`]
  })
}
