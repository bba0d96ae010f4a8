import { randomUUID } from 'node:crypto'
import type { AppCommand, PaperRef, RenderedPaper } from '../../shared/contracts/facilitator'
import { minutesModel } from '../../shared/reports/minutes'
import { paperTexts, type PaperText } from '../../shared/reports/paperTexts'
import { paperFileNames } from '../../shared/reports/fileNames'
import { reportBackModel } from '../../shared/reports/reportBack'
import { signInModel } from '../../shared/reports/signIn'
import type { SharedRecord } from '../../shared/record/state'
import { assertNever, done, refuse, type Result } from '../../shared/result'
import type { Host } from '../hosts/port'
import { localTime } from './context'
import { documents } from './documentsLoader'
import { lookThroughPaper } from './guarding'
import type { OpenWorkgroup } from './workgroup'

type SavePaper = Extract<AppCommand, { type: 'paper.save' }>

interface Held {
  readonly fileName: string
  readonly bytes: Uint8Array
  readonly workgroupId: string
  /** What it was written from, to be looked through before it leaves. */
  readonly texts: readonly PaperText[]
}

/** A paper that was just made. */
interface Made extends Pick<Held, 'fileName' | 'bytes'> {
  readonly title: string
  readonly model: unknown
}

/** How many previewed papers stay ready to be saved; a batch of one meeting's papers fits. */
const heldAtMost = 80

/** Makes papers and keeps the previewed bytes, so that what is saved is what was seen. */
export class Papers {
  private readonly held = new Map<string, Held>()

  constructor(private readonly host: Host) {}

  /** Renders a paper from the shared record alone. */
  async render(record: SharedRecord, ref: PaperRef, workgroupId: string): Promise<RenderedPaper> {
    const made = await this.make(record, ref)
    const { fileName, bytes, title, model } = made
    const texts = paperTexts(record, ref.meetingId, title, model)
    const token = randomUUID()
    this.held.set(token, { fileName, bytes, workgroupId, texts })
    const oldest = this.held.keys().next().value
    if (this.held.size > heldAtMost && oldest !== undefined) this.held.delete(oldest)
    return { token, fileName, title, base64: Buffer.from(bytes).toString('base64') }
  }

  private make(record: SharedRecord, ref: PaperRef): Promise<Made> {
    const names = paperFileNames(record, ref.meetingId)
    switch (ref.paper) {
      case 'minutes':
        return this.minutes(record, ref.meetingId, names.minutes)
      case 'sign-in sheet':
        return this.signIn(record, ref.meetingId, names.signIn)
      case 'report-back':
        return this.reportBack(record, ref, names.reportBacks)
      default:
        return assertNever(ref)
    }
  }

  private async signIn(record: SharedRecord, meetingId: string, fileName: string): Promise<Made> {
    const { renderSignIn } = await documents()
    const model = signInModel(record, meetingId, localTime)
    return { fileName, title: 'Sign-in sheet', model, bytes: await renderSignIn(model) }
  }

  private async minutes(record: SharedRecord, meetingId: string, fileName: string): Promise<Made> {
    const { renderMinutes } = await documents()
    const model = minutesModel(record, meetingId, localTime)
    return { fileName, title: 'Minutes', model, bytes: await renderMinutes(model) }
  }

  private async reportBack(
    record: SharedRecord,
    ref: PaperRef & { paper: 'report-back' },
    names: ReadonlyMap<string, string>,
  ): Promise<Made> {
    const { renderReportBack } = await documents()
    const model = reportBackModel(record, ref.meetingId, ref.neighborhoodId)
    return {
      fileName: names.get(ref.neighborhoodId) ?? 'report-back.pdf',
      title: `Report-back: ${model.neighborhood}`,
      model,
      bytes: await renderReportBack(model),
    }
  }

  /** What a previewed paper was written from; null when the preview is out of date or another workgroup's. */
  textsOf(token: string, workgroupId: string): readonly PaperText[] | null {
    const paper = this.held.get(token)
    return paper?.workgroupId === workgroupId ? paper.texts : null
  }

  /**
   * Saves a paper in which nothing looks like a participant's name. While that can't be told, the
   * notes being locked, only whoever was told so, and wants it all the same, saves it.
   */
  async saveLookedThrough(
    workgroup: OpenWorkgroup | null,
    { token, unchecked = false }: Pick<SavePaper, 'token' | 'unchecked'>,
  ): Promise<Result<{ id: string | null }>> {
    const texts = workgroup === null ? null : this.textsOf(token, workgroup.id)
    if (workgroup === null || texts === null) return outOfDate
    const looked = await lookThroughPaper(workgroup, texts)
    if (!looked.ok) return unchecked ? this.save(token) : looked
    if (looked.value.findings.length === 0) return this.save(token)
    return refuse(
      'Not saved: something in this paper looks like a participant’s name or code.',
      'names',
    )
  }

  /** Saves the bytes previewed under a token where the user chooses. */
  private async save(token: string): Promise<Result<{ id: string | null }>> {
    const paper = this.held.get(token)
    if (paper === undefined) return outOfDate
    const outcome = await this.host.saveAs(
      paper.fileName,
      [{ name: 'PDF', extensions: ['pdf'] }],
      paper.bytes,
      'public',
    )
    if (outcome.kind === 'failed')
      return refuse(`Not saved: ${outcome.reason}. The paper is still here; choose another place.`)
    return done({ id: outcome.kind === 'saved' ? token : null })
  }
}

/** The refusal for a preview that is no longer held. */
export const outOfDate = refuse('This preview is out of date. Open the paper again, then save it.')
