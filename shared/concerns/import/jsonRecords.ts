/*
 * Where the answers stand in an export for programs: which of its objects are one person's answers each,
 * and what stands beside them.
 */

export type Json = string | number | boolean | null | readonly Json[] | JsonObject
export interface JsonObject {
  readonly [key: string]: Json
}

/** One person's answers; `line` counts the entries of their list, from 1. */
interface JsonRecord {
  readonly line: number
  readonly answers: JsonObject
}

/** The people's answers of an export, and what of it isn't read, with the reason. */
export interface JsonRecords {
  readonly records: readonly JsonRecord[]
  readonly skipped: readonly { readonly line: number; readonly reason: string }[]
}

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value)

/** Whether groups stand within groups further in than an export for answers has them. Needs no stack of its own. */
export function isDeeperThan(value: Json, most: number): boolean {
  let level: readonly Json[] = [value]
  for (let depth = 0; depth <= most; depth += 1) {
    level = level.flatMap((one) =>
      typeof one === 'object' && one !== null ? Object.values<Json>(one) : [],
    )
    if (level.length === 0) return false
  }
  return true
}

/** Lists under these names are parts of one person's answers. */
const within =
  /^(?:answers?|fields|questions|values|choices|labels|pages?|hidden|variables|tags|attachments|files|_attachments|_notes|metadata)$/i

/**
 * Finds the objects that are one person's answers each: the longest list of them, or the only object.
 *
 * @param isAnswer - Whether an object is one question with its answer, so that a list of such is one person's.
 */
export function findRecords(value: Json, isAnswer: (one: JsonObject) => boolean): JsonRecords {
  if (isList(value)) {
    const objects = value.filter(isObject)
    if (objects.length > 1 && objects.length === value.length && objects.every(isAnswer))
      return { records: [{ line: 1, answers: { answers: objects } }], skipped: [] }
    return recordsOfList(value)
  }
  const beside: string[] = []
  let level: readonly JsonObject[] = isObject(value) ? [value] : []
  while (level.length > 0) {
    const lists = level.flatMap((one) => Object.entries(one)).filter(isListOfAnswers)
    const longest = [...lists].sort(([, a], [, b]) => b.length - a.length)[0]
    if (longest !== undefined && !longest[1].filter(isObject).every(isAnswer)) {
      const others = level.flatMap((one) => Object.entries(one))
      beside.push(...others.filter(([, other]) => other !== longest[1]).map(([key]) => key))
      return withBeside(recordsOfList(longest[1]), longest[0], beside)
    }
    const entries = level.flatMap((one) => Object.entries(one))
    const groups = entries.filter(([key, inner]) => isObject(inner) && !within.test(key))
    beside.push(...entries.filter((one) => !groups.includes(one)).map(([key]) => key))
    level = groups.flatMap(([, inner]) => (isObject(inner) ? [inner] : []))
  }
  return { records: isObject(value) ? [{ line: 1, answers: value }] : [], skipped: [] }
}

const isListOfAnswers = (entry: [string, Json]): entry is [string, readonly Json[]] =>
  isList(entry[1]) && entry[1].some(isObject) && !within.test(entry[0])

function recordsOfList(list: readonly Json[]): JsonRecords {
  const records: JsonRecord[] = []
  const skipped: { line: number; reason: string }[] = []
  for (const [at, answers] of list.entries()) {
    if (isObject(answers)) records.push({ line: at + 1, answers })
    else skipped.push({ line: at + 1, reason: 'no answers under questions. Look at it yourself.' })
  }
  return { records, skipped }
}

/** How many names of what isn't read are told. */
const mostTold = 8

/** The same, with a word about what stands beside a list of answers. */
function withBeside(
  { records, skipped }: JsonRecords,
  name: string,
  beside: readonly string[],
): JsonRecords {
  const names = [...new Set(beside)]
  if (names.length === 0) return { records, skipped }
  const more = names.length > mostTold ? ` and ${names.length - mostTold} more` : ''
  const reason = `Only the list “${name}” was read. Beside it stand: ${names.slice(0, mostTold).join(', ')}${more}. Look whether anything in them is a concern.`
  return { records, skipped: [{ line: 0, reason }, ...skipped] }
}

/** Rows of cells below one of questions, as spreadsheets give them; null where there are none. */
export function findRows(value: Json): JsonRecords | null {
  const lists: [string, Json][] = isObject(value) ? Object.entries(value) : [['', value]]
  const found = lists.find((entry): entry is [string, readonly (readonly Json[])[]] => {
    const list = entry[1]
    return isList(list) && list.length > 1 && list.every(isList)
  })
  const [header, ...answers] = found?.[1] ?? []
  if (!header?.every((cell) => typeof cell === 'string')) return null
  const records = answers.map((cells, row): JsonRecord => {
    const columns = Array.from({ length: Math.max(header.length, cells.length) }, (_, at) => at)
    const named = columns.map((at) => [
      (header[at] ?? '').trim() || `Column ${at + 1}`,
      cells[at] ?? '',
    ])
    return { line: row + 2, answers: Object.fromEntries(named) as JsonObject }
  })
  const beside = lists.filter((entry) => entry[1] !== found?.[1]).map(([key]) => key)
  return withBeside({ records, skipped: [] }, found?.[0] ?? '', beside)
}
