import { expect, test } from 'vitest'
import { FacilitatorPage } from '../../../electron/app/facilitatorPage'
import type { HostWindow } from '../../../electron/hosts/port'
import { snapshotWith } from '../../components/snapshots'

/** A window that writes down what happens to its page, in order. */
function aWindow(): { window: HostWindow; happened: string[] } {
  const happened: string[] = []
  const window: HostWindow = {
    role: 'facilitator',
    push: () => undefined,
    keepFromCapture: () => false,
    renew: () => {
      happened.push('renewed')
      return Promise.resolve()
    },
    focus: () => Promise.resolve(),
    close: () => Promise.resolve(),
  }
  return { window, happened }
}

const unlock = { type: 'pane.unlock', secret: 'seven herons' } as const

test('a page that was told nothing private stays', async () => {
  const { window, happened } = aWindow()
  const page = new FacilitatorPage()
  page.messageFor(snapshotWith())
  page.sent({ type: 'projector.next' })
  await page.renew(window, () => happened.push('told'))
  expect(happened).toEqual([])
})

test('a page a secret was typed in is asked where it is, let go, and the next one told', async () => {
  const { window, happened } = aWindow()
  const page = new FacilitatorPage()
  page.sent(unlock)
  await page.renew(window, () => {
    happened.push(`told ${JSON.stringify(page.snapshot)}`)
    if (page.snapshot.leaving) page.left('{"tab":"concerns"}')
  })
  expect(happened).toEqual([
    'told {"leaving":true,"view":""}',
    'renewed',
    'told {"leaving":false,"view":"{\\"tab\\":\\"concerns\\"}"}',
  ])
  // The next page has begun there and says so with the first thing it sends.
  page.sent({ type: 'app.active' })
  expect(page.snapshot.view).toBe('')
  await page.renew(window, () => happened.push('again'))
  expect(happened).not.toContain('again')
})

test('a page that doesn’t answer is let go all the same, and once for two at a time', async () => {
  const { window, happened } = aWindow()
  const page = new FacilitatorPage()
  page.sent(unlock)
  const tell = (): void => undefined
  await Promise.all([page.renew(window, tell), page.renew(window, tell)])
  expect(happened).toEqual(['renewed'])
})
