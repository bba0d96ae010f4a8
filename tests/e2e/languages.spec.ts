import { expect, test } from './fixtures'
import { expectAccessibleInBoth, pictures } from './pages/sights'
import { wrapUpAfterHearing } from './pages/wrapUp'

/* Telling neighbors in their own language: what people translate, and what Candor comes with. */

test('a report-back is translated beside the English, and says when the English has changed since', async ({
  session,
}, info) => {
  const { facilitator } = session
  const { page } = facilitator
  await wrapUpAfterHearing(facilitator, 'The light has been out since August.')
  const worded = page.getByRole('button', { name: /Worded in/ })

  await test.step('side by side', async () => {
    await worded.click()
    await page.getByRole('option', { name: 'Spanish' }).click()
    const said = page.getByRole('region', { name: 'You said' })
    await expect(said).toContainText('The light has been out since August.')
    await said.getByLabel('You said, in Spanish').fill('La luz no funciona desde agosto.')
    await said.getByLabel('You said, in Spanish').blur()
    await expect(worded).toContainText('Spanish (1 of 6)')
    await expectAccessibleInBoth(page, 'translating')
    await pictures(page, info, 'translating')
  })

  await test.step('the English changes, and whoever translated it is told', async () => {
    await worded.click()
    await page.getByRole('option', { name: 'English' }).click()
    await facilitator.word('Heron Flats', 'You said', 'The light has been out for months.')
    await worded.click()
    await page.getByRole('option', { name: /Spanish/ }).click()
    const said = page.getByRole('region', { name: 'You said' })
    await expect(said.getByRole('note')).toContainText('The English has changed since.')
    await pictures(page, info, 'changed since')
    await facilitator.goTo('Documents')
    await facilitator.openDocument('Heron Flats')
    // What is translated into is what they like; nobody said so here, so it is chosen.
    await page.getByRole('button', { name: /Language/ }).click()
    await page.getByRole('option', { name: 'Spanish' }).click()
    await expect(page.getByRole('note')).toContainText('The English of 1 section has changed')
    await facilitator.goTo('Wrap up')
    await worded.click()
    await page.getByRole('option', { name: /Spanish/ }).click()
    await said.getByRole('button', { name: 'Still right' }).click()
    await expect(said.getByRole('note')).toHaveCount(0)
  })

  await test.step('the document is in Spanish, and says what nobody translated or checked', async () => {
    await facilitator.goTo('Documents')
    await facilitator.openDocument('Heron Flats')
    await page.getByRole('button', { name: /Language/ }).click()
    await page.getByRole('option', { name: 'Spanish' }).click()
    await page.getByRole('button', { name: 'As a message…' }).click()
    const dialog = page.getByRole('dialog', { name: 'As a message' })
    const text = dialog.getByRole('textbox')
    await expect(text).toHaveValue(/Ustedes dijeron\nLa luz no funciona desde agosto\./)
    await expect(text).toHaveValue(/Todavía sin traducir:/)
    await expect(text).toHaveValue(/Nadie las ha revisado todavía\./)
    await dialog.getByRole('button', { name: 'Close' }).click()
    await expect(dialog).toBeHidden()
    await pictures(page, info, 'paper')
  })

  await test.step('minutes and sign-in sheet have their headings in Spanish, too', async () => {
    for (const [document, file] of [
      ['Minutes', 'minutes-es.pdf'],
      ['Sign-in sheet', 'sign-in-sheet-es.pdf'],
    ] as const) {
      await facilitator.openDocument(document)
      await page.getByRole('button', { name: /Language/ }).click()
      await page.getByRole('option', { name: 'Spanish' }).click()
      await facilitator.button('Save as PDF…').click()
      await expect.poll(() => session.candor.dialogs.saved()).toContain(file)
    }
  })
})

test('somebody checks the words of a language, and a form in it is saved', async ({
  session,
}, info) => {
  const { facilitator } = session
  const { page } = facilitator
  await facilitator.trySampleAt('Languages')
  await expectAccessibleInBoth(page, 'languages')
  await pictures(page, info, 'languages')
  const somali = page.getByRole('listitem').filter({ hasText: 'Soomaali' })
  await expect(somali).toContainText('Nobody has checked its words yet.')

  await test.step('what must be put in stays in', async () => {
    await page.getByRole('button', { name: 'Words in Somali…' }).click()
    const dialog = page.getByRole('dialog', { name: 'Words in Somali' })
    const field = dialog.getByLabel('Somali: Page {page} of {pages}')
    await field.fill('Bogga {page}')
    await field.blur()
    await expect(dialog).toContainText('Keep {pages} where it goes')
    await field.fill('Bogga {page}, guud ahaan {pages}')
    await field.blur()
    await expect(dialog.getByText('Keep {pages} where it goes')).toHaveCount(0)
    await expectAccessibleInBoth(page, 'words of a language')
    await pictures(page, info, 'words')
    await dialog.getByLabel('Who checked the words in Somali').fill('R. Adeyo')
    await dialog.getByRole('button', { name: 'These words are right' }).click()
    await expect(dialog).toContainText('Checked by R. Adeyo')
    await dialog.getByRole('button', { name: 'Close' }).click()
    await expect(dialog).toBeHidden()
    await expect(somali).toContainText('Checked by R. Adeyo')
  })

  await test.step('a form to hand out', async () => {
    await page.getByRole('button', { name: 'Form for concerns in Arabic…' }).click()
    const dialog = page.getByRole('dialog', { name: 'Form for concerns in Arabic' })
    await expect(
      dialog.getByRole('img', { name: 'Form for concerns in Arabic, page 1 of 1' }),
    ).toBeVisible()
    await pictures(page, info, 'form')
  })
})
