/*
 * What public bodies close a meeting for, by its name and by the law that lets them. Neither says
 * what the meeting decided about who may be there, so a person is asked.
 */

const within = (...patterns: readonly string[]): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\p{N}-])(?:${patterns.join('|')})(?![\p{L}])`, 'iu')

/** A section of a law with all its paragraphs: `54956.9(d)(2)`, `91-A:3, II(c)`. */
const paragraphs = String.raw`(?:\s?\([\p{L}\d]{1,4}\)|,? ?[IVX]{1,4}(?=\s?\()){0,6}`
const section = String.raw`(?:§{1,2}|sec(?:tions?|s?\.)?|ss?\.)?\s?`

/** Open meetings laws of the states, where they say when a meeting may be closed. */
const closingLaw = anyOf(
  String.raw`(?:cal(?:ifornia|\.)? )?gov(?:ernment|['’]?t|\.)? ?code ${section}5495[67](?:\.\d{1,2})?`,
  String.raw`${section}5495[67]\.\d{1,2}`,
  String.raw`(?:n\.?h\.? )?r\.?s\.?a\.? ?91-a:3`,
  String.raw`(?:tex(?:as|\.)? )?(?:gov(?:ernment|['’]?t|\.)? ?code )?${section}551\.0[78]\d{1,2}`,
  String.raw`(?:r\.?c\.?w\.? ?)42\.30\.1[14]0`,
  String.raw`o\.?r\.?s\.? ?192\.660`,
  String.raw`(?:m\.?g\.?l\.?|g\.?l\.?) ?c(?:h?\.|hapter) ?30a,? ${section}21`,
  String.raw`c\.?r\.?s\.? ?${section}24-6-402`,
  String.raw`a\.?r\.?s\.? ?${section}38-431\.03`,
  String.raw`5 ilcs 120\/2`,
  String.raw`wis\.? stats?\.? ${section}19\.85`,
  String.raw`minn\.? stats?\.? ${section}13d\.0\d`,
  String.raw`(?:o\.?r\.?c\.?|r\.?c\.?) ?${section}121\.22`,
  String.raw`(?:public officers law|p\.?o\.?l\.?) ${section}105`,
  String.raw`k\.?r\.?s\.? ?${section}61\.810`,
  String.raw`(?:n\.?c\.? ?)?g\.?s\.? ?${section}143-318\.11`,
)

const anyLaw = String.raw`(?:r\.?s\.?a|r\.?c\.?w|o\.?r\.?s|c\.?r\.?s|a\.?r\.?s|k\.?r\.?s|n\.?r\.?s|u\.?s\.?c|c\.?f\.?r)\.? ?${section}\d[\d.:A-Za-z-]*|(?:gov(?:ernment|['’]?t|\.)?|welf\. & inst\.|penal|health & saf\.) ?code ${section}\d[\d.]*|(?:§{1,2}|sec(?:tion)?\.?) ?\d{2,}\.\d[\d.]*`
const citation = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${closingLaw}|${anyLaw})${paragraphs}`,
  'giu',
)

const employee = String.raw`(?:public )?(?:employees?|officials?|personnel)`
const matter = within(
  closingLaw,
  String.raw`(?:conference|consultation|consult|meeting|discussion)s? with (?:(?:the|our|its|legal|real|city|county|town) ){0,2}(?:counsel|attorneys?|property negotiators?|labor negotiators?|negotiators?)`,
  String.raw`(?:anticipated|pending|existing|potential|threatened|initiation of|exposure to) litigation`,
  String.raw`labor negotiat(?:ors?|ions?)|collective bargaining(?: (?:strategy|session|matters))?`,
  String.raw`(?:conference with )?real (?:property|estate) (?:negotiat(?:ors?|ions?)|transactions?|acquisition)`,
  String.raw`public employ(?:ee|ment)s?:? (?:performance|evaluation|appointment|discipline|dismissal|discharge|release|complaint)\S*`,
  String.raw`${employee} (?:performance )?(?:evaluations?|discipline|dismissal|discharge|complaints?)`,
  String.raw`liability claims?|threats? to (?:public )?(?:services?|facilities|security)|license\/permit determination`,
)

/** What closes a meeting by law in a text, as it stands there; undefined when nothing does. */
export const legalMatterIn = (text: string): string | undefined => matter.exec(text)?.[0]

/** A text without the laws it names, whose numbers count nothing: no minutes, no items. */
export const withoutCitations = (text: string): string => text.replace(citation, '§')

/** The laws a text names, in their order. */
export const citationsIn = (text: string): string[] => text.match(citation) ?? []

function anyOf(...patterns: readonly string[]): string {
  return `(?:${patterns.join('|')})`
}
