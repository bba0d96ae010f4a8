import type { PartWords } from './partWords'

/*
 * What only ever happens to one person: `Release from jail`, `Medication changes`, `Relapse plan`.
 * Nobody is named, and still the item is about somebody, whom those at the table know. Programs,
 * trainings and numbers of the same words are matters of everybody.
 */

const matchWhole = (...patterns: readonly string[]): RegExp =>
  new RegExp(
    String.raw`^(?:(?:re|update|follow[- ]?up|discuss|upcoming|new|possible|pending|recent|next|another|early|his|her)s?:? (?:on |about |re:? )?)*(?:${patterns.join('|')})(?=\s*$|\s*[.,;:!?()–—/+&]|\s-\s| (?:on|for(?! (?:the|our|all|every|each) (?!guy|man|woman|lady|kid|couple|person|two|young))|at|in|by|this|next|last|again|today|tomorrow|tonight|yesterday|(?:mon|tues|wednes|thurs|fri|satur|sun)day|update|status|follow[- ]?up|plan|and|or|w\/|with|el|para|de|ma[nñ]ana|\d)(?!\p{L}))`,
    'iu',
  )

const kept = String.raw`(?:the |la |el )?(?:county |city |state )?(?:jail|prison|custody|hospital|detox|treatment|rehab|psych(?:iatric)?(?: ward| unit| hold)?|inpatient|icu|er|lockup|juvie|c[aá]rcel|prisi[oó]n|hospital)`

const own = matchWhole(
  String.raw`(?:releas\w*|discharg\w*|getting out|coming out|back|out|transfer|return|home|sali\w*|liberaci[oó]n|alta|salida) (?:from|of|to|de|del) ${kept}`,
  String.raw`${kept} (?:releas(?:e|es|ed)|discharges?|intake|visit|admission|stay|hold|placement|transport|ride|entry|bed|date)`,
  String.raw`court (?:dates?|appearances?|transport|ride|reminders?)|(?:eviction|bail|bond|violation|custody|competency|sentencing|plea|probable cause|status|dependency|cps) hearings?|arraignments?|sentencing|plea (?:deals?|offers?)`,
  String.raw`(?:bench|active|outstanding|open|arrest|felony|doc|probation) warrants?|warrants? (?:quash\w*|check|status|recall|lookup|cleared)|(?:restraining|no[- ]contact|protection|protective|trespass) orders?|(?:probation|parole) (?:violations?|officers?|check[- ]?ins?|terms|conditions|status|hold)`,
  String.raw`(?:med|meds|medications?|prescriptions?|rx|dose|insulin) (?:chang\w*|adjust\w*|refills?|check|list|non-?compliance|adherence|issues?|problems?|stopped|restart\w*)|off (?:his |her |their )?meds|(?:methadone|suboxone|sublocade|vivitrol|buprenorphine) (?:dos\w*|starts?|induction|shots?|appointments?|refills?|transfer)`,
  String.raw`relaps(?:e|ed|es|ing)(?: (?:plan|prevention plan|risk|again|response|update))?|sobriety(?: date| check| plan)?|(?:missed|no[- ]show(?:ed)?(?: for)?|skipped) (?:appointments?|court|dos(?:es?|ing)|intake|check[- ]?ins?|visits?)|no[- ]shows?(?=\s*$)|(?:dirty|positive|failed|clean) (?:uas?|tests?|drops?)|detox(?: bed| date| plan| admission| again)?`,
  String.raw`suicid(?:e attempts?|al(?: ideation| statements?)?)|psych(?:iatric)? (?:holds?|evals?|evaluation|meds|admission)|5150|diagnos(?:is|es|ed)|pregnan(?:cy|t)|(?:his |her |their )?(?:overdosed|od['’]?d)|overdose(?= (?:last|yesterday|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day))|hiv status|mental health (?:crisis|hold|eval(?:uation)?)`,
  String.raw`(?:child|kids?) custody|family reunification|cps (?:case|visit|report|referral)|visitation|(?:moves?|moving|moved) (?:in(?:to)?|out(?: of)?) (?:an? |the |his |her )?(?:apartment|apt|unit|room|housing|shelter)|move[- ]in date|lease signing|eviction (?:notice|date)|housing (?:application|voucher appointment|interview|intake)|safety plan|treatment plan|service plan|exit plan|release plan|discharge plan`,
  String.raw`cambio (?:de|en) (?:los )?medicamentos?|plan de reca[ií]da|reca[ií]da|audiencia(?: de \p{L}+)?|cita en (?:la )?corte|fecha de corte|orden de (?:arresto|alejamiento|restricci[oó]n)|libertad condicional`,
)

/** What makes it a matter of everybody. */
const general =
  /(?<!\p{L})(?:trainings?|programs?|polic(?:y|ies)|capacity|data|statistics|stats|numbers?|counts?|rates?|trends?|clinics?|awareness|month|prevention(?! plan)|services?|funds?|funding|grants?|reports?|moratorium|fees?|system|process(?:es)?|protocols?|procedures?|workshops?|laws?|legislation|ordinance|statutes?|bill|forms?|templates?|resources?|pilot|calendar|schedule|siting|contracts?|vendors?|rfp|presentation|overview|how to|volunteers?|watch|programas?|taller|capacitaci[oó]n|servicios?|pol[ií]tica|datos|informe|options|access to|toolkit|campaign|guide(?:lines?)?|county|citywide|statewide)(?!\p{L})/iu

/** Whether a word in it makes it a matter of everybody: a program, a policy, numbers. */
export const isMatterOfEverybody = (words: string): boolean =>
  general.test(words.replace(/county (?=jail|hospital)/i, ''))

/** What a title that is about one person's own affairs says; undefined for any other. */
export function ownMatterIn(title: string): PartWords | undefined {
  const words = title
    .normalize('NFC')
    .replace(/[\p{Zs}\t]+/gu, ' ')
    .trim()
  const found = own.exec(words)
  if (found === null || isMatterOfEverybody(words)) return undefined
  return { part: 'ask', reason: `“${found[0].trim().slice(0, 80)}” may be about a person.` }
}
