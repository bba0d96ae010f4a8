import { expect, type Locator, type Page } from '@playwright/test'
import { wordsOf } from './projector'
import { readTold } from './told'

/** What the tests' own workgroups are sealed with. */
export const passphrase = 'seven herons cross the millrace'

type Stage = 'Prepare' | 'Meet' | 'Wrap up' | 'Documents'

/** The facilitator's window, in the words of its screens. */
export class Facilitator {
  constructor(readonly page: Page) {}

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name, exact: typeof name === 'string' })
  }

  heading(name: string | RegExp): Locator {
    return this.page.getByRole('heading', { name, exact: typeof name === 'string' })
  }

  /** Presses a key of the shortcuts: a letter or digit with Alt, which works from anywhere. */
  async press(key: string): Promise<void> {
    await this.page.keyboard.press(/^[a-z0]$/.test(key) ? `Alt+${key}` : key)
  }

  async trySample(): Promise<void> {
    await this.button('Try the sample meeting').click()
    await expect(this.heading('Agenda')).toBeVisible()
  }

  /** Opens the sample and leaves its meeting for a page of the workgroup. */
  async trySampleAt(tab: string): Promise<void> {
    await this.trySample()
    await this.button('Back to the workgroup').click()
    await this.page.getByRole('tab', { name: tab, exact: true }).click()
  }

  /** Opens the sample at its bus shelter, with the private notes open. */
  async openNotesAtShelter(): Promise<void> {
    await this.trySample()
    await this.startByPalette()
    await this.look(/^Heron Flats bus shelter/)
    await this.openNotes()
  }

  /** Sets up a workgroup; returns its recovery code. */
  async newWorkgroup(name: string, neighborhoods: readonly string[]): Promise<string> {
    await this.fillNewWorkgroup(name, neighborhoods)
    await this.button('Create workgroup').click()
    return this.noteRecoveryCode()
  }

  /** Fills the dialog for a new workgroup. */
  async fillNewWorkgroup(name: string, neighborhoods: readonly string[]): Promise<void> {
    await this.button('New workgroup').click()
    await this.page.getByLabel('Name', { exact: true }).fill(name)
    await this.page.getByLabel('Neighborhoods').fill(neighborhoods.join('\n'))
    await this.page.getByLabel('Passphrase', { exact: true }).fill(passphrase)
    await this.page.getByLabel('Passphrase again', { exact: true }).fill(passphrase)
  }

  /** Confirms the recovery code that is shown, and returns it. */
  async noteRecoveryCode(): Promise<string> {
    const code = this.page.getByRole('list', { name: 'Recovery code' })
    await expect(code).toBeVisible()
    const groups = await code.getByRole('listitem').allInnerTexts()
    await this.button('I have written it down').click()
    await this.page.getByLabel('Type its last group').fill(groups.at(-1) ?? '')
    await this.button('Continue').click()
    await expect(this.heading(/^To do/)).toBeVisible()
    return groups.join('-')
  }

  /** Goes from another page of the workgroup to its meetings. */
  async openMeetings(): Promise<void> {
    await this.page.getByRole('tab', { name: 'Meetings', exact: true }).click()
  }

  async prepareMeeting(date: string): Promise<void> {
    await this.openMeetings()
    await this.button('Prepare a meeting').click()
    await this.page.getByLabel('Date').fill(date)
    await this.button('Prepare meeting').click()
    await expect(this.heading('Agenda')).toBeVisible()
  }

  /** Adds an item by hand. */
  async addItem(
    title: string,
    fields: { minutes?: number; place?: string; part?: 'B' } = {},
  ): Promise<void> {
    await this.press('Alt+Shift+N')
    const dialog = this.page.getByRole('dialog')
    await dialog.getByLabel('Title').fill(title)
    if (fields.minutes !== undefined)
      await dialog.getByLabel('Minutes').fill(String(fields.minutes))
    if (fields.place !== undefined) await dialog.getByRole('button', { name: fields.place }).click()
    if (fields.part === 'B') await dialog.getByRole('radio', { name: 'Part B: restricted' }).click()
    await dialog.getByRole('button', { name: 'Add to the agenda' }).click()
    await expect(dialog).toBeHidden()
  }

  /** Puts an agenda into the import and has it read. */
  async paste(text: string): Promise<void> {
    // While the dialog of the import before is still there, keys are its own.
    await expect(this.page.getByRole('dialog')).toBeHidden()
    await this.press('i')
    await this.page.getByLabel('Agenda', { exact: true }).fill(text)
    await this.button('Check the items').click()
  }

  /** Goes from the sample meeting to where concerns are brought in. */
  async importConcerns(): Promise<Locator> {
    await this.button('Back to the workgroup').click()
    await this.page.getByRole('tab', { name: 'Concerns', exact: true }).click()
    await this.button('Import concerns…').click()
    return this.page.getByRole('dialog', { name: 'Import concerns' })
  }

  /** The same from the sample, on the usual laptop. */
  async importConcernsOnLaptop(): Promise<Locator> {
    await this.page.setViewportSize({ width: 1366, height: 768 })
    await this.trySample()
    return this.importConcerns()
  }

  /** How the import read what was pasted or picked. */
  get preview(): Locator {
    return this.page.getByRole('region', { name: 'How it was read' })
  }

  /** Drags an agenda item with the mouse to the lower edge of another. */
  async drag(title: string, below: string): Promise<void> {
    const target = this.page.getByRole('row', { name: below })
    const { height } = (await target.boundingBox()) ?? { height: 0 }
    await this.page
      .getByRole('row', { name: title })
      .dragTo(target, { targetPosition: { x: 200, y: height - 4 } })
  }

  /** Titles of one part of the agenda, in order. */
  async agenda(part: 'A' | 'B' = 'A'): Promise<string[]> {
    return this.page.locator(`[data-part="${part}"] .agenda__text strong`).allInnerTexts()
  }

  async start(): Promise<void> {
    await this.button('Start the meeting').first().click()
    await expect(this.page.getByText('Part A, open.')).toBeVisible()
  }

  /** The same by the palette alone; keys are for the table once it is there. */
  async startByPalette(): Promise<void> {
    await this.choose('Start the meeting')
    await expect(this.page.getByText('Part A, open.')).toBeVisible()
  }

  async goTo(stage: Stage): Promise<void> {
    await this.page.getByRole('radio', { name: stage, exact: true }).click()
  }

  async signIn(name: string): Promise<void> {
    await this.press('s')
    await this.page.keyboard.type(name)
    await this.page.keyboard.press('Enter')
    await expect(this.person(name)).toHaveAttribute('aria-pressed', 'true')
  }

  person(name: string): Locator {
    return this.page
      .getByRole('region', { name: 'In the room' })
      .locator('.person')
      .filter({ hasText: name })
  }

  /** The form with everything there is to say of an entry; it is opened where it isn't yet. */
  async form(name: string): Promise<Locator> {
    const form = this.page.getByRole('form', { name })
    const opener = this.button(`${name}, with details`)
    if ((await opener.getAttribute('aria-expanded')) === 'false') await opener.click()
    await expect(form).toBeVisible()
    return form
  }

  /** The line one captures in. */
  get line(): Locator {
    return this.page.getByRole('combobox', { name: 'Capture', exact: true })
  }

  /** Captures a line, from wherever the focus is. */
  async capture(line: string): Promise<void> {
    await this.page.keyboard.press('F2')
    await expect(this.line).toBeFocused()
    await this.page.keyboard.type(line)
    await this.page.keyboard.press('Enter')
    await expect(this.line).toHaveValue('')
  }

  /** The discussion of the item, unfolded. */
  async discussion(): Promise<Locator> {
    const field = this.page.getByLabel('Discussion', { exact: true })
    if (!(await field.isVisible()))
      await this.page.locator('summary', { hasText: 'Discussion' }).click()
    await expect(field).toBeVisible()
    return field
  }

  /** Shows one of what stands outside the order of the meeting. */
  async showAnother(name: string): Promise<void> {
    await this.button('Show another…').click()
    await this.page.getByRole('menuitem', { name, exact: true }).click()
  }

  async hear(wording: string): Promise<void> {
    const form = await this.form('Add what was heard')
    await form.getByLabel('What was heard').fill(wording)
    await form.getByRole('button', { name: 'Add' }).click()
    await expect(this.page.getByRole('listitem').filter({ hasText: wording })).toBeVisible()
  }

  async decide(wording: string, more: { because?: string; dissent?: string } = {}): Promise<void> {
    const form = await this.form('Add a decision')
    await form.getByLabel('Decision').fill(wording)
    if (more.because !== undefined) await form.getByLabel('Because').fill(more.because)
    if (more.dissent !== undefined) await form.getByLabel('Dissent').fill(more.dissent)
    await form.getByRole('button', { name: 'Add' }).click()
    await expect(this.page.getByRole('listitem').filter({ hasText: wording })).toBeVisible()
  }

  async act(wording: string, owner: string, due: string): Promise<void> {
    const form = await this.form('Add an action')
    await form.getByLabel('Action').fill(wording)
    await form.getByLabel('Owner').fill(owner)
    await form.getByLabel('Due date').fill(due)
    await form.getByRole('button', { name: 'Add' }).click()
    await expect(this.page.getByRole('listitem').filter({ hasText: wording })).toBeVisible()
  }

  /** Writes the discussion of the item down. */
  async discuss(text: string): Promise<void> {
    const field = await this.discussion()
    await field.fill(text)
    await field.blur()
    await this.saved()
  }

  /** Says how a past action stands. */
  async reportAction(wording: string, status: string, obstacle: string): Promise<void> {
    const row = this.page.getByRole('listitem').filter({ hasText: wording })
    await row.getByRole('radio', { name: status, exact: true }).click()
    if (obstacle === '') return
    await row.getByRole('textbox').fill(obstacle)
    await row.getByRole('textbox').blur()
    await this.saved()
  }

  /** Words one section of a neighborhood's report-back. */
  async word(neighborhood: string, section: string, text: string): Promise<void> {
    await this.page.getByRole('tab', { name: neighborhood, exact: true }).click()
    await this.page.getByLabel(section).fill(text)
    await this.page.getByLabel(section).blur()
    await expect(this.button('Back to the draft')).toBeVisible()
  }

  /** The hints on plain language beside a section of a report-back. */
  hints(section: string): Locator {
    return this.page
      .locator('.wording__section', { has: this.page.getByLabel(section) })
      .getByRole('group', { name: 'Plain language' })
  }

  /** The names of the documents there are. */
  async documents(): Promise<string[]> {
    return this.page.locator('.documents__choice > span:first-child').allInnerTexts()
  }

  /** Leaves the item unfinished, with the reason. */
  async leave(outcome: 'Carry over' | 'Park' | 'Close', reason: string): Promise<void> {
    await this.button('Not finished…').click()
    const dialog = this.page.getByRole('dialog')
    await dialog.getByRole('radio', { name: outcome }).click()
    await dialog.getByLabel(/Reason/).fill(reason)
    await dialog.getByRole('button', { name: outcome }).click()
    await expect(dialog).toBeHidden()
  }

  async openNotes(): Promise<void> {
    await this.press('r')
    await expect(this.notes).toBeVisible()
  }

  get notes(): Locator {
    return this.page.getByRole('region', { name: 'Private notes' })
  }

  async writeNote(text: string): Promise<void> {
    await this.notes.getByLabel('Note', { exact: true }).fill(text)
    await this.notes.getByLabel('Note', { exact: true }).blur()
    await this.saved()
  }

  /** Looks at an item or a view of the agenda, without showing it. */
  async look(title: string | RegExp): Promise<void> {
    await this.page
      .getByRole('navigation', { name: 'Agenda' })
      .getByRole('button', { name: title })
      .click()
  }

  /** The miniature of what the room sees now, or of what comes next. */
  miniature(which: 'now' | 'next'): Locator {
    const label = which === 'now' ? 'What the room sees now' : 'What comes next'
    return this.page.getByRole('figure', { name: label })
  }

  /** What the next press will show, as the miniature words it; its own clock aside. */
  async previewed(): Promise<string> {
    return wordsOf(this.miniature('next'))
  }

  /** What the room sees now, as the miniature words it; its own clock aside. */
  async painted(): Promise<string> {
    return wordsOf(this.miniature('now'))
  }

  /** Opens the palette and carries out what is found first by these words. */
  async choose(words: string): Promise<void> {
    await this.page.keyboard.press('Control+k')
    await expect(this.page.getByPlaceholder('Type to find a command')).toBeFocused()
    await this.page.keyboard.type(words)
    const found = this.page.getByRole('menuitem', { name: words })
    await expect(found).toBeVisible()
    await this.page.keyboard.press('ArrowDown')
    await expect(found).toHaveAttribute('data-focused', 'true')
    await this.page.keyboard.press('Enter')
    await expect(found).toBeHidden()
  }

  /**
   * Does what locks the notes, and waits for the next page: with the notes the page is let go that
   * showed them, and what is pressed before the next one stands is lost.
   */
  async locking(press: () => Promise<void>): Promise<void> {
    const renewed = this.page.waitForEvent('load', (page) => page.url().startsWith('https://'))
    await press()
    await renewed
    await expect(this.page.locator('main:not([aria-busy])').first()).toBeVisible()
  }

  /** The field or button with this label has the focus. */
  async focusShows(label: string): Promise<void> {
    await expect(this.page.getByLabel(label, { exact: true })).toBeFocused()
  }

  /** Leaves a text field by Tab until single keys mean shortcuts again. */
  async leaveFields(): Promise<void> {
    const typing = (): Promise<boolean> =>
      this.page.evaluate(() => document.activeElement?.closest('input, textarea') != null)
    while (await typing()) await this.page.keyboard.press('Tab')
  }

  /** Goes to a part of the page by Tab alone. */
  async tabTo(target: Locator): Promise<void> {
    const there = (): Promise<boolean> => target.evaluate((node) => node === document.activeElement)
    for (let stop = 0; stop < 80 && !(await there()); stop += 1)
      await this.page.keyboard.press('Tab')
    await expect(target).toBeFocused()
  }

  /** Why the focus can't be seen; empty when it can. */
  async focusIsSeen(): Promise<string> {
    return this.page.evaluate(() => {
      const at = document.activeElement
      if (at === null || at === document.body) return 'lost to the page'
      const { outlineStyle, outlineWidth } = getComputedStyle(at)
      const name = `${at.tagName} ${at.getAttribute('aria-label') ?? at.textContent}`
      return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 ? '' : `no outline: ${name}`
    })
  }

  /** Opens the projector; for the first time on this machine, on the screen that is offered. */
  async openProjector(): Promise<void> {
    await this.press('w')
    await this.screenChooser.or(this.button('Close the projector W')).first().waitFor()
    if (await this.screenChooser.isVisible()) await this.page.keyboard.press('Enter')
  }

  /** The dialog in which the room's screen is chosen. */
  get screenChooser(): Locator {
    return this.page.getByRole('dialog', { name: 'Which screen does the room see?' })
  }

  /** The screens as the window is told of them by its own bridge. */
  async screens(): Promise<{ id: string; label: string; projector: boolean; here: boolean }[]> {
    const { projector } = await readTold<{
      projector: { displays: { id: string; label: string; projector: boolean; here: boolean }[] }
    }>(this.page)
    return projector.displays
  }

  /** What the windows that tell screens apart show. */
  async numbersOnScreens(): Promise<string[]> {
    const contexts = this.page.context().browser()?.contexts() ?? []
    const marks = contexts
      .flatMap((context) => context.pages())
      .filter((page) => page.url().startsWith('data:'))
    return Promise.all(marks.map((page) => page.locator('p').innerText()))
  }

  /** The state of the projector, as the strip words it. */
  async projectorSays(words: string): Promise<void> {
    await expect(this.page.locator('.strip__badge')).toHaveText(words)
  }

  async saved(): Promise<void> {
    await expect(this.page.getByText('Saved', { exact: true })).toBeVisible()
  }

  /**
   * Puts people into the room by the window's own bridge, since fifty dialogs take long; they
   * speak for the neighborhoods in turn.
   */
  async seatPeople(names: readonly string[]): Promise<void> {
    const { open } = await readTold<{
      open: { meetingId: string; record: { neighborhood: { id: string }[] } }
    }>(this.page)
    const seats = names.map((name, n) => {
      const places = open.record.neighborhood
      return { name, neighborhoodIds: [places[n % places.length]?.id ?? ''] }
    })
    await this.page.evaluate(
      async ({ people, meetingId }) => {
        interface Bridge {
          dispatch(command: unknown): Promise<{ ok: boolean; value: { id: string } }>
        }
        const { candor } = window as unknown as { candor: Bridge }
        for (const person of people) {
          const fields = { ...person, organization: 'Larkmoor', role: 'other' }
          const { value } = await candor.dispatch({ type: 'member.add', fields })
          await candor.dispatch({ type: 'attendance.toggle', meetingId, memberId: value.id })
        }
      },
      { people: seats, meetingId: open.meetingId },
    )
  }

  /** Adds a participant by name, by the window's own bridge; the site is set to keep names. */
  async addParticipant(name: string): Promise<void> {
    await this.page.evaluate(async (named) => {
      interface Bridge {
        dispatch(command: unknown): Promise<{ ok: boolean }>
      }
      const { candor } = window as unknown as { candor: Bridge }
      await candor.dispatch({ type: 'restricted.settings', fields: { namesAllowed: true } })
      const fields = { name: named, aliases: [], notForWorkgroup: false }
      const added = await candor.dispatch({ type: 'participant.add', fields })
      if (!added.ok) throw new Error('the participant wasn’t added')
    }, name)
  }

  /** Finishes the item that is looked at, also one that was only just begun. */
  async finishItem(): Promise<void> {
    await this.press('e')
    const asked = this.page.getByRole('dialog', { name: 'Finish this item already?' })
    await expect(asked.or(this.button('Reopen'))).toBeVisible()
    if (await asked.isVisible()) await asked.getByRole('button', { name: 'Finish it' }).click()
    await expect(asked).toBeHidden()
  }

  /** What is said under a field whose text looks like a participant's name. */
  get flag(): Locator {
    return this.page.getByRole('status').filter({ hasText: 'participant’s name or code' })
  }

  /** Decides about every unfinished item, and ends the meeting. */
  async endMeeting(choice: 'Finished' | 'Carry over' | 'Park' | 'Close'): Promise<void> {
    await expect(this.heading('Unfinished items')).toBeVisible()
    const rows = this.page.locator('.unfinished')
    for (let left = await rows.count(); left > 0; left -= 1) {
      await rows.first().getByRole('button', { name: choice }).click()
      await expect(rows).toHaveCount(left - 1)
    }
    await this.button('End the meeting').click()
    await expect(this.heading('Documents')).toBeVisible()
  }

  /** Chooses a document and waits until its pages are drawn. */
  async openDocument(name: string): Promise<void> {
    await this.page
      .getByRole('navigation', { name: 'Documents' })
      .getByRole('button', { name })
      .click()
    await expect(this.page.getByRole('img', { name: `${name}, page 1` })).toBeVisible()
  }

  async saveDocument(): Promise<void> {
    await this.button('Save as PDF…').click()
  }

  /** Saves the shown document in another form, from the keyboard. */
  async saveAs(form: string): Promise<void> {
    await this.button('Save as').focus()
    await this.page.keyboard.press('Enter')
    await this.page.getByRole('menuitem', { name: form }).focus()
    await this.page.keyboard.press('Enter')
  }
}
