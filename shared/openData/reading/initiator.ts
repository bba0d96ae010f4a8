import type { Initiator } from '../tables'
import { headingWords } from './headingWords'

/*
 * Who began a row, by what its column says and what the column is called: officers and alarms are
 * no community calls. What isn't known is unknown, so that a way
 * nobody thought of is never counted as the community's.
 */

const alarm =
  /\balarms?\b|\balarma\b|shot ?spotter|shot detect|gun ?shot detection|acoustic|\bsensors?\b|\bvarda\b|red light camera|\bautomated\b|\balpr\b|\blpr\b|\bflock\b|license plate reader|tele?metry|\biot\b|monitoring (?:company|center)/i
const officer =
  /\b(?:on-?\s?view(?:ed)?|onview|officers?|ofc|proactive|self[\s.-]?(?:init\w*|dispatch\w*|generated)|field[\s_-]?(?:init\w*|event|observ\w*|contact|generated)|init(?:iated)? by (?:unit|officer|police)|traffic stop|patrol|deput(?:y|ies)|police|in[-\s]?house|internal\w*|staff|employees?|mass entry|city (?:department|staff|worker|crew|employee|council)|integrated agency|inspection program|inspectors?|inspección|supervisor|crews?|field crew|driver|proactively|council ?member(?:'s office)?|departmental|agency generated|interdepartmental|oficial|interno|policiers?|patrouille|agent (?:de police|municipal)|personal municipal|unit init\w*|rounds|directed|radio)\b/i
const community =
  /\b(?:e-?9-?1-?1|9-?1-?1|3-?1-?1|phone|phoned|telephone|tel|cell|calls?|called|caller|voice ?mail|voice|online|on-line|web|website|web ?form|webform|internet|portal|app|apps|mobile|smart ?phone|iphone|android|ipad|e-?mails?|email|mail|letter|postal|fax|walk-?\s?ins?|walk up|in[-\s]?person|counter|front desk|lobby|chat|chatbot|text|texty|sms|tty|tdd|twitter|facebook|social media|social|nextdoor|see ?click ?fix|open ?311|citizens?|citizen_generated|community(?! (?:service|policing|caretaking|contact))|general public|member of the public|residents?|constituents?|customers?|civilian|visitor|kiosk|connect|self[-\s]?service|spot|tip ?line|non-?emergency|emergency line|dispatched|teléfono|telefono|téléphone|courriel|en ligne|appel|guichet|habitants?|citoyens?|correo|correo electrónico|presencial|en línea|en linea|sitio web|aplicación|aplicacion|llamada|ciudadano|flag(?:ged)? down)\b/i
const yes = /^(?:y|yes|true|t|1|1\.0|x|si|sí|✓)$/i
const no = /^(?:n|no|false|f|0|0\.0)$/i

const ofOfficers =
  /\b(officer|police|self|on view|onview|proactive|field|unit|patrol|staff|internal)\b/
const ofAlarms = /\b(alarm|sensor|shotspotter|automated)\b/
const ofCommunity =
  /\b(community|citizen|public|civilian|resident|caller|phone|911|311|cfs|dispatched)\b/

/** What yes means in a column, by what it is called; null where that says nothing of who began a row. */
export function flagMeaning(words: readonly string[]): Exclude<Initiator, 'unknown'> | null {
  const key = words.join(' ')
  if (
    /\b(injured|killed|count|number|force|assigned|name|id|district|beat|zone|sector|area|precinct|ward|type|code)\b/.test(
      key,
    )
  )
    return null
  if (
    !/\b(initiated|initiation|on view|onview|proactive|generated|self|flag|indicator|alarm|is|view|sensor)\b/.test(
      key,
    )
  )
    return null
  if (ofAlarms.test(key)) return 'alarm'
  if (ofOfficers.test(key)) return 'officer'
  return ofCommunity.test(key) ? 'community' : null
}

const role =
  /^(?:citizens?|residents?|public|general public|community|civilians?|callers?|cit|officers?|ofc|police(?: officers?)?|pd|deput(?:y|ies)|patrol|staff|city staff|employees?|alarms?|alarm (?:company|co)|sensors?|self|on-?view(?:ed)?|ciudadan[oa]s?|oficial(?:es)?|polic[ií]a|p[uú]blico|vecin[oa]s?)(?:[\s_-](?:initiated|generated|init|call(?:s|ed)?|calling|reported|request(?:ed)?|observed|view))?$/i

/** Whether a value only says in which role somebody began a row: `Citizen`, `OFFICER_INITIATED`. */
export const isRole = (value: string): boolean => role.test(value.trim())

/** Whether a value answers yes or no. */
export const isYesOrNo = (value: string): boolean => yes.test(value.trim()) || no.test(value.trim())

/** Who began a row, by its value in a column of this heading. */
export function guessInitiator(value: string, heading = ''): Initiator {
  const said = value.trim().replaceAll('_', ' ')
  if (isYesOrNo(said)) return ofAnswer(yes.test(said), flagMeaning(headingWords(heading)))
  // What a telephone is not is said with it: `TELEPHONE OTHER, NOT 911`, `ALARM CALL (NOT POLICE ALARM)`.
  const plain = said.replaceAll(/\(?\bnot (?:police|an?)?\s*\w+\)?/gi, ' ')
  if (/\bnon[-\s]?(?:officer|police)\b/i.test(said)) return 'community'
  if (alarm.test(plain)) return 'alarm'
  if (/\b(?:citizen|community|public|civilian)[-\s]?(?:initiated|generated)\b/i.test(plain))
    return 'community'
  if (
    /\bflag(?:ged)? down\b|\bcitizens? connect\b|\bself[-\s]?service\b|\bpolice (?:non-?emergency|online|website|web)\b/i.test(
      plain,
    )
  )
    return 'community'
  if (officer.test(plain)) return 'officer'
  return community.test(plain) || /^(?:911|311|e911|cit|cfs|public)$/i.test(plain.trim())
    ? 'community'
    : 'unknown'
}

function ofAnswer(isYes: boolean, meaning: Initiator | null): Initiator {
  if (meaning === null) return 'unknown'
  if (isYes) return meaning
  // Who isn't an officer called; who isn't the community may be anybody else.
  return meaning === 'officer' ? 'community' : 'unknown'
}
