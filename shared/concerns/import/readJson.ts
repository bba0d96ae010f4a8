import { mostTakenIn } from '../commands'
import {
  findRecords,
  findRows,
  isDeeperThan,
  isList,
  isObject,
  type Json,
  type JsonObject,
} from './jsonRecords'
import { mostColumns } from './tableHeader'
import { unreadable } from './unreadable'
import type { IntakeTable, RawRow } from './types'

/*
 * Answers as web forms export them for programs: a list of objects, one a person, or one object alone;
 * answers in groups, or beside their questions (Typeform, Jotform).
 */

/** A question and its answer, in the order of the file. */
type Cell = readonly [heading: string, text: string]

/** Groups within groups, further in than this, are no form's answers. */
const deepest = 20

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
  if (isDeeperThan(value, deepest))
    return unreadable(
      `This has groups within groups, more than ${deepest} deep. Nothing was read. Export it as CSV.`,
    )
  const titles = titlesIn(value)
  const { records, skipped } = findRows(value) ?? findRecords(value, isAnswer)
  if (records.length > mostTakenIn)
    return unreadable(
      `This has more than ${mostTakenIn.toLocaleString('en-US')} rows. Nothing was read. Export fewer answers at a time.`,
    )
  const cells = records.map(({ answers }) => cellsOf(answers, titles))
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
      line: records[at]?.line ?? at + 1,
      error: null,
      cells: header.map((heading) => (byHeading.get(heading) ?? []).filter(Boolean).join(', ')),
    }
  })
  return { header, hasHeader: true, rows, skipped, problem: null }
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

/** Questions by the sign their answers refer to them with. */
function titlesIn(value: Json): ReadonlyMap<string, string> {
  const titles = new Map<string, string>()
  const visit = (one: Json): void => {
    if (isList(one)) for (const inner of one) visit(inner)
    if (!isObject(one)) return
    const title = textAt(one, ['title', 'question', 'label'])
    for (const key of ['id', 'ref', 'questionId']) {
      const id = one[key]
      if (title !== '' && (typeof id === 'string' || typeof id === 'number'))
        titles.set(String(id), title)
    }
    for (const inner of Object.values(one)) visit(inner)
  }
  visit(value)
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
  if (value !== undefined) return textOf(value)
  const rest = Object.entries(one).filter(
    ([name]) => !/^(?:field|question|type|id|ref|name|order|text|label|title)$/.test(name),
  )
  return rest.map(([, inner]) => textOf(inner)).join(' ')
}

/** All words of a value. */
function textOf(value: Json): string {
  if (value === null) return ''
  if (typeof value === 'boolean') return value ? 'Yes' : 'No'
  if (typeof value !== 'object') return String(value)
  const parts = isList(value) ? value : Object.values(value)
  return parts
    .map((part) => textOf(part))
    .filter((part) => part !== '')
    .join(isList(value) ? ', ' : ' ')
}

/** Names of groups that say nothing of what is in them. */
const wrapper =
  /^(?:submission|response|data|fields?|answers?|values?|payload|properties|attributes|form|record|entry|body|result|\d+)$/i

/** The answers of one person, under their questions. */
function cellsOf(record: JsonObject, titles: ReadonlyMap<string, string>, group = ''): Cell[] {
  const nameIn = (key: string): string => (group === '' ? key : `${group} ${key}`)
  return Object.entries(record).flatMap(([key, value]): Cell[] => {
    if (isList(value) && value.length > 0 && value.every(isObject))
      return value.filter(isObject).flatMap((one) => cellsOfObject(one, key))
    if (isObject(value)) return cellsOfObject(value, key)
    return [[nameIn(key), textOf(value)]]
  })

  function cellsOfObject(one: JsonObject, key: string): Cell[] {
    const question = questionOf(one, titles)
    if (question !== '') return [[question, answerOf(one)]]
    return cellsOf(one, titles, wrapper.test(key) ? group : nameIn(key))
  }
}
