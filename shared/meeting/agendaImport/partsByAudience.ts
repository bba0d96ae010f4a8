import type { PartWords } from './partWords'

/*
 * Headings and remarks that close a part by who is there or how it is kept, without the words for it:
 * `Partner agenda`, `Case work`, `(core group)`. They may mean less than that, so a person is asked.
 */

const matchWhole = (...patterns: readonly string[]): RegExp =>
  new RegExp(String.raw`^(?:${patterns.join('|')})$`, 'iu')
const within = (...patterns: readonly string[]): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\p{N}-])(?:${patterns.join('|')})(?![\p{L}\p{N}])`, 'iu')

const few = String.raw`(?:(?:lead|core|partner|service|operational|participating|signed|signatory|mou|case|care|le) )*(?:partners?|partner agencies|agencies|core (?:group|team|partners?)|law enforcement|le|police|officers?|case managers?|case management|case mgmt|prosecutors?|defenders?|public defenders?|signatories|providers?|clinicians?)`
const together = String.raw`(?:the )?${few}(?:(?:,? and |,? & | ?\+ ?| ?\/ ?|, )${few})*`

/** A heading that names who is there. */
const ofHeading = matchWhole(
  String.raw`(?:for|with|para) (?:the |our )?${few}(?:(?:,? and |,? & | ?\+ ?| ?\/ ?|, )${few})*`,
  String.raw`(?:then |now |after that,? )?(?:just|only) (?:us|the (?:team|partners|agencies|core group))`,
  String.raw`(?:the )?${few}['’]?s?['’]? (?:agenda|meeting|items|topics|business|portion|time|half|part|block|session|segment|section|hour|huddle)`,
  String.raw`(?:lead |the )?(?:partners?|agency|agencies|core group|core team|operations|operational|ops)['’]? (?:agenda|meeting|items|topics|business|portion|time|half|part|block)`,
  'then just us|just us|only us|us only|s[oó]lo nosotros|ya (?:sin|solos).{0,20}',
  String.raw`(?:client|participant|case)[- ]level(?: .{1,30})?|case ?work|casework(?: .{1,20})?|recording (?:off|stops?|stopped)|end (?:of )?(?:the )?recording`,
  String.raw`(?:zoom |breakout )?room [b-z0-9](?: .{0,10})?(?:agencies|partners).{0,10}`,
)
const named = matchWhole(together)

/** Words that say so beside others. */
const inHeading = within(
  String.raw`law enforcement sensitive|les?[- ]sensitive|do not forward|not for (?:distribution|release|minutes|the minutes|the record)|off[- ]minutes|fouo|official use only`,
  String.raw`(?:mou|signed mou)(?: (?:partners?|agencies|holders|signatories))?|core partners?|core group|partner agenda|core agencies`,
  String.raw`(?:stop|pause|turn off|no) (?:the )?recording`,
  String.raw`separate (?:zoom |video |meeting )?(?:link|call|room|meeting)|(?:link|call|room) for (?:the )?${few}`,
  String.raw`(?:w\/o|without|minus|ex) (?:the )?(?:public|community|guests?|residents)|only (?:le|police|law enforcement|case managers?|partners?|agencies)`,
  String.raw`(?:after|following) the (?:public|open|community) (?:meeting|session|part|portion)`,
)

/** In brackets or behind a comma or a dash: who is there, and nobody else. */
const inBrackets = new RegExp(
  String.raw`[([]\s*${together}\s*[)\]]|\s[-–—]\s*only\s+${together}`,
  'iu',
)
/** Two kinds of staff by their letters: `(LE + CM)`. */
const letters =
  /[([]\s*(?:LE|LEO|CM|CMs|DA|PA|SA|CA|AO|PD|PDA|DOC|PO|SO|PM|MH|BH|LP)(?:\s*(?:[+&,/]|and|y)\s*(?:LE|LEO|CM|CMs|DA|PA|SA|CA|AO|PD|PDA|DOC|PO|SO|PM|MH|BH|LP)){1,5}\s*[)\]]|[([]\s*(?:CMs|LEOs|DAs|PAs|PDs|POs|SAs)\s*[)\]]/u
/** `Partners: weekly list`: for whom an item is, before it. */
const labelled =
  /^[\s\d.)(*_•-]*(?:(?:lead|core|signed|agency|operational) )*(?:partners?|agencies|partner agencies|core group|core team|signatories|socios|agencias|colaboradores)(?:\s*[/|]\s*\p{L}+)?\s*(?::|\s[–—-]\s)\s*\p{L}/iu
const atEnd = new RegExp(String.raw`[,:–—]\s*${together}\s*$`, 'iu')

const agenciesInBrackets =
  /[([](?:(?:partner |partner-)?(?:agencies|partners)|(?:las |solo |s[oó]lo )*(?:agencias|socios|personal|colaboradores))[)\]]/iu

/** `CORE TEAM (police, prosecutor)`: who meets, and who that is. */
const team =
  /^[^\p{L}]*(?:core|inner|case|care|lead|provider|partner) (?:team|group|circle)\s*(?:$|[(:–—])/iu

/** A sign of secrecy and nothing else: what follows such an item may be under it, too. */
const secrecy =
  /^\W*(?:law enforcement sensitive|le[- ]sensitive|les|fouo|(?:for )?official use only|eyes only|do not (?:forward|distribute|release|project|post))\W*$/iu

/** Whether a title is nothing but a sign of secrecy. */
export const isSecrecySign = (title: string): boolean => secrecy.test(title)

const staffing =
  /(?<!\p{L})(?:staffings?\s*:|(?:new|open|active) (?:clients?|participants?|referrals?)(?! (?:services?|survey|forms?|process|guide|handbook))(?!\p{L}))/iu

/** A longer line is a paragraph. */
const longestLine = 200

const asks = (found: string): PartWords => ({
  part: 'ask',
  reason: `“${found.trim().slice(0, 80)}” may mean that this is restricted.`,
})

/** What a heading says of what stands below it by naming who is there; undefined when it doesn't. */
export function headingByAudience(text: string): PartWords | undefined {
  const words = stripSigns(text)
  const found = named.exec(words) ?? inBrackets.exec(text) ?? atEnd.exec(words)
  return found === null ? lineByAudience(text) : asks(found[0])
}

/** The same for a line that may be no heading: a name alone may be who speaks. */
export function lineByAudience(text: string): PartWords | undefined {
  if (text.length > longestLine) return undefined
  const words = stripSigns(text).replace(/ ?[([][\d:.,\s–—-]*(?:[ap]\.?m\.?)?[)\]]$/i, '')
  const found = ofHeading.exec(words) ?? inHeading.exec(text) ?? agenciesInBrackets.exec(text)
  return found === null ? undefined : asks(found[0])
}

/** The same said in an item's own line. */
export function itemByAudience(text: string): PartWords | undefined {
  const found =
    inHeading.exec(text) ??
    inBrackets.exec(text) ??
    letters.exec(text) ??
    labelled.exec(text) ??
    team.exec(text) ??
    staffing.exec(text)
  return found === null ? undefined : asks(found[0])
}

const stripSigns = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}]+|[^\p{L})\]]+$/gu, '')
    .trim()
