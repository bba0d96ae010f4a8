import {
  type BesideAnswer,
  besideAnswers,
  type BesideQuery,
} from '../../../shared/comparison/contract'
import { PickedIntake } from '../../../shared/concerns/contract'
import {
  DispatchResult,
  type FacilitatorCommand,
  type FacilitatorQuery,
  FacilitatorSnapshot,
} from '../../../shared/contracts/facilitator'
import {
  type ThreadAnswer,
  threadAnswers,
  type ThreadQuery,
} from '../../../shared/contracts/queries'
import {
  PaperAsText,
  PaperChanges,
  PaperLanguages,
  type PaperRef,
  RenderedPaper,
} from '../../../shared/documents/contract'
import { reportBackSections } from '../../../shared/documents/reportBack/reportBackSections'
import { MadeRegister, type RegisterRef } from '../../../shared/exports/contract'
import { refuse, type Result } from '../../../shared/kernel/result'
import { z } from '../../../shared/kernel/zod'
import { PickedText } from '../../../shared/meeting/contract'
import {
  type DataAnswer,
  dataAnswers,
  type DataFileAnswer,
  dataFileAnswers,
  type DataFileQuery,
  type DataQuery,
} from '../../../shared/openData/contract'
import { PlainWords } from '../../../shared/plainLanguage/contract'

import type { SharedRecord } from '../../../shared/record/record'
import { recordFromRows } from '../../../shared/record/recordWindow'
import {
  restrictedAnswers,
  type RestrictedAnswers,
  type RestrictedQuery,
} from '../../../shared/restricted/contract'
import { OpenedBackup, PickedBackup } from '../../../shared/workgroup/backupContract'
import { afterFrame } from './afterFrame'
import type { FacilitatorBridge } from './bridge'
import { withSameParts } from './structuralSharing'

/** What the screens are drawn from: the latest snapshot, and the open record ready for questions. */
export interface AppState {
  readonly snapshot: FacilitatorSnapshot
  readonly record: SharedRecord | null
}

const Drafts = z.strictObject(
  Object.fromEntries(reportBackSections.map((section) => [section, z.string()])) as Record<
    (typeof reportBackSections)[number],
    z.ZodString
  >,
)

export type Drafts = z.infer<typeof Drafts>

const failed = refuse('Candor could not answer. What you typed is still here; try again.')

/** A snapshot without anything private. */
const hidden = (snapshot: FacilitatorSnapshot): FacilitatorSnapshot => ({
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

/** Commands that make a row more each time they are carried out. */
const makesNew = /\.(?:add|cannotYet|create|guest|import|takeIn|tell)$/

/** Talks to the core: parses everything it says, and never lets a failure pass as success. */
export class Client {
  private state: AppState | null = null
  private readonly listeners = new Set<() => void>()
  /** Whether everything private is hidden though the core hasn't said so yet. */
  private hiding = false
  /** Until what was private is painted away nothing else is drawn: a snapshot may take a while. */
  private gone: Promise<void> | null = null
  private readonly hidingListeners = new Set<() => void>()
  /** New things that are on their way to the core. */
  private readonly making = new Map<string, Promise<DispatchResult>>()

  constructor(
    private readonly bridge: FacilitatorBridge,
    private readonly report: (failure: unknown) => void = (failure) => reportError(failure),
    private readonly painted: () => Promise<void> = afterFrame,
  ) {
    bridge.onSnapshot((message) => {
      if (this.gone === null) this.take(message)
      else void this.gone.then(() => this.take(message))
    })
  }

  private take(message: unknown): void {
    const snapshot = FacilitatorSnapshot.safeParse(message)
    // The last good one stays; the failure reaches the log, for it is a bug of ours.
    if (snapshot.success) this.receive(snapshot.data)
    else this.report(snapshot.error)
  }

  private receive(told: FacilitatorSnapshot): void {
    this.show(this.hiding ? hidden(told) : told)
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
   * Hides everything: what is private is off this screen with the press itself, the wall and the
   * notes follow as soon as the core hears of it. A snapshot from before that brings nothing back.
   */
  async panic(): Promise<DispatchResult> {
    this.hide(true)
    this.gone = this.painted()
    const result = await this.dispatch({ type: 'app.panic' })
    await this.gone
    this.gone = null
    if (this.hiding && this.state !== null) {
      const snapshot = hidden(this.state.snapshot)
      // Where the core didn't hear of it the wall isn't black, so nothing may say so.
      const panic = result.ok ? 'on' : this.state.snapshot.pane.panic
      this.show({ ...snapshot, pane: { ...snapshot.pane, panic } })
    }
    this.hide(false)
    return result
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
    if (!makesNew.test(command.type)) return this.send(command)
    const same = JSON.stringify(command)
    const sent = this.making.get(same) ?? this.send(command).finally(() => this.making.delete(same))
    this.making.set(same, sent)
    return sent
  }

  private async send(command: FacilitatorCommand): Promise<DispatchResult> {
    const answer = DispatchResult.safeParse(await this.bridge.dispatch(command).catch(() => null))
    return answer.success ? answer.data : failed
  }

  /** Renders a paper. */
  paper(ref: PaperRef): Promise<Result<RenderedPaper>> {
    return this.query({ type: 'paper.render', ref }, RenderedPaper)
  }

  /** The report-back as the record drafts it. */
  drafts(meetingId: string, audienceId: string): Promise<Result<Drafts>> {
    return this.query({ type: 'reportBack.draft', meetingId, audienceId }, Drafts)
  }

  /** What a previewed report-back says, as plain text. */
  paperText(token: string): Promise<Result<{ text: string }>> {
    return this.query({ type: 'paper.text', token }, PaperAsText)
  }

  /** A frozen version of a report-back. */
  paperVersion(versionId: string): Promise<Result<RenderedPaper>> {
    return this.query({ type: 'paper.version', versionId }, RenderedPaper)
  }

  /** What changed from a frozen version to another, or to how the paper is now. */
  paperChanges(from: string, to: string | null): Promise<Result<PaperChanges>> {
    return this.query({ type: 'paper.changes', from, to }, PaperChanges)
  }

  /** Makes a spreadsheet of a register. */
  register(ref: RegisterRef): Promise<Result<MadeRegister>> {
    return this.query({ type: 'register.make', ref }, MadeRegister)
  }

  /** Lets the user pick a backup; null when they cancelled. */
  pickBackup(): Promise<Result<PickedBackup>> {
    return this.query({ type: 'backup.pick' }, PickedBackup)
  }

  /** Opens a picked backup, checks all of it and says what is in it. */
  lookAtBackup(token: string, secret: string): Promise<Result<OpenedBackup>> {
    return this.query({ type: 'backup.look', token, secret }, OpenedBackup)
  }

  /** Lets the user pick an agenda file. */
  pickAgenda(): Promise<Result<PickedText>> {
    return this.query({ type: 'agenda.pickFile' }, PickedText)
  }

  /** Lets the user pick a file to bring concerns in from. */
  pickIntake(): Promise<Result<PickedIntake>> {
    return this.query({ type: 'intake.pickFile' }, PickedIntake)
  }

  /** The words public texts do better without, as Candor comes with them. */
  shippedWords(): Promise<Result<PlainWords>> {
    return this.query({ type: 'words.shipped' }, PlainWords)
  }

  /** The languages papers can be set in, as Candor comes with them. */
  shippedLanguages(): Promise<Result<PaperLanguages>> {
    return this.query({ type: 'languages.shipped' }, PaperLanguages)
  }

  /** Asks about open data. */
  data<T extends DataQuery['type']>(
    query: Extract<DataQuery, { type: T }>,
  ): Promise<Result<DataAnswer<T>>> {
    // The schema of an answer is told by the question, which the compiler can't follow.
    const schema = dataAnswers[query.type] as unknown as z.ZodType<DataAnswer<T>>
    return this.query(query, schema)
  }

  /** Asks about numbers beside words. */
  beside<T extends BesideQuery['type']>(
    query: Extract<BesideQuery, { type: T }>,
  ): Promise<Result<BesideAnswer<T>>> {
    // The schema of an answer is told by the question, which the compiler can't follow.
    const schema = besideAnswers[query.type] as unknown as z.ZodType<BesideAnswer<T>>
    return this.query(query, schema)
  }

  /** Asks about a file of open data that is being brought in. */
  dataFile<T extends DataFileQuery['type']>(
    query: Extract<DataFileQuery, { type: T }>,
  ): Promise<Result<DataFileAnswer<T>>> {
    // The schema of an answer is told by the question, which the compiler can't follow.
    const schema = dataFileAnswers[query.type] as unknown as z.ZodType<DataFileAnswer<T>>
    return this.query(query, schema)
  }

  /** Asks about what goes on across meetings. */
  thread<T extends ThreadQuery['type']>(
    query: Extract<ThreadQuery, { type: T }>,
  ): Promise<Result<ThreadAnswer<T>>> {
    // The schema of an answer is told by the question, which the compiler can't follow.
    const schema = threadAnswers[query.type] as unknown as z.ZodType<ThreadAnswer<T>>
    return this.query(query, schema)
  }

  /** Asks about restricted notes; refused while they are locked. */
  restricted<T extends RestrictedQuery['type']>(
    type: T,
    rest: Omit<Extract<RestrictedQuery, { type: T }>, 'type'>,
  ): Promise<Result<RestrictedAnswers[T]>> {
    // Question and schema belong together by their type, which the compiler can't follow.
    const query = { type, ...rest } as unknown as RestrictedQuery
    const schema = restrictedAnswers[type] as unknown as z.ZodType<RestrictedAnswers[T]>
    return this.query(query, schema)
  }

  private async query<T>(query: FacilitatorQuery, schema: z.ZodType<T>): Promise<Result<T>> {
    const Answer = z.union([
      z.strictObject({ ok: z.literal(true), value: schema }),
      z.strictObject({
        ok: z.literal(false),
        refusal: z.strictObject({ message: z.string(), field: z.string().optional() }),
      }),
    ])
    const answer = Answer.safeParse(await this.bridge.query(query).catch(() => null))
    return answer.success ? (answer.data as Result<T>) : failed
  }
}
