import type { Seat } from './seat'

/** Someone comes back to the computer after days; the notes have locked, and are unlocked. */
export async function comeBack(sitting: Seat, days: number): Promise<void> {
  sitting.wait(days * 24 * 60)
  sitting.candor.tick()
  await sitting.must({ type: 'app.active' })
  await sitting.must({ type: 'pane.unlock', secret: '' })
  sitting.candor.tick()
  // What a tick began is done before what is asked next.
  await sitting.must({ type: 'pane.close' })
  await sitting.must({ type: 'history.markSeen', about: 'workgroup' })
}
