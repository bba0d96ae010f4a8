import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Display } from '../../../electron/hosts/port'
import { freshFolder } from '../../builders/folders'
import { beamer, HostInMemory, laptop } from '../../builders/hostInMemory'
import { Sitting } from '../../builders/sitting'

const television: Display = { ...beamer, id: 'television', label: 'Television', x: -1280 }

/** Candor with its projector open, and nothing to show yet. */
async function openSitting(folder?: string, screens?: Display[]): Promise<Sitting> {
  const host = new HostInMemory()
  host.screens = screens ?? host.screens
  const sitting = await Sitting.at(folder ?? (await freshFolder()), host)
  await sitting.openProjector()
  return sitting
}

/** The sample meeting on the projector, with its welcome shown. */
async function showWelcome(): Promise<Sitting> {
  const sitting = await openSitting()
  await sitting.must({ type: 'app.sample' })
  await sitting.must({ type: 'meeting.start', meetingId: sitting.meetingId })
  await sitting.show({ kind: 'welcome' })
  return sitting
}

/** A cable is pulled or pushed in. */
function connect({ host, candor }: Sitting, ...screens: Display[]): void {
  host.screens = screens
  candor.displaysChanged(screens)
}

const projectorOf = (sitting: Sitting) => sitting.snapshot.projector
const screenOf = (sitting: Sitting) => sitting.host.windows.get('projector')

describe('the projector’s screen', () => {
  test('is remembered by what it is, not by where it is plugged in', async () => {
    const folder = await freshFolder()
    const first = await openSitting(folder, [laptop, television, beamer])
    await first.must({ type: 'projector.openWindow', displayId: beamer.id })
    expect(screenOf(first)).toBe('beamer')
    const again = { ...beamer, id: 'beamer-2', x: -2560 }
    const second = await openSitting(folder, [laptop, television, again])
    expect(screenOf(second)).toBe('beamer-2')
    expect(projectorOf(second).displays.find((one) => one.remembered)?.id).toBe('beamer-2')
  })

  test('is kept in a file that names neither it nor anything typed', async () => {
    const folder = await freshFolder()
    await openSitting(folder)
    const kept = await readFile(join(folder, 'preferences.json'), 'utf8')
    expect(kept).toContain('projectorDisplay')
    expect(kept).not.toMatch(/Beamer|Larkmoor|Heron/)
  })

  test('is forgotten without a word when the file is damaged', async () => {
    const folder = await freshFolder()
    await writeFile(join(folder, 'preferences.json'), '{"wallDisplay": {"id": 7}, "wallSize"')
    const sitting = await openSitting(folder)
    expect(screenOf(sitting)).toBe('beamer')
    expect(projectorOf(sitting).size).toBe(1)
  })

  test('can’t be the one the facilitator works on', async () => {
    const sitting = await openSitting()
    const open = { type: 'projector.openWindow', displayId: laptop.id } as const
    expect(await sitting.say(open)).toContain('can’t go there')
    expect(await sitting.say({ ...open, displayId: 'gone' })).toContain('can’t go there')
    expect(screenOf(sitting)).toBe('beamer')
  })

  test('when unplugged, takes the projector with it, and brings it back blank', async () => {
    const sitting = await showWelcome()
    connect(sitting, laptop)
    await expect.poll(() => screenOf(sitting)).toBeUndefined()
    expect(projectorOf(sitting)).toMatchObject({
      window: 'closed',
      absent: 'unplugged',
      mode: 'blank',
    })

    connect(sitting, laptop, beamer)
    await expect.poll(() => screenOf(sitting)).toBe('beamer')
    await sitting.candor.request('projector', { channel: 'ready', body: null })
    expect(await sitting.projector()).toEqual({ kind: 'blank' })
    expect(projectorOf(sitting)).toMatchObject({ absent: null, mode: 'blank' })
    await sitting.must({ type: 'projector.unblank' })
    expect(await sitting.projector()).toMatchObject({ kind: 'welcome' })
  })

  test('when it becomes a copy of the cockpit’s, loses the projector and the notes are covered', async () => {
    const sitting = await showWelcome()
    await sitting.must({ type: 'pane.open', rehearsal: false })
    connect(sitting, laptop, { ...beamer, x: 0 })
    await expect.poll(() => screenOf(sitting)).toBeUndefined()
    expect(projectorOf(sitting)).toMatchObject({ absent: 'mirrored', onePicture: true })
    expect(sitting.snapshot.restricted).toBeNull()
  })

  test('is swapped with the cockpit’s: blank first, notes covered, and shown again on purpose', async () => {
    const sitting = await showWelcome()
    await sitting.must({ type: 'pane.open', rehearsal: false })
    await sitting.must({ type: 'projector.swap' })
    expect([...sitting.host.windows]).toEqual(
      expect.arrayContaining([
        ['facilitator', 'beamer'],
        ['projector', 'laptop'],
      ]),
    )
    expect(sitting.snapshot.restricted).toBeNull()
    await sitting.candor.request('projector', { channel: 'ready', body: null })
    expect(await sitting.projector()).toEqual({ kind: 'blank' })
    expect(projectorOf(sitting).blankReason).toBe('moved')
  })

  test('is told apart by numbers on every other screen, which go when it is chosen', async () => {
    const sitting = await openSitting(undefined, [laptop, television, beamer])
    await sitting.must({ type: 'projector.identify', on: true })
    expect(sitting.host.marks).toEqual([
      { displayId: 'television', text: '1' },
      { displayId: 'beamer', text: '3' },
    ])
    expect(projectorOf(sitting).displays.find((one) => one.here)?.number).toBe(2)
    await sitting.must({ type: 'projector.openWindow', displayId: beamer.id })
    expect(sitting.host.marks).toEqual([])
  })

  test('is blank when the machine is locked, and the notes are covered', async () => {
    const sitting = await showWelcome()
    await sitting.must({ type: 'pane.open', rehearsal: false })
    sitting.candor.locked()
    expect(await sitting.projector()).toEqual({ kind: 'blank' })
    expect(projectorOf(sitting).blankReason).toBe('locked')
    await expect.poll(() => sitting.snapshot.restricted).toBeNull()
  })

  test('keeps the size of its text from one day to the next', async () => {
    const folder = await freshFolder()
    const first = await openSitting(folder)
    await first.must({ type: 'projector.size', step: 1 })
    expect(first.sentToProjector().at(-1)?.size).toBe(1.25)
    const second = await openSitting(folder)
    expect(second.sentToProjector().at(-1)?.size).toBe(1.25)
    await second.must({ type: 'projector.size', step: 0 })
    expect(second.sentToProjector().at(-1)?.size).toBe(1)
  })
})

describe('the projector', () => {
  test('goes blank when what it shows is removed, and doesn’t come back with an undo', async () => {
    const sitting = await showWelcome()
    const { id: itemId } = sitting.item('office hours')
    await sitting.show({ kind: 'item', itemId })
    await sitting.show({ kind: 'welcome' })
    await sitting.show({ kind: 'item', itemId })
    await sitting.must({ type: 'item.edit', id: itemId, fields: { part: 'B' } })
    expect(await sitting.projector()).toEqual({ kind: 'blank' })
    expect(projectorOf(sitting)).toMatchObject({ mode: 'blank', blankReason: 'gone' })
    await sitting.must({ type: 'app.undo' })
    expect(await sitting.projector()).toEqual({ kind: 'blank' })
  })

  test('that fell silent is blank when it answers again', async () => {
    const sitting = await showWelcome()
    await sitting.projector()
    sitting.pass(12)
    expect(projectorOf(sitting)).toMatchObject({
      mode: 'blank',
      blankReason: 'lost',
      painted: null,
    })
    expect(await sitting.projector()).toEqual({ kind: 'blank' })
  })

  test('closed and opened again shows the current view at once', async () => {
    const sitting = await showWelcome()
    await sitting.must({ type: 'projector.closeWindow' })
    expect(projectorOf(sitting)).toMatchObject({ window: 'closed', absent: null, painted: null })
    await sitting.openProjector()
    expect(await sitting.projector()).toMatchObject({ kind: 'welcome' })
  })
})
