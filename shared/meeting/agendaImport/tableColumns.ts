/** What a column of an agenda holds. */
export type Column =
  | 'title'
  | 'purpose'
  | 'presenter'
  | 'minutes'
  | 'clock'
  | 'end'
  | 'places'
  | 'part'
  | 'number'
  | 'notes'

/** What people call the columns of an agenda, in English and Spanish. */
const headings: readonly (readonly [Column, RegExp])[] = [
  [
    'title',
    /^(?:agenda |discussion |meeting )*(?:titles?|items?|topics?|subject|agenda|what|description|activity|matter|issue|punkt|thema|tema|temas|punto|puntos|asunto|asuntos|actividad|t[ií]tulo|descripci[oó]n|business)(?: (?:title|name|description|for discussion|of discussion|and description))?$/,
  ],
  [
    'presenter',
    /^(?:agenda |item |discussion |topic )*(?:presenters?|presented by|leads?|led by|leaders?|who|owners?|speakers?|facilitators?|responsible|responsible (?:party|person)|person|person responsible|contact|wer|verantwortlich|ponente|presenta|presentador(?:a)?|responsables?|qui[eé]n|encargad[oa]|a cargo de)(?: names?)?$/,
  ],
  [
    'minutes',
    /^(?:minutes|mins?|duration|length|time ?box|time (?:allott?ed|allocated|needed|allotment|in minutes|est(?:imate)?)|allott?ed(?: time| minutes)?|allocated time|estimated (?:time|minutes|duration)|how long|dauer|duraci[oó]n|minutos|tiempo(?: asignado)?|est)$/,
  ],
  [
    'clock',
    /^(?:time|times|clock|when|start|starts|start time|from|begin|time slot|slot|zeit|hora|hora de inicio|inicio|horario)$/,
  ],
  ['end', /^(?:end|ends|end time|to|until|finish|fin|hora de fin|t[eé]rmino)$/],
  [
    'purpose',
    /^(?:purpose|type|why|goal|action|item type|action type|desired outcomes?|expected outcomes?|outcomes?|intent|category|format|prop[oó]sito|objetivo|tipo|prop[oó]sito del punto)$/,
  ],
  [
    'places',
    /^(?:neighbou?rhoods?|areas?|places?|locations?|where|barrios?|vecindarios?|lugar|zona|[aá]rea)$/,
  ],
  [
    'part',
    /^(?:part(?: [ab])?|parte [ab]|section|session|open ?\/? ?closed|open or closed|access|audience|visibility|confidential(?:ity)?|restricted|public|open|closed|private|session type|who (?:can attend|attends|may attend|stays|is in the room)|attend(?:ed|ance) by|attendees|aud|tlp|class|classif|classification|classified|clearance|sensitivity|sensitive|handling|handling code|marking|privacy|security|security level|access level|level|distribution|dist|conf|confid|restr|r\/p|o\/c|c\/o|a\/b|parte|secci[oó]n|sesi[oó]n|acceso|confidencial|car[aá]cter|clasificaci[oó]n|nivel|nivel de acceso|reserva|reservado|restringido|asistentes|participan|tipo de sesi[oó]n|visibilidad|privacidad)$/,
  ],
  [
    'number',
    /^(?:#|nr|no|nos|num|number|n[º°]|ref|reference|id|item (?:#|no|number)|order|n[uú]mero|)$/,
  ],
  [
    'notes',
    /^(?:notes?|comments?|details?|remarks?|background|documents?|attachments?|materials?|links?|prep|preparation|notas?|comentarios?|observaciones|detalles?)$/,
  ],
]

/** A column that says who may be there or what is shown, whatever it is called. */
const audience =
  /(?<![\p{L}\d])(?:n2k|need[- ]to[- ]know|roi|releases?|42 ?cfr\d*|part 2|phi|pii|hipaa|cji|who (?:leaves|stays)|leaves|steps out|excused|qui[eé]n (?:sale|se queda)|project(?:ed|ion)|projector|on (?:the )?(?:screen|wall|projector)|screen|display(?:ed)?|show(?:n)?|record(?:ed|ing)|stream(?:ed)?|minuted|publish(?:ed)?|shareable|share\??|tlp|classification|sensitivity|attendees|proyecta|proyectar|pantalla|mostrar|graba|publicable|guests?|visitors?|observers?|public|non[- ]?public|open to|open for|closed to|restricted to|confidential|community (?:ok|welcome|present|in)|partners? only|staff only|who (?:stays|may stay|is there)|in the room|for whom|invitados|p[uú]blico|visitantes)(?![\p{L}])/iu

/** Columns that only lists of something else have: people, tasks, contacts. */
const foreign =
  /^(?:name|first name|last name|full name|organi[sz]ation|agency|affiliation|role|title\/role|e-?mail(?: address)?|phone(?: number)?|signature|sign|initials|here\??|present\??|attending|attendance|attended|time in|time out|in|out|rsvp|due|due date|deadline|by when|done|done\??|completed|assigned(?: to)?|meaning|symbol|emoji|address|vote|ayes?|nays?|yes|no|nombre|organizaci[oó]n|correo|tel[eé]fono|firma|vence|fecha l[ií]mite)$/

const keyOf = (cell: string): string =>
  cell
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[*_]/g, '')
    .replace(/\([^()]{0,40}\)|\[[^[\]]{0,40}\]/g, ' ')
    .replace(/[\s:.?]+/g, ' ')
    .replace(/^\s+|\s+$/g, '')

/** What a heading names; several languages may stand beside each other. */
function columnOf(cell: string): Column | undefined {
  const key = keyOf(cell)
  const find = (name: string): Column | undefined =>
    headings.find(([, pattern]) => pattern.test(name))?.[0]
  if (key === '' && cell.trim() !== '') return /min/i.test(cell) ? 'minutes' : undefined
  const whole = find(key)
  if (whole !== undefined) return whole === 'clock' && /min/i.test(cell) ? 'minutes' : whole
  const named = key
    .split(/\s*(?:\/|\||\s[-–]\s)\s*/)
    .map(find)
    .find((column) => column !== undefined)
  return named ?? (audience.test(key) ? 'part' : undefined)
}

/** The columns of a row that heads an agenda; undefined when it heads none. */
export function columnsOf(cells: readonly string[]): (Column | undefined)[] | undefined {
  const filled = cells.filter((cell) => cell.trim() !== '')
  if (filled.length < 1 || filled.some((cell) => cell.length > 60)) return undefined
  const named = withSessions(
    cells,
    cells.map((cell) => (cell.trim() === '' ? undefined : columnOf(cell))),
  )
  if (!named.includes('title')) return undefined
  const foreigners = cells.filter(
    (cell) => foreign.test(keyOf(cell)) && columnOf(cell) === undefined,
  )
  const useful = new Set(
    named.filter((column) => column !== undefined && column !== 'number' && column !== 'notes'),
  )
  if (foreigners.length > 0 && useful.size - 1 <= foreigners.length) return undefined
  return named
}

/** In a program of sessions each is a matter: `Start, End, Session, Room`. */
function withSessions(
  cells: readonly string[],
  named: readonly (Column | undefined)[],
): (Column | undefined)[] {
  const isProgram = !named.includes('title') && named.includes('clock')
  return named.map((column, at) =>
    isProgram && /^(?:session|segment|block|sesi[oó]n)$/.test(keyOf(cells[at] ?? ''))
      ? 'title'
      : column,
  )
}

/** Whether a row heads a list of something else, such as a sign-in sheet. */
export const headsSomethingElse = (cells: readonly string[]): boolean =>
  cells.length > 1 &&
  columnsOf(cells) === undefined &&
  cells.filter((cell) => foreign.test(keyOf(cell))).length >= 2

/** How much of an agenda's own a heading has beside the titles. */
export const richnessOf = (columns: readonly (Column | undefined)[]): number =>
  new Set(
    columns.filter((column) => column !== undefined && column !== 'number' && column !== 'notes'),
  ).size
