import { expect, test, vi } from 'vitest'
import type { HostWindow } from '../../../electron/hosts/port'
import { freshFolder } from '../../builders/folders'
import { HostInMemory } from '../../builders/hostInMemory'
import { Sitting } from '../../builders/sitting'

/** A system that lets no window be put anywhere and doesn't tell where one is. */
class HostOnWayland extends HostInMemory {
  override readonly placesWindows = false
  override displayOf(): Promise<string | null> {
    return Promise.resolve(null)
  }
}

/** A host whose windows can't be opened, so many times. */
class HostThatFails extends HostInMemory {
  failing = 0
  ended = 0
  override openWindow(...asked: Parameters<HostInMemory['openWindow']>): Promise<HostWindow> {
    if (this.failing > 0) {
      this.failing -= 1
      return Promise.reject(new Error('not there'))
    }
    return super.openWindow(...asked)
  }
  override quit(): Promise<void> {
    this.ended += 1
    return super.quit()
  }
}

test('where no window can be placed, nothing is claimed: it is an ordinary window the room may see', async () => {
  const sitting = await Sitting.at(await freshFolder(), new HostOnWayland())
  await sitting.openProjector()
  const { projector } = sitting.snapshot
  expect(projector).toMatchObject({
    window: 'open',
    placesWindows: false,
    onePicture: true,
    seenBy: 'perhaps the room',
  })
  expect(projector.displays.some((display) => display.here || display.projector)).toBe(false)
  const swapped = await sitting.say({ type: 'projector.swap' })
  expect(swapped).toContain('doesn’t let Candor put windows')
  await sitting.must({ type: 'app.sample' })
  expect(await sitting.say({ type: 'pane.open', rehearsal: false })).toContain(
    'may see this screen',
  )
})

test('a projector that can’t be put up is said to be closed, and opens when asked again', async () => {
  const host = new HostThatFails()
  const sitting = await Sitting.at(await freshFolder(), host)
  const said = vi.spyOn(console, 'error').mockReturnValue(undefined)
  host.failing = 1
  expect(await sitting.say({ type: 'projector.openWindow' })).toContain('could not be put')
  said.mockRestore()
  expect(sitting.snapshot.projector.window).toBe('closed')
  await sitting.openProjector()
  expect(sitting.snapshot.projector.window).toBe('open')
})

test('a cockpit that crashed is opened again, and Candor ends when that can’t be done', async () => {
  const host = new HostThatFails()
  const { candor } = await Sitting.at(await freshFolder(), host)
  const said = vi.spyOn(console, 'error').mockReturnValue(undefined)
  const crash = async (failing: number): Promise<boolean> => {
    host.windows.delete('facilitator')
    host.failing = failing
    candor.windowGone('facilitator', 'crashed')
    await vi.waitFor(() => expect(host.windows.has('facilitator') || host.ended > 0).toBe(true))
    return host.ended === 0
  }
  expect(await crash(0)).toBe(true)
  expect(await crash(2)).toBe(true)
  expect(await crash(9)).toBe(false)
  said.mockRestore()
})
