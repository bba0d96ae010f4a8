import { expect, type Locator, type Page } from '@playwright/test'

/** The cases of a Part B in the private pane, in the words of its screens. */
export class Cases {
  constructor(
    readonly page: Page,
    readonly pane: Locator,
  ) {}

  async goTo(): Promise<void> {
    await this.pane.getByRole('radio', { name: 'Cases' }).click()
  }

  /** Puts a participant on the list. */
  async add(code: string, minutes: number, broughtBy: string): Promise<void> {
    await this.pane.getByRole('button', { name: 'Add a case' }).click()
    const dialog = this.page.getByRole('dialog', { name: 'Add a case' })
    await dialog.getByRole('button', { name: /Code/ }).click()
    await this.page.getByRole('option', { name: code }).click()
    await dialog.getByLabel('Minutes').fill(String(minutes))
    await dialog.getByLabel('Who brings it').fill(broughtBy)
    await dialog.getByRole('button', { name: 'Add', exact: true }).click()
    await expect(dialog).toBeHidden()
  }

  card(code: string): Locator {
    return this.pane.locator('.casecard', { hasText: code })
  }

  /** The part of the pane about one case. */
  of(code: string): Locator {
    return this.pane.getByRole('region', { name: code, exact: true })
  }

  /** Takes a step of the case that is looked at. */
  async take(step: string): Promise<void> {
    const steps = this.pane.getByRole('group', { name: 'Steps' })
    await steps.getByRole('button', { name: new RegExp(`^${step}`) }).click()
  }

  /** Somebody steps out, or says that they act. */
  async press(name: string): Promise<void> {
    await this.pane.getByRole('button', { name, exact: true }).click()
  }

  /** Shows who may stay. */
  async showWhoMayStay(): Promise<void> {
    await this.pane.locator('.caseroom__stay summary').click()
  }
}
