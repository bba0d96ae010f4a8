import { aroundOf } from '../../../shared/restricted/nameGuard/passes'
import { z } from '../../../shared/kernel/zod'
import type { Flag, Guard } from '../../ui/nameGuard/nameGuardContext'
import type { Client } from './client'
import { nameGuardClient as texts } from './texts'

/** Shown while nobody else can see this screen. */
export const openMessage = texts.looksLikeParticipant
/** The room may read along: it is told nothing about who is in LEAD and who isn't. */
export const discreetMessage = texts.notStoredYet

const nothing: readonly Flag[] = []

/** What was held back, by place, as the page before told it. */
export const HeldTexts = z.array(z.tuple([z.string(), z.string()]))

/** What was found in a text: what holds it back, and what is told only. */
interface Looked {
  readonly text: string
  readonly flags: readonly Flag[]
  readonly quiet: readonly Flag[]
}

/**
 * Looks for participants in what is typed, by asking the core. What it is told stays in this
 * window's memory and goes with the workgroup.
 */
export class GuardClient implements Guard {
  readonly held: Map<string, string>
  private readonly looked = new Map<string, Looked>()
  /** What was said to stay while it was being typed, by place. */
  private readonly passed = new Map<string, Flag[]>()

  constructor(
    private readonly client: Client,
    held: z.infer<typeof HeldTexts> = [],
  ) {
    this.held = new Map(held)
  }

  /** Nobody can tell while the notes are locked: fields behave as if there were no guard. */
  private get isOff(): boolean {
    return this.client.get()?.snapshot.open?.vault.notesLocked !== false
  }

  async look(place: string, text: string): Promise<readonly Flag[]> {
    if (this.isOff || text.trim() === '')
      return this.remember(place, text, this.heldBefore(place, text))
    const answer = await this.client.ask({ type: 'nameGuard.look', place, text })
    const found = answer.ok ? answer.value.findings : []
    const passed = this.passed.get(place) ?? []
    const open = found.filter((flag) => !passed.some((one) => goesOn(one, flag)))
    return this.remember(
      place,
      text,
      open.filter(({ sure }) => sure === 'name'),
      open.filter(({ sure }) => sure === 'maybe'),
    )
  }

  known(place: string, text: string): readonly Flag[] | undefined {
    if (this.isOff || text.trim() === '') return this.heldBefore(place, text)
    const last = this.looked.get(place)
    return last?.text === text ? last.flags : undefined
  }

  /** What was held back before the notes locked stays so, as a whole, until somebody passes it. */
  private heldBefore(place: string, text: string): readonly Flag[] {
    if (text.trim() === '' || this.held.get(place) !== text) return nothing
    const whole = { start: 0, end: text.length, words: text, before: '', after: '' }
    return this.passed.get(place)?.some(({ words }) => words === text) === true ? nothing : [whole]
  }

  quiet(place: string, text: string): readonly Flag[] {
    const last = this.looked.get(place)
    return last?.text === text ? last.quiet : nothing
  }

  pass(place: string, { words, before, after, start, end }: Flag): void {
    const passed = this.passed.get(place) ?? []
    this.passed.set(place, [...passed, { words, before, after, start, end }])
    this.looked.delete(place)
  }

  /** The letters around a word change while one types on, so they are taken as they are stored. */
  async keep(place: string, text: string, storedAt: string): Promise<void> {
    const passed = this.passed.get(place)
    if (passed === undefined || this.isOff) return
    if (storedAt !== place) this.passed.delete(place)
    const answer = await this.client.ask({ type: 'nameGuard.look', place: storedAt, text })
    if (!answer.ok) return
    for (const flag of answer.value.findings) {
      if (!passed.some((one) => goesOn(one, flag))) continue
      const { words } = flag
      await this.client.dispatch({
        type: 'nameGuard.pass',
        place: storedAt,
        words,
        around: aroundOf(flag),
      })
    }
  }

  private remember(
    place: string,
    text: string,
    flags: readonly Flag[],
    quiet: readonly Flag[] = nothing,
  ): readonly Flag[] {
    this.looked.set(place, { text, flags, quiet })
    return flags
  }
}

/** Whether a flag is one that was passed, with more text around it by now. */
const goesOn = (passed: Flag, flag: Flag): boolean =>
  passed.words === flag.words &&
  flag.before.endsWith(passed.before) &&
  flag.after.startsWith(passed.after)
