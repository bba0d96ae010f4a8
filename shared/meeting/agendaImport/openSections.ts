import { bareHeading, headingKind } from './headings'
import { partOfWhatFollows } from './partWords'

/*
 * Headings by which a document tells an open section from the rest, and those of the ordinary
 * business that stands beside one: once a document tells them apart, any other heading may begin a
 * section that isn't open.
 */

const matchWhole = (...patterns: readonly string[]): RegExp =>
  new RegExp(String.raw`^(?:${patterns.join('|')})$`, 'iu')

const everybody = String.raw`(?:all|everyone|everybody|anyone|(?:the )?(?:whole|full) group|(?:the )?(?:community|public|neighbou?rs|residents)|tod[oa]s|tod@s|(?:la )?comunidad|(?:los )?vecinos|(?:el )?p[uú]blico)`
const stretch = String.raw`(?:session|meeting|part|portion|section|half|hour|time|block|segment|sesi[oó]n|reuni[oó]n|parte)`

const open = matchWhole(
  String.raw`(?:for |with |open (?:to|for) |para |con |abiert[oa]s? a(?:l)? )?${everybody}(?:(?: and |, ?| y )${everybody})*(?: (?:are |is )?(?:again|welcome|invited|present|${stretch}|juntos|presentes))*`,
  String.raw`(?:the |our )?(?:open|public|general|plenary) (?:${stretch}|agenda|business|items|topics|matters)`,
  String.raw`(?:primera |la )?(?:sesi[oó]n|parte|reuni[oó]n) (?:abierta|p[uú]blica|general|comunitaria|de la comunidad)`,
)
const openWithin =
  /(?<!\p{L})(?:all (?:are )?welcome|everyone (?:is )?welcome|open to (?:all|everyone|everybody|anyone|the (?:public|community))|public link|abiert[oa] a(?:l p[uú]blico| todos))(?!\p{L})/iu

/** `FIRST HALF (everyone)` */
const openInBrackets = new RegExp(String.raw`[([](?:open to |for |with )?${everybody}[)\]]`, 'iu')

/** Whether a heading says that what stands below it is for everybody. */
export function opensForAll(text: string): boolean {
  if ((partOfWhatFollows(text)?.part ?? 'A') !== 'A') return false
  const words = bareHeading(text).replace(/[\s\d:.,–-]+(?:[ap]\.?m\.?)?$/iu, '')
  return open.test(words) || openWithin.test(text) || openInBrackets.test(text)
}

const ordinary = matchWhole(
  'welcome(?: back)?(?: (?:and|&|,) .{1,30})?|introductions?|check-?in|opening(?: remarks| business)?|call to order|roll call|attendance|land acknowledge?ment|ground rules|community agreements?',
  '(?:approval|review|adoption|acceptance) of (?:the )?(?:agenda|minutes|notes|actions?)(?: .{1,30})?|minutes|consent (?:agenda|calendar)',
  'public (?:comments?|input|hearing|forum|testimony|participation)|open (?:forum|floor|mic|discussion)|questions?(?: and answers?)?|q ?& ?a|comments',
  String.raw`(?:old|new|unfinished|other|regular|any other|continuing) business|(?:old|new|unfinished|discussion|action|information|informational|decision|standing) items|announcements?|presentations?`,
  String.raw`(?:(?:neighbou?rhood|community|committee|area|block|place|city|county)s? )?(?:reports?|updates?|concerns?|news|voices|issues)`,
  String.raw`break|lunch|dinner|refreshments|next (?:steps|meetings?|time|dates?)|action (?:items?|list)|actions|follow[- ]?ups|wrap[- ]?up|closing(?: remarks| business| items| round)?|close|adjourn(?:ment)?|end|housekeeping|evaluation|feedback|good of the order`,
  String.raw`bienvenida|presentaciones|apertura|pase de lista|aprobaci[oó]n de(?:l| la| las)? (?:actas?|agenda|orden del d[ií]a)|comentarios(?: (?:del p[uú]blico|p[uú]blicos))?|asuntos (?:nuevos|viejos|pendientes|generales|varios)|anuncios|informes|preguntas|receso|pr[oó]xim[oa]s? (?:pasos|reuni[oó]n|reuniones)|cierre|clausura|fin`,
)
const topic = String.raw`(?:public safety|traffic|lighting|lamps|parks?|streets?|sidewalks|transportation|transit|parking|events?|sanitation|trash|litter|noise|graffiti|schools|infrastructure|public works|land use|budget|grants|volunteers?|clean-?ups?|business district|downtown|environment|trees|recreation|libraries|health|housing|seguridad|tr[aá]nsito|alumbrado|parques|calles|basura|ruido|transporte|eventos|presupuesto|vivienda|salud)`
/** What is dealt with in a town, and for whom is said nowhere. */
const topical = matchWhole(String.raw`${topic}(?:(?:,? and |,? & |, | y |\/)${topic})*`)

/** Groups of items by their kind; one by its place in the meeting may be for fewer people. */
const byPlace =
  /(?<!\p{L})(?:first|second|other|half|block|section|part|morning|afternoon|special|closing)(?!\p{L})/iu

/** Whether a heading names what every meeting has, whoever is there. */
export function isOrdinaryBusiness(text: string): boolean {
  const words = bareHeading(text)
  const kind = headingKind(text)
  return (
    ordinary.test(words) ||
    topical.test(words) ||
    kind === 'agenda' ||
    (kind === 'group' && !byPlace.test(words))
  )
}

/** Whether a line without a bullet, right above an item, may head a section by its length and its end. */
export const isHeadingLike = (text: string): boolean =>
  text.length <= 80 && !/[.!?]["”’)]?\s*$/.test(text) && /\p{L}/u.test(text)
