import type { Page } from 'playwright'
import type { Launched } from '../../e2e/attach'
import { readTold } from '../../e2e/pages/told'
import { type Latency, latencyOf } from './figures'
import { dispatch, type InPage } from './inPage'

type Kept = InPage & { wanted: string; entered: number[]; shown: number[] }

/**
 * How soon the room sees what was captured: from Enter in the line to the frame in which the words
 * are painted at the running item. Each is undone before the next, so that all have the same page.
 */
export async function measureCaptures(
  { facilitator }: Launched,
  projector: Page,
  meetingId: string,
  count: number,
): Promise<Latency> {
  const { open } = await readTold<{
    open: { record: { agendaItem: { id: string; meetingId: string }[] } }
  }>(facilitator)
  const item = open.record.agendaItem.find((row) => row.meetingId === meetingId)
  if (item === undefined) throw new Error('the meeting has no item')
  await dispatch(facilitator, { type: 'item.start', id: item.id })
  await dispatch(facilitator, {
    type: 'projector.show',
    slide: { kind: 'item', itemId: item.id },
  })
  await noteEnter(facilitator)
  await noteWords(projector)
  for (let said = 0; said < count; said += 1)
    await capture(facilitator, projector, `The lamp at landing ${said + 1} is dark`)
  const entered = await facilitator.evaluate(() => (window as unknown as Kept).entered)
  const shown = await projector.evaluate(() => (window as unknown as Kept).shown)
  return latencyOf(entered.map((at, n) => (shown[n] ?? NaN) - at))
}

/** Notes when Enter is pressed, on the clock all windows share. */
const noteEnter = (facilitator: Page): Promise<void> =>
  facilitator.evaluate(() => {
    const kept = Object.assign(window, { entered: [] }) as unknown as Kept
    const note = (event: KeyboardEvent): void => {
      if (event.key === 'Enter') kept.entered.push(performance.timeOrigin + performance.now())
    }
    window.addEventListener('keydown', note, true)
  })

/** Notes when the words that are waited for are about to be painted. */
const noteWords = (projector: Page): Promise<void> =>
  projector.evaluate(() => {
    const kept = Object.assign(window, { wanted: '', shown: [] }) as unknown as Kept
    new MutationObserver(() => {
      if (kept.wanted === '' || !document.body.textContent.includes(kept.wanted)) return
      kept.wanted = ''
      requestAnimationFrame(() => kept.shown.push(performance.timeOrigin + performance.now()))
    }).observe(document.body, { childList: true, subtree: true, characterData: true })
  })

async function capture(facilitator: Page, projector: Page, words: string): Promise<void> {
  await facilitator.keyboard.press('F2')
  await facilitator.keyboard.insertText(`h ${words}`)
  await projector.evaluate((wanted) => Object.assign(window, { wanted }), words)
  // People read the line once more before they press Enter.
  await facilitator.waitForTimeout(200)
  await facilitator.keyboard.press('Enter')
  await projector.waitForFunction(() => (window as unknown as Kept).wanted === '')
  await dispatch(facilitator, { type: 'app.undo' })
  await projector.waitForFunction((said) => !document.body.textContent.includes(said), words)
}
