/** Whether two names mean the same to a reader: case, accents, width and spacing aside. */
export const sameName = (a: string, b: string): boolean => nameKey(a) === nameKey(b)

/** The form of a name under which `sameName` compares. */
export const nameKey = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s\p{P}]+/gu, ' ')
    .trim()
