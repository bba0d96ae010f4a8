import { rowsWith } from '../kernel/compartment'
import { type DecideContext } from '../kernel/decideContext'
import { headerKey } from '../kernel/headerKey'
import { succeed, refuse } from '../kernel/result'
import { missing } from '../kernel/rowEdits'
import { type CommandOf, type Incoming, type ConcernFields } from './commands'
import { concernFieldWords } from './labels'
import {
  type ConcernsChange,
  type ConcernsDecided,
  type ConcernsRecord,
  put,
  remove,
} from './tables'

import { unusable } from './decide'
import { isAnswered, merging, reopening, stepOn, stepsOf } from './lifecycle'
import { isRaisedInPartB } from './raisedInPartB'
import type { RepeatReport, Concern } from './tables'

/* Concerns that come in many at once, and two that turn out to be the same. */

/**
 * Takes in many concerns: those of their own begin their life, the others are kept as what was
 * raised again about one that is there or comes with them. One row that can't be kept stops all.
 */
export function takeIn(
  record: ConcernsRecord,
  { rows }: CommandOf<'concern.import'>,
  context: DecideContext,
): ConcernsDecided {
  const own = new Map<number, Concern>()
  for (const [at, { fields, sameAs }] of rows.entries()) {
    const refused = unusable(record, fields)
    if (refused !== null)
      return refuse(
        `Concern ${at + 1} of ${rows.length}: ${refused.refusal.message} Nothing was added.`,
      )
    if (sameAs === null) own.set(at, newRow(fields, context))
  }
  const changes: ConcernsChange[] = []
  /** Concerns as they stand by then: a later one may want to hear back sooner. */
  const current = new Map<string, Concern>()
  /** The last day each was raised again. */
  const lastDay = new Map<string, string>()
  const again: RepeatReport[] = []
  for (const [at, row] of rows.entries()) {
    if (row.sameAs === null) continue
    const found = targetOf(record, own, row)
    if ('message' in found)
      return refuse(
        `Concern ${at + 1} of ${rows.length} ${found.message} Nothing was added.`,
        'sameAs',
      )
    const before = current.get(found.row.id) ?? withoutHearBackDay(found.row)
    current.set(before.id, { ...before, hearBackBy: sooner(before, row.fields) })
    lastDay.set(before.id, later(lastDay.get(before.id), row.fields.receivedOn))
    again.push(toRepeatReport(row.fields, before.id, context))
  }
  for (const row of own.values()) {
    changes.push(put('concern', current.get(row.id) ?? row), firstStep(row, context))
    current.delete(row.id)
  }
  for (const row of current.values())
    if (isAnswered(row))
      changes.push(...stepOn(record, row, reopening(lastDay.get(row.id) ?? ''), context))
    else if (row.hearBackBy !== record.concern.get(row.id)?.hearBackBy)
      changes.push(put('concern', row))
  return succeed([...changes, ...again.map((row) => put('repeatReport', row))])
}

function targetOf(
  record: ConcernsRecord,
  own: ReadonlyMap<number, Concern>,
  { fields, sameAs }: Incoming,
): { readonly row: Concern } | { readonly message: string } {
  const row = typeof sameAs === 'number' ? own.get(sameAs) : record.concern.get(sameAs ?? '')
  if (row === undefined)
    return { message: 'is to be the same as one that isn’t there, or is no concern of its own.' }
  if (row.neighborhoodId !== fields.neighborhoodId)
    return { message: 'is to be the same as one of another neighborhood.' }
  // What comes in from outside would be told nobody with it.
  if (isRaisedInPartB(record, row.id))
    return { message: 'is to be the same as one that was raised in Part B. Import it as its own.' }
  return { row }
}

/** A concern as it waits for an answer: by when those want to hear who were told says nothing more. */
const withoutHearBackDay = (row: Concern): Concern =>
  isAnswered(row) ? { ...row, hearBackBy: '' } : row

const later = (a: string | undefined, b: string): string => (a !== undefined && a > b ? a : b)

const newRow = (fields: ConcernFields, context: DecideContext): Concern => ({
  ...fields,
  id: context.newId(),
  status: 'new',
  statusReason: '',
  recordedAt: context.now,
  changedAt: context.now,
})

const firstStep = (row: Concern, context: DecideContext): ConcernsChange =>
  put('concernStep', {
    id: context.newId(),
    concernId: row.id,
    kind: 'update',
    status: 'new',
    reason: '',
    meetingId: null,
    recordedAt: context.now,
  })

type Answers = Omit<ConcernFields, 'neighborhoodId'>

const sooner = (a: Pick<Answers, 'hearBackBy'>, b: Pick<Answers, 'hearBackBy'>): string =>
  [a.hearBackBy, b.hearBackBy].filter(Boolean).sort()[0] ?? ''

/** What is kept of the same concern raised once more: their words, and all they answered beside. */
const toRepeatReport = (
  fields: Answers,
  concernId: string,
  context: DecideContext,
): RepeatReport => ({
  id: context.newId(),
  concernId,
  receivedOn: fields.receivedOn,
  channel: fields.channel,
  language: fields.language,
  groupId: fields.groupId,
  wording: inFull(fields),
  recordedAt: context.now,
})

/** Everything somebody said of a concern, as one text. */
function inFull(fields: Answers): string {
  const called = { 'not said': '', yes: 'yes', no: 'no' }[fields.called]
  const answers: readonly (readonly [string, string])[] = [
    [concernFieldWords.place, fields.place],
    [concernFieldWords.times, fields.times],
    [concernFieldWords.effect, fields.effect],
    [concernFieldWords.alreadyTried, fields.alreadyTried],
    [concernFieldWords.called, called],
    [concernFieldWords.whyNotCalled, fields.whyNotCalled],
    [concernFieldWords.wantedOutcome, fields.wantedOutcome],
    [concernFieldWords.hearBackBy, fields.hearBackBy],
    [concernFieldWords.interpreter, fields.interpreter ? 'yes' : ''],
  ]
  const given = answers.filter(([, answer]) => answer.trim() !== '')
  return [
    fields.wording,
    ...given.map(([what, answer]) => `${what}${what.endsWith('?') ? '' : ':'} ${answer}`),
  ].join('\n')
}

/**
 * Puts two concerns together that are about the same. The other's words stay, as what was raised
 * again; its hearings, steps and reportBacks go on under the kept one, so that minutes don't change and
 * nothing told is lost. What state the kept one is in stays, and a step says why; but one that was
 * answered is open again when the other isn't.
 */
export function mergeConcern(
  record: ConcernsRecord,
  { id, otherId }: CommandOf<'concern.merge'>,
  context: DecideContext,
): ConcernsDecided {
  const row = record.concern.get(id)
  const other = record.concern.get(otherId)
  if (row === undefined || other === undefined) return missing('concern')
  if (row.id === other.id) return refuse('It is that concern already. Choose another.', 'otherId')
  if (row.neighborhoodId !== other.neighborhoodId)
    return refuse(
      'These concerns are from two neighborhoods, and each gets its own report-back.',
      'otherId',
    )
  if (isRaisedInPartB(record, id) !== isRaisedInPartB(record, otherId))
    return refuse(
      'One of them was raised in Part B, the other openly. Together, either what was said in Part B would be public, or the open one wouldn’t be told anymore. Keep both.',
      'otherId',
    )
  const steps = stepsOf(record, otherId).map((step) =>
    put('concernStep', { ...step, concernId: id }),
  )
  const [kept, step] = stepOn(
    record,
    { ...row, hearBackBy: sooner(withoutHearBackDay(row), withoutHearBackDay(other)) },
    isAnswered(row) && !isAnswered(other) ? reopening(other.receivedOn) : merging(row.status),
    context,
  )
  const latest = Math.max(...[...stepsOf(record, id), ...stepsOf(record, otherId)].map(timeOf), 0)
  return succeed([
    ...[kept, afterAll(step, latest)].filter((change) => change !== undefined),
    // Under the id it had, so that whoever knows it by that finds what it became.
    put('repeatReport', { ...toRepeatReport(other, id, context), id: otherId }),
    ...moveRows(record, 'heardStatement', id, otherId),
    ...moveRows(record, 'concernReportBack', id, otherId),
    ...moveRows(record, 'repeatReport', id, otherId),
    ...steps,
    remove('concern', otherId),
  ])
}

const timeOf = (row: { readonly recordedAt: number }): number => row.recordedAt

/** The step is the latest of both, whatever the clock said when theirs were noted. */
const afterAll = (step: ConcernsChange | undefined, latest: number): ConcernsChange | undefined =>
  step?.op === 'put' && step.table === 'concernStep'
    ? put('concernStep', { ...step.row, recordedAt: Math.max(step.row.recordedAt, latest + 1) })
    : step

function moveRows(
  record: ConcernsRecord,
  table: 'heardStatement' | 'concernReportBack' | 'repeatReport',
  to: string,
  from: string,
): ConcernsChange[] {
  switch (table) {
    case 'heardStatement':
      return rowsWith(record, table, 'concernId', from).map((row) =>
        put(table, { ...row, concernId: to }),
      )
    case 'concernReportBack':
      return rowsWith(record, table, 'concernId', from).map((row) =>
        put(table, { ...row, concernId: to }),
      )
    case 'repeatReport':
      return rowsWith(record, table, 'concernId', from).map((row) =>
        put(table, { ...row, concernId: to }),
      )
  }
}

/** Remembers how a form's answers are read; its questions tell it from other forms. */
export function rememberSource(
  record: ConcernsRecord,
  { fields }: CommandOf<'importSource.remember'>,
  context: DecideContext,
): ConcernsDecided {
  if (fields.name.trim() === '') return refuse('Give the form a name.', 'name')
  if (fields.header.length !== fields.columns.length)
    return refuse('Choose what each column is read as.', 'columns')
  const key = headerKey(fields.header)
  const before = [...record.intakeSource.values()].find((row) => headerKey(row.header) === key)
  const id = before?.id ?? context.newId()
  return succeed([put('intakeSource', { id, ...fields, changedAt: context.now })])
}

/** Forgets how a form's answers are read. */
export const forgetSource = (
  record: ConcernsRecord,
  { id }: CommandOf<'importSource.forget'>,
): ConcernsDecided =>
  record.intakeSource.has(id) ? succeed([remove('intakeSource', id)]) : missing('form')
