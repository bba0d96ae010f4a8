import { commonWords, placeWords } from '../../kernel/wordsOfNames'
import { fold } from '../../kernel/foldText'
import { nameKey } from '../../kernel/names'
import { isMatterOfEverybody } from './ownMatters'
import { notNames } from './notNames'
import type { PartWords } from './partWords'
import type { KnownPlace } from './types'

/*
 * How somebody is: `New baby`, `Ready for treatment`, `Housing for the brothers`, `Red (new phone)`.
 * Such a title has neither a place nor a program nor anything else that is everybody's; those at the
 * table know whom it is about, so a person has to say where it belongs.
 */

const days = String.raw`(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tomorrow|tonight|yesterday|soon|again|now|early|(?:this|next|last) (?:week|month|night|year|morning|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|(?:el )?(?:lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo)|ma[nñ]ana|hoy|ayer|otra vez|pronto`
const own = '(?:an? |his |her |their |the |my |una? |su |el |la )?'
const begins = String.raw`^(?:(?:re|update|follow[- ]?up|news|discuss|good news|heads[- ]up|fyi|still|just|finally|almost|now|maybe|possible|is|was|got|has|quick|seguimiento|ya|todav[ií]a):? (?:on |about |re:? )?)*`
const ends = String.raw`(?=\s*$|\s*[.,;:!?()–—/+&]|\s-\s| (?:and|but|or|w\/|with|since|because|after|until|for (?:\d|an?\b|two|three|the (?:last|past))|update|status|follow[- ]?up|situation|plan|y|pero|desde|con|(?:on |by |in |at )?(?:${days}|\d))(?!\p{L}))`

const family = [
  String.raw`(?:a )?new ?born|(?:the |a )?new baby|baby(?: is)? (?:born|due|coming|arrived|on the way|shower)|(?:gave|giving) birth|birth of .{1,30}|baby['’]s (?:arrival|birth)|expecting(?: a baby)?|twins born`,
  String.raw`(?:getting |got )?(?:married|divorced)|divorce|wedding|break[- ]?up|broke up|death in (?:the|his|her|their) family|passed away|(?:the )?passing of .{1,30}|funeral(?: arrangements)?|(?:lost|buried) (?:his|her|their) \p{L}+`,
  String.raw`(?:lost|regain\w*|gain\w*|gets?|got|seeing|getting) ${own}(?:kids?|children|son|daughter|baby)(?: back| removed)?|(?:kids|children) (?:removed|returned|taken|in foster care|back home)|(?:full|lost|joint|temporary|loses|losing) custody|reunit\w+ with .{1,30}|reunification|(?:mom|mother|dad|father) and (?:baby|son|daughter|kids|newborn)|custody (?:of|for|dispute|battle)(?: .{1,30})?`,
  String.raw`(?:nuev[oa] beb[eé]|beb[eé] (?:nuev[oa]|reci[eé]n nacid[oa]|en camino)|reci[eé]n nacid[oa]|embarazo|boda|divorcio|funeral|custodia de .{1,30}|perdi[oó] (?:a )?su \p{L}+)`,
]
const health = [
  String.raw`(?:his |her |their |emergency |heart |back |knee |hip )?(?:surgery|operation|chemo(?:therapy)?|dialysis|biopsy|amputation|seizures?|stroke|heart attack|miscarriage|abscess|infection|c[aá]ncer|hep(?:atitis)? c|hiv|dementia|psychosis)`,
  String.raw`(?:broken|fractured|infected|swollen|injured) (?:leg|arm|hip|foot|hand|rib|ankle|wrist|nose|jaw|knee|teeth|tooth)|(?:very |really |getting )?sick|in (?:the |an? )?(?:hospital|er|icu|nursing home|psych ward|hospice|detox|rehab|treatment)|wounds? (?:getting|infected|healing|worse|is|are)(?: \p{L}+)?|dental (?:work|surgery|pain)|new diagnosis|in a coma|on (?:life support|oxygen|hospice|a vent(?:ilator)?)|(?:not )?doing (?:well|better|worse|great|good|ok(?:ay)?|poorly)|(?:getting|feeling|looking) (?:worse|better|thin)|(?:hearing|seeing) (?:voices|things)|decompensat\w*|declining|lost weight|needs? (?:stitches|surgery|glasses|dentures|a (?:dentist|doctor|walker|wheelchair|bed|ride|place|room|id|phone|tent|lawyer|friend))`,
  String.raw`(?:cirug[ií]a|operaci[oó]n|enferm[oa]|(?:est[aá] )?(?:mejor|peor)|convulsiones|derrame)`,
]
const ready = [
  String.raw`(?:not |isn['’]t |never )?(?:ready|prepared|willing|waiting|approved|denied|accepted|assessed|screened|eligible|turned down|rejected|begging|asking|open|agreed|agrees|wants?|wanting) (?:for|to|into|by|on)? ?(?:go (?:in)?to |enter |start |try |get |a |an |the |his |her |more )*(?:treatment|detox|rehab|inpatient|outpatient|recovery|housing|shelter|release|help|services|methadone|suboxone|mat|medication|a bed|bed|move[- ]?in|move|change|come in(?:side)?|an apartment|apartment|voucher|ssi|ssdi|benefits|disability|sober living|talk)`,
  String.raw`(?:refus\w+|declin\w+|reject\w+|turn\w+ down|accept\w*|walked (?:out|away)(?: of| from)?|left|quit|kicked out of|dropped out of|back (?:in|into|at|from|to)|out of|starts?|started|starting|finished|finishing|completed|completing|graduated from) ${own}(?:treatment|detox|rehab|inpatient|outpatient|shelter bed|medication|meds|sober living|sober house|hospice|nursing home|assisted living|group home|foster care|psych ward|county jail|jail|prison|court)`,
  String.raw`(?:not )?ready(?!, (?:set|steady))(?: yet)?|wants? (?:help|out|in|housing|treatment|detox)|\d{1,4} (?:days?|weeks?|months?|years?) (?:sober|clean)|(?:one|two|three|six|nine) (?:days?|weeks?|months?|years?) (?:sober|clean)|(?:sober|clean) (?:\d|for|since).{0,30}|drinking|using(?: again)?|(?:stable|started|back|now|not|still) on (?:methadone|suboxone|sublocade|meds|medication)|bed for (?:tonight|tomorrow|him|her|them)|back on (?:meth|heroin|fentanyl|the street|the streets)|back (?:outside|out there|home)|(?:living|sleeping) (?:outside|rough|in (?:his|her|their|a|the) (?:car|van|truck|tent|rv))|on the run`,
  String.raw`(?:no )?list[oa]s? para (?:el |la |su )?(?:tratamiento|desintoxicaci[oó]n|vivienda|rehabilitaci[oó]n|refugio|salir|mudarse)|(?:quiere|necesita|pide|acept[oó]|rechaz[oó]) (?:ayuda|tratamiento|vivienda|una cama|refugio|su medicina)|sobri[oa] (?:desde|por) .{1,30}`,
]
const home = [
  String.raw`(?:got|has|gets|getting|lost|losing|found|needs|moving into|moved into|moved out of|keys to|keys for|signed for) (?:his|her|their|an?|the|own) (?:own )?(?:apartment|apt|place|unit|room|studio|house|keys|voucher|lease|bed)|(?:new|first|own|lost) (?:apartment|roommates?)|(?:first|own) (?:place|room|keys)|roommate (?:problems?|issues?|trouble|conflict)|housed|unhoused|evicted|kicked out(?: of .{1,30})?|couch[- ]?surfing|moved (?:in|out|back|away)(?: with .{1,30})?|moved to (?!(?:approve|adjourn|table|accept|adopt|close|second|amend|the (?:next|end|top|consent|parking|following)|next|later|item|part|after|before|new|tues|thurs|mon|wednes|fri|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))(?:the |a |an )?\p{L}+(?: \p{L}+)?|(?:moving|move) (?:in|out|back) (?:with .{1,30}|${days})`,
  String.raw`(?:consigui[oó]|perdi[oó]|recibi[oó]) (?:su |un |una |el |la )?(?:apartamento|casa|cuarto|vivienda|llaves?|trabajo|empleo|identificaci[oó]n|tel[eé]fono)|(?:nuevo (?:apartamento|trabajo|tel[eé]fono|cuarto)|nueva (?:casa|identificaci[oó]n))|(?:tel[eé]fono|apartamento|trabajo) nuevo`,
]
const law = [
  String.raw`(?:gets?|getting|coming|comes|come|let|be) out|out (?:on (?:bail|bond|parole|probation|pr|own recognizance|good behavior)|${days}|of (?:custody|jail|prison|lockup))|(?:still |back |sitting |stuck )?in (?:jail|prison|custody|lockup|county)|turn(?:ed|ing)? (?:himself|herself|themselves) in|(?:re-?)?(?:arrested|booked|jailed|sentenced|indicted|arraigned|detained|deported|incarcerated)|first (?:day|week|night) out|home detention|ankle (?:monitor|bracelet)|trial date|(?:pled|pleads?|pleading) (?:guilty|out|not guilty)|(?:new|pending|open|dropped|additional|felony|misdemeanor|his|her) charges?|has (?:an? )?(?:active |new |open |outstanding )?warrants?|charges dropped|picked up (?:by (?:ice|police)|on a warrant)|ice (?:hold|detainer)|(?:trespassed|banned|barred) from .{1,40}|86['’]?d(?: from .{1,40})?`,
  String.raw`(?:sale|sali[oó]|salir[aá]|sali[eo]ndo) (?:de la c[aá]rcel|del? hospital|libre|bajo fianza)|(?:detenid|arrestad|deportad|encarcelad|liberad)[oa]`,
]
const belongings = [
  String.raw`(?:new|lost|losing|stolen|broken|replacement|missing|no|needs? (?:an? |his |her |new )?|got (?:an? |his |her |new )|his|her|lost his|lost her) ?(?:(?:new|state|photo|cell|smart) )?(?:phone|cell ?phone|i\.?d\.?(?: card)?|birth certificate|social security card|ss card|wallet|glasses|dentures|teeth|shoes|boots|backpack|bus pass|walker|wheelchair|dog|puppy|job|paycheck|girlfriend|boyfriend|partner|case manager|lawyer|public defender|number)`,
  String.raw`job (?:interview|offer|start|loss)(?: .{1,20})?|first (?:job|paycheck|day at work)|(?:fired|laid off|hired)|(?:ssi|ssdi|snap|food stamps|benefits|disability) (?:approved|denied|cut(?: off)?|stopped|restored|interview|appeal|overpayment|application)|(?:phone|tent|bike|wallet|backpack|meds) (?:stolen|lost|taken)`,
]
const contact = [
  String.raw`(?:not seen|hasn['’]t been seen|unseen|missing|mia|awol|gone|no contact|lost contact|lost touch|out of touch|no word|disappeared)(?: (?:since|for|in|from|with|again) .{1,30})?|where(?:['’]s| is) (?:he|she)|can['’]t (?:find|reach|locate)(?: (?:him|her|them))?|whereabouts(?: unknown)?|(?:won['’]t|not|isn['’]t|never|doesn['’]t|stopped) (?:answer(?:s|ing)?|pick(?:s|ing)? up|respond(?:s|ing)?|return(?:s|ing)? calls?)(?: (?:to )?(?:the |his |her |their |our |my )?(?:phone|calls?|door|texts?|messages?))?|(?:got|was|were) (?:beat(?:en)?(?: up)?|jumped|robbed|stabbed|shot|attacked|assaulted|hurt|hit by .{1,20})|(?:beaten|jumped|stabbed|attacked) .{0,30}|in a (?:fight|bad way|bad place)`,
]

export const circumstance = new RegExp(
  `${begins}(?:${[...family, ...health, ...ready, ...home, ...law, ...belongings, ...contact].join('|')})${ends}`,
  'u',
)

/** Only somebody refuses: here services are no program. */
const refusal = new RegExp(
  `${begins}(?:refus(?:e[sd]?|ing)|declin(?:e[sd]?|ing)|reject(?:s|ed|ing)|turn(?:s|ed|ing) down) (?:all |any |our |his |her |further )?(?:services?|help|treatment|shelter|housing|offers?|contact|medical care|transport)${ends}`,
  'u',
)

/** Those who belong to somebody, or to one another. */
const kin = String.raw`(?:(?:\p{L}+ )?guys|brothers?|sisters?|twins?|siblings?|cousins?|couple(?! (?:of|more))|boyfriend|girlfriend|husband|wife|fianc[eé]e?|sons?|daughters?|mother|mom|father|dad|grand(?:mother|father|ma|pa|son|daughter)|nephew|niece|roommates?|newlyweds|mother and \p{L}+|mom and \p{L}+|dad and \p{L}+|hermanos|hermanas|gemel[oa]s|pareja(?! de polic)|novi[oa]|espos[oa]|hij[oa]s?|mam[aá]|pap[aá]|abuel[oa]|sobrin[oa]|prim[oa]s?)`
/** One of them, and the word behind, by which a place is called after them. */
const related = new RegExp(
  String.raw`(?<![\p{L}\p{M}])(?:the|his|her|their|those|these|both|that|this|two|three|los|las|la|el|sus?|esos|esas) (?:(?:two|three|young|younger|older|little|elderly|dos|tres) )?${kin}(?!['’]s? (?:day|club|group|meeting))(?![\p{L}\p{M}]|-(?!in-law)\p{L})(?: (\p{L}+))?`,
  'u',
)

/** `DV couple at the motel`, where no article tells that one is meant. */
const coupleSomewhere =
  /(?<!\p{L})(?<!\b(?:a|the|any|every) )(?:(?:dv|domestic violence|young|elderly|older|homeless|unhoused|same|that) )?couple (?:at|in|from|by|near|on|under|behind|outside|living|staying|sleeping|camping|with) (?!(?:counsel|therap))/u

/** He or she, of whom nobody at the table holds an office. */
const pronoun =
  /(?<![\p{L}\p{M}])(?:[Hh]e|[Ss]he|him|[Hh]imself|[Hh]erself)(?:['’](?:s|ll|d))?(?![\p{L}\p{M}/])/u
const offices =
  /(?<!\p{L})(?:chief|mayor|officer|captain|director|sergeant|sgt|lieutenant|lt|council\s?member|commissioner|member|representative|speaker|chair|president|principal|pastor|dr|judge|sheriff|deputy|attorney|manager|supervisor|author|artist|secretary|superintendent)(?!\p{L})/iu

/** `d. from the pier`, `M. who was at the shelter`: a letter that stands for somebody. */
const letterOfSomebody =
  /(?:^|[^\p{L}\p{N}.])\p{L}\. (?:from|who|at the|in the|with the|by the|needs?|wants?|got|has|was|is|que|del|de la)(?!\p{L})/u

/** `Pt A`, `letters for J and for M`. */
const letterAlone =
  /(?<!\p{L})(?:[Pp]ts?|[Pp]atient|[Cc]lient|[Pp]articipant|[Ii]ndividual|[Yy]outh|[Hh]ousehold) \p{Lu}(?![\p{L}.])|(?<!\p{L})(?:for|on|about|re:?) [A-HJ-Z](?=$|,|\)|['’]s\b| and (?:for )?\p{Lu}(?!\p{L}))/u

/** `555-0142 called about trash`: somebody by the number they called from. */
const caller =
  /(?:(?<!\d)\d{3}[-. ]\d{4}(?!\d)|[\w.+-]+@[\w-]+\.\w+)(?: \p{L}+){0,2} (?:called|asked|asks|wants|wrote|texted|complain\w*|report\w*|e-?mailed|says|said)(?!\p{L})/iu

/** `Red (new phone)`, `Blue – detox`, `Ace: court`: a word that may be somebody, and how they are. */
const noted =
  /^(\p{Lu}\p{L}{1,12}(?: \p{Lu}\p{L}{0,12})?)(?: ?\(([^()]{2,60})\)|(?: [–—-] |: ?|(?<!s), )(.{2,60}))$/u
const short =
  /^(?:(?:new|needs?|lost|wants?|got|in|out|at|back|missed) )?(?:an? )?(?:detox|rehab|treatment|court|jail|prison|hospital|housing|bed|id|phone|job|baby|meds|apartment|shelter|warrant|probation|parole|bail|surgery|ride|intake|tent|voucher|release|relapse|eviction)(?: (?:date|again|update|bed|card|status|plan|today|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day))?[.!]?$/iu
const colors = new Set(
  'red blue black white brown green gray grey silver gold pink orange purple rusty dusty sunny smiley lucky happy angel ace duke prince king queen star rose tiger bear wolf fox hawk eagle bird cat rabbit'.split(
    ' ',
  ),
)

const mayBeCalled = (word: string): boolean => {
  const key = fold(word)
  if (colors.has(key)) return true
  return ![key, key.replace(/s$/, '')].some(
    (one) => notNames.has(one) || commonWords.has(one) || placeWords.has(one) || topics.has(one),
  )
}

/** What stands before a dash or a colon as the matter itself. */
export const topics = new Set(
  `detox rehab treatment housing shelter jail prison court hospital warrant probation parole bail eviction intake release
  budget benefits medicaid medicare transportation employment jobs legal medical dental vision food clothing laundry showers
  hygiene naloxone narcan overdose diversion prevention navigation enforcement prosecution defense sanitation encampment
  encampments vehicles rv rvs vouchers peer peers mental behavioral crisis violence theft drug drugs alcohol substance
  capacity waitlist barriers gaps needs wins successes challenges priorities metrics outcomes evaluation governance
  technology equipment supplies phones staffing hiring onboarding logistics operations admin administrative miscellaneous
  vivienda tratamiento corte empleo salud transporte comida presupuesto`.split(/\s+/),
)

/** `2 pts waiting for detox`: so few that those at the table know who is meant. */
const fewOfThem =
  /(?<!\p{L})(?:\d|1\d|a|an|one|two|three|four|five|six|some|both|our|the) (?:new |other |more |lead )?(?:pts?|cl(?:ie)?nts?|participants?|patients?)(?![\p{L}.])/iu

const asks = (found: string): PartWords => ({
  part: 'ask',
  reason: `“${found.trim().slice(0, 80)}” may be about a person.`,
})

/** What a title tells of how somebody is; undefined for any other. `isTitle`: not a line below one. */
export function circumstanceIn(
  text: string,
  places: readonly KnownPlace[],
  isTitle = false,
): PartWords | undefined {
  const words = text
    .normalize('NFC')
    .replace(/[\p{Zs}\t]+/gu, ' ')
    .trim()
  // Small letters once are many times faster than patterns that take both.
  const small = words.toLowerCase()
  const kinship = findRelated(small)
  if (kinship !== undefined) return asks(kinship)
  if (coupleSomewhere.test(small)) return asks(words)
  if (
    refusal.test(small) ||
    [letterOfSomebody, letterAlone, caller, fewOfThem].some((pattern) => pattern.test(words))
  )
    return asks(words)
  const found = circumstance.exec(small)
  if (found !== null && !isMatterOfEverybody(words)) return asks(found[0])
  if (!isTitle) return undefined
  if (/^(?:(?:new|open|active|bench) )?warrants?$/.test(small)) return asks(words)
  if (pronoun.test(words) && !offices.test(words)) return asks(words)
  return isNoted(words, places) ? asks(words) : undefined
}

/** `the brothers`, unless a place or a group is called after them. */
function findRelated(words: string): string | undefined {
  const found = related.exec(words)
  return found === null || placeWords.has(fold(found[1] ?? '')) ? undefined : found[0]
}

function isNoted(words: string, places: readonly KnownPlace[]): boolean {
  const [, called = '', inside, behind] = noted.exec(words) ?? []
  const note = (inside ?? behind ?? '').trim()
  if (note === '' || !called.split(' ').every(mayBeCalled)) return false
  if (places.some(({ name }) => nameKey(name) === nameKey(called))) return false
  return (circumstance.test(note.toLowerCase()) || short.test(note)) && !isMatterOfEverybody(note)
}
