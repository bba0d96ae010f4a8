import type { HostWindow, WindowRole } from '../../../electron/hosts/port'
import { HostInMemory } from '../../builders/hostInMemory'

/** A host in memory that has everything the facilitator's window is told looked at as it is told. */
export class WatchedHost extends HostInMemory {
  constructor(private readonly look: (message: unknown) => void) {
    super([])
  }

  override async openWindow(role: WindowRole): Promise<HostWindow> {
    const window = await super.openWindow(role)
    return {
      ...window,
      push: (message) => {
        if (role === 'facilitator') this.look(message)
        window.push(message)
      },
    }
  }
}
