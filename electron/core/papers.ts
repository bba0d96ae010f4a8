import { randomUUID } from 'node:crypto'
import type { PaperRef, RenderedPaper } from '../../shared/contracts/facilitator'
import { minutesModel } from '../../shared/reports/minutes'
import { paperFileNames } from '../../shared/reports/fileNames'
import { reportBackModel } from '../../shared/reports/reportBack'
import type { SharedRecord } from '../../shared/record/state'
import { done, refuse, type Result } from '../../shared/result'
import type { Host } from '../hosts/port'
import { localTime } from './context'
import { documents } from './documentsLoader'

interface Held {
  readonly fileName: string
  readonly bytes: Uint8Array
}

/** How many previewed papers stay ready to be saved; a batch of one meeting's papers fits. */
const heldAtMost = 80

/** Makes papers and keeps the previewed bytes, so that what is saved is what was seen. */
export class Papers {
  private readonly held = new Map<string, Held>()

  constructor(private readonly host: Host) {}

  /** Renders a paper from the shared record alone. */
  async render(record: SharedRecord, ref: PaperRef): Promise<RenderedPaper> {
    const names = paperFileNames(record, ref.meetingId)
    const paper =
      ref.paper === 'minutes'
        ? await this.minutes(record, ref.meetingId, names.minutes)
        : await this.reportBack(record, ref, names.reportBacks)
    const token = randomUUID()
    this.held.set(token, paper)
    const oldest = this.held.keys().next().value
    if (this.held.size > heldAtMost && oldest !== undefined) this.held.delete(oldest)
    const { fileName, bytes, title } = paper
    return { token, fileName, title, base64: Buffer.from(bytes).toString('base64') }
  }

  private async minutes(
    record: SharedRecord,
    meetingId: string,
    fileName: string,
  ): Promise<Held & { title: string }> {
    const { renderMinutes } = await documents()
    const model = minutesModel(record, meetingId, localTime)
    return { fileName, title: 'Minutes', bytes: await renderMinutes(model) }
  }

  private async reportBack(
    record: SharedRecord,
    ref: PaperRef & { paper: 'report-back' },
    names: ReadonlyMap<string, string>,
  ): Promise<Held & { title: string }> {
    const { renderReportBack } = await documents()
    const model = reportBackModel(record, ref.meetingId, ref.neighborhoodId)
    return {
      fileName: names.get(ref.neighborhoodId) ?? 'report-back.pdf',
      title: `Report-back: ${model.neighborhood}`,
      bytes: await renderReportBack(model),
    }
  }

  /** Saves the bytes previewed under a token where the user chooses. */
  async save(token: string): Promise<Result<{ id: string | null }>> {
    const paper = this.held.get(token)
    if (paper === undefined)
      return refuse('This preview is out of date. Open the paper again, then save it.')
    const outcome = await this.host.saveAs(
      paper.fileName,
      [{ name: 'PDF', extensions: ['pdf'] }],
      paper.bytes,
    )
    if (outcome.kind === 'failed')
      return refuse(`Not saved: ${outcome.reason}. The paper is still here; choose another place.`)
    return done({ id: outcome.kind === 'saved' ? token : null })
  }
}
