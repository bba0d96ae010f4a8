import { mkdir, readdir, rename, rm, symlink, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { nodeFiles } from '../../../electron/storage/vault/nodeFiles'
import { digestsIn, freshFolder } from '../../builders/folders'
import { Sitting } from '../../builders/sitting'
import {
  noteCode,
  notesIn,
  openTheMeeting,
  passphrase,
  withANote,
} from '../../builders/workgroupWithNote'

describe('a disk that is full before everything is sealed anew', () => {
  /** No snapshot can be written while something is done. */
  async function whileFull<T>(task: () => Promise<T>): Promise<T> {
    const create = nodeFiles.create.bind(nodeFiles)
    const full = vi
      .spyOn(nodeFiles, 'create')
      .mockImplementation((path) =>
        path.includes('snap-')
          ? Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' }))
          : create(path),
      )
    try {
      return await task()
    } finally {
      full.mockRestore()
    }
  }

  test('does not keep anyone from the new recovery code', async () => {
    const { sitting, folder } = await withANote()
    const { workgroupId } = sitting.open
    const told = await whileFull(() => sitting.say({ type: 'app.renewKeys', passphrase }))
    expect(told).toContain('write the code down')
    const secret = await noteCode(sitting)
    await sitting.must({ type: 'app.leaveWorkgroup' })
    const next = await Sitting.at(folder)
    await next.must({ type: 'app.openWorkgroup', id: workgroupId, secret })
    await openTheMeeting(next)
    expect(await notesIn(next)).toEqual(['Private words'])
  })

  test('keeps nobody from knowing which passphrase opens, and what is saved after it stays', async () => {
    const { sitting, folder } = await withANote()
    const { workgroupId } = sitting.open
    const change = { type: 'app.changePassphrase', secret: passphrase } as const
    const next = 'eight ferries wait at the weir'
    const told = await whileFull(() => sitting.say({ ...change, passphrase: next }))
    expect(told).toContain('The new passphrase opens this workgroup from now on')
    await sitting.must({ type: 'neighborhood.add', name: 'Tern Hill' })
    await sitting.must({ type: 'app.leaveWorkgroup' })
    const open = { type: 'app.openWorkgroup', id: workgroupId } as const
    const again = await Sitting.at(folder)
    expect(await again.say({ ...open, secret: passphrase })).toContain('doesn’t open it')
    await again.must({ ...open, secret: next })
    await openTheMeeting(again)
    expect(await notesIn(again)).toEqual(['Private words'])
    expect(again.open.record.neighborhood.map(({ name }) => name)).toContain('Tern Hill')
    expect(again.candor.workgroups.current?.vault.ring('record')?.keys).toHaveLength(1)
  })
})

describe('a workgroup whose folder was replaced with a link while it is open', () => {
  test.each(['sample', 'own'])('is not removed through it: %s', async (whose) => {
    const { sitting, folder } = await withANote()
    const other = join(folder, 'workgroups', sitting.open.workgroupId)
    if (whose === 'sample') await sitting.must({ type: 'app.sample' })
    const at = join(folder, 'workgroups', sitting.open.workgroupId)
    const moved = await freshFolder()
    await rename(at, join(moved, 'away'))
    const target = whose === 'sample' ? other : join(moved, 'away')
    const before = await digestsIn(target)
    await symlink(target, at)
    const told = await sitting.say({ type: 'app.removeWorkgroup', secret: passphrase })
    expect(told).toContain('replaced with a link')
    expect(await digestsIn(target)).toEqual(before)
  })
})

describe('a workgroup is listed', () => {
  test('whatever its files say about when they were written', async () => {
    const { sitting, folder } = await withANote()
    const { workgroupId } = sitting.open
    await sitting.must({ type: 'app.leaveWorkgroup' })
    const record = join(folder, 'workgroups', workgroupId, 'record')
    for (const name of await readdir(record)) await utimes(join(record, name), 0, 0)
    const next = await Sitting.at(folder)
    expect(next.snapshot.workgroups).toMatchObject([{ id: workgroupId }])
    await next.must({ type: 'app.openWorkgroup', id: workgroupId, secret: passphrase })
  })

  test.each(['gone', 'a file', 'empty'])(
    'though the folder of its record is %s, and what is wrong is told when it is opened',
    async (how) => {
      const { sitting, folder } = await withANote()
      const { workgroupId } = sitting.open
      await sitting.must({ type: 'app.leaveWorkgroup' })
      const record = join(folder, 'workgroups', workgroupId, 'record')
      await rm(record, { recursive: true })
      if (how === 'a file') await writeFile(record, '')
      if (how === 'empty') await mkdir(record)
      const next = await Sitting.at(folder)
      expect(next.snapshot.workgroups).toMatchObject([{ id: workgroupId }])
      const told = await next.say({
        type: 'app.openWorkgroup',
        id: workgroupId,
        secret: passphrase,
      })
      expect(told).toMatch(/nothing was changed/i)
    },
  )
})
