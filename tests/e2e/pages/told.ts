import type { Page } from '@playwright/test'

/** What the facilitator's window is told, as much of it as the caller names, by the window's own bridge. */
export async function readTold<T>(page: Pick<Page, 'evaluate'>): Promise<T> {
  const whole: unknown = await page.evaluate(async () => {
    interface Bridge {
      query(query: unknown): Promise<{ value: { whole: unknown } }>
    }
    const { candor } = window as unknown as { candor: Bridge }
    return (await candor.query({ type: 'app.snapshot' })).value.whole
  })
  return whole as T
}
