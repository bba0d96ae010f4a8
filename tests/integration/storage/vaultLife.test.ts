import { link, mkdir, open, readdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { FacilitatorCommand } from '../../../shared/contracts/commands'
import type { OpenedBackup, PickedBackup } from '../../../shared/workgroup/backupContract'
import { digestsIn, freshFolder } from '../../builders/folders'
import { HostInMemory } from '../../builders/hostInMemory'
import { Seat, toolsHere } from '../../builders/seat'
import { Sitting } from '../../builders/sitting'
import { noteCode, notesIn, passphrase, withANote } from '../../builders/workgroupWithNote'

const vaultOf = (sitting: Sitting) => sitting.open.vault

test('trying a passphrase costs its full price, but for the sample’s, which everyone knows', async () => {
  const costIn = async (folder: string): Promise<unknown> => {
    const name = (await readdir(folder, { recursive: true })).find((one) =>
      one.endsWith('header-1'),
    )
    return /"cost":(\{[^}]*\})/.exec(await readFile(join(folder, name ?? ''), 'latin1'))?.[1]
  }
  const make = async (command: FacilitatorCommand): Promise<unknown> => {
    const folder = await freshFolder()
    const { files, openKeeper } = toolsHere
    const seat = new Seat(folder, new HostInMemory(), { files, openKeeper })
    await seat.candor.open()
    await seat.must(command)
    await seat.candor.close()
    return costIn(folder)
  }
  const own = await make({
    type: 'app.newWorkgroup',
    name: 'Larkmoor LEAD OWG',
    goalSentence: '',
    neighborhoods: [],
    passphrase,
  })
  expect(own).toBe(JSON.stringify({ N: 131_072, r: 8, p: 1 }))
  expect(await make({ type: 'app.sample' })).toBe(JSON.stringify({ N: 1024, r: 8, p: 1 }))
})

describe('private notes that are locked', () => {
  test('are not in memory, and the meeting goes on without them', async () => {
    const { sitting, itemId } = await withANote()
    const { meetingId } = sitting
    await sitting.must({ type: 'pane.open', rehearsal: false })
    await sitting.must({ type: 'pane.lock' })
    expect(sitting.snapshot.restricted).toBeNull()
    expect(vaultOf(sitting).notesLocked).toBe(true)
    expect(await sitting.say({ type: 'pane.open', rehearsal: false })).toContain('locked')
    const write = { type: 'note.write', meetingId, itemId, text: 'More' } as const
    expect(await sitting.say(write)).toContain('locked')
    await sitting.must({ type: 'item.notes', id: itemId, notes: 'It is dark.' })
    expect(sitting.snapshot.saved.state).toBe('saved')
    expect(await sitting.say({ type: 'pane.unlock', secret: 'not this one' })).toContain('doesn’t')
    await sitting.must({ type: 'pane.unlock', secret: passphrase })
    expect(await notesIn(sitting)).toEqual(['Private words'])
  })

  test('lock by themselves when nobody was seen for as long as is set', async () => {
    const { sitting } = await withANote()
    await sitting.must({ type: 'restricted.settings', fields: { lockAfterMinutes: 5 } })
    const pass = async (seconds: number): Promise<void> => {
      sitting.pass(seconds)
      await sitting.must({ type: 'app.openMeeting', meetingId: sitting.meetingId })
    }
    await pass(4 * 60)
    await sitting.must({ type: 'app.active' })
    await pass(4 * 60)
    expect(vaultOf(sitting).notesLocked).toBe(false)
    await pass(2 * 60)
    expect(vaultOf(sitting).notesLocked).toBe(true)
    expect(vaultOf(sitting).lockAfterMinutes).toBe(5)
  })

  test('lock all the same when the computer’s clock is set back meanwhile', async () => {
    const { sitting } = await withANote()
    await sitting.must({ type: 'restricted.settings', fields: { lockAfterMinutes: 5 } })
    sitting.setClockForward(-3_600_000).pass(6 * 60)
    await sitting.must({ type: 'app.openMeeting', meetingId: sitting.meetingId })
    expect(vaultOf(sitting).notesLocked).toBe(true)
  })

  test.each([
    ['the computer slept', (sitting: Sitting) => sitting.wait(3).candor.tick()],
    ['its screen was locked', (sitting: Sitting) => sitting.candor.locked()],
  ])('lock when %s', async (_what, happens) => {
    const { sitting } = await withANote()
    await sitting.must({ type: 'pane.open', rehearsal: false })
    happens(sitting)
    expect(sitting.snapshot.restricted).toBeNull()
    await sitting.must({ type: 'app.openMeeting', meetingId: sitting.meetingId })
    expect(vaultOf(sitting).notesLocked).toBe(true)
  })
})

describe('new keys', () => {
  test('come with a new recovery code; the old one opens nothing, the passphrase still does', async () => {
    const folder = await freshFolder()
    const sitting = await Sitting.at(folder)
    await sitting.must({
      type: 'app.newWorkgroup',
      name: 'Larkmoor',
      goalSentence: '',
      neighborhoods: [],
      passphrase,
    })
    const oldCode = await noteCode(sitting)
    const { workgroupId: id } = sitting.open
    expect(await sitting.say({ type: 'app.renewKeys', passphrase: 'not this one' })).toContain(
      'isn’t',
    )
    expect(await sitting.say({ type: 'app.renewKeys', passphrase: oldCode })).toContain('need')
    await sitting.must({ type: 'app.renewKeys', passphrase })
    const newCode = await noteCode(sitting)
    expect(newCode).not.toBe(oldCode)
    await sitting.must({ type: 'neighborhood.add', name: 'Millrace' })
    await sitting.must({ type: 'app.leaveWorkgroup' })
    expect(await sitting.say({ type: 'app.openWorkgroup', id, secret: oldCode })).toContain(
      'doesn’t open',
    )
    for (const secret of [newCode, passphrase]) {
      await sitting.must({ type: 'app.openWorkgroup', id, secret })
      expect(sitting.open.record.neighborhood.map((row) => row.name)).toEqual(['Millrace'])
      await sitting.must({ type: 'app.leaveWorkgroup' })
    }
  })
})

test('the core itself takes no passphrase that is easy to guess, for a new workgroup or an old one', async () => {
  const { sitting } = await withANote()
  const fields = { name: 'Larkmoor', goalSentence: '', neighborhoods: [] }
  for (const weak of [' '.repeat(12), 'aaaaaaaaaaaa', '\u200b'.repeat(12)]) {
    const made = await sitting.say({ type: 'app.newWorkgroup', ...fields, passphrase: weak })
    const changed = await sitting.say({
      type: 'app.changePassphrase',
      secret: passphrase,
      passphrase: weak,
    })
    for (const told of [made, changed]) expect(told).toMatch(/^(Choose a|That) passphrase/)
  }
  expect(sitting.open.record.workgroup[0]?.name).toBe('Larkmoor LEAD OWG')
})

describe('removing a workgroup from this computer', () => {
  const foldersIn = (folder: string) => readdir(join(folder, 'workgroups'))

  test('needs its secret, and leaves nothing of it', async () => {
    const { sitting, folder } = await withANote()
    expect(
      await sitting.say({ type: 'app.removeWorkgroup', secret: 'five herons cross it' }),
    ).toContain('Nothing was removed')
    expect(await notesIn(sitting)).toEqual(['Private words'])
    // Who had the file open sees what became of its bytes.
    const header = join(folder, 'workgroups', sitting.open.workgroupId, 'header-1')
    const kept = await open(header, 'r')
    await sitting.must({ type: 'app.removeWorkgroup', secret: passphrase })
    expect(new Set(await kept.readFile())).toEqual(new Set([0]))
    await kept.close()
    expect(sitting.snapshot.open).toBeNull()
    expect(sitting.snapshot.workgroups).toEqual([])
    expect(await foldersIn(folder)).toEqual([])
    // A new one is made as on the first day.
    await sitting.must({ type: 'app.sample' })
    await sitting.must({ type: 'app.removeWorkgroup', secret: '' })
    expect(await foldersIn(folder)).toEqual([])
  })

  test('isn’t done while a legal hold is on, nor while nobody can tell', async () => {
    const { sitting } = await withANote()
    const remove = { type: 'app.removeWorkgroup', secret: passphrase } as const
    await sitting.must({ type: 'hold.place', reason: 'A court asked for it.' })
    expect(await sitting.say(remove)).toContain('legal hold')
    await sitting.must({ type: 'pane.lock' })
    expect(await sitting.say(remove)).toContain('Unlock the private notes')
    await sitting.must({ type: 'pane.unlock', secret: passphrase })
    await sitting.must({ type: 'hold.lift' })
    await sitting.must(remove)
    expect(sitting.snapshot.workgroups).toEqual([])
  })

  test('that was cut short is finished at the next start, once nothing opens it any more', async () => {
    const { sitting, folder } = await withANote()
    const { workgroupId } = sitting.open
    await sitting.must({ type: 'app.leaveWorkgroup' })
    const at = join(folder, 'workgroups', workgroupId)
    await writeFile(join(at, 'removing'), '')
    for (const name of ['header-1', 'header-2']) await writeFile(join(at, name), Buffer.alloc(900))
    const next = await Sitting.at(folder)
    expect(next.snapshot.workgroups).toEqual([])
    expect(await foldersIn(folder)).toEqual([])
  })

  test('isn’t begun by a mark that anyone could have put there: the user is asked', async () => {
    const { sitting, folder } = await withANote()
    const { workgroupId } = sitting.open
    await sitting.must({ type: 'app.leaveWorkgroup' })
    await writeFile(join(folder, 'workgroups', workgroupId, 'removing'), '')
    const next = await Sitting.at(folder)
    expect(next.snapshot.workgroups).toMatchObject([{ id: workgroupId, removalBegun: true }])
    await next.must({ type: 'app.openWorkgroup', id: workgroupId, secret: passphrase })
    expect(next.open.record.workgroup[0]?.name).toBe('Larkmoor LEAD OWG')
    await next.must({ type: 'app.leaveWorkgroup' })
    expect(next.snapshot.workgroups).toMatchObject([{ removalBegun: false }])
  })

  test('follows no link, writes over nothing that is elsewhere as well, and tells of it', async () => {
    const { sitting, folder } = await withANote()
    const at = join(folder, 'workgroups', sitting.open.workgroupId)
    const elsewhere = await freshFolder()
    const outside = join(elsewhere, 'budget.txt')
    await writeFile(outside, 'nothing of Candor’s')
    await symlink(outside, join(at, 'header-7'))
    await link(outside, join(at, 'header-8'))
    await symlink(elsewhere, join(at, 'record', 'wal-90'))
    await mkdir(join(at, 'header-9'))
    const told = await sitting.say({ type: 'app.removeWorkgroup', secret: passphrase })
    expect(told).toContain('removed from this computer')
    expect(told).toContain('not overwritten')
    expect(await readFile(outside, 'utf8')).toBe('nothing of Candor’s')
    expect(await readdir(elsewhere)).toEqual(['budget.txt'])
    expect(await foldersIn(folder)).toEqual([])
  })
})

describe('a backup', () => {
  async function backUp(): Promise<Awaited<ReturnType<typeof withANote>>> {
    const made = await withANote()
    await made.sitting.must({ type: 'backup.save' })
    const { host } = made.sitting
    host.picked = host.saved.at(-1) ?? null
    return made
  }

  async function look(sitting: Sitting, secret = passphrase): Promise<OpenedBackup> {
    const picked = await sitting.ask<PickedBackup>({ type: 'backup.pick' })
    return sitting.ask<OpenedBackup>({ type: 'backup.look', token: picked?.token ?? '', secret })
  }

  test('is one sealed file whose name and bytes tell nothing', async () => {
    const { sitting } = await backUp()
    const [file] = sitting.host.saved
    expect(file?.name).toMatch(/^candor-backup-\d{4}-\d{2}-\d{2}\.candor$/)
    const raw = Buffer.from(file?.bytes ?? []).toString('latin1')
    for (const word of ['Larkmoor', 'Heron', 'Private words', 'SQLite'])
      expect(raw).not.toContain(word)
  })

  test('is shown beside what is here now before anything is done', async () => {
    const { sitting, folder } = await backUp()
    await sitting.must({ type: 'neighborhood.add', name: 'Millrace' })
    await sitting.newMeeting('2026-12-01')
    const before = await digestsIn(folder)
    const { contents, here } = await look(sitting)
    expect(contents).toMatchObject({ name: 'Larkmoor LEAD OWG', meetings: 1, notes: 1 })
    expect(here).toMatchObject({ meetings: 2, lastMeeting: '2026-12-01', notes: 1 })
    expect(await digestsIn(folder)).toEqual(before)
  })

  test('comes back whole on another computer, and what is there stays', async () => {
    const { sitting } = await backUp()
    const other = await Sitting.at(await freshFolder())
    await other.must({ type: 'app.sample' })
    other.host.picked = sitting.host.picked
    const picked = await other.ask<PickedBackup>({ type: 'backup.pick' })
    const token = picked?.token ?? ''
    expect(await other.say({ type: 'backup.restore', token })).toContain('Check the backup')
    await other.ask({ type: 'backup.look', token, secret: passphrase })
    await other.must({ type: 'backup.restore', token })
    expect(other.snapshot.workgroups).toHaveLength(2)
    const id = other.snapshot.workgroups.find((row) => !row.sample)?.id ?? ''
    await other.must({ type: 'app.openWorkgroup', id, secret: passphrase })
    const [meeting] = other.open.record.meeting
    await other.must({ type: 'app.openMeeting', meetingId: meeting?.id ?? '' })
    expect(await notesIn(other)).toEqual(['Private words'])
    await other.must({ type: 'neighborhood.add', name: 'Millrace' })
    expect(other.snapshot.saved.state).toBe('saved')
  })

  test('made while the notes are locked holds them all the same', async () => {
    const { sitting } = await withANote()
    await sitting.must({ type: 'pane.lock' })
    await sitting.must({ type: 'backup.save' })
    sitting.host.picked = sitting.host.saved.at(-1) ?? null
    expect((await look(sitting)).contents.notes).toBe(1)
  })

  test('with a wrong passphrase or a wrong byte opens nothing, and says which it was', async () => {
    const { sitting } = await backUp()
    await expect(look(sitting, 'not this one')).rejects.toThrow('doesn’t open')
    const bytes = Buffer.from(sitting.host.picked?.bytes ?? [])
    for (const place of [3, 18, 700, Math.floor(bytes.length / 2), bytes.length - 1]) {
      const hurt = Buffer.from(bytes)
      hurt[place] = (hurt[place] ?? 0) ^ 1
      sitting.host.picked = { name: 'b.candor', bytes: hurt }
      await expect(look(sitting), `byte ${place}`).rejects.toThrow(/damaged|doesn’t open/)
    }
    sitting.host.picked = { name: 'b.candor', bytes: bytes.subarray(0, bytes.length - 1) }
    await expect(look(sitting)).rejects.toThrow('damaged')
  })
})
