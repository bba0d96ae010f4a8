import { flagMeaning } from './initiator'
import { isKeepable, type Profile } from './profile'

/*
 * How well a column would serve as the day, the place and so on: by what its heading means, and by what
 * stands in it. 0: not at all. Nobody's header of one year is known here, only words people use.
 */

const any = (words: readonly string[], of: ReadonlySet<string>): boolean =>
  words.some((word) => of.has(word))
const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '))

const otherDays = wordSet(
  'closed close closure closing cierre updated update actualizacion modified due target sla last latest status arrived arrival arrive clear cleared clearance end ended ending completed completion resolution resolved dispatch dispatched enroute scene poss possible birth dob nacimiento expire expired expiration until published loaded extract refresh edit edited travel activity transport assigned scheduled followup reviewed billed vencimiento hasta export exported download downloaded collected',
)
const reported = wordSet(
  'created creation create opened open entered reported report reporting rpt rptd received receipt rcvd recibido recepcion intake queued requested request submitted submission filed logged call called llamada reporte creacion creado apertura solicitud registro denuncia',
)
const happened = wordSet('event incident crime offense case response ticket started start')
const occurred = wordSet(
  'occurred occurrence occurence occur occ first began begin begins from beginning ocurrencia hecho',
)
const dayWords = wordSet(
  'date dates day datetime dt time timestamp stamp month when on at period fecha mes dia cuando tm week year ano mm data',
)
const inNumbers = wordSet(
  'hour hours dow weekday minutes minute seconds duration elapsed route queue wait waiting hold talk handle age count total number id code zip block lat latitude lon long longitude geo x y no',
)

/** As the day a row is about: that on which it was reported, before the one on which it happened. */
export function dateScore({ words, written, numericDays, filled }: Profile): number {
  const isWritten = written >= 0.6 || filled === 0
  const isNamed = any(words, dayWords) || any(words, reported) || any(words, occurred)
  const isNumber = !isWritten && written + numericDays >= 0.8 && isNamed && !any(words, inNumbers)
  if (!(isWritten || isNumber) || (filled === 0 && !isNamed)) return 0
  const base = any(words, occurred)
    ? 50
    : any(words, reported)
      ? 100
      : any(words, happened)
        ? 70
        : any(words, dayWords)
          ? 60
          : 20
  return (any(words, otherDays) ? 2 : base) * (0.5 + filled / 2)
}

const places: readonly (readonly [RegExp, number])[] = [
  [
    /^(neighbou?rhoods?|neighbou?rhd|neighborhoo|neighbhd|nbrhd|nbrhood|nghbrhd|nbhd|nhood|hood|barrio|colonia|vecindario|vecindad|quartier|mcpp|suburb)$/,
    100,
  ],
  [/^(nc|nta|kvartal)$/, 95],
  [/^(board)$/, 80],
  [/^(area|areas|zona|community|comunidad|locality)$/, 65],
  [/^(zone|zones|region|region)$/, 52],
  [/^(district|distrito|districts)$/, 55],
  [/^(ward|wards|barangay)$/, 50],
  [/^(sector|division|bureau|quadrant|sectors)$/, 44],
  [/^(precinct|precincts|npu)$/, 40],
  [/^(borough|boro|village|town|township|municipality|municipio|parish)$/, 38],
  [/^(beat|beats|patrol)$/, 35],
  [/^(location|place|where|lugar|ubicacion|site|donde|sitio|places)$/, 30],
  [/^(city|ciudad|county|condado)$/, 14],
  [/^(zip|zipcode|postal|postcode|postalcode)$/, 8],
  [/^(grid|tract|reporting|subdivision)$/, 6],
]
const noPlace =
  /\b(premis\w*|premise|location type|type|weapon|school|congressional|senate|house|legislative|fire|pwd|pw|services? district|sanitation|x|y|lat|latitude|long|longitude|geo|block|cross street|street|unit|victim|officer|call sign|patrol car|agency|department)\b/

/** How near a heading is to a neighborhood; 0 for none of a place. */
function placeBase(words: readonly string[], head: string): number {
  const key = words.join(' ')
  // `Area_Occ` says of an area that something occurred there.
  const about = /^(occ|occur|occurred|occurrence)$/.test(head) ? (words.at(-2) ?? head) : head
  const named = places.find(([pattern]) => pattern.test(about))?.[1] ?? 0
  if (/\bcommunity (area|district)\b/.test(key)) return 90
  if (/\b(reporting|statistical|census) area\b/.test(key)) return 12
  if (/\bservice area\b/.test(key)) return 45
  if (/\b(council|supervisor|alderman\w*)\b/.test(key) && named > 0) return 50
  if (/\bpolice district\b/.test(key)) return 48
  // `Neighborhoods - Analysis Boundaries`
  return named === 0 && /\bneighbou?rho+ds?\b/.test(key) ? 92 : named
}

/** Whether a heading says that its column has places, or what rows are about. */
export const isHeadingOf = (about: 'place' | 'category', { words, head }: Profile): boolean =>
  about === 'place'
    ? placeBase(words, head) > 0 || /\b(address|area)\b/.test(words.join(' '))
    : categories.some(([pattern]) => pattern.test(words.join(' ')))

/** As the place: the neighborhood before a district before a beat. */
export function placeScore(profile: Profile): number {
  const { words, head, filled, distinct } = profile
  const key = words.join(' ')
  if (
    !isKeepable(profile) ||
    profile.written > 0.5 ||
    distinct > 400 ||
    (profile.yesNo > 0.9 && distinct > 1)
  )
    return 0
  const base = placeBase(words, head)
  if (base === 0) return 0
  const isWeak = noPlace.test(key) && base < 100
  const worded = profile.worded > 0.5 ? 3 : 0
  const isEmpty = filled < 0.05 || profile.nowhere > 0.95
  return (base + worded) * (isWeak ? 0.1 : 1) * (isEmpty ? 0.05 : 0.7 + 0.3 * filled)
}

const categories: readonly (readonly [RegExp, number])[] = [
  [
    /\b(complaint|call|request|sr|service|incident|event|offense|crime|problem|case|issue|ticket|violation|nature) (type|category|class|kind|group|nature)\b/,
    80,
  ],
  [
    /\b(type|kind|class) (of )?(complaint|call|request|service|incident|event|offense|crime|problem|case|issue)\b/,
    80,
  ],
  [/\b(nibrs|ucr|uc2|ibr)\b.*\b(name|desc|description|offense|literal|type)\b/, 80],
  [/\b(categor(y|ies|ia|ie)|categoria|clasificacion)\b/, 76],
  [/\b(asunto|motivo|tipo|delito|tema|servicio|queja|peticion)\b/, 74],
  [/\b(type|kind)\b/, 70],
  [
    /\b(offense|offence|crime|problem|complaint|nature|request|crm|issue|violation|subject|concern)s?\b/,
    68,
  ],
  [/\b(description|descripcion|desc|literal)\b/, 66],
  [/\b(charge|reason|topic|what|classification|group|service|title)\b/, 52],
  [
    /\b(event|incident|call|case|incidente|incidentes|evento|suceso|hecho|falta|infraccion|reporte|llamada)\b/,
    30,
  ],
]
const noCategory =
  /\b(location|premis\w*|weapon|vict\w*|sex|gender|race|descent|age|status|priority|agency|department|dept|queue|owner|action|outcome|clearance|disposition|resolution|unit|units|response|indicator|flag|mental|channel|source|method|origin|canal|day|week|vehicle|street|address|zip|closure|method|duplicate|media|point|anonymous|report written|link|url|image|photo|notes|comments?|remarks?|narrative|how received|received|count|number of|total|neighborhood|district|ward|beat|precinct|area|zone)\b/
const finer =
  /\b(detail|details|descriptor|sub|subtype|subcategory|sub category|additional|secondary|modifying|extension|short)\b/

/** As what a row is about: in words rather than codes, the last word on it rather than the first. */
export function categoryScore(profile: Profile): number {
  const { words, distinct, filled, rows } = profile
  const key = words.join(' ')
  if (!isKeepable(profile) || profile.areRoles) return 0
  if (profile.written > 0.5 || profile.yesNo > 0.9 || profile.numbers > 0.95) return 0
  const isFree = rows >= 30 && distinct > rows * filled * 0.8
  if (isFree || distinct > 998) return 0
  const base = categories.find(([pattern]) => pattern.test(key))?.[1] ?? 0
  if (base === 0 || noCategory.test(key)) return 0
  const isFormer = /\bformerly\b/.test(key)
  const score =
    base +
    (/\bfinal\b/.test(key) ? 6 : 0) -
    (/\binitial\b/.test(key) ? 4 : 0) -
    (/\b(id|cd|code)\b/.test(key) ? 12 : 0) -
    (finer.test(key) ? 40 : 0) -
    // Whether against people or property says little of what happened.
    (/\bagainst\b/.test(key) ? 45 : 0) +
    (isFormer ? 10 : 0) -
    (profile.worded < 0.5 ? 45 : 0) -
    (distinct === 1 && rows >= 5 ? 30 : 0)
  return Math.max(0, score) * (0.4 + 0.6 * filled)
}

const ways =
  /\b(source|origin|origen|origine|channel|canal|method|medio|initiated|initiator|initiation|on view|onview|proactive|intake|how received|received via|reported via|submitted via|call type|classification|indicator|via|self|generated|how|input|entry|contact type|fuente|via de|incident type|event type)\b/
const noWay =
  /\b(priority|category|weapon|resolution|disposition|clearance|location|agency|department|status|day|date|time|media|url)\b/

/** What is described is what a row is about, unless the heading says that it is a way. */
const describes = /\b(description|descripcion|desc|narrative)\b/
const saysWay =
  /\b(source|origin|origen|channel|canal|method|medio|initiated|initiator|intake|received|via)\b/

/** As who began a row: words that are known, or yes and no below a heading that says of whom. */
export function initiatorScore(profile: Profile): number {
  const { words, yesNo, knownWays, distinct, filled } = profile
  if (filled === 0 || distinct > 60 || profile.identifying > 0.3 || profile.written > 0.5) return 0
  if (yesNo > 0.9) return flagMeaning(words) !== null ? 60 : 0
  // `CALLER` above `CITIZEN` and `OFFICER` names nobody.
  if (profile.areRoles) return 70
  if (profile.arePersons || profile.isPersonHeading) return 0
  const key = words.join(' ')
  const isNamed = ways.test(key) && !noWay.test(key)
  if (profile.numbers > 0.95 && (!isNamed || knownWays < 0.5)) return 0
  if (noWay.test(key) || (describes.test(key) && !saysWay.test(key))) return 0
  if (isNamed && knownWays >= 0.5) return 50 + 40 * knownWays
  // Without a heading that says so, all must be ways in which rows begin.
  const mayBe = /\b(type|reported|received|report|entry|contact|how|by|call|group|code)\b/.test(key)
  if (mayBe && knownWays >= 0.9 && distinct <= 15) return 20 + 40 * knownWays
  if (
    isNamed &&
    /\b(source|origin|origen|channel|canal|method|initiated|initiator|generated|how received|medio)\b/.test(
      key,
    )
  )
    return knownWays > 0 ? 40 + 20 * knownWays : 15
  return 0
}

const eventHeads =
  /\b(event|incident|call|case|cad|request|sr|report|complaint|ticket|inquiry|enquiry|unique|folio|service request|srnumber|reference|ref|offense|offence|record|expediente|log)\b/
const idWords =
  /\b(id|ids|number|no|num|nbr|nr|key|folio|identifier|reference|ref|numero|expediente|guid|unique)\b|#/
const noEvent =
  /\b(object|row|global|globalid|fid|oid|unit|units|officer|employee|badge|sign|dispatch id|block|geo|parcel|pin|district|zone|beat|precinct|neighborhood|ward|area|sector|grid|tract|code|type|category|vehicle|parent|legacy|related|location|address|street|victim|suspect|station|priority|zip|phone|index|charge|person)\b/

/** As the number of an event, which rows of one event share. */
export function eventScore({
  words,
  heading,
  filled,
  distinct,
  rows,
  written,
  worded,
  identifying,
  mostly,
}: Profile): number {
  const key = words.join(' ')
  if (filled < 0.9 || written > 0.5 || distinct < 1 || distinct < rows * filled * 0.2) return 0
  if (worded > 0.9 && distinct < rows * 0.5) return 0
  // `Incident` alone, above nothing but their numbers.
  const isNumber =
    /^(event|incident|case|cad|cfs|call)$/.test(key) &&
    identifying > 0.8 &&
    mostly === 'numbers of events'
  const hasNumber = isNumber || idWords.test(key) || heading.includes('#')
  if (!hasNumber || !eventHeads.test(key) || noEvent.test(key)) return 0
  const base = /\b(cad|event)\b/.test(key)
    ? 90
    : /\b(offense|offence)\b/.test(key)
      ? 80
      : /\b(incident|call|case|folio|unique|expediente)\b/.test(key)
        ? 85
        : /\b(sr|request|ticket|report|complaint|inquiry|enquiry)\b/.test(key)
          ? 75
          : 50
  return base
}

const counted =
  /\b(count|counts|total|totals|number of|num|no of|nombre|anzahl|calls|incidents|requests|reports|events|cases|complaints|crimes|offenses|quantity|qty|volume|frequency|freq|tally|sum|n|cantidad|conteo|numero de|casos|llamadas|reportes|incidentes)\b/
const noCount =
  /\b(officers?|units?|victims?|injured|killed|arrests?|persons?|people|population|year|priority|minutes?|seconds?|hours?|avg|average|mean|median|percent|pct|percentage|rate|share|per|change|id|code|zip|ward|district|beat|precinct|area|zone|lat|latitude|lon|longitude|x|y|age|vict|previous|prior|type|source|category|description|agent|unit)\b|%/

/** As how many a row stands for. */
export function countScore({ words, heading, whole, numbers, filled, written }: Profile): number {
  const key = words.join(' ')
  if (written > 0.5 || noCount.test(key) || heading.includes('%') || filled < 0.3) return 0
  if (!counted.test(key) || numbers < 0.5 || whole < 0.5) return 0
  return /\b(count|counts|total|number of|cantidad|conteo|quantity|tally)\b/.test(key) ? 90 : 70
}

/** Whether a column is called a count and has figures in it that aren't plainly whole numbers. */
export function isUnclearCount(profile: Profile, cells: readonly string[]): boolean {
  const key = profile.words.join(' ')
  if (!counted.test(key) || noCount.test(key) || profile.written > 0.5) return false
  if (profile.heading.includes('%') || countScore(profile) > 0) return false
  const said = cells.map((cell) => cell.trim()).filter((cell) => cell !== '')
  const figures = said.filter((cell) => figureSaid.test(cell))
  return figures.length > 0 && figures.length * 2 >= said.length
}

const figureSaid = /^\p{L}{0,8}\.?\s*[~≈<>≥≤±(]?\s*\d[\d.,\s'’]*\s*[)+k*]?\s*\p{L}{0,12}\.?$/iu

/** As the year beside a column of months. */
export const yearScore = ({ words, numbers, distinct }: Profile): number =>
  /\b(year|yr|ano|año)\b/.test(words.join(' ')) && numbers > 0.9 && distinct <= 200 ? 50 : 0
