import type { OpeningView } from './types'

const views: readonly (readonly [OpeningView, RegExp])[] = [
  [
    'pastActions',
    /^(?:review (?:of )?)?(?:past|previous|open|prior|last (?:time'?s|meeting'?s)|old|outstanding) (?:actions?|action items)(?: (?:review|update|items))?$|^(?:review (?:of )?)?action items?(?: (?:review|from last (?:time|meeting)))?$|^(?:what we said we would do|follow[- ]?up (?:from|on) last (?:time|meeting))$|^acciones (?:pendientes|anteriores|pasadas)$|^(?:revisi[oó]n de )?(?:acuerdos|compromisos) (?:anteriores|pendientes)$/,
  ],
  [
    'signIn',
    /^(?:sign[- ]?in(?: sheet)?|roll[- ]?call|attendance|sign the (?:sheet|list)|registro|pase de lista|firma de asistencia|lista de asistencia)(?:(?:,| and| &| y) (?:confidentiality.*|acuerdo.*|acknowledg.*))?$/,
  ],
  [
    'welcome',
    /^(?:welcome|opening|call to order|greetings|introductions?|hello and names|round of hellos|check-?in|bienvenida|apertura|presentaciones|saludos?)(?:\s*(?:,|and|&|y|\/|\+)\s*(?:welcome|introductions?|sign[- ]?in|goal sentence|names|opening|roll[- ]?call|agenda review|presentaciones|housekeeping|land acknowledg\w+|call to order))*$/,
  ],
]

/** The view of Candor's own that an item would be a double of; null for an item of its own. */
export function openingViewOf(title: string): OpeningView | null {
  const key = title
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[^\p{L}\p{N}\s,&/+'-]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return views.find(([, pattern]) => pattern.test(key))?.[0] ?? null
}

const ending =
  /^(?:(?:the )?(?:meeting )?(?:adjourn(?:s|ed|ment)?|close[sd]?|closure|end|ends|finish|wrap)(?: (?:of (?:the )?(?:meeting|part a|part b|session)|the meeting|meeting|by .{1,12}|at .{1,12}))?|motion to adjourn|close of part [ab]|end of (?:the )?(?:open|closed|public) (?:part|session|meeting)|home by .{1,12}|fin(?: de la (?:reuni[oó]n|sesi[oó]n))?|cierre(?: de la (?:reuni[oó]n|sesi[oó]n))?|clausura|se levanta la sesi[oó]n)$/i

/** Whether a title only says that the meeting is over. */
export const endsMeeting = (title: string): boolean => ending.test(title.trim())
