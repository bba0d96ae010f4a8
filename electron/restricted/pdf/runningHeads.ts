/** So many letters at the head or foot of every page still leave it room for what it is about. */
const most = { usual: 240, large: 120 } as const

/** What of a text stands on every page. */
export interface Running {
  readonly text: string
  /** Whether that is not all of it. */
  readonly isCutShort: boolean
}

/** All of a text, or, where a site has half a page to say, its beginning and where the rest is. */
export function running(whole: string, isLarge: boolean): Running {
  const line = whole.replaceAll(/\s+/g, ' ').trim()
  const room = most[isLarge ? 'large' : 'usual']
  if (line.length <= room) return { text: line, isCutShort: false }
  const cut = line.slice(0, room)
  const end = cut.lastIndexOf(' ')
  const beginning = end > room / 2 ? cut.slice(0, end) : [...cut].slice(0, -1).join('')
  return { text: `${beginning}… (in full from page 1 on)`, isCutShort: true }
}
