import { type FacilitatorCommand, facilitatorCommands } from '../../../shared/contracts/commands'
import { DispatchResult, type FacilitatorSnapshot } from '../../../shared/contracts/facilitator'
import { FacilitatorMessage, HeardSnapshot } from '../../../shared/contracts/facilitatorMessage'
import type {
  AnswerOf,
  FacilitatorQuery,
  QueryOf,
  QueryType,
} from '../../../shared/contracts/queries'
import { answerSchemas } from '../../../shared/contracts/queries'
import { succeed, refuse, type Result } from '../../../shared/kernel/result'
import { z } from '../../../shared/kernel/zod'
import type { SharedRecord } from '../../../shared/record/record'
import { recordFromRows } from '../../../shared/record/recordWindow'
import { afterFrame } from './afterFrame'
import type { FacilitatorBridge } from './bridge'
import { PageMemory } from './pageMemory'
import { withSameParts } from './structuralSharing'
import { client as texts } from './texts'

/** What the screens are drawn from: the latest snapshot, and the open record ready for questions. */
export interface AppState {
  readonly snapshot: FacilitatorSnapshot
  readonly record: SharedRecord | null
}

const failed = refuse(texts.couldNotAnswer)

/** What waits for a person, as a save dialog does, is carried out at once and moves nothing. */
const mayMoveProjector = ({ type }: FacilitatorCommand): boolean =>
  'shows' in facilitatorCommands[type] || !('immediate' in facilitatorCommands[type])

/**
 * Something new that was asked for, as it was asked: a command may hold a passphrase, which is let go
 * with it and is never written into a longer string, as a key of it would be.
 */
interface Making {
  readonly command: FacilitatorCommand
  readonly sent: Promise<DispatchResult>
}

/** A snapshot without anything private. */
const hideRestricted = (snapshot: FacilitatorSnapshot): FacilitatorSnapshot => ({
  ...snapshot,
  restricted: null,
  pane: { ...snapshot.pane, open: false },
})

/** The open record; its tables are those of before where their rows are. */
function recordOf({ open }: FacilitatorSnapshot, before: AppState | null): SharedRecord | null {
  if (open === null) return null
  const rows = before?.snapshot.open?.record
  const record = before?.record ?? null
  return recordFromRows(
    open.record,
    rows === undefined || record === null ? null : { rows, record },
  )
}

/** Talks to the core: parses everything it says, and never lets a failure pass as success. */
export class Client {
  private state: AppState | null = null
  /** Where the facilitator is, for the page that follows this one. */
  readonly memory = new PageMemory()
  private isLeaving = false
  /** What the core told, put together. */
  private readonly heard = new HeardSnapshot()
  private isAsking = false
  /** The number of the latest message that went on from one that wasn't heard. */
  private missed = 0
  private readonly listeners = new Set<() => void>()
  /** Whether everything private is hidden though the core hasn't said so yet. */
  private hiding = false
  /** Until what was private is painted away nothing else is drawn: a snapshot may take a while. */
  private gone: Promise<void> | null = null
  private readonly hidingListeners = new Set<() => void>()
  /** New things that are on their way to the core. */
  private readonly making = new Set<Making>()
  /** What was asked for and may move the projector yet. */
  private readonly moving = new Set<Promise<DispatchResult>>()

  constructor(
    private readonly bridge: FacilitatorBridge,
    private readonly report: (failure: unknown) => void = (failure) => reportError(failure),
    private readonly painted: () => Promise<void> = afterFrame,
  ) {
    bridge.onSnapshot((message) => {
      if (this.gone === null) this.take(message)
      else void this.gone.then(() => this.take(message))
    })
    // A page that was loaded anew, of which the core can't know, is told nothing by itself.
    if (this.state === null) void this.askForAll(0)
  }

  /** The number of what was heard last. */
  private get heardUpTo(): number {
    return this.heard.number ?? 0
  }

  private take(said: unknown): void {
    const message = FacilitatorMessage.safeParse(said)
    // The last good one stays; the failure reaches the log, for it is a bug of ours.
    if (!message.success) return this.report(message.error)
    const { number } = message.data
    // It comes late: what came before it says more.
    if (number < this.heardUpTo) return
    const snapshot = this.heard.take(message.data)
    if (snapshot !== null) this.receive(snapshot)
    else void this.askForAll(number)
  }

  /** Something was missed before the message with this number: all of it is asked for, once at a time. */
  private async askForAll(number: number): Promise<void> {
    this.missed = number
    if (this.isAsking) return
    this.isAsking = true
    const answer = await this.ask({ type: 'app.snapshot' })
    this.isAsking = false
    if (!answer.ok || answer.value.number < this.heardUpTo) return
    const snapshot = this.heard.take(answer.value)
    if (snapshot !== null) this.receive(snapshot)
    // What came meanwhile went on from what wasn't there yet.
    if (this.missed > answer.value.number) await this.askForAll(this.missed)
  }

  private receive(told: FacilitatorSnapshot): void {
    if (this.state === null) this.memory.begin(told.page.view)
    if (told.page.leaving && !this.isLeaving) void this.leave()
    this.show(this.hiding ? hideRestricted(told) : told)
  }

  /** Parts that say what they said before stay the same objects; when all do, nobody is told. */
  private show(told: FacilitatorSnapshot): void {
    const before = this.state
    const snapshot = withSameParts(before?.snapshot, told)
    if (snapshot === before?.snapshot) return
    this.state = { snapshot, record: recordOf(snapshot, before) }
    for (const listener of this.listeners) listener()
  }

  /**
   * Hides everything: what is private is off this screen with the press itself, the projector and the
   * notes follow as soon as the core hears of it. A snapshot from before that brings nothing back.
   */
  async panic(): Promise<DispatchResult> {
    this.hide(true)
    this.gone = this.painted()
    const result = await this.dispatch({ type: 'app.panic' })
    await this.gone
    this.gone = null
    if (this.hiding && this.state !== null) {
      const snapshot = hideRestricted(this.state.snapshot)
      // Where the core didn't hear of it the projector isn't black, so nothing may say so.
      const panic = result.ok ? 'on' : this.state.snapshot.pane.panic
      this.show({ ...snapshot, pane: { ...snapshot.pane, panic } })
    }
    this.hide(false)
    return result
  }

  /**
   * The page is about to be let go: fields send what waits, as when a page is closed, and the core
   * is told where the facilitator was, once nothing private is drawn any more.
   */
  private async leave(): Promise<void> {
    this.isLeaving = true
    await this.painted()
    window.dispatchEvent(new Event('pagehide'))
    await this.dispatch({ type: 'page.left', view: this.memory.toView() })
  }

  private hide(hiding: boolean): void {
    this.hiding = hiding
    for (const listener of this.hidingListeners) listener()
  }

  /** For those who show what is private: they go first, before the rest of the page is drawn anew. */
  readonly subscribeHiding = (listener: () => void): (() => void) => {
    this.hidingListeners.add(listener)
    return () => this.hidingListeners.delete(listener)
  }

  readonly isHiding = (): boolean => this.hiding

  /** For `useSyncExternalStore`. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  readonly get = (): AppState | null => this.state

  /**
   * Asks for a change. The refusal, if any, is in words for the user. What makes something new isn't
   * asked for a second time while the same is on its way: a key that bounces means it once.
   */
  dispatch(command: FacilitatorCommand): Promise<DispatchResult> {
    if (!('makesNew' in facilitatorCommands[command.type])) return this.send(command)
    const same = [...this.making].find((one) => withSameParts(one.command, command) === one.command)
    if (same !== undefined) return same.sent
    const sent = this.send(command)
    const making = { command, sent }
    this.making.add(making)
    return sent.finally(() => this.making.delete(making))
  }

  /**
   * Fulfilled when whatever was asked for until now has moved the projector, if it does; null when
   * nothing is under way. For those who must not take such a move for one that was asked for since.
   */
  whenMoved(): Promise<void> | null {
    if (this.moving.size === 0) return null
    return Promise.all(this.moving).then(() => undefined)
  }

  private send(command: FacilitatorCommand): Promise<DispatchResult> {
    const answer = this.answerTo(command)
    if (mayMoveProjector(command)) {
      this.moving.add(answer)
      void answer.finally(() => this.moving.delete(answer))
    }
    return answer
  }

  private async answerTo(command: FacilitatorCommand): Promise<DispatchResult> {
    const answer = DispatchResult.safeParse(await this.bridge.dispatch(command).catch(() => null))
    return answer.success ? answer.data : failed
  }

  /** Asks without changing anything. The refusal, if any, is in words for the user. */
  async ask<T extends QueryType>(
    query: QueryOf<T> & { readonly type: T },
  ): Promise<Result<AnswerOf<T>>> {
    const type: T = query.type
    const answer = await this.bridge.query(query as FacilitatorQuery).catch(() => null)
    const schema: z.ZodType<AnswerOf<T>> = answerSchemas[type]
    return answerTo(schema, answer)
  }
}

const Given = z.strictObject({ ok: z.literal(true), value: z.unknown() })

const Refused = z.strictObject({
  ok: z.literal(false),
  refusal: z.strictObject({ message: z.string(), field: z.string().optional() }),
})

/** A well-formed answer or refusal; what is neither is no answer. */
function answerTo<A>(schema: z.ZodType<A>, answer: unknown): Result<A> {
  const given = Given.safeParse(answer)
  const value = given.success ? schema.safeParse(given.data.value) : null
  if (value?.success === true) return succeed(value.data)
  const refused = Refused.safeParse(answer)
  return refused.success ? refuse(refused.data.refusal.message, refused.data.refusal.field) : failed
}
