/*
 * The words by which agendas say who may be there, in English and Spanish. What closes a part and
 * nothing else, what may close it, what opens it; everything that is only alike ("closed on Sunday",
 * "restricted parking", "security cameras") is in none of the lists.
 */

const anyOf = (...patterns: readonly string[]): string => `(?:${patterns.join('|')})`
const matchWhole = (...patterns: readonly string[]): RegExp =>
  new RegExp(`^${anyOf(...patterns)}$`, 'i')
const within = (...patterns: readonly string[]): RegExp =>
  new RegExp(String.raw`(?<![\p{L}-])${anyOf(...patterns)}(?![\p{L}])`, 'iu')

const gathering = String.raw`(?:sessions?|meetings?|parts?|portions?|sections?|agenda|items?|business|matters?|discussions?|segment|half|block|topics?|points?)`
const closedWord = String.raw`(?:closed(?:[- ]doors?)?|restricted|confidential|non[- ]?public|private|sensitive|internal|need[- ]to[- ]know)`
const insider = anyOf(
  'partners?|staff|team|members?|lead|agency|agencies|core team|care team|case team|casework team|providers?|board|employees',
  'case managers?|case management|officers?|law enforcement|police|prosecutors?|defenders?|clinicians?|outreach(?: workers?)?',
  'professionals|signatories|participating agencies|operational partners?',
  'personal|socios|miembros|equipo|personal autorizado|agencias|oficiales|gestores de casos',
)
const insiders = String.raw`${insider}(?:(?:,|,? and| &|\/| y|,? e) ?(?:the |el |los )?${insider})*`
const guest = String.raw`(?:guests?|visitors?|community(?: members| representatives| reps?| guests| partners| folks)?|(?:members of the )?public|residents|neighbou?rs|observers|press|non[- ]?(?:partners|members|signers|signatories|staff|participants?)|invitados|vecinos|p[uú]blico|visitantes|comunidad)`
const guests = String.raw`(?:the |our |all |any |los |las |el )*${guest}`
/** A door or a parking lot for staff only is no meeting. */
const noThing = String.raw`(?!-?\s*(?:door|parking|entrance|room|area|gate|toilet|bathroom|lot|lane|spaces?)\b)`

const only = String.raw`(?: only${noThing}|-only(?=\s*(?:$|[.,:;)\]–—-]|${gathering})))`

/** A heading or a remark that is nothing but this closes its part. */
export const closedWhole = matchWhole(
  String.raw`(?:the )?${closedWord}(?: ${gathering})*(?: only)?`,
  'closed doors?',
  'in (?:strict(?:est)? )?confidence',
  'behind closed doors',
  'not (?:open )?(?:to |for )?(?:the )?public',
  String.raw`(?:closed|restricted|limited) to (?:the )?(?:lead |operational )?(?:partners?|staff|members|agencies|lead)`,
  String.raw`(?:sesi[oó]n|parte|reuni[oó]n|secci[oó]n) (?:cerrada|privada|reservada|confidencial|restringida|interna|a puertas? cerradas?)`,
  String.raw`(?:puntos|asuntos|temas) (?:restringidos|confidenciales|reservados|privados|cerrados|internos)`,
  String.raw`intern[oa]s?|sealed|a puertas? cerradas?|uso interno|confidencial(?:es)?|(?:reservad|restringid|cerrad|privad)[oa]s?`,
  String.raw`(?:cerrad[oa]|no abiert[oa]) al p[uú]blico`,
)

/** `LEAD staff only` and the like. */
export const insidersOnly = matchWhole(
  String.raw`(?:then |now |just |for )*(?:(?:lead|larkmoor|owg|core|case|care|agency|operational|partner|professional|workgroup|law enforcement|legal|program)(?:[ /]|, | and | & ))*(?:partners?|staff|team|members|agencies|employees|signatories|lead|board)(?: (?:staff|partners?|members|team|agencies))?[ -]only(?: ${gathering})?`,
  String.raw`(?:s[oó]lo|solamente|[uú]nicamente|exclusivo para|reservado (?:a|para)) (?:para )?(?:el |la |los |las )?(?:personal|socios|miembros|equipo|agencias|colaboradores|empleados)\b.{0,30}`,
)

/** An item that is called by who is there and nothing else. */
export const audience = matchWhole(
  String.raw`(?:the |our |all |lead |owg |core |operational |los |las |el )*(?:lead|owg)? ?${insiders}(?: (?:meet|time|session|meeting|block|hour|check-?in))?`,
)

/** A heading or a remark that is nothing but this opens its part. */
export const openWhole = matchWhole(
  String.raw`(?:the |return to |back (?:to|in) |resume |reconvene (?:in(?:to)? )?|re-?open(?:ing)? )*(?:open|public|unrestricted)(?: (?:session|meeting|part|portion|section|half|business|agenda|to (?:all|everyone|the public)))+(?: resumes| again)?`,
  'general (?:session|meeting)',
  '(?:open|public)(?: to (?:all|everyone|the public))?(?:,? (?:again|continued))?',
  '(?:for )?everyone(?: welcome| again)|for everyone|everybody again|all again|todos (?:otra vez|de nuevo)',
  String.raw`(?:sesi[oó]n|parte|reuni[oó]n) (?:abierta|p[uú]blica|general)(?: al p[uú]blico)?`,
  String.raw`(?:regresan?|vuelven?|entran? de nuevo|se reincorporan?|reingresan?) (?:el |los |las |la )?${guest}`,
  String.raw`(?:se )?reabre(?:n)?(?: la (?:sesi[oó]n|reuni[oó]n|parte))?(?: (?:abierta|al p[uú]blico))?|(?:guests?|community|public|everyone|neighbou?rs|residents) (?:return|rejoin|come back|are back|back in)s?`,
  String.raw`abiert[oa](?: a(?:l p[uú]blico| todos))?|p[uú]blic[oa]`,
)

/** `Part B`, with whatever stands behind it. */
export const lettered =
  /^(part|pt\.?|parte|section|secci[oó]n|session|sesi[oó]n|block|bloque|segment)\s+(a|b|c|one|two|three|uno|dos|1|2|3|i|ii|iii)(?:$|\s*[.:–—(|/,-]\s*(.*)$|\s+(?:is|of the meeting|of the agenda|agenda|items?|topics?|business|matters|cont(?:inued|inues|inuaci[oó]n|['’]?d)?\.?|again|begins|starts|(?:starts |begins )?here|only)(?:$|[^\p{L}].*$))/iu

/** Words that close wherever they stand in a line. */
export const closedWithin = within(
  'closed (?:session|meeting|part|portion)',
  'non-? ?public (?:session|meeting|part|portion)',
  'restricted (?:session|part|portion|items?|section|agenda)',
  'closed[- ]door',
  'behind closed doors',
  String.raw`(?:partners?|staff|members)${only}`,
  'not (?:open )?(?:to|for) the public',
  String.raw`a puerta cerrada|(?:sesi[oó]n|reuni[oó]n) (?:cerrada|privada|reservada)`,
  String.raw`s[oó]lo (?:para )?(?:socios|personal|miembros)`,
)

const leaves = String.raw`(?:leave[sd]?|left|gone|go|step(?:s|ped)? out|(?:are |is )?excused|depart(?:s|ed)?|dismissed|go home)(?=\s*(?:$|[.,;:!)\]*–—-]|(?:the )?(?:room|meeting|table|hall|call)|now|here|first|early|then|by|at|after|before|and|\d))`

/** From then on only those in the room hear it, or only those who go along. */
const streamEnds = String.raw`(?:zoom|video|(?:live ?)?stream|broadcast|recording|call-in|phone line|webinar|transmisi[oó]n|grabaci[oó]n)(?: link)? (?:ends?|stops?|closes?|closed|goes off|is (?:turned |switched )?off|off|cut|termina|se (?:apaga|detiene|corta))`
const roomChanges = String.raw`(?:move|moves|moving|relocate|switch|adjourn|go)(?: over)? (?:in)?to (?:the )?(?:(?:small|back|conference|other|agency|staff|partner|side|upstairs|closed|private)(?: \p{L}+){0,2} room|room (?=[\p{L}\d]{1,4}(?:$|[\s.,;)])))`

/** `Thank you, neighbors!` in the middle of a meeting. */
const farewell = String.raw`^\W*(?:many |big |warm )?(?:thanks|thank you|good-?bye|bye|farewell|gracias|ad[ií]os)(?: all| everyone)?[,:!]? ${guests}`

const papers = String.raw`(?:(?:the|an?|our|la|el|un|una) )?(?:\p{L}+ ){0,2}(?:agreement|notice|form|nda|statement|release|pledge|roi|mou|acuerdo|hoja|convenio|formulario|compromiso|aviso)`
const people =
  '(?:those|people|persons|anyone|anybody|everyone|everybody|folks|members|partners|individuals|all|whoever|you)'

/** Who has signed that nothing is told stays, whoever has not leaves. */
const signers = anyOf(
  String.raw`${people}(?:,? who|,? that)?(?:['’]ve)?(?: (?:have|has))? signed`,
  String.raw`(?:(?:have|has|had) not|haven['’]?t|hasn['’]?t|did not|didn['’]?t|without having|never|not(?: yet)?) signed`,
  String.raw`(?:${people} )?without (?:an? |the )?(?:signed )?(?:${papers})(?=$|\W)`,
  String.raw`only (?:those |people |for )*signed|signed only|(?:roi|nda|mou|release|agreement|form|notice)s? signed`,
  String.raw`(?:quien(?:es)?|los que|las que|personas que|si)(?: ya)?(?: no)?(?: han?)? (?:firmad?o|firmaron|firmaran|firmen|firmó)|(?:s[oó]lo|solamente|[uú]nicamente|para)(?: los| las)? firmantes`,
)

/** Words of who has signed, wherever they stand. */
export const signersWithin = within(signers)

/** `Closed from here on`, `the rest is restricted`. */
const fromHere = anyOf(
  String.raw`${closedWord} (?:from (?:here|now|this point|this line)(?: on(?:wards?)?| down| forward)?|below(?: (?:here|this line))?|after this|hereafter|hereon)`,
  String.raw`(?:from (?:here|now|this point|this line)(?: on(?:wards?)?| down| forward)?|(?:everything|all|anything)(?: \p{L}+)? (?:below|after|hereafter)(?: (?:this|here)(?: line| point)?)?|below this line|the rest|what follows)(?: of (?:the|this) \p{L}+)?:?,? (?:is |are |will be |stays? )?${closedWord}`,
  String.raw`(?:cerrad[oa]|restringid[oa]|reservad[oa]|privad[oa]|confidencial) (?:desde aqu[ií]|de aqu[ií] en adelante|a partir de aqu[ií])|(?:desde aqu[ií]|de aqu[ií] en adelante|a partir de aqu[ií]|el resto):?,? (?:es |est[aá] )?(?:cerrad[oa]|restringid[oa]|reservad[oa]|privad[oa]|confidencial)`,
)

/** Words that may close, so that a person has to say. */
export const doubtWithin = within(
  signers,
  fromHere,
  String.raw`(?:not|never|n['’]t)(?: to)?(?: be)? (?:shared?|discuss(?:ed)?|repeat(?:ed)?|pass(?:ed)? on|mention(?:ed)?|leave|go) (?:outside|beyond)|(?:stays?|remains?|keep|kept) (?:in|within|inside|between) (?:this|the|these|our|us) ?(?:room|group|circle|team|four walls|table)?(?=\W*$)|(?:close|shut) the door(?=\W*$)`,
  String.raw`in (?:strict(?:est)? )?confidence|in[- ]the[- ]room only|under (?:an |the |our )?(?:nda|mou|roi|confidentiality agreement|non-?disclosure)|with (?:an |a )?(?:signed )?(?:roi|nda)s?`,
  String.raw`(?:lead|owg|core|team)[- ]only (?:time|session|portion|part|block|hour|half)|(?:w\/|w\.) ?(?:an? )?(?:signed )?(?:roi|nda)s?|fuera de(?:l)? actas?`,
  String.raw`sealed (?:items?|matters?|records?|files?|portion|session|section|cases?)|restricted (?:circulation|distribution|access list)`,
  String.raw`(?:do not|don['’]?t|not to be) (?:post|publish|circulate|upload)(?!\p{L}| (?:this|these)(?!\p{L}))|not for (?:the |our |any )?(?:website|web ?site|web|posting|publication|print|social media|newsletter|press|circulation)`,
  String.raw`protected (?:health )?information|inner circle|(?:closed|small(?:er)?) circle|no (?:difundir|publicar|compartir|divulgar|circular|distribuir|reenviar)`,
  String.raw`(?:annex|appendix|addendum|section|part|items|agenda|notes|session) for (?:the )?${insider}|anexo para ${insider}`,
  String.raw`(?:room|hall) (?:is |will be |gets )?(?:cleared|cleared out|emptied)|clear(?:s|ing)? (?:the )?room`,
  String.raw`(?:thanks|thank you|good-?bye|bye|farewell) to (?:the |our |all )*${guest}|(?:se )?agradece(?:mos)? a (?:los |las |la )*${guest}`,
  String.raw`exec(?:utive|\.)? sessions?|in[- ]camera|confidential(?!ity| (?:tip ?line|hotline|help ?line|survey|shredding|counseling))|need[- ]to[- ]know|private session|privileged`,
  String.raw`redacted|in private(?! (?:property|homes?|hands|lots?|parking|schools?|businesses|security))|(?:reserved|exempt) (?:business|matters?|items?|section|agenda)|pink papers?`,
  'off the record|attorney[- ]client|screen off|not projected|projector off|do not (?:project|distribute)',
  String.raw`no projector|without (?:the )?projector|don['’]?t project|(?:not|off) (?:(?:on|for) )?(?:the |our )?(?:big )?(?:screen|projector|wall)|screen (?:dark|blank)|no projection`,
  String.raw`(?:do not share|not public)(?=\W*$)|public excluded|(?:hipaa|42 cfr(?: part 2)?)(?! (?:and .{1,30} )?(?:training|refresher|policy|overview|webinar|101|rule|update|basics)| part 2 (?:training|refresher|overview|rule|update|basics))|(?:by )?invitation only|eyes only`,
  String.raw`(?:le|owg|roi) only${noThing}|${insider} exclusively`,
  String.raw`doors? (?:are |will be )?close[sd]?(?=\W*$)`,
  '(?:roi|releases?(?: of information)?|signed (?:confidentiality|agreement|release)) required',
  String.raw`(?:restricted|limited) to (?:the )?${insider}|internal only|closed (?:under|per|pursuant to) (?:ors|rcw|§|sec|gov|brown|open|state|the |\d)`,
  String.raw`(?:remaining|following|next|last|other|rest)(?: \p{L}+){0,4} (?:closed|restricted|confidential|private)`,
  String.raw`closed to (?:the )?(?:public|guests|community|press)`,
  String.raw`close[sd]?(?: \p{L}+){0,2} (?:for|to) ${guests}`,
  String.raw`confid\.?(?=\s*[-–—:)\]]|\s+\p{Lu})|conf\.?(?=\s*[–—:)\]])|side ?bars?(?: with| w\/)`,
  String.raw`not (?:for|open to|to be shared with) ${guests}`,
  String.raw`${guests} (?:may |can |will )?(?:stay|remain|attend|are welcome|are invited)(?: \w+){0,3} (?:until|through|for|to|only)`,
  String.raw`${guests}(?:,? \p{L}+){0,4} ${leaves}`,
  String.raw`${insider} (?:huddle|caucus|debrief|pre-?brief|round ?table|round|stand-?up|circle)|(?:working|partner|agency) half`,
  String.raw`badges? (?:needed|required|holders?|only)|(?:nda|confidentiality (?:statement|agreement|form|pledge)s?|roi|releases?(?: of information)?|signed (?:\p{L}+ ){0,2}(?:statement|agreement|release|form|nda))(?: is| are| form)? (?:needed|required|necessary)|(?:needs?|requires?) (?:an? |your |signed )*(?:roi|nda|release of information)`,
  streamEnds,
  roomChanges,
  String.raw`${guests}(?:,? who)? (?:may |must |will |should |are asked to |please |to )*${leaves}`,
  String.raw`(?:after|when|once) ${guests} (?:have |has |are |is )?${leaves}`,
  String.raw`(?:after|when|once) (?:the |our )?(?:[\p{L}’'-]+ ){1,5}(?:leave|left|go|gone|head(?:s|ed)? (?:out|home)|step(?:s|ped)? out|drop(?:s|ped)? off|sign(?:s|ed)? off|log(?:s|ged)? off)(?!\p{L})`,
  String.raw`${guests}(?:[ ,]\p{L}+){0,3} (?:head(?:s|ed)? (?:out|home)|drop(?:s|ped)? off|sign(?:s|ed)? off|log(?:s|ged)? off|say good-?bye|se despiden)`,
  String.raw`${insiders},? (?:please |to |then |will |must |should |may |can )*(?:stay|remain)(?:s|ing)?`,
  String.raw`${insider}(?: \p{L}+){1,2} only${noThing}|our (?:half|part|portion|time|own time|hour)`,
  String.raw`${guests} (?:are |is |may be |will be )?(?:now )?(?:free to (?:go|leave)|dismissed|released|let go)`,
  'say good-?bye',
  String.raw`^\W*${guests} (?:are )?out(?=\W*$)`,
  farewell,
  String.raw`${insiders}${only}|only (?:for )?(?:the )?${insider}`,
  String.raw`(?:without|no) ${guests}(?: present)?`,
  'sesi[oó]n ejecutiva|confidencial(?:es)?|cerrado al p[uú]blico|no abierto al p[uú]blico|uso interno',
  String.raw`sin (?:los |el )?(?:invitados|p[uú]blico|vecinos|visitantes)`,
  String.raw`(?:s[oó]lo|solamente|[uú]nicamente) (?:para )?(?:el |la |los |las )?${insider}`,
  String.raw`(?:salen|salgan|se (?:retiran|retiren|van|vayan|hayan ido)|despedida de|salida de) ${guests}`,
  String.raw`${guests} (?:se (?:retiran?|van)|salen)`,
)

/** Words of who is in the room, wherever they stand. */
export const anybody = within(insiders, guests)

/** What names a part for the community: what comes after it may be for others. */
export const communityBlock =
  /^(?:the )?(?:community|guests?|neighbou?rs?|residents?|public|comunidad|vecinos)(?:['’]s?)? (?:session|half|portion|part|segment|hour|block|time|section)s?$/i

/** A lock or a sign that forbids, beside an item or in a legend. */
export const closedSign = /[🔒🔐⛔🚫🔏]/u

/** Talk of single participants: what such an item is called. */
export const casesWithin = within(
  String.raw`case (?:conferenc\w+|reviews?|staffings?|consult\w*|discussions?|coordination|lists?|updates?|presentations?|rounds?)`,
  String.raw`(?:staffings?|reviews?|lists?|names?|discussions?) of (?:the |our |all |active |new )*(?:cases?|clients?|participants?|referrals?)`,
  String.raw`(?:(?:on|about|for|with|re:?) )?our (?:two|three|four|five|six|[2-9])(?=\s*$)|(?:\d{1,2}|two|three|four|five|six) (?:guys|men|women|ladies|kids|people|folks|youths?|teens|campers|individuals) (?:under|behind|inside|outside|living|sleeping|camp(?:ing|ed)|staying|in (?:the |a )?(?:tent|van|car|rv|stairwell|alley|park|lot))`,
  String.raw`staffings?\s*[–—:(-]\s*(?:lead |all |core )*(?:partners?|team|clients?|participants?|cases?|new|list)|(?:prosecutors?|defenders?|police|case managers?|outreach|officers?|da|lpd|pd|sheriff)['’]?s?['’]? list`,
  String.raw`(?:client|participant|patient|case) (?:stuff|things?|concerns?|issues?|news|needs|situations?|plans?)`,
  String.raw`(?:client|participant|patient)s?['’]? names?|by[- ]name lists?|case conf\b|(?:clients?|participants?) in crisis`,
  String.raw`lead(?:-| ?#)\d{2,6}`,
  String.raw`(?:active|hot|complex|difficult|high[- ]risk) cases?(?! of\b)`,
  String.raw`care (?:coordination|conferenc\w+|plans?|team updates?)`,
  String.raw`(?:client|participant|patient)s?(?:[- ]specific| level)? (?:reviews?|updates?|staffings?|cases?|lists?|matters?|discussions?|items?|check-?ins?)`,
  String.raw`(?:client|participant|patient)[- ]specific|individual (?:cases?|participants?|clients?|people|updates?|matters?|situations?|follow[- ]?ups?)|caseloads?`,
  String.raw`(?:bed|court|jail|referral|hot|target|name|by[- ]name|priority people|high[- ]utili[sz]ers?) lists?|names (?:from|of)(?! (?:streets?|places?|groups?))`,
  String.raw`(?:for|on|about|with|of|re) (?:a |an |the |this |that |our |one |new )*(?:client|participant|patient)(?!s|['’]?s? (?:services?|transport|fund|satisfaction|survey))`,
  String.raw`(?:people|persons|folks|individuals|participants|clients) (?:of concern|to watch|on our minds?|(?:not )?doing (?:well|better|worse|poorly)|(?:that |who |whom )?we(?:['’]re| are) (?:most )?(?:worried|concerned|thinking) about|we(?:['’]ve| have) lost|struggling|in (?:crisis|jail|custody|housing))`,
  String.raw`(?:client|participant|patient|case|referral)s? round ?tables?|(?:outreach|contacts?|visits?|follow[- ]?ups?|check[- ]?ins?|updates?)\s*(?::|–|—|-|to|with|on|for) ?(?:[1-9]|one|two|three|four|five|six) (?:households?|families|people|folks|men|women|individuals|persons|youth|kids)`,
  String.raw`(?:limited|full) identifiable|identifiable (?:information|discussion)|filter (?:three|four|[34])|who(?:['’]s| is| fell| dropped| came| goes)? (?:on|off) the list|warm hand-?offs? (?:this|last|next|on|from|for)|roi (?:expir\w*|status|renewals?|revo\w*|list)`,
  String.raw`named (?:discussions?|cases?|rounds?|steps?|disclosure)|(?:only )?those concerned(?: only)?(?=\W*$)|those who act|disclosure (?:rounds?|steps?)|who (?:goes (?:first|next)|gets (?:it|the (?:bed|beds|room|unit|voucher|vouchers|spot|slot|apartment))|(?:is|['’]s) next|qualifies)`,
  String.raw`(?:people|participants|clients|individuals|utili[sz]ers?|callers?|hand-?offs?|neighbou?rs|persons|contacts?|offenders?|residents|faces)(?: \p{L}+){0,2},? by name|\(?names? (?:used|named|given|mentioned|will be (?:used|said|named|mentioned))\)?|(?:frequent|high|super|top|repeat|chronic) (?:utili[sz]ers?|flyers?|users? of|callers?|offenders?)`,
  String.raw`(?:expedientes|carpetas|fichas|historiales) (?:individuales|personales|de (?:los )?(?:participantes|clientes|casos))|(?:revisi[oó]n|repaso|estudio|discusi[oó]n) de (?:los )?expedientes`,
  'new referrals|referral (?:reviews?|triage|decisions?|queue)|(?:personnel|legal) matters|pending litigation',
  String.raw`(?:warrants?|names?|arrest|watch|intake|waiting|overdose|release|diversion|booking|eligibility|no[- ]contact|ban|trespass) lists?(?! (?:serv|of (?:place|street|site)))|names to (?:watch|discuss|review|share|know|run)|lists? of names|run(?:ning)? (?:the )?names`,
  String.raw`persons? of interest|(?:overdose|od|non-?compliance|relapse|jail|court|warrant|intake|diversion|discharge) (?:follow[- ]?ups?|check[- ]?ins?)|(?:intake|enrollment|eligibility|diversion|admission|acceptance|termination|discharge) (?:decisions?|determinations?)`,
  String.raw`(?:jail|prison|hospital|inmate) (?:release|discharge)s?(?: (?:plan(?:ning|s)?|list|updates?))|who['’]?s in(?:,? (?:and )?who['’]?s out)?(?=\W*$)|non-?complian(?:ce|t)(?: (?:participants?|clients?|list|cases?))?(?=\W*$)`,
  String.raw`new (?:enrollments|enrollees|intakes|admissions|participants|clients)(?! (?:forms?|process|procedures?|training|packets?|guide|handbook|survey|services?))`,
  '(?:revisi[oó]n|coordinaci[oó]n|discusi[oó]n|conferencia|repaso|estudio|seguimiento|asignaci[oó]n|lista) de (?:los )?casos?',
  'casos (?:individuales|particulares|confidenciales|activos)|nombres de (?:los )?(?:participantes|clientes)',
)

/** What a title that is nothing but this is about. */
export const casesWhole = matchWhole(
  '(?:(?:all|our|new|open|recent|housing|shelter|detox|jail) )*(?:cases|referrals?|placements?|court dates?|discharges?|enrollments|terminations|evictions|arrests|relapses|overdoses|hospitalizations|deaths|graduations|graduates|wellness checks)',
  'top (?:ten|five|twenty|5|10|20)',
  'staffings?',
  'casos',
)

/** A session that is closed, whatever else the line says of it: what follows may be in it. */
export const closedGathering = within(
  String.raw`(?:closed(?:[- ]doors?)?|exec(?:utive|\.)?|private|restricted|confidential) (?:session|meeting|part|portion|section)`,
  String.raw`sealed (?:items?|matters?|session|portion|section)`,
  'non-? ?public (?:session|meeting|part|portion|section)',
  String.raw`in[- ]camera|sesi[oó]n (?:ejecutiva|cerrada|privada|reservada|a puertas? cerradas?)`,
)

/** A word and a number, or Candor's own codes of three and three signs. */
export const participantCode =
  /(?<![\p{L}\d-])(?:(\p{Lu}\p{Ll}{2,11})-\d{2,3}|(\p{Ll}{3,12})-0\d|[ACDEFGHJKMNPQRTWXY34679]{3}-[ACDEFGHJKMNPQRTWXY34679]{3})(?![\p{L}\d-])/gu

/** Words that are numbered in public. */
export const numberedInPublic: ReadonlySet<string> = new Set(
  `covid sars route highway item phase plan title form room bus line part section prop measure ward unit
  year page step group team area zone district precinct sector engine station apt suite chapter article
  level tier grade class version type office pier dock gate lot sept oct nov dec jan feb mar apr may june
  july aug top mid`.split(/\s+/),
)

const openPart = String.raw`(?:part a|parte a|(?:open|public|community|general) (?:part|portion|session|meeting|section)|(?:sesi[oó]n|parte) (?:abierta|p[uú]blica))`

/** Words that end the open part. */
export const openPartEnds = within(
  fromHere,
  streamEnds,
  roomChanges,
  farewell,
  String.raw`(?:close[sd]?|closing|end|ends|concludes?|conclusion|adjourns?|is over|finish(?:es)?|fin|cierre|termina) (?:of |de )?(?:the |la )?${openPart}`,
  String.raw`${insiders},? (?:please |to |then |will |must |should |may |can )*(?:stay|remain)(?:s|ing)?`,
  String.raw`${openPart} (?:close[sd]?|ends?|concludes?|adjourns?|is over|finishes|termina)`,
)

/** Words for people who go. */
export const leaving =
  /(?:left|leaves?|step(?:s|ped)? out|excused|depart(?:s|ed)?|dismissed|go home|head(?:s|ed)? (?:out|home)|(?:drop|sign|log)(?:s|ped|ed|ged)? off|free to (?:go|leave)|released|room (?:is |will be |gets )?(?:cleared|emptied)|clear(?:s|ing)? (?:the )?room|please leave|se retira|se retiran|se van|salen|se despiden|say good-?bye)/i
