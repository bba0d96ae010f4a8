import { expect, type Locator } from '@playwright/test'
import type { Session } from '../fixtures'
import type { ProjectorScreen } from './projector'

/** An item of the sample meeting. */
export const shelter = 'Heron Flats bus shelter: concerns at night'

/** The sample meeting, running, the shelter on the projector and confirmed. */
export async function atTheShelter(session: Session): Promise<ProjectorScreen> {
  const { facilitator } = session
  await facilitator.trySample()
  await facilitator.start()
  const projector = await session.openProjector()
  await facilitator.look(shelter)
  await facilitator.press('v')
  await expect(projector.view).toContainText(shelter)
  await facilitator.projectorSays('On screen')
  return projector
}

/** The import of public data from the sample, with a file chosen. */
export async function importPublicData(session: Session, path: string): Promise<Locator> {
  const { facilitator, candor } = session
  await facilitator.trySampleAt('Public data')
  await facilitator.button('Import public data…').click()
  const dialog = facilitator.page.getByRole('dialog', { name: 'Import public data' })
  candor.dialogs.queueOpen(path)
  await dialog.getByRole('button', { name: 'Choose a file…' }).click()
  return dialog
}
