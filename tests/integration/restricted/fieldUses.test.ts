import { beforeEach, describe, expect, test } from 'vitest'
import { fieldsFor, type FieldUses } from '../../../shared/kernel/fieldUses'
import { dayInWords } from '../../../shared/kernel/formatDate'
import { restrictedFields, type RestrictedUse } from '../../../shared/restricted/fields'
import { keptVersions } from '../../../shared/restricted/keptVersions'
import {
  actionLog,
  disclosures,
  participantNotes,
  type PrintContext,
} from '../../../shared/restricted/printModel'
import { put, type RestrictedRecord } from '../../../shared/restricted/state'
import { keptTables, restrictedTableNames } from '../../../shared/restricted/tables'
import { freshFolder } from '../../builders/folders'
import { fullNotes, markNotes, type MarkedNote } from '../../builders/markedNotes'
import { aRecord } from '../../builders/record'
import { aRestrictedRecord } from '../../builders/restricted'
import { Sitting } from '../../builders/sitting'

/* Words of its own in every field of the restricted notes come out where the field says, and nowhere else. */

let sitting: Sitting
let marked: readonly MarkedNote[]
let openedId: string

beforeEach(async () => {
  sitting = await Sitting.at(await freshFolder())
  await sitting.must({ type: 'app.sample' })
  const notes = fullNotes(sitting.meetingId, sitting.item('bus shelter').id)
  marked = markNotes(notes)
  await sitting.candor.workgroups.current?.notes.change(
    // Row and table belong together by how they were made, which the compiler can't follow.
    restrictedTableNames.flatMap((table) =>
      [...notes[table].values()].map((row) => put(table, row as never)),
    ),
  )
  await sitting.must({ type: 'pane.open', rehearsal: true })
  openedId = await sitting.must({
    type: 'file.open',
    participantId: 'ash',
    itemId: null,
    openedBy: 'Odile Marsh',
  })
})

const rowsNow = (): RestrictedRecord => {
  const rows = sitting.candor.workgroups.current?.notes.rows
  if (rows == null) throw new Error('the private notes are locked')
  return rows
}

const nameOf = ({ table, field }: MarkedNote): string => `${table}.${field}`

const fieldsWith = (use: RestrictedUse): string[] =>
  marked
    .filter(({ table, field }) =>
      (restrictedFields[table] as FieldUses<RestrictedUse>)[field]?.includes(use),
    )
    .map(nameOf)

/** The fields of which a text says what stands in them, a day also as people write it. */
const findSaid = (text: string): string[] =>
  marked
    .filter(({ marker }) => text.includes(marker) || text.includes(dayInWords(marker)))
    .map(nameOf)

const context: PrintContext = {
  today: '2026-03-01',
  instantInWords: String,
  audience: null,
  isShown: () => true,
  openLine: null,
}

function versionsSaid(): string {
  const rows = rowsNow()
  const versions = keptTables.flatMap((rowTable) =>
    [...rows[rowTable].values()].map((row) => {
      const id = `${rowTable} ${row.id}`
      const kept = { id, rowTable, rowId: row.id, row: JSON.stringify(row), replacedAt: 0 }
      return ['heldVersion', kept] as const
    }),
  )
  return JSON.stringify(keptVersions(aRestrictedRecord(...versions), aRecord().build(), 'ash'))
}

describe('every field of the restricted notes goes where it says, and nowhere else', () => {
  test('in the private pane, the log and what is due', async () => {
    const said = JSON.stringify([
      sitting.snapshot.restricted,
      await sitting.ask({ type: 'disclosure.log', participantId: null, skip: 0 }),
      await sitting.ask({ type: 'retention.look' }),
    ])
    expect(findSaid(said)).toEqual(fieldsWith('pane'))
  })

  test('on prints', () => {
    const said = JSON.stringify([
      actionLog(rowsNow(), context),
      participantNotes(rowsNow(), 'ash', context),
      disclosures(rowsNow(), null, context),
    ])
    expect(findSaid(said)).toEqual(fieldsWith('print'))
  })

  test('in what the name guard looks for', async () => {
    const found: string[] = []
    for (const one of marked) {
      const text = `Noted: ${one.marker} was there.`
      const asked = { type: 'nameGuard.look' as const, place: 'decision x wording', text }
      const { findings } = await sitting.ask<{ findings: unknown[] }>(asked)
      if (findings.length > 0) found.push(nameOf(one))
    }
    expect(found).toEqual(fieldsWith('guard'))
  })

  test('in the disclosure log', () => {
    expect(findSaid(JSON.stringify(rowsNow().disclosure.get(openedId)))).toEqual(fieldsWith('log'))
  })

  test('in versions that a hold kept', () => {
    expect(findSaid(versionsSaid())).toEqual(fieldsWith('versions'))
  })

  test('and every one of them was tried', () => {
    expect(marked.length).toBeGreaterThan(55)
  })
})

test('what is withheld is left empty before somebody it isn’t meant for, and nothing else', async () => {
  const { meetingId } = sitting
  const memberId = sitting.open.record.member[0]?.id ?? ''
  await sitting.must({ type: 'attendance.toggle', meetingId, memberId })
  const { concerns, reporters } = sitting.snapshot.restricted ?? { concerns: [], reporters: [] }
  expect([...concerns, ...reporters]).toHaveLength(2)
  const ofThem = (use: RestrictedUse): string[] =>
    fieldsWith(use).filter((name) => /^(restrictedConcern|concernReporter)\./.test(name))
  const withheld = ofThem('withheld')
  expect(withheld).toHaveLength(
    fieldsFor(restrictedFields.restrictedConcern, 'withheld').length +
      fieldsFor(restrictedFields.concernReporter, 'withheld').length,
  )
  expect(findSaid(JSON.stringify([concerns, reporters]))).toEqual(
    ofThem('pane').filter((name) => !withheld.includes(name)),
  )
})
