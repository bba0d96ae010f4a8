import { hasSmallAddress } from '../../kernel/smallAddress'
import { commonWords } from '../../kernel/wordsOfNames'
import { addressPattern } from './senderNames'

/*
 * Addresses of one house or one home, as people of seven languages write them. Blocks, corners and
 * public places are none.
 */

const streetWord =
  '(?:street|st|avenue|ave|road|rd|lane|ln|drive|dr|boulevard|blvd|court|ct|way|place|pl|terrace|circle|row|walk)'
/** `number 14 on Loom Court`, `no. 9 Loom Ct`, `número 14 de la calle Telar`, `số nhà 14`, `织机路14号`. */
const numberedHouse = new RegExp(
  String.raw`(?<!\p{L})(?<!(?:bus|route|line|pole|light|ticket|case|stop|hydrant|unit|item|form) )(?:number|no\.?|nr\.?|house|door|#|núm(?:ero)?\.?|nº|n°|casa|rumah|guri(?:ga)?) ?(?:number|no\.?|núm(?:ero)?\.?|lambarka )?#?\d{1,5}[a-z]?,? (?:(?:on|in|at|of|de|en|along) )?(?:(?:the|la|el) )?(?:calle|avenida|avda?\.?|camino|callejón)? ?(?:[\p{L}\d'’.-]+ ){1,3}${streetWord}(?!\p{L})|(?<!\p{L})(?:número|num\.?|nº|casa) ?\d{1,5}[a-z]?,? (?:de|en) (?:la )?(?:calle|avenida|avda?\.?|camino|callejón)|(?:số nhà|nhà số|địa chỉ số)\s*\d{1,5}|[\p{sc=Han}]{1,6}[路街道巷弄](?:\p{Nd}{1,5}|[一二三四五六七八九十百]{1,4})[号號]`,
  'iu',
)

/** What is counted after a place, so that `the lot 3 doors down` numbers nothing. */
const notCounted = String.raw`(?!\s+(?:days?|weeks?|months?|years?|hours?|minutes?|nights?|times?|doors?|houses?|blocks?|cars?|trucks?|tents?|people|persons?|men|women|kids|feet|miles?|stor(?:y|ies)|floors?|units?|or|to|am|pm|a\.m|p\.m|días?|veces|personas?)(?!\p{L}))`
const mark = String.raw`\.?\s*(?:(?:number|no\.?|núm(?:ero)?\.?|nº|số|numéro|lambar(?:ka)?)\s*)?#?\s*`
const figure = String.raw`(?:\d{1,5}-?[a-z]?|[a-z]-?\d{1,4})`
const numberWord =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|deux|trois|quatre)'

const homes: readonly RegExp[] = [
  /\b(apt|apartment|unit|apto|departamento)\.?\s*#?\s*\w{0,2}\d\w?\b/iu,
  new RegExp(
    String.raw`(?<!\p{L})(?:apt|apartment|unit|apto|apartamento|departamento|depto|dpto|appartement|appt|căn hộ|phòng|suite|ste|bldg)${mark}(?:${figure}|${numberWord})(?![\p{L}\p{N}])${notCounted}`,
    'iu',
  ),
  // A letter alone must be a capital: `the unit a neighbor rents` has none.
  /(?<!\p{L})(?:[Aa]pt|[Aa]partment|[Aa]partamento|[Aa]pto|[Dd]epartamento|[Aa]ppartement|[Uu]nit|[Ss]uite|APT|UNIT)\.? #?[B-HJ-Z](?![\p{L}\p{N}'’.])/u,
  new RegExp(
    String.raw`(?<!(?:meeting|conference|class|court|locker|bath|rest|parking|waiting|bus|city) ?)(?<!\p{L})(?:room|rm|lot|space|trailer|rv|building|cabin|habitación|cuarto|chambre)${mark}${figure}(?![\p{L}\p{N}])${notCounted}(?!\s+(?:at|in|of) the (?:library|school|city|community|clinic|center|museum|courthouse|college))`,
    'iu',
  ),
  new RegExp(
    String.raw`(?<!\p{L})(?:house|casa|maison|guri(?:ga)?|guriga|aqal(?:ka)?|qol(?:ka)?)${mark}\d{1,5}[a-z]?(?![\p{L}\p{N}])${notCounted}`,
    'iu',
  ),
  /(?<!\p{L})p\.? ?o\.? box\s*#?\d/iu,
  // Vietnamese
  /(?<!\p{L})(?:số|nhà)\s*\d{1,5}[a-z]?(?:\/\d{1,4}){0,3},?\s*(?:đường|phố|hẻm|ngõ|ngách|kiệt)(?!\p{L})|(?<!\p{L})nhà\s+(?:số\s+)?\d{1,5}[a-z]?(?:\/\d{1,4}){0,3}(?![\p{L}\p{N}])(?!\s+(?:tầng|người|cái|căn|lần))/iu,
  // Chinese
  /(?:\p{Nd}{1,5}|[一二三四五六七八九十百]{1,4})\s*(?:号楼|號樓|栋|棟|幢|单元|單元|号院|号房|号室|室(?!内|外))|[路街道巷弄]\s*(?:\p{Nd}{1,5}|[一二三四五六七八九十百]{1,4})\s*[号號](?!线|線|公交|车|車)|门牌\D{0,3}\p{Nd}/u,
  // Arabic
  /شارع\s+(?:[\p{L}\p{M}]+\s+){1,3}رقم\s*\d{1,5}|\d{1,5}\s*،?\s*شارع\s+\p{L}|(?:شقة|شقه|بيت|منزل|غرفة|غرفه|عمارة|عماره|مبنى)\s*(?:رقم\s*)?\d{1,5}(?!\s*(?:مرات|ايام|أيام|اشخاص|أشخاص))/u,
  // Amharic
  /(?:ቤት|ቤቱ)\s*(?:ቁጥር|ቁ\.?)\s*\d{1,5}|(?:አፓርታማ|አፓርትመንት|ክፍል)\s*(?:ቁጥር\s*)?\d{1,5}/u,
  // French
  /(?<![\p{L}\p{N}])\d{1,5}\s?(?:bis|ter|[a-d])?,?\s+(?:rue|avenue|boulevard|bd|chemin|impasse|allée|place|quai|route)\s+(?:(?:de|du|des|la|le|les|l['’]|d['’])\s?)*\p{Lu}/u,
]

const capitalName = String.raw`(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)(?:day|\b)|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?:[a-z]{0,6})?\b|Block\b|Hours?\b|Block|Feet|People|Families|Minutes)\p{Lu}\p{Ll}[\p{L}'’-]*`
const before = String.raw`(?<!\p{L})(?:[Aa]t|[Ff]ront of|[Oo]utside|[Bb]ehind|[Bb]y|[Nn]ear|[Nn]ext to|[Aa]cross from|[Ii]nside)`
const houses: readonly RegExp[] = [
  // `at 418 Slate`, `in front of 22 Weir`, `418 N. Slate`
  new RegExp(
    String.raw`${before} (?:the house at )?#?\d{2,5}(?:-?[A-Za-z])? (?:[NSEW]{1,2}\.? )?${capitalName}(?! (?:[Bb]lock|people|residents|families|neighbors))`,
    'u',
  ),
  // `22-B Weir Lane`
  new RegExp(
    String.raw`(?<![\p{L}\p{N}-])\d{1,5}(?:[- ]?[A-Z]|[a-d])\s+(?:\p{Lu}[\p{L}'’.-]*\s+){1,3}${streetWord}(?!\p{L})`,
    'iu',
  ),
  new RegExp(
    String.raw`(?<!(?:[Bb]us|[Rr]oute|[Ll]ine|[Pp]ole|[Ll]ight|[Tt]icket|[Cc]ase|[Ss]top|[Ii]tem|[Rr]eport)s? )(?<![\p{L}\p{N}])#\d{2,5}[A-Za-z]? (?:[NSEW]\.? )?${capitalName}`,
    'u',
  ),
]

/** `47.6062, -122.3321`: a place to a few feet. */
const coordinates = /(?<![\d.])-?\d{1,3}\.\d{3,}°?\s*[NS]?\s*[,;/ ]\s*-?\d{1,3}\.\d{3,}(?![\d.])/

const smallHouse =
  /(?<!\p{L})(?:at|in front of|outside|behind|next to) (?:\d{3,5}) (\p{Ll}{3,})(?! block)/gu

/** `at 418 slate`: a number after which neither people nor an hour follow. */
const hasSmallHouse = (text: string): boolean =>
  [...text.matchAll(smallHouse)].some(
    ([, word = '']) =>
      !commonWords.has(word) &&
      !/s$|^(?:people|block|hundred|feet|sharp|daily|each|nightly|until|till|when|while|this|last|most|almost)$/.test(
        word,
      ),
  )

/** Whether a text says in which house or home something is. */
export const hasExactAddress = (text: string): boolean =>
  addressPattern.test(text) ||
  numberedHouse.test(text) ||
  coordinates.test(text) ||
  hasSmallAddress(text) ||
  hasSmallHouse(text) ||
  homes.some((pattern) => pattern.test(text)) ||
  houses.some((pattern) => pattern.test(text))
