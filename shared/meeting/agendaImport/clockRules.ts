import { bareTime, clockIn, minutesAfter } from './clock'
import type { ReadLine } from './types'

/**
 * Lines that close or open the meeting at a time of day and not by a heading: `The public part ends at
 * 10:40`, `closed from 11:15`, `Guests leave at 2:30`, `Abierto al público hasta las 10:30`.
 */
export interface ClockRule {
  /** Minutes after midnight. */
  readonly at: number
  /** Whether what comes from then on may be restricted, or what comes before. */
  readonly closes: 'after' | 'before'
  /** Whether it may close an item whose time isn't known. */
  readonly holdsUntimed: boolean
  /** The line it stands on. */
  readonly words: string
}

const word = (...patterns: readonly string[]): RegExp =>
  new RegExp(String.raw`(?<![\p{L}])(?:${patterns.join('|')})(?![\p{L}])`, 'iu')

/** Who may be there while the meeting is open, and what the open part is called. */
const openSubject = word(
  'open|guests?|visitors?|observers?|residents?|press|everyone|everybody|all welcome',
  String.raw`public(?! (?:comments?|hearings?|works|safety|health|library|transit|records?|defen[cs]e|defenders?))`,
  String.raw`community(?! (?:center|centre|garden|hall|room))|neighbou?rs?|livestream|stream|broadcast|zoom`,
  String.raw`abiert[oa]s?|p[uú]blic[oa]|invitad[oa]s|vecin[oa]s|comunidad|visitantes|transmisi[oó]n`,
)
const closedSubject = word(
  String.raw`closed|restricted|confidential|private(?:ly)?|in private|non[- ]public|no (?:guests?|visitors?|public|community|observers?)`,
  String.raw`(?:partners?|staff|agenc(?:y|ies)|members|team|lead|police|case managers?|signatories|core group) only`,
  String.raw`(?:only|just)(?: the| our| for| to)* (?:lead |core |partner )*(?:partners?|staff|agenc(?:y|ies)|members|team|police|case managers?|signatories|us)`,
  String.raw`(?:partners?|agencies|part b)(?= (?:from|after|at|starting|begin))|part b`,
  String.raw`cerrad[oa]s?|a puertas? cerradas?|privad[oa]s?|reservad[oa]s?|restringid[oa]s?|confidencial(?:es)?|sin (?:p[uú]blico|vecinos|invitados)|no abiert[oa]`,
  String.raw`(?:s[oó]lo|solamente|[uú]nicamente) (?:para )?(?:el |la |los |las )?(?:socios|personal|agencias|equipo|miembros|polic[ií]a)`,
)
const ends = word(
  String.raw`ends?|ending|close[sd]?|closing|until|till?|through|thru|up to|stops?|finish(?:es)?|is over|wraps? up`,
  String.raw`leaves?|left|go(?:es)? home|steps? out|excused|drops? off|logs? off|depart|dismissed|out by|out at|done`,
  String.raw`hasta|termina|acaba|finaliza|se cierra|cierra|salen?|se retiran?|se despiden?|se van?`,
)
const begins = word(
  String.raw`from|after|starts?|starting|begins?|beginning|as of|opens?|joins?|welcome|arrives?|comes?|at|past|on ?wards`,
  String.raw`desde|a partir de|despu[eé]s de|empieza|comienza|inicia|se abre|entran?|llegan?|a las`,
)
const beforeThen = word('before|prior to|antes de')

/** A line that says more than this says other things. */
const longestLine = 240

/** What is open or shut in a town at hours of its own. */
const thing =
  /(?<!\p{L})(?:library|streets?|parks?|pools?|offices?|clinics?|schools?|shops?|stores?|markets?|shelters?|parking|lots?|doors?|gates?|restrooms?|kitchens?|pantry|bridges?|lanes?|roads?|bars?|biblioteca|parques?|calles?|oficinas?|escuelas?|tiendas?|mercado|ba[nñ]os|albergue)(?!\p{L})/iu

/** The rule a line says; undefined for one that says none. */
export function clockRuleIn(text: string): ClockRule | undefined {
  if (text.length > longestLine) return undefined
  for (const sentence of text.split(/(?<=\p{L}{3}|\d)[.;] +(?=\p{L})/u)) {
    const rule = ruleIn(sentence)
    if (rule !== undefined) return rule
  }
  return undefined
}

function ruleIn(text: string): ClockRule | undefined {
  const found = clockIn(text) ?? bareTime(text)
  if (found === undefined) return undefined
  // “from 11:15” belongs to the time of day; its word tells what the time is for.
  const lead = /^[\p{L} ]+(?=\s|\d)/u.exec(text.slice(found.from, found.to))?.[0] ?? ''
  // A line that begins with a time of day is an item or a heading of that time.
  const isFirst = !/\p{L}/u.test(text.slice(0, found.from))
  if (isFirst && (lead === '' || found.clock.end !== null)) return undefined
  const others = `${text.slice(0, found.from)}${lead} § ${text.slice(found.to)}`
  const isOpen = openSubject.test(others)
  const isClosed = closedSubject.test(others)
  if ((!isOpen && !isClosed) || (thing.test(others) && !isPublicDoor(others))) return undefined
  const { start, end } = found.clock
  const rule = (closes: ClockRule['closes'], at = start): ClockRule => ({
    at,
    closes,
    // `Open portion (10:00–11:00)` heads what is open; what follows has a heading of its own.
    holdsUntimed: end === null,
    words: text.trim(),
  })
  const isBegun = begins.test(others)
  const isEnded = ends.test(others)
  const isOpened = isOpen && isClosed && isBegun && !isEnded && opensLast(text.slice(0, found.from))
  if (isOpened) return rule('before')
  if (beforeThen.test(others)) return rule(isClosed ? 'before' : 'after')
  if (end !== null) return isClosed ? rule('after') : rule('after', end)
  if (isClosed && isBegun && !/(?<!\p{L})(?:until|till?|hasta)(?!\p{L})/iu.test(others))
    return rule('after')
  if (isOpen && isEnded) return rule('after')
  if (isClosed && isEnded) return rule('before')
  return isOpen && isBegun ? rule('before') : undefined
}

/** Where a line speaks of both, what stands nearer to the time is what begins then. */
function opensLast(ahead: string): boolean {
  const lastOf = (pattern: RegExp): number =>
    Math.max(
      -1,
      ...[...ahead.matchAll(new RegExp(pattern.source, 'giu'))].map(
        ({ 0: found, index }) => index + found.length,
      ),
    )
  return lastOf(openSubject) > lastOf(closedSubject)
}

/** `Doors close to the public at 10:30` is said of the meeting. */
const isPublicDoor = (text: string): boolean =>
  /(?<!\p{L})(?:doors?|puertas?)(?!\p{L})/iu.test(text) &&
  /(?<!\p{L})(?:public|guests?|community|visitors?|p[uú]blico|vecinos)(?!\p{L})/iu.test(text)

/** When an item begins and ends, as far as that is known, in minutes after midnight. */
export interface ItemTimes {
  readonly start: number | null
  readonly end: number | null
}

/**
 * The items such rules may close, each with the words that do. `from`: when the meeting begins. An
 * item whose time isn't known may stand on either side.
 */
export function closedByClock(
  read: readonly ReadLine[],
  timesOf: (item: ReadLine) => ItemTimes,
  rules: readonly ClockRule[],
  from: number,
): { readonly item: ReadLine; readonly words: string }[] {
  const since = (time: number): number => minutesAfter(from, time)
  return rules.flatMap(({ at, closes, holdsUntimed, words }) => {
    const limit = since(at)
    const mayBeClosed = (item: ReadLine): boolean => {
      const { start, end } = timesOf(item)
      if (start === null) return holdsUntimed
      if (closes === 'before') return since(start) < limit
      return since(start) >= limit || (end !== null && since(start) + (end - start) > limit)
    }
    return read.filter(mayBeClosed).map((item) => ({ item, words }))
  })
}
