import { rename } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Clocks } from '../../../electron/kernel/clock'
import { SaveQueue } from '../../../electron/storage/saveQueue'
import { freshFolder } from '../../builders/folders'
import { Sitting } from '../../builders/sitting'

/** The sample on a disk that can be pulled out and put back. */
async function onAStick(): Promise<{
  sitting: Sitting
  folder: string
  readonly pullOut: () => Promise<void>
  readonly putBack: () => Promise<void>
}> {
  const folder = await freshFolder()
  const stick = join(folder, 'workgroups')
  const drawer = join(folder, 'drawer')
  const sitting = await Sitting.at(folder)
  await sitting.must({ type: 'app.sample' })
  return {
    sitting,
    folder,
    pullOut: () => rename(stick, drawer),
    putBack: () => rename(drawer, stick),
  }
}

const note = (sitting: Sitting, notes: string): Promise<string | null> =>
  sitting.say({ type: 'item.notes', id: sitting.item('bus shelter').id, notes })

describe('when the disk is gone', () => {
  test('it is said what happened, and everything typed stays', async () => {
    const { sitting, pullOut } = await onAStick()
    expect(sitting.snapshot.saved.state).toBe('saved')
    await pullOut()
    expect(await note(sitting, 'It is dark.')).toBeNull()
    expect(sitting.snapshot.saved).toMatchObject({
      state: 'failed',
      message: expect.stringContaining('Put the disk back') as unknown,
    })
    expect(sitting.item('bus shelter').notes).toBe('It is dark.')
  })

  test('nothing of it is lost once it is back', async () => {
    const { sitting, folder, pullOut, putBack } = await onAStick()
    const { meetingId } = sitting
    const { id: itemId } = sitting.item('bus shelter')
    await pullOut()
    await note(sitting, 'It is dark.')
    await sitting.must({ type: 'note.write', meetingId, itemId, text: 'Private words' })
    await putBack()
    await sitting.must({ type: 'app.retrySave' })
    expect(sitting.snapshot.saved.state).toBe('saved')
    const id = sitting.open.workgroupId
    await sitting.candor.close()
    const again = await Sitting.at(folder)
    await again.must({ type: 'app.openWorkgroup', id, secret: '' })
    await again.must({ type: 'app.openMeeting', meetingId })
    await again.must({ type: 'pane.open', rehearsal: false })
    expect(again.item('bus shelter').notes).toBe('It is dark.')
    expect(again.snapshot.restricted?.notes).toMatchObject([{ text: 'Private words' }])
  })

  test('it is saved by itself soon after it is back', async () => {
    const { sitting, pullOut, putBack } = await onAStick()
    await pullOut()
    await note(sitting, 'It is dark.')
    await putBack()
    // Somebody sets the clock back meanwhile: that keeps nothing from being saved.
    sitting.setClockForward(-3_600_000)
    sitting.now += 11_000
    sitting.candor.tick()
    await sitting.must({ type: 'app.openMeeting', meetingId: sitting.meetingId })
    expect(sitting.snapshot.saved.state).toBe('saved')
  })

  test('the next change saves what was not, too', async () => {
    const { sitting, pullOut, putBack } = await onAStick()
    await pullOut()
    await note(sitting, 'It is dark.')
    await putBack()
    await note(sitting, 'It is very dark.')
    expect(sitting.snapshot.saved).toMatchObject({ state: 'saved', message: '' })
  })

  test('the workgroup can’t be left, and stays open', async () => {
    const { sitting, pullOut, putBack } = await onAStick()
    await pullOut()
    await note(sitting, 'It is dark.')
    for (const type of ['app.leaveWorkgroup', 'app.sample'] as const)
      expect(await sitting.say({ type })).toContain('Not saved')
    expect(sitting.item('bus shelter').notes).toBe('It is dark.')
    await putBack()
    await sitting.must({ type: 'app.leaveWorkgroup' })
    expect(sitting.snapshot.open).toBeNull()
  })
})

const at = (now: number): Clocks => ({ calendar: () => now, elapsed: () => now })

describe('what is said when saving fails', () => {
  test.each([
    ['ENOSPC', 'The disk is full'],
    ['EACCES', 'may not write'],
    ['EROFS', 'can only be read'],
    ['EIO', 'reports an error'],
    ['EWHATEVER', 'The disk refused'],
  ])('of %s is “%s”, and no path', async (code, words) => {
    const saving = new SaveQueue(at(0), () => null)
    const failed = Object.assign(new Error(`${code}: /home/odile/Candor`), { code })
    await saving.save({ saved: false, save: () => Promise.reject(failed) })
    expect(saving.state.state).toBe('failed')
    expect(saving.state.message).toContain(words)
    expect(saving.state.message).not.toContain('/home')
  })

  test('is nothing but “saved” as long as the disk confirms', async () => {
    const states: string[] = []
    const saving: SaveQueue = new SaveQueue(at(7), () => states.push(saving.state.state))
    await saving.save({ saved: true, save: () => Promise.resolve() })
    expect(states).toEqual(['saving', 'saved'])
    expect(saving.state).toEqual({ state: 'saved', at: 7, message: '' })
  })
})
