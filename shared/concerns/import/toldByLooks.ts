/*
 * Somebody told by how they or their home look, by what only they are, or by what is only theirs: `the
 * purple house`, `man with one leg`, `I own the flower shop`, `he just got out of prison`.
 */

const looks =
  '(?:white|black|red|blue|green|gray|grey|silver|tan|brown|yellow|orange|purple|pink|brick|big|large|little|small|old|older|rusty|first|second|third|fourth|last|end|corner|only)'
const dwelling =
  '(?:house|duplex|cottage|bungalow|townhouse|apartment|unit|trailer|camper|motorhome|mobile home|rv|tent|shack)'
const where =
  '(?:on|at|by|from|across|next to|beside|behind|near|above|below|with|in front of|down|up)'

const homes: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<!\p{L})(?:that|this|the) (?:${looks} ){0,2}${dwelling} (?:${where}|upstairs|downstairs|next door)(?!\p{L})`,
    'iu',
  ),
  new RegExp(
    String.raw`(?:^|[.!?\n]\s*)(?:${looks} ){1,2}${dwelling} (?:${where}|is|was|has|always|keeps)(?!\p{L})`,
    'iu',
  ),
  new RegExp(
    String.raw`(?:^|[.!?\n]\s*)${dwelling} (?:above|below|behind|next to|across from) the \p{L}`,
    'iu',
  ),
  new RegExp(
    String.raw`(?<!\p{L})(?:whoever|people|person|man|woman|guy|somebody|someone|those|one)(?: who| that)? (?:lives?|stays?|sleeps?|living|staying) in (?:the|that|this) (?:${looks} ){0,2}${dwelling}(?!\p{L}|s\b)`,
    'iu',
  ),
  new RegExp(
    String.raw`(?<!\p{L})(?:guy|man|woman|lady|dude|kid|boy|girl|teen|person|couple|family|tenant|student|one)(?: who| that)? (?:lives?|stays?|sleeps?|living|staying) (?:right )?(?:above|over|below|under|underneath|behind|beside|next (?:door )?to|across from|opposite|on top of) (?:the|that|this|my|our) \p{L}`,
    'iu',
  ),
  /(?<!\p{L})the only (?:\p{L}+ ){0,2}(?:family|household|couple|person|man|woman|guy|lady|kid|boy|girl|student|tenant|resident|renter)(?!\p{L}|s\b)(?! (?:who (?:cares?|helps?|answers?|listens?|calls?|called)|left))/iu,
  /(?<!\p{L})(?:a|the|that|this) (?:drug|trap|crack|meth|dope|party) house(?!\p{L}|s\b)/iu,
]

const someone =
  '(?:guy|man|woman|lady|dude|kid|boy|girl|teen|gentleman|person|veteran|vet|busker|panhandler|neighbou?r|tenant|student|cyclist|hombre|mujer|señora?|muchach[oa])'
const looksOfOne: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<!\p{L})${someone} (?:with|who has|has) (?:an? (?:\p{L}+ )?(?:wheelchair|walker|prosthe\p{L}+|eye ?patch|glass eye|face tattoos?|limp|stutter|service dog)|(?:only )?one (?:leg|arm|eye|hand|foot|shoe|tooth)|no (?:legs?|teeth|hands?|arms?)|the (?!knife|gun|machete|weapon|bat|rifle|pistol|hammer|pipe|axe|sword)(?:\p{L}+ ){0,2}\p{L}+)`,
    'iu',
  ),
  new RegExp(
    String.raw`(?<!\p{L})${someone} in (?:a|an|the|his|her) (?:\p{L}+ )?(?:wheelchair|walker|scooter)`,
    'iu',
  ),
  new RegExp(
    String.raw`(?<!\p{L})(?:one|two)?-?(?:legged|armed|eyed|handed|toothless|blind|deaf|mute|albino|bald|tattooed|bearded) (?:\p{L}+ )?${someone}(?!\p{L}|s\b)`,
    'iu',
  ),
]

const writer: readonly RegExp[] = [
  /(?<!\p{L})I(?:['’]m| am) the (?!one\b|first\b|last\b|same\b|only one\b)\p{L}+(?: \p{L}+){0,2} (?:at|of|for) /iu,
  /(?<!\p{L})I (?:own|run|manage|operate) the \p{L}/iu,
  /(?<!\p{L})as (?:the only|the (?:owner|manager|principal|pastor|director|super|landlord|president|captain|chair))(?!\p{L})/iu,
  /(?<!\p{L})my badge(?: number)?(?: is)?(?!\p{L})/iu,
  /(?<!\p{L})ask (?:for me )?(?:at|for) \p{Lu}\p{Ll}+/u,
]

const matters: readonly RegExp[] = [
  /(?<!\p{L})(?:hiv|aids|hep(?:atitis)? c|schizophreni\w+|schizo|bipolar|dementia)(?:[ -]positive|\+)? (?:man|woman|guy|lady|person|kid|neighbou?r|tenant)(?!\p{L}|s\b)/iu,
  /(?<!\p{L})(?:he|she|who|neighbou?r|guy|man|woman|tenant)(?: has|['’]s got| is| was)? (?:diagnosed with|hiv|aids|hepatitis|hep c|schizophreni\w+|bipolar|dementia)(?!\p{L})/iu,
  /(?<!\p{L})(?:he|she|who)(?:['’]s| is| has| was)? ?(?:just |recently )?(?:got|came|let|released|been released|gets|getting|is)? ?(?:out of|from|in) (?:prison|jail|rehab|detox|the psych ward|the hospital|a mental hospital)(?!\p{L})/iu,
  /(?<!\p{L})(?:he|she|who)(?:['’]s| is) (?:on|off) (?:probation|parole|(?:his|her) meds|methadone|suboxone)(?!\p{L})/iu,
]

/** Who is in LEAD, or has somebody who looks after them: nobody is told so, nor that it isn’t so. */
const enrolled: readonly RegExp[] = [
  /(?<!\p{L})(?:LEAD|[Ll]ead) (?:client|participant|enrollee|graduate)(?:['’]s)?(?!\p{L})/u,
  /(?<!\p{L})(?:I['’]?m|I am|he['’]?s|he is|she['’]?s|she is|[Hh]e['’]?s|[Hh]e is|[Ss]he['’]?s|[Ss]he is|who is|who['’]s|is|was|got|gets|been)(?: \p{L}+){0,2} (?:in|into|with|on|enrolled in|through|kicked out of|out of) (?:the )?LEAD(?! (?:meetings?|office|area|officers?|work ?group|staff|table))(?!\p{L})/u,
  /(?<!\p{L})(?:my|his|her) (?:(?:lead|assigned|old|new) )?(?:case ?(?:manager|worker)|probation officer|parole officer|public defender|peer navigator)(?!\p{L})/iu,
]

const isIn = (patterns: readonly RegExp[], text: string): boolean =>
  patterns.some((pattern) => pattern.test(text))

/** Whether a text tells a household by how its home looks or where it stands. */
export const tellsHousehold = (text: string): boolean => isIn(homes, text)

/** Whether a text tells one person by looks that hardly another has. */
export const tellsLooks = (text: string): boolean => isIn(looksOfOne, text)

/** Whether a text says of its writer what only one person is. */
export const tellsWriter = (text: string): boolean => isIn(writer, text)

/** Whether a text tells of one person’s health, treatment or prison. */
export const tellsOwnMatters = (text: string): boolean =>
  isIn(matters, text) || isIn(enrolled, text)
