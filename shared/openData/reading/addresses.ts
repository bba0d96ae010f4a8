/* Whether a value is an exact place: an address, a crossing, a block or a point on the map. */

const types =
  'street|str|st|avenue|aven|ave|av|road|rd|boulevard|blvd|blv|drive|dr|lane|ln|court|ct|place|pl|way|wy|parkway|pkwy|pky|terrace|terr|ter|highway|hwy|circle|cir|trail|trl|loop|alley|aly|freeway|fwy|expressway|expy|plaza|plz|square|sq|row|walk|pike|crescent|cres|crossing|xing|turnpike|tpke|broadway'
/** Types that are never part of what a neighborhood is called. */
const strict =
  'street|str|st|avenue|aven|ave|av|road|rd|boulevard|blvd|blv|drive|dr|lane|ln|court|ct|pl|way|parkway|pkwy|pky|highway|hwy|fwy|expy'
const spanish = 'calle|avenida|avda|av|carrera|callejon|calzada|camino|paseo|rue|chemin'
const directions = 'n|s|e|w|ne|nw|se|sw|north|south|east|west'
/** What may stand after the type of a street: a side of town, a flat, a number, a place after a comma. */
const unit = '(?:apt|apartment|unit|ste|suite|fl|floor|rm|room|bldg|lot|spc|#)\\.?'
const after = `(?:\\s*[,(].*|\\s+(?:${directions})\\b\\.?|\\s*${unit}\\s*\\S{1,8}|\\s+#\\s*\\S{1,8}|\\s+(?:blk|block)\\b|\\s+[-–]\\s.*|\\s{2,}\\S.*|\\s+\\d{5}(?:-\\d{4})?|\\s+[a-z]{2}\\s+\\d{5})*`
const number = '\\d{1,6}(?:[a-z]|x+)?(?:\\s?[-–]\\s?\\d+)?(?:\\s+1/2)?'
const name = "[\\p{L}\\d][\\p{L}\\p{M}\\d.'’-]*"

const make = (source: string): RegExp => new RegExp(source, 'iu')

const signs: readonly RegExp[] = [
  // 2217 Mill Lane NW, Apt 4
  make(`^${number}\\s+(?:${name}\\s+){1,4}(?:${types})\\b\\.?${after}\\s*$`),
  // Loud music at 2217 Mill Ln
  make(`(?:\\b(?:at|near|on|by)|[@,:–-])\\s+\\d{2,6}\\s+(?:${name}\\s+){1,3}(?:${strict})\\b`),
  // 15XX Mill, 1600 block of Dock Road
  make('^\\d+x+\\s+\\S'),
  make(`^(?:the\\s+)?\\d+(?:x+)?\\s*[-–]?\\s*(?:\\d+\\s+)?(?:blk|block)\\b`),
  make(`\\b(?:blk|block)\\s+(?:of\\s+)?(?:${name}\\s+){1,4}(?:${types})\\b`),
  // Elm St 100
  make(
    `^(?:${name}\\s+){1,4}(?:${strict})\\b\\.?\\s*,?\\s*(?:no\\.?\\s*|nr\\.?\\s*|#\\s*)?\\d{1,5}[a-z]?${after}\\s*$`,
  ),
  // Calle Olmo 100, 12 rue du Port
  make(
    `^(?:${number}\\s*,?\\s+)?(?:${spanish})\\.?\\s+(?:${name}\\s+){0,5}${name}\\s*,?\\s*(?:no\\.?\\s*|num\\.?\\s*|#\\s*)?\\d{1,5}\\b`,
  ),
  make(`^${number}\\s*,?\\s+(?:${spanish})\\.?\\s+${name}`),
  // Mill St & Dock Rd, MILL ST / DOCK RD, Mill St @ Broadway
  make(
    `^(?:${name}\\s+){1,4}(?:${strict})\\b\\.?(?:\\s+(?:${directions}))?\\s*(?:/|&|@|\\band\\b|\\bat\\b|\\bnear\\b|\\by\\b)\\s*(?:(?:${name}\\s+){1,4}(?:${strict})\\b|\\d+(?:st|nd|rd|th)\\b|broadway\\b)`,
  ),
  make(`^(?:${name}\\s+){1,4}(?:${strict})\\b\\.?\\s+(?:&|@)\\s+${name}`),
  make(`^(?:${name}\\s+){1,3}(?:&|@)\\s*(?:${name}\\s+){1,4}(?:${strict})\\b\\.?$`),
  make('\\b\\d{2,5}(?:xx)?\\s+(?:blk|block)\\b'),
  // 118 SALT LANE NOISE: a house before what was said of it. `311 Street Light` is none.
  make(
    `^(?!(?:[39]11|24)\\b)\\d{2,5}\\s+(?:(?:${directions})\\s+)?(?!(?:st|street|dr|way|ct|pl)\\b)(?:${name}\\s+){1,3}(?:${strict})\\b\\.?\\s+(?!(?:lights?|sweep\\w*|clean\\w*|signs?|signals?|lamps?|repairs?|vend\\w*|trees?|parking|flood\\w*|racing|closures?|performers?|maint\\w*|dept|department)\\b)\\p{L}`,
  ),
  // Shots fired @ Mill St & 3rd Ave
  make(
    `(?:@|\\b(?:at|near|on)\\b|[:–-])\\s*(?:${name}\\s+){1,3}(?:${strict})\\b\\.?\\s*(?:/|&|\\band\\b)\\s*(?:(?:${name}\\s+){1,3}(?:${strict})\\b|\\d+(?:st|nd|rd|th)\\b)`,
  ),
  make('^(?:corner|intersection|crossing) (?:of|at)\\s+\\S'),
  make(`\\bp\\.?\\s?o\\.?\\s+box\\s+\\d`),
  make(`\\b(?:apt|apartment|apto|suite|unit|rm|room|trailer)\\b\\.?\\s*#?\\s*(?:\\d|[a-z]-?\\d)`),
]

/** The number of a law before what it forbids is no number of a house. */
const code =
  /^\d[\d.]*\s*(?:\([a-z\d]\)\s*)*(?:hs|h&s|pc|vc|bp|b&p|usc|rcw|smc|ordinance|violation|code)\b/i

/** Whether a value is an address as it is written by itself. */
export const isAddress = (value: string): boolean => {
  const said = value.slice(0, 200).trim()
  return !code.test(said) && signs.some((sign) => sign.test(said))
}

/** Coordinates: a value that is nothing else, a pair of them, or a point in a notation of maps. */
const coordinates =
  /^\(?\s*-?\d{1,3}\.\d{3,}\s*(?:°\s*[nsew]?)?\s*(?:[,;/\s]\s*-?\d{1,3}\.\d{3,}\s*(?:°\s*[nsew]?)?)?\)?$|-?\d{1,3}\.\d{4,}[,;\s]+-?\d{1,3}\.\d{4,}|\b(?:multi)?(?:point|polygon|linestring)\s*\(|\d{1,3}°\s?\d{1,2}['′]/i

/** Whether a value is a point on the map. */
export const isCoordinate = (value: string): boolean => coordinates.test(value.slice(0, 200))
