import { z } from '../../../shared/kernel/zod'

const Kept = z.record(z.string(), z.unknown())

/**
 * Where the facilitator is, by name, so that the page can be let go and the next one begins there:
 * plain data of the screens, nothing of the private notes. Screens say how to ask them for it while they are shown.
 */
export class PageMemory {
  private before = new Map<string, unknown>()
  private readonly now = new Map<string, () => unknown>()

  /** What the page before this one left; what isn't that is as if there was none. */
  begin(view: string): void {
    if (view === '') return
    const kept = Kept.safeParse(parseOrNull(view))
    if (kept.success) this.before = new Map(Object.entries(kept.data))
  }

  /** What was left under a name; undefined for nothing. */
  of(name: string): unknown {
    return this.before.get(name)
  }

  /** From now on a name is what the screen says; returns how to stop. */
  keep(name: string, ask: () => unknown): () => void {
    // Taken up by the screen it was for: whoever comes back to it later begins anew.
    this.before.delete(name)
    this.now.set(name, ask)
    return () => {
      if (this.now.get(name) === ask) this.now.delete(name)
    }
  }

  /** Everything as the next page is told it. */
  toView(): string {
    return JSON.stringify(Object.fromEntries([...this.now].map(([name, ask]) => [name, ask()])))
  }
}

function parseOrNull(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return null
  }
}
