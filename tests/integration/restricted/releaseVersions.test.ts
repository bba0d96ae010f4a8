import { describe, expect, test } from 'vitest'
import type { DisclosureLog, RetentionLook } from '../../../shared/restricted/contract'
import {
  aSignedRelease,
  atTheDesk,
  log,
  open,
  partB,
  secret,
  type Table,
} from '../../builders/needToKnow'
import type { Sitting } from '../../builders/sitting'

/* What a consent said when something was told on it can be looked up later: a release is kept as it was. */

const edit = ({ sitting, releaseId }: Table, fields: Partial<typeof aSignedRelease>) =>
  sitting.must({ type: 'release.edit', id: releaseId, fields })

const readLog = async (sitting: Sitting): Promise<string[]> => {
  const asked = { type: 'disclosure.log' as const, participantId: null, skip: 0 }
  const { entries } = await sitting.ask<DisclosureLog>(asked)
  return entries.map(({ releases }) => releases)
}

async function atOpenFile(): Promise<Table> {
  const table = await atTheDesk()
  await table.sitting.must({ type: 'app.openMeeting', meetingId: null })
  await table.sitting.must({ type: 'pane.open', rehearsal: true })
  await open(table.sitting, table.participantId)
  return table
}

describe('a release that is changed', () => {
  test('is kept as it was, without any hold, and says which version it is', async () => {
    const table = await atOpenFile()
    const { sitting } = table
    await edit(table, { scope: 'Dates alone' })
    const look = await sitting.ask<RetentionLook>({ type: 'retention.look' })
    expect(look.versions).toMatchObject([{ of: 'Release 1, version 1' }])
    expect(look.versions[0]?.said).toContain('Dates and places')
    expect(sitting.snapshot.restricted?.file?.releases).toMatchObject([{ number: 1, version: 2 }])
  })

  test('makes no version where nothing of it is changed', async () => {
    const table = await atOpenFile()
    table.sitting.wait(1)
    await edit(table, { scope: 'Dates and places' })
    const look = await table.sitting.ask<RetentionLook>({ type: 'retention.look' })
    expect(look.versions).toEqual([])
  })

  test('ends with its versions when it is removed, nothing having been told on it', async () => {
    const table = await atOpenFile()
    const { sitting, participantId } = table
    sitting.wait(1)
    const id = await sitting.must({
      type: 'release.add',
      participantId,
      fields: { ...aSignedRelease, scope: 'Dates' },
    })
    await sitting.must({ type: 'release.edit', id, fields: { scope: 'Dates alone' } })
    await sitting.must({ type: 'release.remove', id })
    expect(sitting.candor.workgroups.current?.notes.rows?.heldVersion.size).toBe(0)
  })

  test('stays once something was told on it, or on a later one, so that its number in the log is true', async () => {
    const table = await atOpenFile()
    const { sitting, participantId, releaseId } = table
    const earlier = { type: 'release.remove', id: releaseId } as const
    expect(await sitting.say(earlier)).toContain('Revoke it instead')
    sitting.wait(1)
    const id = await sitting.must({
      type: 'release.add',
      participantId,
      fields: { ...aSignedRelease, scope: 'Dates' },
    })
    expect(await sitting.say({ type: 'release.remove', id })).toBeNull()
    expect(new Set(await readLog(sitting))).toEqual(new Set(['Release 1']))
  })
})

describe('the disclosure log', () => {
  test('says on which version of a release something was shown', async () => {
    const table = await atOpenFile()
    const { sitting, participantId } = table
    await sitting.must({ type: 'file.close' })
    await open(sitting, participantId)
    await sitting.must({ type: 'file.close' })
    expect((await readLog(sitting))[0]).toBe('Release 1')
    sitting.wait(1)
    await open(sitting, participantId)
    await edit(table, { scope: 'Dates alone' })
    await sitting.must({ type: 'file.close' })
    sitting.wait(1)
    await open(sitting, participantId)
    const [now, during, before] = await readLog(sitting)
    expect(now).toBe('Release 1, version 2')
    expect(during).toBe('Release 1, version 1; Release 1, version 2')
    expect(before).toBe('Release 1, version 1')
  })

  test('says so before a room, where the note goes on being shown on the new version', async () => {
    const table = await partB(['Odile Marsh', 'Noor Haddad'])
    const { sitting, participantId } = table
    await open(sitting, participantId)
    await edit(table, { scope: 'Dates alone' })
    expect(sitting.snapshot.restricted?.file?.notes).toMatchObject([{ text: secret }])
    const [line] = log(sitting).entries
    expect(line?.shown.map(({ releaseVersion }) => releaseVersion)).toEqual([1, 2])
    await edit(table, { categories: ['LEAD project management'] })
    expect(sitting.snapshot.restricted?.file?.notes).toEqual([])
    expect(log(sitting).entries[0]?.shown).toHaveLength(2)
  })
})
