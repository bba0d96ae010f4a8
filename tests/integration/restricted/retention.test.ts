import { comeBack } from '../../builders/comeBack'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { keeperHere } from '../../../electron/storage/store/databaseWorker'
import { nodeFiles } from '../../../electron/storage/vault/nodeFiles'
import { readLog } from '../../../electron/storage/vault/readLog'
import { Vault } from '../../../electron/storage/vault/vault'
import type { RetentionLook } from '../../../shared/restricted/contract'
import { freshFolder } from '../../builders/folders'
import { HostInMemory } from '../../builders/hostInMemory'
import { atTheDesk, log, needToKnow, onNothing, open, secret } from '../../builders/needToKnow'
import { tenOClock } from '../../builders/recordDefaults'
import { Seat } from '../../builders/seat'
import { SimulatedDisk } from '../../verify/disk/simulatedDisk'

/* What is restricted ends on its own clock, for good. */

/** What lies on the disk of the restricted notes, unsealed, in every file that is left. */
async function unseal(folder: string, workgroupId: string): Promise<string> {
  const root = join(folder, 'workgroups', workgroupId)
  const unlocking = await Vault.unlock(nodeFiles, root, 'the Larkmoor sample')
  if (unlocking.kind !== 'opened') throw new Error(unlocking.kind)
  const ring = unlocking.vault.ring('restricted')
  if (ring === null) throw new Error('no key')
  const { content, changes } = await readLog(nodeFiles, join(root, 'restricted'), ring)
  return Buffer.concat([content ?? Buffer.alloc(0), ...changes]).toString('latin1')
}

describe('the purge', () => {
  test('takes an entry off the disk for good: rows, freed pages and older generations', async () => {
    const { sitting, folder, participantId } = await atTheDesk()
    const id = sitting.open.workgroupId
    await sitting.must({ type: 'app.openMeeting', meetingId: null })
    await sitting.must({ type: 'pane.open', rehearsal: true })
    await open(sitting, participantId)
    for (const text of ['A second one', 'A third one'])
      await sitting.must({
        type: 'participantNote.add',
        participantId,
        meetingId: null,
        itemId: null,
        fields: { ...needToKnow, ...onNothing, text, disposeOn: '2027-01-01' },
      })
    expect(await unseal(folder, id)).toContain(secret)
    sitting.wait(80 * 24 * 60)
    const look = await sitting.ask<RetentionLook>({ type: 'retention.look' })
    expect(look.due).toHaveLength(1)
    const entries = look.due.map(({ table, id: due }) => ({ table, id: due }))
    await sitting.must({ type: 'retention.purge', entries })
    const left = await unseal(folder, id)
    expect(left).not.toContain(secret)
    expect(left).toContain('A third one')
    const files = await readdir(join(folder, 'workgroups', id, 'restricted'))
    expect(files.filter((name) => name.startsWith('snap-'))).toHaveLength(1)
  })

  test('comes by itself after the warning stood, and is told of before', async () => {
    const { sitting, participantId } = await atTheDesk()
    await sitting.must({ type: 'app.openMeeting', meetingId: null })
    // Unlocking takes its time on purpose, so the warning stands for two days here.
    await sitting.must({ type: 'restricted.settings', fields: { warnDays: 2 } })
    await comeBack(sitting, 89)
    expect(sitting.open.vault.purgeDue).toMatchObject({ count: 1 })
    for (let day = 0; day < 2; day += 1) {
      expect(sitting.open.vault.purgeDue).toMatchObject({ count: 1 })
      await comeBack(sitting, 1)
    }
    expect(sitting.open.vault.purgeDue).toBeNull()
    await sitting.must({ type: 'pane.open', rehearsal: true })
    await open(sitting, participantId)
    expect(sitting.snapshot.restricted?.file?.notes).toEqual([])
  })

  test('follows what somebody removes by hand', async () => {
    const { sitting, folder, participantId } = await atTheDesk()
    await sitting.must({ type: 'pane.open', rehearsal: true })
    await open(sitting, participantId)
    const id = sitting.snapshot.restricted?.file?.notes[0]?.id ?? ''
    await sitting.must({ type: 'participantNote.remove', id })
    expect(await unseal(folder, sitting.open.workgroupId)).not.toContain(secret)
  })

  test('that the disk refuses is told, loses nothing else, and is finished later', async () => {
    const folder = await freshFolder()
    const disk = new SimulatedDisk()
    const tools = { files: disk, openKeeper: keeperHere(disk) }
    const seat = new Seat(folder, new HostInMemory(), tools)
    onTestFinished(() => seat.candor.close())
    await seat.candor.open()
    await seat.must({ type: 'app.sample' })
    const concern = { neighborhoodId: null, participantId: null, person: '', ...needToKnow }
    const add = { type: 'restrictedConcern.add', meetingId: null } as const
    const id = await seat.must({ ...add, fields: { ...concern, wording: secret } })
    const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    onTestFinished(() => logged.mockRestore())
    disk.before = ({ site }) => {
      if (site.includes('snap')) throw Object.assign(new Error('full'), { code: 'ENOSPC' })
    }
    const refusal = await seat.say({ type: 'restrictedConcern.remove', id })
    expect(refusal).toContain('older copies could not be deleted')
    expect(seat.candor.workgroups.current?.notes.rows?.restrictedConcern.size).toBe(0)
    expect(seat.candor.workgroups.current?.notes.rows?.unfinishedPurge.size).toBe(1)
    expect(JSON.stringify(logged.mock.calls)).not.toContain(secret)
    disk.before = () => undefined
    await comeBack(seat, 1)
    expect(seat.candor.workgroups.current?.notes.rows?.unfinishedPurge.size).toBe(0)
  })

  test('is refused while there is a legal hold, as is removing anything', async () => {
    const { sitting, participantId } = await atTheDesk()
    await sitting.must({ type: 'app.openMeeting', meetingId: null })
    await sitting.must({ type: 'pane.open', rehearsal: true })
    await sitting.must({ type: 'hold.place', reason: 'Subpoena' })
    sitting.wait(80 * 24 * 60)
    const look = await sitting.ask<RetentionLook>({ type: 'retention.look' })
    const entries = look.due.map(({ table, id }) => ({ table, id }))
    expect(await sitting.say({ type: 'retention.purge', entries })).toContain('legal hold')
    await open(sitting, participantId)
    const gone = { type: 'participant.remove', id: participantId } as const
    expect(await sitting.say(gone)).toContain('legal hold')
    await sitting.must({ type: 'hold.lift' })
    await sitting.must(gone)
    expect(log(sitting).total).toBe(2)
  })

  test('only takes what is due', async () => {
    const { sitting, participantId } = await atTheDesk()
    await sitting.must({ type: 'pane.open', rehearsal: true })
    expect((await sitting.ask<RetentionLook>({ type: 'retention.look' })).due).toEqual([])
    await open(sitting, participantId)
    const [note] = sitting.snapshot.restricted?.file?.notes ?? []
    const entries = [
      { table: 'participantNote', id: note?.id ?? '' },
      { table: 'disclosure', id: 'any' },
    ]
    await sitting.must({ type: 'retention.purge', entries })
    expect(sitting.snapshot.restricted?.file?.notes).toEqual([note])
  })

  test('says which backups still hold what it takes', async () => {
    const { sitting } = await atTheDesk()
    await sitting.must({ type: 'backup.save' })
    await sitting.must({ type: 'pane.open', rehearsal: true })
    const look = await sitting.ask<RetentionLook>({ type: 'retention.look' })
    expect(look.backups).toEqual([tenOClock])
  })
})
