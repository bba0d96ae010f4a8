/* Text whose paragraphs a mail program broke into lines (RFC 3676, `format=flowed`). */

/** Joins the lines of each paragraph again; quoted ones keep their `>`. */
export function joinFlowed(text: string, isSpaceDeleted: boolean): string {
  const joined: string[] = []
  let open: { depth: number; parts: string[] } | null = null
  const close = (): void => {
    if (open === null) return
    const { depth, parts } = open
    joined.push((depth > 0 ? `${'>'.repeat(depth)} ` : '') + parts.join(''))
    open = null
  }
  for (const line of text.split(/\r\n|\r|\n/)) {
    const depth = /^>*/.exec(line)?.[0].length ?? 0
    const content = line.slice(depth).replace(/^ /, '')
    if (open !== null && (open as { depth: number }).depth !== depth) close()
    const goesOn = content.endsWith(' ') && content !== '-- '
    open ??= { depth, parts: [] }
    open.parts.push(goesOn && isSpaceDeleted ? content.slice(0, -1) : content)
    if (!goesOn) close()
  }
  close()
  return joined.join('\n')
}
