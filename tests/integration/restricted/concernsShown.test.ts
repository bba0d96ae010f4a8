import { describe, expect, test } from 'vitest'
import { comeIn, log, lookAround, needToKnow, partB } from '../../builders/needToKnow'
import { aConcern, addReporter, name } from '../../builders/reporters'
import type { Sitting } from '../../builders/sitting'

/* A concern about a person is shown to a room on purpose, once the log says to whom. */

const said = 'Somebody shouts at night'
const show = { type: 'concerns.show', openedBy: 'Odile Marsh' } as const

const add = (sitting: Sitting, meetingId: string | null, audience: readonly string[] = []) =>
  sitting.must({
    type: 'restrictedConcern.add',
    meetingId,
    fields: {
      ...needToKnow,
      neighborhoodId: null,
      participantId: null,
      person: 'Kestrel Vane',
      wording: said,
      audience: [...audience],
    },
  })

const listShown = (sitting: Sitting): string[] =>
  (sitting.snapshot.restricted?.concerns ?? [])
    .map(({ wording }) => wording)
    .filter((wording) => wording !== '')

async function inRoom(): Promise<Sitting> {
  const { sitting } = await partB(['Odile Marsh', 'Noor Haddad'])
  await add(sitting, sitting.meetingId)
  return sitting
}

describe('concerns about a person before a room', () => {
  test('are shown once somebody says so, and the log tells to whom', async () => {
    const sitting = await inRoom()
    const before = log(sitting).total
    expect(listShown(sitting)).toEqual([])
    expect(JSON.stringify(sitting.snapshot)).not.toContain('Kestrel Vane')
    await sitting.must(show)
    expect(listShown(sitting)).toEqual([said])
    const { entries, total } = log(sitting)
    expect(total).toBe(before + 1)
    expect(entries[0]).toMatchObject({
      participantId: '',
      participantCode: '',
      basis: 'agreed',
      openedBy: 'Odile Marsh',
      closedAt: null,
      shown: [{ kind: 'concern', releaseId: null }],
      present: [{ name: 'Odile Marsh' }, { name: 'Noor Haddad' }],
    })
    expect(JSON.stringify(entries[0])).not.toContain('Kestrel')
  })

  test('close when somebody comes in, and are shown to them only once they are logged', async () => {
    const sitting = await inRoom()
    await sitting.must(show)
    await comeIn(sitting, 'Sgt. Lena Voss')
    await lookAround(sitting)
    expect(listShown(sitting)).toEqual([])
    expect(log(sitting).entries[0]?.closedAt).not.toBeNull()
    await sitting.must(show)
    expect(listShown(sitting)).toEqual([said])
    expect(log(sitting).entries[0]?.present).toHaveLength(3)
  })

  test('close with the pane, and are not shown again by opening it', async () => {
    const sitting = await inRoom()
    await sitting.must(show)
    await sitting.must({ type: 'pane.close' })
    expect(log(sitting).entries[0]?.closedAt).not.toBeNull()
    await sitting.must({ type: 'pane.open', rehearsal: true })
    expect(listShown(sitting)).toEqual([])
  })

  test('that are written meanwhile are logged before they are shown', async () => {
    const sitting = await inRoom()
    await sitting.must(show)
    await add(sitting, sitting.meetingId)
    expect(listShown(sitting)).toHaveLength(2)
    expect(log(sitting).entries[0]?.shown).toHaveLength(2)
    await add(sitting, sitting.meetingId, ['Police'])
    expect(listShown(sitting)).toHaveLength(2)
    expect(log(sitting).entries[0]?.shown).toHaveLength(2)
  })

  test('that aren’t shown are neither changed nor removed', async () => {
    const sitting = await inRoom()
    const id = await add(sitting, sitting.meetingId)
    const remove = { type: 'restrictedConcern.remove', id } as const
    const edit = { type: 'restrictedConcern.edit', id, fields: { wording: 'Else' } } as const
    for (const command of [edit, remove])
      expect(await sitting.say(command)).toContain('isn’t shown to the room')
    await sitting.must(show)
    await sitting.must(edit)
    await sitting.must(remove)
  })

  test('that aren’t for everyone here stay closed, and are counted', async () => {
    const sitting = await inRoom()
    await add(sitting, sitting.meetingId, ['Police'])
    await sitting.must(show)
    expect(listShown(sitting)).toEqual([said])
    expect(log(sitting).entries[0]).toMatchObject({ keptBack: 1 })
  })

  test('need somebody to be named who has the laptop', async () => {
    const sitting = await inRoom()
    expect(await sitting.say({ ...show, openedBy: ' ' })).toContain('the log names them')
    expect(listShown(sitting)).toEqual([])
  })

  test('have who raised others beside them, by the same rule', async () => {
    const { sitting } = await partB(['Odile Marsh', 'Noor Haddad'])
    const concernId = await aConcern(sitting, 'The path behind the laundry has no light')
    await addReporter(sitting, concernId, {}, sitting.meetingId)
    expect(sitting.snapshot.restricted?.reporters).toMatchObject([{ name: '', isShown: false }])
    await sitting.must(show)
    expect(sitting.snapshot.restricted?.reporters).toMatchObject([{ name, isShown: true }])
    expect(log(sitting).entries[0]?.shown).toMatchObject([{ kind: 'reporter' }])
    expect(JSON.stringify(log(sitting).entries[0])).not.toContain(name)
  })
})
