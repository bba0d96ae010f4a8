import type { Facilitator } from './facilitator'

/** The sample meeting up to its wrap-up, where one thing was heard about the Heron Flats bus shelter. */
export async function wrapUpAfterHearing(facilitator: Facilitator, wording: string): Promise<void> {
  await facilitator.trySample()
  await facilitator.start()
  await facilitator.page.getByRole('button', { name: /^Heron Flats bus shelter/ }).click()
  await facilitator.hear(wording)
  await facilitator.button(/^Wrap up$/).click()
}
