import { expect, type Page, type TestInfo } from '@playwright/test'
import axeCore, { type AxeResults, type RunOptions } from 'axe-core'

/** Nothing on the page breaks a rule of accessibility. What does is told by rule and place. */
export async function expectAccessible(
  page: Page,
  where: string,
  without: readonly string[] = [],
): Promise<void> {
  const off = Object.fromEntries(without.map((rule) => [rule, { enabled: false }]))
  const { violations, passes } = await axe(page, { rules: off })
  expectNone(violations, where)
  expect(passes.length, `${where}: rules that were checked`).toBeGreaterThan(0)
}

/** The same in light and dark. All that differs between them is colors, so the dark is asked only for what depends on them. */
export async function expectAccessibleInBoth(
  page: Page,
  where: string,
  without: readonly string[] = [],
): Promise<void> {
  await inScheme(page, 'light')
  await expectAccessible(page, `${where}, light`, without)
  await inScheme(page, 'dark')
  const { violations, passes } = await axe(page, {
    runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
  })
  expectNone(violations, `${where}, dark`)
  expect(passes.length, `${where}, dark: texts that were checked`).toBeGreaterThan(0)
}

/**
 * Runs axe in the page itself: half a megabyte of program, so it is put there once and stays. Of
 * the rules nothing breaks it tells one place each; all of them are ten times as much to carry.
 */
async function axe(page: Page, options: RunOptions): Promise<AxeResults> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeCore.source)
  return page.evaluate(
    (given) =>
      (window as unknown as { axe: typeof axeCore }).axe.run(document, {
        ...given,
        resultTypes: ['violations'],
      }),
    options,
  )
}

function expectNone(violations: AxeResults['violations'], where: string): void {
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  )
  expect(found, where).toEqual([])
}

/** Light or dark, as the system asks for it, once every transition is over. */
async function inScheme(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
}

/** Pictures for people to look at, in light and dark, when PICTURES is set; no test depends on them. */
export async function pictures(page: Page, info: TestInfo, name: string): Promise<void> {
  if (process.env['PICTURES'] === undefined) return
  for (const scheme of ['light', 'dark'] as const) {
    await inScheme(page, scheme)
    await page.screenshot({ path: info.outputPath(`${name} ${scheme}.png`) })
  }
}

/** Whether the page itself has to be scrolled sideways. */
export async function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const boxes = [document.documentElement, ...document.querySelectorAll('main')]
    return boxes.some((box) => box.scrollWidth > box.clientWidth + 1)
  })
}
