import { describe, expect, test } from 'vitest'
import type { CaseLine } from '../../../shared/restricted/contract'
import { put } from '../../../shared/restricted/state'
import type { CaseStep, Disclosure } from '../../../shared/restricted/tables'
import { endMeeting } from '../../builders/endMeeting'
import {
  comeIn,
  log,
  lookAround,
  member,
  needToKnow,
  onRelease,
  open,
  openCommand,
  partB,
  secret,
  type Table,
} from '../../builders/needToKnow'
import type { Sitting } from '../../builders/sitting'

/* A Part B goes from case to case, and each case from step to step. */

/** A Part B with these people and one case on its list. */
async function withCase(names: readonly string[]): Promise<Table & { caseId: string }> {
  const table = await partB(names)
  const { sitting, participantId } = table
  const { meetingId } = sitting
  const fields = { minutes: 12, broughtBy: 'Noor Haddad' }
  const caseId = await sitting.must({
    type: 'meetingCase.add',
    meetingId,
    participantId,
    fields,
  })
  return { ...table, caseId }
}

const stepCommand = (caseId: string, step: CaseStep, onBasis: object | null = null) =>
  ({ type: 'case.step', caseId, step, itemId: null, openedBy: 'Odile Marsh', onBasis }) as never

const cases = (sitting: Sitting): CaseLine[] => sitting.snapshot.restricted?.cases ?? []
const shownNotes = (sitting: Sitting): string[] =>
  sitting.snapshot.restricted?.file?.notes.map(({ text }) => text) ?? []
const lines = (sitting: Sitting): Disclosure[] =>
  log(sitting).entries.filter(({ step }) => step !== null)

async function stepOut(sitting: Sitting, name: string): Promise<void> {
  sitting.wait(5)
  const { meetingId } = sitting
  const memberId = member(sitting, name)
  await sitting.must({ type: 'attendance.toggle', meetingId, memberId })
}

const outAt = (sitting: Sitting, step: CaseStep): string[] =>
  (cases(sitting)[0]?.people ?? [])
    .filter(({ outFrom, leftAt }) => outFrom === step && leftAt === null)
    .map(({ name }) => name)

describe('a case', () => {
  test('shows nothing until it is named, and each step is in the log', async () => {
    const { sitting, caseId } = await withCase(['Odile Marsh', 'Noor Haddad', 'Sgt. Lena Voss'])
    await sitting.must(stepCommand(caseId, 'own agency'))
    await sitting.must(stepCommand(caseId, 'without names'))
    expect(cases(sitting)[0]).toMatchObject({ openAt: 'without names', step: 'without names' })
    expect(sitting.snapshot.restricted?.file).toBeNull()
    expect(JSON.stringify(sitting.snapshot)).not.toContain(secret)
    expect(outAt(sitting, 'named')).toEqual(['Sgt. Lena Voss'])
    expect(await sitting.say(stepCommand(caseId, 'named'))).toBe('1 person must step out first.')
    await stepOut(sitting, 'Sgt. Lena Voss')
    await sitting.must(stepCommand(caseId, 'named'))
    expect(shownNotes(sitting)).toEqual([secret])
    const [named, spoken, own] = lines(sitting)
    expect(own).toMatchObject({ step: 'own agency', basis: 'unnamed', shown: [], keptBack: 1 })
    expect(spoken).toMatchObject({ step: 'without names', basis: 'unnamed', shown: [] })
    expect(spoken?.present.map(({ name }) => name)).toContain('Sgt. Lena Voss')
    expect(spoken?.closedAt).not.toBeNull()
    expect(named).toMatchObject({ step: 'named', basis: 'covered', shown: [{ kind: 'note' }] })
    expect(named?.present.map(({ name }) => name)).toEqual(['Odile Marsh', 'Noor Haddad'])
  })

  test('stays among those who act once it came to that', async () => {
    const { sitting, caseId } = await withCase(['Odile Marsh', 'Noor Haddad'])
    await sitting.must(stepCommand(caseId, 'without names'))
    await sitting.must(stepCommand(caseId, 'named'))
    expect(await sitting.say(stepCommand(caseId, 'acting'))).toContain(
      '2 people who don’t must step out first.',
    )
    const acting = ['Odile Marsh', 'Noor Haddad'].map((name) => member(sitting, name))
    await sitting.must({ type: 'meetingCase.edit', id: caseId, fields: { acting } })
    await sitting.must(stepCommand(caseId, 'acting'))
    expect(shownNotes(sitting)).toEqual([secret])
    const fields = { acting: acting.slice(0, 1) }
    await sitting.must({ type: 'meetingCase.edit', id: caseId, fields })
    expect(sitting.snapshot.restricted?.file).toBeNull()
  })

  test('closes for whoever comes in late, and its step is taken anew before them', async () => {
    const { sitting, caseId } = await withCase(['Odile Marsh', 'Noor Haddad'])
    await sitting.must(stepCommand(caseId, 'without names'))
    await sitting.must(stepCommand(caseId, 'named'))
    await comeIn(sitting, 'Sgt. Lena Voss')
    expect(sitting.snapshot.restricted).toBeNull()
    await lookAround(sitting)
    expect(cases(sitting)[0]).toMatchObject({ openAt: null, step: 'named' })
    expect(shownNotes(sitting)).toEqual([])
    expect(await sitting.say(stepCommand(caseId, 'named'))).toBe('1 person must step out first.')
    await stepOut(sitting, 'Sgt. Lena Voss')
    await sitting.must(stepCommand(caseId, 'named'))
    expect(shownNotes(sitting)).toEqual([secret])
  })

  test('is never opened around its steps, and ends with Part B', async () => {
    const { sitting, caseId, participantId } = await withCase(['Odile Marsh', 'Noor Haddad'])
    expect(await sitting.say(openCommand(participantId))).toBe(
      'That is a case on the list. Open it there, step by step.',
    )
    await sitting.must(stepCommand(caseId, 'without names'))
    await sitting.must(stepCommand(caseId, 'named'))
    expect(shownNotes(sitting)).toEqual([secret])
    await sitting.must({ type: 'meeting.wrapUp', meetingId: sitting.meetingId })
    expect(sitting.snapshot.restricted?.file).toBeNull()
    expect(lines(sitting)[0]?.closedAt).not.toBeNull()
    expect(await sitting.say(stepCommand(caseId, 'without names'))).toBe(
      'Cases are spoken of in Part B of their meeting.',
    )
  })

  test('is named without consent on a basis in law alone, which is logged', async () => {
    const { sitting, caseId } = await withCase(['Odile Marsh', 'Sgt. Lena Voss'])
    await sitting.must(stepCommand(caseId, 'without names'))
    const basis = { lawfulBasis: 'court order', reference: '', reason: 'As ordered' }
    expect(await sitting.say(stepCommand(caseId, 'named', basis))).toBe(
      'Type the number of the court order.',
    )
    await sitting.must(stepCommand(caseId, 'named', { ...basis, reference: 'No. 26-1147' }))
    // What the sergeant isn't covered for stays closed; only the name was told.
    expect(shownNotes(sitting)).toEqual([])
    expect(sitting.snapshot.restricted?.file?.keptBack).toHaveLength(1)
    const [line] = lines(sitting)
    expect(line).toMatchObject({ basis: 'override', reference: 'No. 26-1147', step: 'named' })
    expect(line?.present[1]).toMatchObject({ name: 'Sgt. Lena Voss', lacks: ['not covered'] })
  })

  test('closes with the release it was named on', async () => {
    const { sitting, caseId, releaseId } = await withCase(['Odile Marsh', 'Noor Haddad'])
    await sitting.must(stepCommand(caseId, 'without names'))
    await sitting.must(stepCommand(caseId, 'named'))
    const fields = { revokedOn: '2026-03-01' }
    await sitting.must({ type: 'release.edit', id: releaseId, fields })
    expect(sitting.snapshot.restricted?.file).toBeNull()
    expect(cases(sitting)[0]?.openAt).toBeNull()
  })
})

describe('a case whose consent ends while it is open', () => {
  const revoked = { revokedOn: '2026-03-01' }
  const order = {
    lawfulBasis: 'court order',
    reference: 'No. 26-1147',
    reason: 'As ordered',
  } as const

  /** A second release, which lets the police know what the first one's note doesn't say. */
  async function withPolice() {
    const table = await withCase(['Odile Marsh', 'Noor Haddad', 'Sgt. Lena Voss'])
    const rows = table.sitting.candor.workgroups.current?.notes
    const first = rows?.rows?.release.get(table.releaseId)
    if (first === undefined) throw new Error('no release')
    const second = { ...first, id: 'second', categories: [...first.categories, 'Police'] }
    await rows?.change([put('release', second)])
    return table
  }

  test('closes, though some of it was opened on a basis of its own: that names nobody', async () => {
    const { sitting, caseId, releaseId } = await withPolice()
    await sitting.must(stepCommand(caseId, 'without names'))
    await sitting.must(stepCommand(caseId, 'named'))
    expect(shownNotes(sitting)).toEqual([])
    await sitting.must({
      type: 'file.override',
      groups: [releaseId],
      openedBy: 'Odile Marsh',
      ...order,
    })
    expect(shownNotes(sitting)).toEqual([secret])
    expect(sitting.snapshot.restricted?.file?.notes[0]?.openedOn).toEqual({
      lawfulBasis: 'court order',
      reference: 'No. 26-1147',
    })
    expect(cases(sitting)[0]).toMatchObject({ openAt: 'named', namedOn: null, ended: null })
    // It is open: nobody here keeps it closed.
    expect(cases(sitting)[0]?.people.map(({ closes }) => closes)).toEqual([0, 0, 0])
    await sitting.must({ type: 'release.edit', id: 'second', fields: revoked })
    expect(sitting.snapshot.restricted?.file).toBeNull()
    expect(JSON.stringify(sitting.snapshot)).not.toContain(secret)
    // It says why, and what basis there was for what else was open.
    expect(cases(sitting)[0]).toMatchObject({
      openAt: null,
      ended: { basis: { lawfulBasis: 'court order', reference: 'No. 26-1147' } },
    })
    expect(lines(sitting)[0]?.closedAt).not.toBeNull()
    expect(outAt(sitting, 'named')).toEqual(['Sgt. Lena Voss'])
    await stepOut(sitting, 'Sgt. Lena Voss')
    await sitting.must(stepCommand(caseId, 'named'))
    expect(shownNotes(sitting)).toEqual([secret])
    expect(cases(sitting)[0]?.ended).toBeNull()
  })

  test('closes before whom it was named on that consent, not on another’s court order', async () => {
    const { sitting, caseId, releaseId } = await withCase(['Odile Marsh', 'Sgt. Lena Voss'])
    await sitting.must(stepCommand(caseId, 'without names'))
    await sitting.must(stepCommand(caseId, 'named', order))
    expect(cases(sitting)[0]?.namedOn).toMatchObject({
      reference: 'No. 26-1147',
      people: ['Sgt. Lena Voss'],
    })
    await sitting.must({ type: 'release.edit', id: releaseId, fields: revoked })
    expect(cases(sitting)[0]).toMatchObject({ openAt: null, ended: {} })
  })

  test('goes on before those it was named to on a basis of their own', async () => {
    const { sitting, caseId, releaseId } = await withCase(['Sgt. Lena Voss'])
    await sitting.must(stepCommand(caseId, 'without names'))
    await sitting.must(stepCommand(caseId, 'named', order))
    await sitting.must({ type: 'release.edit', id: releaseId, fields: revoked })
    expect(cases(sitting)[0]).toMatchObject({ openAt: 'named', ended: null })
    // What stood on the release is in it no more.
    expect(shownNotes(sitting)).toEqual([])
  })

  test('keeps its basis for those who act, and for nobody who doesn’t', async () => {
    const { sitting, caseId } = await withCase(['Noor Haddad', 'Sgt. Lena Voss'])
    await sitting.must(stepCommand(caseId, 'without names'))
    await sitting.must(stepCommand(caseId, 'named', order))
    const act = (...names: string[]) =>
      sitting.must({
        type: 'meetingCase.edit',
        id: caseId,
        fields: { acting: names.map((name) => member(sitting, name)) },
      })
    await act('Noor Haddad')
    expect(await sitting.say(stepCommand(caseId, 'acting', order))).toContain('must step out first')
    await act('Noor Haddad', 'Sgt. Lena Voss')
    await sitting.must(stepCommand(caseId, 'acting'))
    expect(lines(sitting)[0]).toMatchObject({
      step: 'acting',
      basis: 'override',
      reference: 'No. 26-1147',
    })
    // Whoever no longer acts has to leave, and no release has ended.
    await act('Noor Haddad')
    expect(cases(sitting)[0]).toMatchObject({ openAt: null, ended: null })
  })
})

describe('the next meeting', () => {
  test('begins with what was left open, which is shown first and done at a press', async () => {
    const { sitting, caseId, participantId, releaseId } = await withCase([
      'Odile Marsh',
      'Noor Haddad',
    ])
    await sitting.must(stepCommand(caseId, 'without names'))
    await sitting.must(stepCommand(caseId, 'named'))
    const promise = { wording: 'Call the clinic', owner: 'Noor Haddad', due: '2026-03-10' }
    const actionId = await sitting.must({
      type: 'restrictedAction.add',
      participantId,
      meetingId: sitting.meetingId,
      itemId: null,
      fields: {
        ...promise,
        status: 'open',
        obstacle: '',
        ...onRelease(releaseId),
        ...needToKnow,
      },
    })
    expect(cases(sitting)[0]?.followUps).toBe(0)
    await endMeeting(sitting)
    await sitting.newMeeting('2026-03-17')
    await sitting.must({ type: 'pane.open', rehearsal: true })
    expect(sitting.snapshot.restricted).toMatchObject({ cases: [], followUpsToAdd: 1 })
    const { meetingId } = sitting
    await sitting.must({ type: 'meetingCase.bringFollowUps', meetingId })
    expect(sitting.snapshot.restricted).toMatchObject({
      cases: [{ participantId, followUps: 1, step: null, usedMs: 0 }],
      followUpsToAdd: 0,
    })
    await open(sitting, participantId)
    const fields = { status: 'done' as const }
    await sitting.must({ type: 'restrictedAction.edit', id: actionId, fields })
    expect(cases(sitting)[0]?.followUps).toBe(0)
  })
})

describe('what is decided about a case', () => {
  test('is shown to those it is for, logged, and stands in nothing public', async () => {
    const { sitting, caseId, participantId, releaseId } = await withCase([
      'Odile Marsh',
      'Noor Haddad',
    ])
    const { meetingId } = sitting
    const decision = {
      type: 'caseDecision.add' as const,
      participantId,
      meetingId,
      itemId: null,
      fields: { wording: 'Umber lantern', ...onRelease(releaseId), ...needToKnow },
    }
    expect(await sitting.say(decision)).toBe('Open the participant’s file first.')
    await sitting.must(stepCommand(caseId, 'without names'))
    expect(await sitting.say(decision)).toBe('Open the participant’s file first.')
    await sitting.must(stepCommand(caseId, 'named'))
    const id = await sitting.must(decision)
    const publicWording = 'A bed was found.'
    await sitting.must({ type: 'caseDecision.wordPublicly', id, publicWording })
    expect(sitting.snapshot.restricted?.file?.decisions).toMatchObject([
      { wording: 'Umber lantern', publicWording },
    ])
    expect(lines(sitting)[0]?.shown.map(({ kind }) => kind)).toEqual(['note', 'decision'])
    expect(JSON.stringify({ ...sitting.snapshot, restricted: null })).not.toMatch(
      /Umber lantern|A bed was found/,
    )
  })
})
