import { describe, expect, test } from 'vitest'
import { localTime } from '../../../electron/kernel/clock'
import { agendaModel } from '../../../shared/documents/agenda/agendaModel'
import { intakeFormModel } from '../../../shared/documents/concernForm'
import { dataSheetModel } from '../../../shared/documents/dataSheet'
import { documentTexts } from '../../../shared/documents/guardedTexts'
import { minutesModel } from '../../../shared/documents/minutes/minutesModel'
import { reportBackModel } from '../../../shared/documents/reportBack/reportBackModel'
import { reportBackSections } from '../../../shared/documents/reportBack/reportBackSections'
import { signInModel } from '../../../shared/documents/signInSheet'
import { registerSheet } from '../../../shared/exports/registerFile'
import { RowMap } from '../../../shared/kernel/rowMap'
import type { FieldUse, FieldUses } from '../../../shared/kernel/fieldUses'
import { project } from '../../../shared/projector/projectRecord'
import { type Slide, slidesOf } from '../../../shared/projector/slides'
import { recordFields } from '../../../shared/record/fields'
import type { SharedRecord } from '../../../shared/record/record'
import { RecordSearch } from '../../../shared/search/recordSearch'
import type { Workgroup } from '../../../shared/workgroup/tables'
import { wholeRegisters } from '../../builders/concerns'
import { aFullRecord, type MarkedField, markWords } from '../../builders/markedRecord'

const meetingId = 'meeting-2026-03-03'
const audienceId = 'heron-flats'

/** Every view of the meeting, also those outside its order. */
function views(record: SharedRecord): string {
  const asides: Slide[] = [
    { kind: 'agenda' },
    { kind: 'sign-in' },
    { kind: 'parking lot' },
    { kind: 'comparison', itemId: [...record.comparison.values()][0]?.itemId ?? null },
    ...reportBackSections.map((section) => ({ kind: 'report-back', audienceId, section }) as const),
    ...[...record.decision.keys()].map((decisionId) => ({ kind: 'decision', decisionId }) as const),
  ]
  return JSON.stringify(
    [...slidesOf(record, meetingId), ...asides].map((slide) => project(record, meetingId, slide)),
  )
}

const period = { from: '2025-12', to: '2026-03' }

const documents = (record: SharedRecord): string =>
  JSON.stringify([
    ...[...record.meeting.keys()].map((id) => minutesModel(record, id, localTime)),
    agendaModel(atUsualPlace(record), meetingId),
    reportBackModel(record, meetingId, audienceId),
    signInModel(record, meetingId, localTime),
    intakeFormModel(record),
    dataSheetModel(record, { period, sourceId: 'calls', category: categoryIn(record) }),
  ])

/** The meeting where the workgroup usually meets: the way there is told for that place alone. */
function atUsualPlace(record: SharedRecord): SharedRecord {
  const place = record.meeting.get(meetingId)?.place ?? ''
  const workgroup = new RowMap<Workgroup>()
  for (const [id, row] of record.workgroup) workgroup.set(id, { ...row, place })
  return { ...record, workgroup }
}

const categoryIn = (record: SharedRecord): string | null =>
  [...record.dataImport.values()][0]?.categories[0] ?? null

const exportAll = (record: SharedRecord): string =>
  JSON.stringify(wholeRegisters.map((ref) => registerSheet(record, ref).rows))

function isFound(record: SharedRecord): (marker: string) => boolean {
  const search = new RecordSearch(record)
  while (!search.ready) search.step(100)
  return (marker) => search.search(marker, 5).some(({ total }) => total > 0)
}

const declares = ({ table, field }: MarkedField, use: FieldUse): boolean =>
  (recordFields[table] as FieldUses)[field]?.includes(use) === true

const nameOf = ({ table, field }: MarkedField): string => `${table}.${field}`

/** Where a report-back and its draft are told apart: whoever worded one hides what it was drafted from. */
const records = [aFullRecord().build(), wordedRecord()]

function wordedRecord(): SharedRecord {
  const words = { asked: 'a', said: 'b', did: 'c', obstacles: 'd', cannotYet: 'e', next: 'f' }
  return aFullRecord().withReportBack('Heron Flats', words).build()
}

const marked = records.map((record) => ({ record, fields: markWords(record) }))

/** The fields that were found there, in any of the records, and those that were looked for. */
function findSeen(look: (record: SharedRecord) => (marker: string) => boolean) {
  const found = new Set<string>()
  for (const { record, fields } of marked) {
    const has = look(record)
    for (const one of fields) if (has(one.marker)) found.add(nameOf(one))
  }
  return found
}

const all = new Map(marked.flatMap(({ fields }) => fields.map((one) => [nameOf(one), one])))

const inText =
  (text: (record: SharedRecord) => string) =>
  (record: SharedRecord): ((marker: string) => boolean) => {
    const whole = text(record)
    return (marker) => whole.includes(marker)
  }

const guardAll = (record: SharedRecord): string => {
  const meeting = record.meeting.get(meetingId)
  if (meeting === undefined) throw new Error('the meeting is gone')
  const texts = documentTexts(record, [...record.meeting.values()], audienceId, {
    title: 'A document',
    model: '',
  })
  return JSON.stringify(texts.map(({ text }) => text))
}

describe('every field of the shared record goes where it says, and nowhere else', () => {
  test.each([
    ['projector', inText(views)],
    ['documents', inText(documents)],
    ['search', isFound],
    ['names', inText(guardAll)],
    ['exports', inText(exportAll)],
  ] as const)('%s', (use, look) => {
    const found = findSeen(look)
    const declared = [...all.values()].filter((one) => declares(one, use)).map(nameOf)
    expect({
      unsaid: [...found].filter((name) => !declared.includes(name)),
      missing: declared.filter((name) => !found.has(name)),
    }).toEqual({ unsaid: [], missing: [] })
  })

  test('and every one of them was tried', () => {
    expect(all.size).toBeGreaterThan(75)
  })
})
