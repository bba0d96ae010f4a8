import { wordsOnly } from './edges'

/** Headings are no longer than this. */
const longestHeading = 200

/** What stands below a heading, as far as its words say. */
export type HeadingKind =
  /** The agenda itself. */
  | 'agenda'
  /** A part of the agenda that only groups its items. */
  | 'group'
  /** Something else: attendance, tasks, minutes, links, the next meeting. */
  | 'other'

const agendaWords = String.raw`(?:agenda|agenda items?|agenda topics?|meeting agenda|topics?(?: (?:for|to) .{1,40})?|discussion (?:items|topics)|items for (?:discussion|the agenda|today)|order of business|running order|order of the day|today'?s (?:agenda|topics)|schedule|program(?:me)?|orden del d[ií]a|ordre du jour|(?:会议|會議)?(?:议程|議程|议题|議題)|chương trình (?:họp|nghị sự)|جدول الأعمال|ajandaha(?: kulanka)?|የስብሰባ አጀንዳ|agenda de la reuni[oó]n|temas(?: (?:a tratar|del d[ií]a))?|puntos(?: (?:a tratar|del d[ií]a))?)`
const agendaHeading = new RegExp(
  String.raw`^(?:the |our |proposed |draft |tentative |final |revised |notice (?:and|of) |public |meeting |workgroup |today'?s |la |el )*${agendaWords}(?: (?:for|of|para|del?) .{1,60}| \d.{0,30}|,? (?:mon|tues|wednes|thurs|fri|satur|sun)day.{0,40})?$`,
  'i',
)

/** What a later meeting is to take up isn't this meeting's agenda. */
const laterMeeting =
  /\b(?:future|upcoming|next (?:meeting|time|month|week)|later|pr[oó]xim[oa]s?|futur[oa]s?)\b/i

const other: readonly RegExp[] = [
  /^(?:members?|people|persons?|who(?:'s| is| was)?|also|others?|guests?|staff|board)?\s*(?:in )?(?:attend(?:ance|ees?|ing|ed)|present|here|invited|invitees|absent|excused|regrets|apologies|roster|sign[- ]?in sheet)(?: (?:members?|today|list|and apologies|were|are))*$/i,
  /^(?:members?|participants?|guests?|invitees|distribution|cc|roll|quorum|asistentes|asistencia|presentes|ausentes|excusas|disculpas|invitados|miembros|participantes|facilitators?|note[- ]?taker)(?: (?:list|present|by))?$/i,
  /^(?:open |new |our |outstanding |previous |pending |current |running |live )*(?:action(?:s| items?| list| log| register| points)|to[- ]?dos?|to do list|tasks?|task list|assignments|homework|follow[- ]?ups?|next steps|pendientes|tareas|acciones|compromisos)(?: (?:from|of|since|de|by|for) .{1,40})?$/i,
  /^(?:(?:draft|meeting|previous|past|last|prior) )*(?:minutes|notes|meeting notes|summary|recap|decisions(?: made)?|discussion notes|key points|transcript|acta|actas|notas|resumen|minuta)(?: (?:of|from|for|de|del) .{1,60}| \(.{1,40}\))*$/i,
  /^(?:useful |helpful |related |quick |relevant |supporting |meeting )*(?:links?|resources|documents?|attachments?|materials?|references?|reading|files|enlaces|recursos|documentos|adjuntos|materiales)$/i,
  /^(?:our |the |date of )?(?:next|upcoming|future|following) (?:meetings?|dates?|sessions?|agendas?|topics?|items)(?: (?:dates?|topics|items))?$|^(?:pr[oó]xim[oa]s?|futur[oa]s?) (?:reuni[oó]n|reuniones|fechas?|temas)$|^(?:meeting )?(?:dates?|places?|locations?)(?: and (?:dates?|times?|places?|locations?))* of .{1,40}$|^(?:meeting |important |save the )dates?$|^calendar$/i,
  /^(?:meeting )?(?:logistics|details|information|info|location|directions|registration|how to (?:join|call in|connect|raise.{0,30})|join(?:ing)?(?: .{1,40})?|dial[- ]?in(?: .{1,30})?|call[- ]?in(?: .{1,30})?|zoom(?: .{1,30})?|connection details|contacts?|contact us|questions|accessibility|accommodations?|housekeeping|lugar|contacto|conexi[oó]n|c[oó]mo (?:unirse|llegar).{0,30})$/i,
  /^(?:put off|postponed|deferred|tabled|held over|carried over|not (?:today|this time|discussed)|for later|later|future|backlog|parked|parking lot|removed|dropped|withdrawn|aplazad[oa]s?|pospuest[oa]s?|estacionamiento)(?: (?:items|topics|to .{1,40}|until .{1,40}|for .{1,40}))*$/i,
  /^(?:(?:(?:tentative|possible|proposed|draft|suggested) )?(?:agenda|topics?|items?|things?|ideas|plans?|temas|puntos|asuntos|agenda items)(?: to (?:discuss|cover|bring))? )?(?:for|at|on|in|para|en) (?:the |our |la |el )?(?:next|future|following|coming|pr[oó]xim[oa]s?|siguientes?) (?:meetings?|time|month|week|session|quarter|agenda|reuni[oó]n|sesi[oó]n|vez|mes|semana)$/i,
  /^(?:the |our )?(?:next|following|coming) (?:meeting|time|month|week|session)(?:['’]?s)?:? (?:agenda|topics?|items?|plan|discussion)(?: (?:items|topics))?$|^next time$|^(?:la )?pr[oó]xima vez$/i,
  /^(?:emoji |color |colou?r )?(?:key|legend|glossary|abbreviations|leyenda|clave)$/i,
  /^(?:about(?: .{1,40})?|mission(?: statement)?|purpose|goals?|objectives?|aims?|background|context|ground rules|norms|(?:community |group |working )agreements?|values|vision|prep(?:aration)?(?: work)?|pre-?work|before (?:the meeting|the call|you come|we meet).{0,40}|please .{1,60}|roles|objetivos?|prop[oó]sito|acuerdos|reglas)$/i,
]

const group =
  /^(?:(?:the |our |short|long|longer|shorter|quick|standing|new|old|unfinished|regular|recurring|routine|special|main|other|urgent|priority|general|first|second|opening|closing|substantive|discussion|action|decision|information|informational|consent|reports?|updates?|neighbou?rhood|place|morning|afternoon|carried forward|temas|asuntos|puntos|nuevos?|viejos?|pendientes|fijos|ordinarios|items for|for|a|b|to) ?)*(?:items?|topics?|business|matters?|reports?|updates?|half|hour|block|section|presentations|points|discussion|decisions?|action|information|approval|asuntos|temas|puntos|informes|nuevos|fijos|standing|new|old|regular|recurring)$/i

/** What a heading says of what stands below it; undefined when its words say nothing of that. */
export function headingKind(text: string): HeadingKind | undefined {
  if (text.length > longestHeading) return undefined
  const bare = bareHeading(text)
  if (bare === '' || bare.length > 120) return undefined
  if (agendaHeading.test(bare)) return laterMeeting.test(bare) ? 'other' : 'agenda'
  if (other.some((pattern) => pattern.test(bare))) return 'other'
  return group.test(bare) ? 'group' : undefined
}

/** The words of a heading without a remark in brackets, emoji and marks at its ends. */
export const bareHeading = (text: string): string =>
  wordsOnly(
    text
      .slice(0, longestHeading)
      .replace(/[’‘]/g, "'")
      .replace(/\s+/g, ' ')
      .replace(/ ?[([][^()[\]]{0,60}[)\]] ?:? ?$/, ''),
  )

/** Whether a line that isn't an agenda heading by itself has the word, as a title of the document may. */
export const namesAgenda = (text: string): boolean =>
  /(?<![\p{L}])(?:agenda|orden del d[ií]a|running order|order of business)(?![\p{L}])/iu.test(text)
