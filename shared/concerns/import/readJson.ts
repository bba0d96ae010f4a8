import { mostTakenIn } from '../commands'
import { mostColumns } from './tableHeader'
import { unreadable } from './unreadable'
import type { IntakeTable, RawRow } from './types'

/*
 * Answers as web forms export them for programs: a list of objects, one a person, or one object alone;
 * answers in groups, or beside their questions (Typeform, Jotform).
 */

type Json = string | number | boolean | null | readonly Json[] | JsonObject
interface JsonObject {
  readonly [key: string]: Json
}

/** A question and its answer, in the order of the file. */
type Cell = readonly [heading: string, text: string]

/** Groups within groups, further in than this, are read as one text. */
const deepest = 6

/** Whether a text is an export for programs rather than sentences or a table. */
export const looksLikeJson = (text: string): boolean =>
  /^\ufeff?\s*(?:\[\s*\[\s*"|(?:\[\s*)?\{\s*(?:"(?:[^"\\]|\\.){0,300}"\s*:|\}?\s*$))/u.test(
    text.slice(0, 2_000),
  )

/** Reads an export for programs as a table, a column for each question; never throws. */
export function readJson(text: string): IntakeTable {
  const value = parseJson(text)
  if (value === undefined)
    return unreadable(
      'This is JSON with an error in it, or cut off. Nothing was read. Export it again.',
    )
  const titles = titlesIn(value)
  const records = recordsOfRows(value) ?? recordsIn(value)
  if (records.length > mostTakenIn)
    return unreadable(
      `This has more than ${mostTakenIn.toLocaleString('en-US')} rows. Nothing was read. Export fewer answers at a time.`,
    )
  const cells = records.map((record) => cellsOf(record, titles))
  const header = [...new Set(cells.flatMap((row) => row.map(([heading]) => heading)))]
  if (header.length > mostColumns)
    return unreadable(
      `It has ${header.length.toLocaleString('en-US')} questions; a form has at most ${mostColumns}. Nothing was read.`,
    )
  if (header.length === 0) return unreadable('It has no answers.')
  const rows = cells.map((row, at): RawRow => {
    const byHeading = new Map<string, string[]>()
    for (const [heading, answer] of row)
      byHeading.set(heading, [...(byHeading.get(heading) ?? []), answer])
    return {
      line: at + 1,
      error: null,
      cells: header.map((heading) => (byHeading.get(heading) ?? []).filter(Boolean).join(', ')),
    }
  })
  return { header, hasHeader: true, rows, skipped: [], problem: null }
}

/** What a text says; undefined when it is neither JSON nor JSON line by line. */
function parseJson(text: string): Json | undefined {
  const body = text.replace(/^\ufeff/, '').trim()
  try {
    return JSON.parse(body) as Json
  } catch {
    try {
      const lines = body.split('\n').filter((line) => line.trim() !== '')
      return lines.map((line) => JSON.parse(line) as Json)
    } catch {
      return undefined
    }
  }
}

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value)

/** Lists under these names are parts of one person's answers. */
const within =
  /^(?:answers?|fields|questions|values|choices|labels|pages?|hidden|variables|tags|attachments|files|_attachments|_notes|metadata)$/i

/** The objects that are one person's answers each: the list of them, or the only one. */
function recordsIn(value: Json): readonly JsonObject[] {
  if (isList(value)) {
    const objects = value.filter(isObject)
    return objects.length > 1 && objects.every(isAnswer) ? [{ answers: objects }] : objects
  }
  let level: readonly JsonObject[] = isObject(value) ? [value] : []
  for (let depth = 0; depth < deepest && level.length > 0; depth += 1) {
    const lists = level.flatMap((one) =>
      Object.entries(one).flatMap(([key, list]) =>
        isList(list) && list.length > 0 && list.every(isObject) && !within.test(key)
          ? [list.filter(isObject)]
          : [],
      ),
    )
    const longest = lists.sort((a, b) => b.length - a.length)[0]
    if (longest !== undefined && !longest.every(isAnswer)) return longest
    level = level.flatMap((one) =>
      Object.entries(one).flatMap(([key, inner]) =>
        isObject(inner) && !within.test(key) ? [inner] : [],
      ),
    )
  }
  return isObject(value) ? [value] : []
}

/** Rows of cells below one of questions, as spreadsheets give them; null where there are none. */
function recordsOfRows(value: Json): readonly JsonObject[] | null {
  const lists = isObject(value) ? Object.values(value) : [value]
  const rows = lists.find(
    (list): list is readonly (readonly Json[])[] =>
      isList(list) && list.length > 1 && list.every(isList),
  )
  const [header, ...answers] = rows ?? []
  if (!header?.every((cell) => typeof cell === 'string')) return null
  return answers.map((cells) =>
    Object.fromEntries(
      Array.from({ length: Math.max(header.length, cells.length) }, (_, at) => [
        textOf(header[at] ?? '', 0) || `Column ${at + 1}`,
        cells[at] ?? '',
      ]),
    ),
  )
}

/** Questions by the sign their answers refer to them with. */
function titlesIn(value: Json): ReadonlyMap<string, string> {
  const titles = new Map<string, string>()
  const visit = (one: Json, depth: number): void => {
    if (depth > deepest) return
    if (isList(one)) for (const inner of one.slice(0, 500)) visit(inner, depth + 1)
    if (!isObject(one)) return
    const title = textAt(one, ['title', 'question', 'label'])
    for (const key of ['id', 'ref', 'questionId']) {
      const id = one[key]
      if (title !== '' && (typeof id === 'string' || typeof id === 'number'))
        titles.set(String(id), title)
    }
    for (const inner of Object.values(one)) visit(inner, depth + 1)
  }
  visit(value, 0)
  return titles
}

const textAt = (of: JsonObject, keys: readonly string[]): string => {
  for (const key of keys) {
    const text = of[key]
    if (typeof text === 'string' && text.trim() !== '') return text.trim()
  }
  return ''
}

const answerKeys = ['answer', 'value', 'values', 'response', 'responses', 'textAnswers']

/** What asks the question of an object that holds a question and its answer; empty for any other. */
function questionOf(one: JsonObject, titles: ReadonlyMap<string, string>): string {
  const field = one['field'] ?? one['question']
  if (isObject(field)) {
    const id = textAt(field, ['id', 'ref', 'questionId'])
    return titles.get(id) ?? (textAt(field, ['title', 'label', 'text', 'ref', 'name']) || id)
  }
  const known = titles.get(textAt(one, ['questionId', 'question_id', 'ref', 'id']))
  const own = textAt(one, ['question', 'question_text', 'questionText', 'label', 'title'])
  const named = own === '' ? textAt(one, ['text', 'name']) : own
  const hasAnswer = answerKeys.some((key) => key in one)
  if (!hasAnswer && !textAt(one, ['type']).startsWith('control_')) return ''
  return known ?? named
}

const isAnswer = (one: JsonObject): boolean => questionOf(one, new Map()) !== ''

/** The answer of such an object. */
function answerOf(one: JsonObject): string {
  const key = answerKeys.find((name) => name in one) ?? textAt(one, ['type'])
  const value = one[key]
  if (value !== undefined) return textOf(value, 0)
  const rest = Object.entries(one).filter(
    ([name]) => !/^(?:field|question|type|id|ref|name|order|text|label|title)$/.test(name),
  )
  return rest.map(([, inner]) => textOf(inner, 0)).join(' ')
}

/** All words of a value. */
function textOf(value: Json, depth: number): string {
  if (value === null || depth > deepest) return ''
  if (typeof value === 'boolean') return value ? 'Yes' : 'No'
  if (typeof value !== 'object') return String(value)
  const parts = isList(value) ? value : Object.values(value)
  return parts
    .map((part) => textOf(part, depth + 1))
    .filter((part) => part !== '')
    .join(isList(value) ? ', ' : ' ')
}

/** Names of groups that say nothing of what is in them. */
const wrapper =
  /^(?:submission|response|data|fields?|answers?|values?|payload|properties|attributes|form|record|entry|body|result|\d+)$/i

/** The answers of one person, under their questions. */
function cellsOf(
  record: JsonObject,
  titles: ReadonlyMap<string, string>,
  group = '',
  depth = 0,
): Cell[] {
  const nameIn = (key: string): string => (group === '' ? key : `${group} ${key}`)
  return Object.entries(record).flatMap(([key, value]): Cell[] => {
    if (isList(value) && value.length > 0 && value.every(isObject) && depth < deepest)
      return value.filter(isObject).flatMap((one) => cellsOfObject(one, key))
    if (isObject(value) && depth < deepest) return cellsOfObject(value, key)
    return [[nameIn(key), textOf(value, 0)]]
  })

  function cellsOfObject(one: JsonObject, key: string): Cell[] {
    const question = questionOf(one, titles)
    if (question !== '') return [[question, answerOf(one)]]
    return cellsOf(one, titles, wrapper.test(key) ? group : nameIn(key), depth + 1)
  }
}
