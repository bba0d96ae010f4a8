import { hasSpokenNumber } from './spokenNumbers'
import { phonePattern } from './senderNames'

/*
 * Telephone numbers as people of any country write them within a sentence. There is no list of all
 * their forms: seven to fifteen digits in a row count, unless they are a day, a time, money, a range or
 * the number of a thing.
 */

/** Whether a text, its digits plain, has a telephone number in it. */
export const hasTelephone = (text: string): boolean => {
  if (phonePattern.test(text) || hasSpokenNumber(text)) return true
  const said = withoutMoments(withLettersAsDigits(text.replaceAll(/[\u00ad\u200b-\u200f]/g, '')))
  return [...said.matchAll(run)].some((match) => isTelephone(match[0], said, match.index))
}

/** Signs that people put between the digits of a number. */
const between = String.raw`[\s.\-\u2010-\u2015\u2212·•‧・/()]{0,3}`
const run = new RegExp(
  String.raw`(?<![\p{sc=Latin}\p{N}$€£])(?<!\p{N}[.,:])\d(?:${between}\d){6,14}(?![\p{sc=Latin}\p{N}])(?!\s?[%€])`,
  'gu',
)

/** A letter that stands for a digit, as in `206-555-O123`. */
const withLettersAsDigits = (text: string): string =>
  text
    .replaceAll(/(?<=\d[\s.-]?)[Oo](?=[\s.-]?\d)|(?<=\d[Oo])[Oo](?=\d)/g, '0')
    .replaceAll(/(?<=\d)[Il](?=\d)/g, '1')

const year = String.raw`(?:19|20)\d\d`
const moments = [
  /(?<![\d./-])(?:\d{4}([-/.])\d{1,2}\1\d{1,2}|\d{1,2}([-/.])\d{1,2}\2(?:\d{4}|\d{2}))(?![./-]?\d)/g,
  new RegExp(
    String.raw`(?<!\d)(?:\d{1,2} \d{1,2} ${year}|${year} \d{1,2} \d{1,2})(?! ?\d)|(?<=\p{L}[.,]? )\d{1,2}(?:st|nd|rd|th)?,? ${year}(?!\d)|${year} ?[-–/] ?${year}(?!\d)`,
    'gu',
  ),
  /(?<!\d)\d{1,2}[:h.]\d{2}(?::\d{2})?(?= ?(?:[ap]\.?m|[-–—]|to |h\b))|(?<!\d)\d{1,2}:\d{2}(?::\d{2})?(?!\d)/gi,
  /(?<!\d)24\/7(?!\d)/g,
  // Addresses of pages number their articles.
  /\bhttps?:\/\/(?!(?:\S*\.)?(?:wa|t)\.me)\S+/gi,
]

const withoutMoments = (text: string): string =>
  moments.reduce((rest, pattern) => rest.replaceAll(pattern, '§'), text)

/** What numbers things, right before a number. */
const thing =
  /(?:^|[^\p{L}])(?:ticket|case|report|pole|incident|permit|meter|parcel|account|request|reference|ref|sr|id|bus|buses|route|routes|line|lines|stop|hydrant|zip|folio|poste|caso|reporte|ruta|rutas|permiso|cột|tuyến|ligne|编号|案件|电线杆)(?:es|s)?(?:[\s:#.]|no|number|num|número|nr|id|is|número de)*$/iu
/** What says that a number is somebody's, whatever it is called. */
const reach =
  /(?:call|text|phone|cell|mobile|tel|reach|whatsapp|wa\.me|my number|llam|teléfono|celular|số của tôi|điện thoại|电话|電話|手机|هاتف|اتصل|ስልክ|lambarkayga|telefoon|téléphone|numéro)[^\d]{0,20}$/iu

function isTelephone(said: string, text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 40), at)
  if (reach.test(before)) return true
  if (thing.test(before) || /#\s?$/.test(before)) return false
  const groups = said.match(/\d+/g) ?? []
  // `1 2 3 4 5 6 7` are answers to choose from.
  if (groups.every((group) => group.length === 1 || /^(?:[2-9]11|988)$/.test(group))) return false
  const [first = '', second = ''] = groups
  const isRange = groups.length === 2 && Number(second) > Number(first)
  if (isRange && groups.every((group) => group.endsWith('00') || isClock(group))) return false
  if (isRange && /^[^\p{L}]*(?:hundred )?blocks?\b/iu.test(text.slice(at + said.length)))
    return false
  if (/(?:\b[A-Z]{2}) $/.test(before) && /^\d{5}-\d{4}$/.test(said)) return false
  // `1 200 000` counts something.
  return !/^[1-9]\d{0,2}(?:[ .]?\d{3})*[ .]?000$/.test(said)
}

const isClock = (group: string): boolean => /^(?:[01]?\d|2[0-3])(?:00|15|30|45)$/.test(group)
