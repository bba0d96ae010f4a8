import { expect, type Locator, type Page } from '@playwright/test'
import type { Facilitator } from './facilitator'

/** What is need-to-know, in the words of its screens. */
export class Restricted {
  constructor(readonly page: Page) {}

  /** Opens the sample and, with its meeting left, the page of participants. */
  static async inSample(facilitator: Facilitator): Promise<Restricted> {
    await facilitator.trySample()
    await facilitator.button('Back to the workgroup').click()
    const restricted = new Restricted(facilitator.page)
    await restricted.openDesk()
    return restricted
  }

  get pane(): Locator {
    return this.page.getByRole('region', { name: 'Private notes', exact: true })
  }

  get cover(): Locator {
    return this.page.getByRole('region', { name: 'Private notes, covered' })
  }

  private dialog(): Locator {
    return this.page.getByRole('dialog')
  }

  private button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name })
  }

  /** Opens the page of participants between meetings. */
  async openDesk(): Promise<void> {
    await this.page.getByRole('tab', { name: 'Participants', exact: true }).click()
    await this.page.getByRole('button', { name: 'Open', exact: true }).click()
    await expect(this.pane).toBeVisible()
  }

  /** Goes from here to the sample's meeting and begins it, with these people signed in, who agreed. */
  async beginMeeting(
    facilitator: Facilitator,
    openProjector: () => Promise<unknown>,
    names: readonly string[],
  ): Promise<void> {
    await this.page.getByRole('tab', { name: 'Meetings', exact: true }).click()
    await this.page.locator('.panel .row--press').first().click()
    await facilitator.start()
    await openProjector()
    for (const name of names) await facilitator.signIn(name)
    await facilitator.button('All signed the sheet').click()
  }

  /** Adds a participant and opens their file; returns the code. */
  async addParticipant(): Promise<string> {
    await this.button('Add a participant').click()
    await this.button('Add, and open the file').click()
    await this.button('Nobody can see it: open').click()
    const code = this.pane.locator('.file .code__code')
    await expect(code).toBeVisible()
    return code.innerText()
  }

  /** A release for appointments and health, with all its elements. */
  async addRelease(
    categories: readonly string[],
    signedOn: string,
    isPart2 = false,
  ): Promise<void> {
    await this.button('Add a release').click()
    await this.dialog().getByLabel('Who may share').fill('Harbor Light')
    const kinds = this.dialog().getByRole('group', { name: 'What may be shared' })
    for (const kind of ['Appointments', 'Health'])
      await kinds.getByRole('button', { name: kind, exact: true }).click()
    await this.dialog().getByLabel('Purpose').fill('Care coordination')
    await this.dialog().getByLabel('Or the event that ends it').fill('Leaving LEAD')
    if (isPart2) await this.dialog().getByRole('radio', { name: 'Yes: 42 CFR part 2' }).click()
    const group = this.dialog().getByRole('group', { name: 'Who may be told' })
    for (const category of categories) await group.getByRole('button', { name: category }).click()
    await this.dialog()
      .getByLabel(/^Signed on/)
      .fill(signedOn)
    await this.dialog().getByRole('button', { name: 'Save' }).click()
    await expect(this.dialog()).toBeHidden()
  }

  /** Writes a note; `standsOn` is the beginning of what it stands on in its list. */
  async addNote(text: string, reason: string, standsOn?: string): Promise<void> {
    await this.button('Add a note').click()
    await this.dialog().getByLabel('Note', { exact: true }).fill(text)
    if (standsOn !== undefined) await this.standOn(standsOn)
    await this.dialog().getByLabel('Why they need to know').fill(reason)
    await this.dialog().getByRole('button', { name: 'Save' }).click()
    await expect(this.dialog()).toBeHidden()
  }

  /** Chooses what the entry in the dialog stands on, about an appointment. */
  async standOn(begins: string): Promise<void> {
    await this.dialog()
      .getByRole('button', { name: /Permitted by/ })
      .click()
    await this.page.getByRole('option', { name: new RegExp(`^${begins}`) }).click()
    const kinds = this.dialog().getByRole('group', { name: /^What it is about/ })
    await kinds.getByRole('button', { name: 'Appointments', exact: true }).click()
  }

  /** Says that everyone in the room is on the list. */
  async lookAround(): Promise<void> {
    await this.button('Everyone here is on the list').click()
    await expect(this.dialog()).toBeHidden()
  }

  /** Finds a participant by code, and is asked who would see the file. */
  async find(code: string): Promise<Locator> {
    await this.pane.getByRole('radio', { name: 'Participants' }).click()
    await this.pane.getByLabel('Find a participant by code').fill(code)
    await this.page.keyboard.press('Enter')
    const asked = this.page.getByRole('dialog', { name: `Open the file ${code}?` })
    await expect(asked).toBeVisible()
    return asked
  }
}
