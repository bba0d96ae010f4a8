import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** Nothing on the page breaks a rule of accessibility. What does is told by rule and place. */
export async function expectAccessible(
  page: Page,
  where: string,
  without: readonly string[] = [],
): Promise<void> {
  const { violations, passes } = await axe(page)
    .disableRules([...without])
    .analyze()
  expectNone(violations, where)
  expect(passes.length, `${where}: rules that were checked`).toBeGreaterThan(0)
}

/** The window's browser opens no other page, so the results are put together in this one. */
const axe = (page: Page): AxeBuilder => new AxeBuilder({ page }).setLegacyMode(true)

type Violations = Awaited<ReturnType<AxeBuilder['analyze']>>['violations']

function expectNone(violations: Violations, where: string): void {
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  )
  expect(found, where).toEqual([])
}

/** Light or dark, as the system asks for it, once every transition is over. */
export async function inScheme(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
}

/** Whether the page itself has to be scrolled sideways. */
export async function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const boxes = [document.documentElement, ...document.querySelectorAll('main')]
    return boxes.some((box) => box.scrollWidth > box.clientWidth + 1)
  })
}
