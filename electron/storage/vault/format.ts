/** Whether bytes start like one of our formats in a version this program doesn't know yet. */
export function isNewerFormat(start: Buffer, family: string, known: number): boolean {
  const line = start.subarray(0, family.length + 4).toString('latin1')
  const version = line.startsWith(family) ? /^(\d{1,3})\n/.exec(line.slice(family.length)) : null
  return version !== null && Number(version[1]) > known
}
