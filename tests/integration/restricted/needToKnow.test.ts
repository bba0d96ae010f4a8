import { describe, expect, test, vi } from 'vitest'
import type { FileAudience } from '../../../shared/restricted/contract'
import { endMeeting } from '../../builders/endMeeting'
import {
  atTheDesk,
  comeIn,
  log,
  lookAround,
  member,
  needToKnow,
  onNothing,
  onRelease,
  open,
  openCommand,
  partB,
  peopleIds,
  secret,
  type Table,
} from '../../builders/needToKnow'
import type { Sitting } from '../../builders/sitting'

/* Who is in the room decides what can be opened. */

describe('a participant’s file', () => {
  test('opens before people who agreed and whom the release covers, and the log says so', async () => {
    const { sitting, participantId } = await partB(['Odile Marsh', 'Noor Haddad'])
    await open(sitting, participantId)
    expect(sitting.snapshot.restricted?.file?.notes[0]?.text).toBe(secret)
    const [entry] = log(sitting).entries
    expect(entry).toMatchObject({ basis: 'covered', reason: '', openedBy: 'Odile Marsh' })
    expect(entry?.present.map(({ name }) => name)).toEqual(['Odile Marsh', 'Noor Haddad'])
    expect(JSON.stringify(entry)).not.toContain(secret)
  })

  test('says exactly who lacks what, and its entry stays closed', async () => {
    const { sitting, participantId, releaseId } = await partB(['Odile Marsh', 'Sgt. Lena Voss'])
    await comeIn(sitting, 'Noor Haddad', false)
    await lookAround(sitting)
    const asked = await sitting.ask<FileAudience>({ type: 'file.audience', participantId })
    const people = [
      { name: 'Odile Marsh', lacks: [] },
      { name: 'Sgt. Lena Voss', lacks: ['not covered'] },
      { name: 'Noor Haddad', lacks: ['not acknowledged'] },
    ]
    const keptBack = [
      {
        id: releaseId,
        count: 1,
        for: ['Case management', 'LEAD project management'],
        people: people.slice(1),
      },
    ]
    expect(asked).toMatchObject({ kind: 'room', opens: 0, people, keptBack })
    await open(sitting, participantId)
    expect(sitting.snapshot.restricted?.file).toMatchObject({ notes: [], releases: [], keptBack })
    expect(JSON.stringify(sitting.snapshot)).not.toContain(secret)
    expect(log(sitting).entries[0]).toMatchObject({ basis: 'covered', shown: [], keptBack: 1 })
  })

  describe('opened without consent', () => {
    const override = (fields: object = {}) => ({
      type: 'file.override' as const,
      groups: ['nothing'],
      lawfulBasis: 'other' as const,
      reference: '',
      reason: 'Imminent danger to the person',
      openedBy: 'Odile Marsh',
      ...fields,
    })

    test('takes a basis in law, which is logged with what was shown and lacked', async () => {
      const table = await partB(['Odile Marsh', 'Sgt. Lena Voss'])
      const { sitting, participantId, releaseId } = table
      await open(sitting, participantId)
      const order = { groups: [releaseId], lawfulBasis: 'court order' as const }
      expect(await sitting.say(override({ ...order, reason: ' ' }))).toContain('Type why')
      expect(await sitting.say(override(order))).toBe('Type the number of the court order.')
      expect(await sitting.say(override())).toContain('None of that is closed')
      expect(JSON.stringify(sitting.snapshot)).not.toContain(secret)
      await sitting.must(override({ ...order, reference: 'No. 26-1147' }))
      expect(sitting.snapshot.restricted?.file?.notes).toMatchObject([
        { text: secret, overridden: true },
      ])
      const [entry, before] = log(sitting).entries
      expect(entry).toMatchObject({
        basis: 'override',
        lawfulBasis: 'court order',
        reference: 'No. 26-1147',
        reason: 'Imminent danger to the person',
        shown: [{ kind: 'note', releaseId, part2: true, overridden: true }],
        keptBack: 0,
      })
      expect(entry?.present[1]).toMatchObject({ name: 'Sgt. Lena Voss', lacks: ['not covered'] })
      expect(before?.closedAt).toBe(sitting.now)
    })

    test('is not put on paper, and not opened for who comes in', async () => {
      const { sitting, participantId, releaseId } = await partB(['Odile Marsh', 'Sgt. Lena Voss'])
      await open(sitting, participantId)
      await sitting.must(override({ groups: [releaseId] }))
      const openedBy = 'Odile Marsh'
      const print = { type: 'restrictedPrint.make', which: 'notes', openedBy } as const
      const made = await sitting.ask<{ token: string }>({ ...print, participantId, audience: null })
      const held = sitting.candor.workgroups.current?.notes.rows?.participantNote.size
      expect(held).toBe(1)
      expect(made.token).not.toBe('')
      await comeIn(sitting, 'Bea Lindqvist')
      await lookAround(sitting)
      expect(sitting.snapshot.restricted?.file).toBeNull()
      await open(sitting, participantId)
      expect(sitting.snapshot.restricted?.file?.notes).toEqual([])
    })
  })

  test('shows what became permitted only once it is opened again, and logged', async () => {
    const { sitting, participantId } = await partB(['Odile Marsh', 'Sgt. Lena Voss'])
    const { meetingId } = sitting
    await open(sitting, participantId)
    sitting.wait(5)
    const memberId = member(sitting, 'Sgt. Lena Voss')
    await sitting.must({ type: 'attendance.toggle', meetingId, memberId })
    expect(sitting.snapshot.restricted?.file).toMatchObject({ notes: [], mayOpen: 1 })
    await open(sitting, participantId)
    expect(sitting.snapshot.restricted?.file?.notes[0]?.text).toBe(secret)
    expect(log(sitting).entries[0]?.shown).toHaveLength(1)
  })

  test('opens once whoever lacked something has stepped out', async () => {
    const { sitting, participantId } = await partB(['Odile Marsh', 'Sgt. Lena Voss'])
    const { meetingId } = sitting
    sitting.wait(5)
    const memberId = member(sitting, 'Sgt. Lena Voss')
    await sitting.must({ type: 'attendance.toggle', meetingId, memberId })
    await open(sitting, participantId)
    expect(sitting.snapshot.restricted?.file).not.toBeNull()
  })

  test('stays closed in Part A, whatever is typed', async () => {
    const { sitting, participantId } = await atTheDesk()
    await sitting.must({ type: 'meeting.start', meetingId: sitting.meetingId })
    await sitting.must({ type: 'pane.open', rehearsal: true })
    expect(await sitting.say(openCommand(participantId))).toBe(
      'Part A is open to the room. Anything about a person is shown in Part B, or when there is no meeting.',
    )
  })

  describe.each(['the workgroup', 'another meeting'])('of a meeting left for %s', (where) => {
    const leave = async (sitting: Sitting): Promise<void> => {
      if (where === 'another meeting') await sitting.newMeeting('2026-03-10')
      else await sitting.must({ type: 'app.openMeeting', meetingId: null })
    }

    test('stays closed, and so does the pane, until the meeting has ended', async () => {
      const { sitting, participantId } = await partB(['Odile Marsh', 'Sgt. Lena Voss'])
      const running = sitting.meetingId
      await leave(sitting)
      expect(await sitting.say({ type: 'pane.open', rehearsal: true })).toBe(
        'A meeting is in Part B. Go back to it to open the private notes.',
      )
      expect(sitting.snapshot.restricted).toBeNull()
      const asking = sitting.ask<FileAudience>({ type: 'file.audience', participantId })
      await expect(asking).rejects.toThrow('Open the private notes first.')
      expect(await sitting.say(openCommand(participantId))).not.toBeNull()
      await sitting.must({ type: 'app.openMeeting', meetingId: running })
      await endMeeting(sitting)
      await sitting.must({ type: 'app.openMeeting', meetingId: null })
      await sitting.must({ type: 'pane.open', rehearsal: true })
      await open(sitting, participantId)
      expect(log(sitting).entries[0]).toMatchObject({ basis: 'alone' })
    })

    test('stays closed in its Part A, whose people read along', async () => {
      const { sitting, participantId } = await atTheDesk()
      const { meetingId } = sitting
      await sitting.must({ type: 'meeting.start', meetingId })
      await comeIn(sitting, 'Sgt. Lena Voss')
      await leave(sitting)
      await sitting.must({ type: 'pane.open', rehearsal: true })
      const why =
        'A meeting is in progress. Go back to it: anything about a person is shown in its Part B.'
      expect(await sitting.say(openCommand(participantId))).toBe(why)
      const who = { neighborhoodId: null, participantId: null, person: 'Kestrel' }
      const audience = ['Case management']
      const of = where === 'another meeting' ? sitting.meetingId : null
      await sitting.must({
        type: 'restrictedConcern.add',
        meetingId: of,
        fields: { ...needToKnow, ...who, wording: secret, audience },
      })
      const [concern] = sitting.snapshot.restricted?.concerns ?? []
      expect(concern).toMatchObject({
        wording: '',
        person: '',
        withheldFrom: ['Sgt. Lena Voss'],
      })
      await expect(
        sitting.ask({
          type: 'restrictedPrint.make',
          which: 'actions',
          openedBy: 'Odile Marsh',
          participantId: null,
          audience: null,
          large: false,
        }),
      ).rejects.toThrow(/nobody else is in the room/)
    })
  })

  test('that is not for the workgroup opens without a meeting alone', async () => {
    const { sitting, participantId } = await atTheDesk()
    await sitting.must({ type: 'app.openMeeting', meetingId: null })
    await sitting.must({ type: 'pane.open', rehearsal: true })
    await open(sitting, participantId)
    const edit = { type: 'participant.edit', id: participantId } as const
    await sitting.must({ ...edit, fields: { notForWorkgroup: true } })
    expect(log(sitting).entries[0]).toMatchObject({ basis: 'alone', present: [] })
    await sitting.must({ type: 'file.close' })
    const meetingId = await sitting.newMeeting('2026-03-10')
    await sitting.must({ type: 'meeting.start', meetingId })
    await comeIn(sitting, 'Odile Marsh')
    await sitting.must({ type: 'meeting.closePartA', meetingId })
    await lookAround(sitting)
    await sitting.must({ type: 'pane.open', rehearsal: true })
    expect(await sitting.say(openCommand(participantId))).toContain('not for the work')
  })

  test.each([
    [
      'the meeting begins',
      (sitting: Sitting) => sitting.must({ type: 'meeting.start', meetingId: sitting.meetingId }),
    ],
    ['somebody signs in', (sitting: Sitting) => comeIn(sitting, 'Noor Haddad')],
  ])('opened alone before the meeting is closed when %s', async (_name, happens) => {
    const { sitting, participantId } = await atTheDesk()
    await sitting.must({ type: 'pane.open', rehearsal: true })
    await open(sitting, participantId)
    expect(sitting.snapshot.restricted?.file).not.toBeNull()
    await happens(sitting)
    expect(sitting.snapshot.restricted?.file).toBeNull()
    expect(log(sitting).entries[0]?.closedAt).toBe(sitting.now)
  })

  test('closes what stands on a release that is revoked', async () => {
    const { sitting, participantId } = await partB(['Odile Marsh', 'Noor Haddad'])
    await open(sitting, participantId)
    const id = sitting.snapshot.restricted?.file?.releases[0]?.id ?? ''
    await sitting.must({ type: 'release.edit', id, fields: { revokedOn: '2026-03-03' } })
    expect(sitting.snapshot.restricted?.file).toMatchObject({ notes: [], releases: [] })
    expect(JSON.stringify(sitting.snapshot)).not.toContain(secret)
  })

  test('closes what stands on a release that expires while it is open', async () => {
    const { sitting, participantId, releaseId } = await partB(['Odile Marsh', 'Noor Haddad'])
    // Ten seconds before midnight; the notes locked in the hours between.
    sitting.now = new Date(sitting.now).setHours(23, 59, 50)
    sitting.candor.tick()
    await vi.waitFor(() => expect(sitting.open.vault.notesLocked).toBe(true))
    await sitting.must({ type: 'pane.unlock', secret: '' })
    await sitting.must({ type: 'pane.open', rehearsal: true })
    await open(sitting, participantId)
    const fields = { expiresOn: '2026-03-03' }
    await sitting.must({ type: 'release.edit', id: releaseId, fields })
    await sitting.must({ type: 'app.active' })
    expect(sitting.snapshot.restricted?.file?.notes[0]?.text).toBe(secret)
    sitting.now += 20_000
    sitting.candor.tick()
    await vi.waitFor(() => expect(sitting.snapshot.restricted?.file?.notes).toEqual([]))
    expect(JSON.stringify(sitting.snapshot)).not.toContain(secret)
  })

  test('can’t be written in while it is closed', async () => {
    const { sitting, participantId } = await atTheDesk()
    const add = { type: 'participantNote.add', participantId, meetingId: null } as const
    const fields = { text: 'More', ...onNothing, ...needToKnow }
    expect(await sitting.say({ ...add, itemId: null, fields })).toContain('Open the participant')
  })

  test('keeps back an entry that isn’t meant for somebody here', async () => {
    const { sitting, participantId, releaseId } = await partB(['Odile Marsh', 'Noor Haddad'])
    await open(sitting, participantId)
    const id = await sitting.must({
      type: 'participantNote.add',
      participantId,
      meetingId: sitting.meetingId,
      itemId: null,
      fields: {
        ...needToKnow,
        ...onRelease(releaseId),
        text: 'For case managers',
        audience: ['Case management'],
      },
    })
    expect(sitting.snapshot.restricted?.file?.keptBack).toEqual([
      {
        id: releaseId,
        count: 1,
        for: ['Case management'],
        people: [{ name: 'Odile Marsh', lacks: ['not in audience'] }],
      },
    ])
    const edit = { type: 'participantNote.edit' as const, id, fields: { audience: [] } }
    expect(await sitting.say(edit)).toContain('closed to someone here')
    expect(JSON.stringify(sitting.snapshot)).not.toContain('For case managers')
  })
})

describe('the private pane in Part B', () => {
  test('asks for the room to be looked around first', async () => {
    const { sitting } = await atTheDesk()
    const { meetingId } = sitting
    await sitting.must({ type: 'meeting.start', meetingId })
    await comeIn(sitting, 'Bea Lindqvist')
    await sitting.must({ type: 'meeting.closePartA', meetingId })
    expect(await sitting.say({ type: 'pane.open', rehearsal: true })).toContain(
      'who is in the room',
    )
    const seen = peopleIds(sitting).slice(1)
    expect(await sitting.say({ type: 'pane.check', memberIds: seen })).toContain(
      'Check it once more',
    )
    await lookAround(sitting)
    await sitting.must({ type: 'pane.open', rehearsal: true })
    expect(sitting.snapshot.restricted).not.toBeNull()
  })

  test.each([
    ['someone comes in', (sitting: Sitting) => comeIn(sitting, 'Grace Oduya')],
    [
      'a guest comes in',
      async (sitting: Sitting) => {
        const { meetingId } = sitting
        const guest = { name: 'Somebody new', organization: '' }
        await sitting.must({ type: 'attendance.guest', meetingId, ...guest })
      },
    ],
    [
      'someone takes back that they agreed',
      async (sitting: Sitting) => {
        const { meetingId } = sitting
        const memberId = member(sitting, 'Noor Haddad')
        await sitting.must({ type: 'acknowledgement.withdraw', meetingId, memberId })
      },
    ],
    [
      'the text everyone agreed to is worded anew',
      async (sitting: Sitting) => {
        await sitting.must({ type: 'confidentiality.word', points: ['Other words.'] })
      },
    ],
    [
      'an undo brings somebody back',
      async (sitting: Sitting) => {
        const { meetingId } = sitting
        const memberId = member(sitting, 'Noor Haddad')
        await sitting.must({ type: 'attendance.toggle', meetingId, memberId })
        await sitting.must({ type: 'pane.check', memberIds: peopleIds(sitting) })
        await sitting.must({ type: 'app.undo' })
      },
    ],
  ])('is covered at once when %s, until it is looked around again', async (_name, happens) => {
    const { sitting, participantId } = await partB(['Odile Marsh', 'Noor Haddad'])
    await open(sitting, participantId)
    sitting.wait(5)
    const before = sitting.host.pushed.length
    await happens(sitting)
    const told = sitting.host.pushed.slice(before)
    // No snapshot that tells of the change still has anything private in it.
    const last = told.findLastIndex(({ message }) => JSON.stringify(message).includes(secret))
    expect(told.slice(last + 1).length).toBeGreaterThan(0)
    expect(sitting.snapshot.restricted).toBeNull()
    expect(sitting.snapshot.pane).toMatchObject({ open: true, checked: false })
    expect(sitting.snapshot.pane.newSince.length).toBeGreaterThan(0)
    await lookAround(sitting)
    expect(sitting.snapshot.restricted).not.toBeNull()
    // The file doesn't open by itself: who came in is asked about again.
    expect(sitting.snapshot.restricted?.file).toBeNull()
    expect(log(sitting).entries[0]?.closedAt).toBe(sitting.now)
  })

  test('stays open when somebody leaves', async () => {
    const { sitting } = await partB(['Odile Marsh', 'Noor Haddad'])
    const { meetingId } = sitting
    sitting.wait(5)
    const memberId = member(sitting, 'Noor Haddad')
    await sitting.must({ type: 'attendance.toggle', meetingId, memberId })
    expect(sitting.snapshot.restricted).not.toBeNull()
  })
})

describe('the list of participants', () => {
  const lineOf = ({ sitting, participantId }: Table) =>
    sitting.snapshot.restricted?.participants.find(({ id }) => id === participantId)

  test('has codes alone in Part A, whose people read along, and before a room nobody looked at', async () => {
    const table = await atTheDesk()
    const { sitting } = table
    const { meetingId } = sitting
    await sitting.must({ type: 'pane.open', rehearsal: true })
    expect(lineOf(table)).toMatchObject({ standing: 'in effect', notForWorkgroup: false })
    await comeIn(sitting, 'Odile Marsh')
    const bare = { standing: null, notForWorkgroup: false, entries: 0 }
    expect(lineOf(table)).toMatchObject(bare)
    await lookAround(sitting)
    expect(lineOf(table)).toMatchObject({ standing: 'in effect' })
    await sitting.must({ type: 'meeting.start', meetingId })
    expect(lineOf(table)).toMatchObject(bare)
  })
})
