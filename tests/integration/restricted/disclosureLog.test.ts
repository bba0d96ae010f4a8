import { describe, expect, test } from 'vitest'
import type {
  DisclosureLog,
  RestrictedPrint,
  RetentionLook,
} from '../../../shared/restricted/contract'
import { Sitting } from '../../builders/sitting'
import {
  atTheDesk,
  comeIn,
  log,
  lookAround,
  needToKnow,
  onNothing,
  open,
  openCommand,
  partB,
  secret,
  type Table,
} from '../../builders/needToKnow'

/* Whatever shows or prints something of a file leaves a line, and no line says what isn't so. */

const openedBy = 'Odile Marsh'

/** At the desk, with no meeting on the screen and the pane open. */
async function sitAlone(): Promise<Table> {
  const table = await atTheDesk()
  await table.sitting.must({ type: 'app.openMeeting', meetingId: null })
  await table.sitting.must({ type: 'pane.open', rehearsal: true })
  return table
}

const readLog = ({ sitting }: Table): Promise<DisclosureLog> =>
  sitting.ask<DisclosureLog>({ type: 'disclosure.log', participantId: null, skip: 0 })

const print = (
  { sitting }: Table,
  which: 'actions' | 'notes' | 'disclosures',
  participantId: string | null,
  fields: { audience?: string; openedBy?: string } = {},
): Promise<RestrictedPrint> =>
  sitting.ask<RestrictedPrint>({
    type: 'restrictedPrint.make',
    which,
    participantId,
    audience: null,
    openedBy,
    ...fields,
  })

describe('what is opened on a second basis', () => {
  const override = { type: 'file.override' as const, openedBy }

  test('doesn’t take along what was opened on the first', async () => {
    const { sitting, participantId, releaseId } = await partB(['Odile Marsh', 'Noor Haddad'])
    await open(sitting, participantId)
    const { meetingId } = sitting
    const fields = { text: 'Walks at noon', ...onNothing, ...needToKnow }
    const add = { type: 'participantNote.add', participantId, meetingId, itemId: null } as const
    await sitting.must({ ...add, fields })
    await comeIn(sitting, 'Sgt. Lena Voss')
    await lookAround(sitting)
    await open(sitting, participantId)
    const order = { lawfulBasis: 'court order', reference: '26-1147', reason: 'Ordered' } as const
    await sitting.must({ ...override, groups: [releaseId], ...order })
    const emergency = { lawfulBasis: 'medical emergency', reference: '', reason: 'Unwell' } as const
    await sitting.must({ ...override, groups: ['nothing'], ...emergency })
    const [second, first] = log(sitting).entries
    expect(first).toMatchObject({
      ...order,
      shown: [{ releaseId, overridden: true, openedIn: null }],
    })
    expect(second).toMatchObject({
      ...emergency,
      shown: [
        { releaseId, overridden: true, openedIn: first?.id },
        { releaseId: null, overridden: true, openedIn: null },
      ],
    })
    const bases = sitting.snapshot.restricted?.file?.notes.map(({ openedOn }) => openedOn)
    expect(bases).toEqual([
      { lawfulBasis: 'court order', reference: '26-1147' },
      { lawfulBasis: 'medical emergency', reference: '' },
    ])
  })
})

describe('nothing is opened or printed by nobody', () => {
  const nobody = 'Enter who has the laptop: the log names them.'

  test('neither a file nor a print', async () => {
    const table = await sitAlone()
    const { sitting, participantId } = table
    expect(await sitting.say({ ...openCommand(participantId), openedBy: ' ' })).toBe(nobody)
    expect(sitting.snapshot.restricted?.file).toBeNull()
    await open(sitting, participantId)
    await expect(print(table, 'notes', participantId, { openedBy: '' })).rejects.toThrow(nobody)
  })
})

describe('a print', () => {
  test('of a participant’s notes is logged with whom it is for and what is on it', async () => {
    const table = await sitAlone()
    const { sitting, participantId, releaseId } = table
    await open(sitting, participantId)
    await print(table, 'notes', participantId, { audience: 'Case management' })
    await print(table, 'notes', participantId, { audience: 'Police' })
    await print(table, 'notes', participantId)
    const [staff, police, care] = log(sitting).entries
    const shown = [{ kind: 'note', releaseId, part2: true, overridden: false }]
    expect(care).toMatchObject({ printedFor: 'Case management', shown, keptBack: 0, openedBy })
    expect(police).toMatchObject({ printedFor: 'Police', shown: [], keptBack: 1 })
    expect(staff).toMatchObject({ printedFor: '', shown, closedAt: sitting.now })
    // The file stays open under its own line.
    const { entries } = await readLog(table)
    expect(entries.map(({ isOpen }) => isOpen).filter(Boolean)).toHaveLength(1)
  })

  test('of all open actions is logged for each participant who is on it', async () => {
    const table = await sitAlone()
    const { sitting, participantId, releaseId } = table
    await open(sitting, participantId)
    const release = { releaseId, agreement: '', part2: true, kinds: ['appointments' as const] }
    const promise = {
      wording: 'Call',
      owner: openedBy,
      due: '',
      status: 'open',
      obstacle: '',
    } as const
    const add = {
      type: 'restrictedAction.add',
      participantId,
      meetingId: null,
      itemId: null,
    } as const
    await sitting.must({ ...add, fields: { ...promise, ...release, ...needToKnow } })
    await sitting.must({ type: 'file.close' })
    const { total } = log(sitting)
    await print(table, 'actions', null, { audience: 'Police' })
    expect(log(sitting).total).toBe(total)
    await print(table, 'actions', null, { audience: 'Case management' })
    expect(log(sitting).total).toBe(total + 1)
    expect(log(sitting).entries[0]).toMatchObject({
      participantId,
      printedFor: 'Case management',
      shown: [{ kind: 'action' }],
    })
    await print(table, 'disclosures', null)
    expect(log(sitting).total).toBe(total + 1)
  })
})

describe('what a hold kept', () => {
  test('is read in an open file alone, and says what else was changed', async () => {
    const table = await sitAlone()
    const { sitting, participantId } = table
    await sitting.must({ type: 'hold.place', reason: 'A subpoena' })
    await open(sitting, participantId)
    const id = sitting.snapshot.restricted?.file?.notes[0]?.id ?? ''
    const fields = { audience: ['Case management'], kinds: ['health' as const] }
    await sitting.must({ type: 'participantNote.edit', id, fields })
    sitting.wait(1)
    await sitting.must({ type: 'participantNote.edit', id, fields: { audience: [] } })
    const look = async () =>
      (await sitting.ask<RetentionLook>({ type: 'retention.look' })).versions.map(
        ({ said }) => said,
      )
    expect(await look()).toEqual([
      `${secret} · Release 1 · 42 CFR part 2 · Health · Case management · Care coordination`,
      `${secret} · Release 1 · 42 CFR part 2 · Appointments · Care coordination`,
    ])
    await sitting.must({ type: 'file.close' })
    expect(await look()).toEqual([null, null])
  })
})

describe('a line', () => {
  test('doesn’t end before it began, however the clock is set', async () => {
    const table = await sitAlone()
    await open(table.sitting, table.participantId)
    const begun = table.sitting.now
    table.sitting.setClockForward(-3 * 86_400_000)
    await table.sitting.must({ type: 'file.close' })
    const [line] = log(table.sitting).entries.filter(({ openedAt }) => openedAt === begun)
    expect(line?.closedAt).toBe(begun)
  })

  test('says that its end isn’t known when Candor was stopped meanwhile', async () => {
    const table = await sitAlone()
    await open(table.sitting, table.participantId)
    const id = table.sitting.candor.workgroups.current?.id ?? ''
    const again = await Sitting.at(table.folder)
    await again.must({ type: 'app.openWorkgroup', id, secret: '' })
    await again.must({ type: 'pane.open', rehearsal: true })
    const { entries } = await readLog({ ...table, sitting: again })
    expect(entries[0]).toMatchObject({ closedAt: null, isOpen: false })
    const before = await readLog(table)
    expect(before.entries[0]).toMatchObject({ closedAt: null, isOpen: true })
  })
})
