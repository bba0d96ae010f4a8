import type { Page } from 'playwright'

/** What the measuring scripts keep in the pages. */
interface Kept {
  readonly pressed: number[]
  readonly painted: number[]
}
interface Bridge {
  onSnapshot(listener: (snapshot: unknown) => void): () => void
  dispatch(command: unknown): Promise<{ ok: boolean; refusal?: { message: string } }>
}
interface Told {
  readonly whole?: { readonly projector: Shown }
  readonly parts?: { readonly projector?: Shown }
}
interface Shown {
  readonly sent: { readonly id: string } | null
  readonly painted: { readonly view: { readonly id: string } } | null
}
export type InPage = Window & { candor: Bridge; kept: Kept }

/** Scripts come with a helper’s name in them (esbuild keeps names of functions); the page has none. */
export async function prepare(page: Page): Promise<void> {
  await page.evaluate('globalThis.__name = (named) => named')
}

/** Sends a command through the window's own bridge; a refusal is a failure of the bench. */
export async function dispatch(page: Page, command: unknown): Promise<void> {
  const answer = await page.evaluate(
    (given) => (window as unknown as InPage).candor.dispatch(given),
    command,
  )
  if (!answer.ok) throw new Error(answer.refusal?.message ?? 'refused')
}

/**
 * Notes, in the room's window, the time of each frame in which a new view is painted. The ticking of
 * its clock is not a new view; a view's heading is.
 */
export async function watchPaints(projector: Page): Promise<void> {
  await projector.evaluate(() => {
    const { kept } = Object.assign(window, {
      kept: { pressed: [], painted: [] },
    }) as unknown as InPage
    const titleNow = (): string => document.querySelector('.projector h1')?.textContent ?? ''
    let title = titleNow()
    new MutationObserver(() => {
      if (titleNow() === title) return
      title = titleNow()
      // When the frame with it is about to be painted, on the clock all windows share.
      requestAnimationFrame(() => kept.painted.push(performance.timeOrigin + performance.now()))
    }).observe(document.body, { childList: true, subtree: true, characterData: true })
  })
}

/** Presses next so many times (back again at the end of the agenda), each when the last is confirmed. */
export async function pressSteps(
  facilitator: Page,
  steps: number,
  turnAfter: number,
): Promise<number[]> {
  return facilitator.evaluate(
    async ({ count, turn }) => {
      const { candor } = window as unknown as InPage
      const pressed: number[] = []
      // Each message that moves the projector tells all of it.
      let latest: Shown | null = null
      let hear = (): void => {}
      const stop = candor.onSnapshot((snapshot) => {
        const { whole, parts } = snapshot as Told
        latest = whole?.projector ?? parts?.projector ?? latest
        hear()
      })
      const isConfirmed = (before: string | undefined): boolean => {
        return latest?.sent?.id !== before && latest?.painted?.view.id === latest?.sent?.id
      }
      let place = 0
      let on = 1
      for (let step = 0; step < count; step += 1) {
        const before = (latest as Shown | null)?.sent?.id
        place += on
        const key = on === 1 ? 'n' : 'p'
        if (place === turn || place === 1) on = -on
        if (step === 0) on = 1
        pressed.push(performance.timeOrigin + performance.now())
        window.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
        await new Promise<void>((resolve, reject) => {
          const late = setTimeout(() => reject(new Error(`step ${step} was not confirmed`)), 20_000)
          hear = () => {
            if (!isConfirmed(before)) return
            clearTimeout(late)
            resolve()
          }
          hear()
        })
        // People press at any moment, not at the start of a frame.
        const pause = (step * 7) % 17
        await new Promise((resolve) => setTimeout(resolve, pause))
      }
      stop()
      return pressed
    },
    { count: steps, turn: turnAfter },
  )
}

/** Types so many letters into a long note, and tells for each when the frame with it was painted. */
export async function typeLetters(facilitator: Page, letters: number): Promise<number[]> {
  return facilitator.evaluate(async (count) => {
    const took: number[] = []
    const field = document.activeElement
    if (!(field instanceof HTMLTextAreaElement)) throw new Error('the note has no focus')
    for (let letter = 0; letter < count; letter += 1) {
      const from = performance.now()
      const end = field.value.length
      field.setRangeText(letter % 6 === 5 ? ' ' : 'a', end, end, 'end')
      field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }))
      await new Promise((resolve) => requestAnimationFrame(resolve))
      took.push(performance.now() - from)
      await new Promise((resolve) => setTimeout(resolve, 20 + ((letter * 7) % 17)))
    }
    return took
  }, letters)
}

/** Writes long notes to old items for as long as it isn't stopped, so that checkpoints happen. */
export async function writeInBackground(
  facilitator: Page,
  writes: readonly { readonly id: string; readonly notes: string }[],
): Promise<void> {
  await facilitator.evaluate((given) => {
    const holder = window as unknown as InPage & { writing: boolean; written: number }
    holder.writing = true
    holder.written = 0
    const go = async (): Promise<void> => {
      while (holder.writing) {
        const write = given[holder.written % given.length]
        if (write === undefined) return
        await holder.candor.dispatch({ type: 'item.notes', ...write })
        holder.written += 1
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
    }
    void go()
  }, writes)
}

/** Stops writing; returns how many notes were written. */
export async function stopWriting(facilitator: Page): Promise<number> {
  return facilitator.evaluate(() => {
    const holder = window as unknown as { writing: boolean; written: number }
    holder.writing = false
    return holder.written
  })
}
