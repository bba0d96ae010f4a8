/*
 * Where one household lives: `The RV on Dock St`, `The house at the end of Loom Lane`, `La casa de la
 * calle Mill`. Whoever passes by knows who is meant. Several of them, one that is empty, and one that
 * does a service are matters of the place.
 */

const either = (one: string): string =>
  `[${one[0]?.toUpperCase() ?? ''}${one[0] ?? ''}]${one.slice(1)}`
const anyOf = (words: string): string => words.split(' ').map(either).join('|')

const homes = `RV|rv|${anyOf('van camper trailer motorhome motor-home tent tarp shack lean-to house duplex cottage mobile-home')}|[Mm](?:obile|otor) home`
const others = `${anyOf('car truck pickup sedan minivan suv sailboat apartment apt unit yurt')}|SUV`
const looks = anyOf(
  'white black red blue green gray grey silver tan brown yellow orange purple big large little small old older beat-up broken-down rusty same last first one single corner',
)
const one = anyOf('the that this one a an')
const where = String.raw`(?:on|at|by|near|behind|under|in front of|in|above|below|across(?: the street)? from|across|next to|beside|outside|along|between|with|down|up|off|past|end of|from|parked|blocking|facing|that|where)`
/** Not a day, a time or what is spoken of. */
const place = String.raw`(?! (?:\p{L}+days?|agenda|hold|time|schedule|order|use|general|question|need|service|operation|october|november|december|january|february|march|april|may|june|july|august|september|\d+(?:am|pm))(?![\p{L}]))`
const rest = String.raw`(?: (?:again|situation|update|issue|problem|complaint|upstairs|downstairs|next door|across the (?:street|hall|way))(?!\p{L})|['’]s\b|\s*$|\s*[,;:.!?(–—])`
const begins = String.raw`^(?:(?:[Rr]e|[Uu]pdate|[Ff]ollow[- ]?up|[Cc]oncerns?|[Cc]omplaints?|[Ii]ssues?|[Nn]oise|[Ss]moke|[Tt]rash|[Tt]raffic|[Gg]arbage):? (?:on |about |with |from |at |by |in |re:? )?)*`

const placed = new RegExp(
  String.raw`(?:${begins}|(?<=\p{L} ))(?:${one}) (?:(?:${looks}) ){0,2}(?:${homes}|${others}) (?:${where}${place}(?= )|upstairs|downstairs|next door)`,
  'u',
)
const bare = new RegExp(
  String.raw`${begins}(?:(?:${looks}) ){0,2}(?:${homes}) ${where}${place}(?= )`,
  'u',
)
const pointedAt = new RegExp(
  String.raw`${begins}(?:${anyOf('that this same')}|${anyOf('the')} (?:${looks})) (?:(?:${looks}) )?(?:${homes}|${others})${rest}`,
  'u',
)
const somebodys = new RegExp(
  String.raw`(?<!\p{L})(?:neighbou?r|landlord|tenant|owner|resident|vecin[oa])['’]s (?:(?:${looks}) )?(?:${homes}|${others})(?!\p{L})`,
  'iu',
)
const inside = new RegExp(
  String.raw`(?<!\p{L})(?:people|folks?|guys?|family|families|men|women|kids|children|residents?|tenants?|gente|personas?|familia) (?:(?:living|staying|sleeping|camping|que viven?|viviendo) )?(?:in|inside|from|at|en|de) (?:the|that|this|a|an|la|el|esa|ese|una?) (?:(?:${looks}) )?(?:${homes}|${others}|casa rodante|casa|carpa|camioneta|tr[aá]iler)(?!\p{L}| (?:of|clinic|program|shelter))`,
  'u',
)
const spanish = new RegExp(
  String.raw`(?:${begins}|(?<=\p{L} ))(?:[Ll]a|[Ee]l|[Ee]sa|[Ee]se|[Uu]na?) (?:casa rodante|casa m[oó]vil|casa|carpa|tienda de campa[nñ]a|camioneta|van|tr[aá]iler|remolque|caravana|autocaravana|carro|coche|apartamento|departamento) (?:(?:blanc|roj|negr|verd|azul|gris|viej|grand|amarill)\p{L}* )?(?:en (?!construcci)|de la calle|de la esquina|de la avenida|de al lado|de enfrente|del callej[oó]n|de atr[aá]s|detr[aá]s|frente|cerca|junto|debajo|que )`,
  'u',
)

/** `Los que viven en la van` */
const whoLives =
  /(?<!\p{L})(?:los|las|el|la) que (?:viven?|duermen?|acampan?|se quedan?)(?: \p{L}+)? (?:en|debajo|detr[aá]s|bajo)(?!\p{L})/iu

/** `la casa de los Ruiz`, and no home of many. */
const ofFamily =
  /(?<!\p{L})(?:casa|apartamento|departamento|carpa|tr[aá]iler|camioneta) de (?:los|las|la familia|don|doña|la señora|el señor)(?! (?:Niñ|Abuel|Ancian|Artist|Amig|Vecin|Trabajador|Jornaler|Veteran|J[oó]ven|Padre|Santo|Estudiant|Mujer|Cultur|Deport))\s\p{Lu}\p{Ll}+/u

/** Legislators, and what is called after a house. */
const noHome =
  /(?<!\p{L})(?:The |the )?White House(?!\p{L})|(?<!\p{L})House (?:on|in) (?:\p{Lu}\p{L}*days?|session|committee)/u

/** What in a text tells of a household by where it lives; undefined when nothing does. */
export function dwellingIn(text: string): string | undefined {
  if (noHome.test(text)) return undefined
  for (const pattern of [placed, bare, pointedAt, somebodys, inside, spanish, whoLives, ofFamily]) {
    const found = pattern.exec(text)
    if (found !== null) return found[0]
  }
  return undefined
}
