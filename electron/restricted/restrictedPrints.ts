import { randomUUID } from 'node:crypto'
import type { QueryOf } from '../../shared/contracts/queries'
import { dateInWords, timeInWords } from '../../shared/kernel/formatDate'
import { succeed, refuse, type Result } from '../../shared/kernel/result'
import type { RestrictedPrint } from '../../shared/restricted/contract'
import {
  actionLog,
  disclosures,
  participantNotes,
  type PrintContext,
  type Printed,
  printedActions,
  printedNotes,
  type RestrictedPrintModel,
} from '../../shared/restricted/printModel'
import { isAlone } from '../../shared/restricted/room'
import { shownEntry } from '../../shared/restricted/openEntries'
import { put, type RestrictedRecord } from '../../shared/restricted/state'
import { workgroupOf } from '../../shared/workgroup/select'
import type { Host } from '../hosts/port'
import { type Clock, localDate, localTime } from '../kernel/clock'
import type { OpenWorkgroup } from '../workgroup/openWorkgroup'
import { newLine } from './disclosureLines'
import { nobodyNamed, type ParticipantFiles } from './participantFiles'
import { typesetRestricted } from './renderInWorker'

type Asked = QueryOf<'restrictedPrint.make'>

/** What a print is saved as, whatever it is: no name, no code, no kind. */
const fileName = 'restricted-notes.pdf'

const closed = refuse('Open the private notes first.')

/** A print that can be saved. */
interface Held {
  readonly token: string
  readonly bytes: Uint8Array
  readonly asked: Asked
  /** What it says. */
  readonly said: string
}

/**
 * Prints for those who need to know, made only while the private pane shows. The last one is held
 * in memory to be saved, and dropped when the pane is closed or covered.
 */
export class RestrictedPrints {
  private held: Held | null = null

  constructor(
    private readonly host: Host,
    private readonly files: ParticipantFiles,
    private readonly clock: Clock,
  ) {}

  /**
   * Makes a print. Refused while the pane shows nothing; a participant's notes are printed from
   * their open file, which the log tells of; what is about several people only with nobody else there.
   */
  async make(workgroup: OpenWorkgroup, asked: Asked): Promise<Result<RestrictedPrint>> {
    const rows = workgroup.notes.rows
    if (rows === null || !this.files.pane.showing(workgroup)) return closed
    if (asked.openedBy.trim() === '') return nobodyNamed
    const model = this.modelOf(workgroup, rows, asked)
    if (!model.ok) return model
    const bytes = await typesetRestricted({
      model: model.value,
      options: { paperSize: workgroupOf(workgroup.record).paperSize, large: asked.large === true },
    })
    // Setting takes its time: the pane may have been covered meanwhile, or something may not be shown any more.
    const print = { asked, said: JSON.stringify(model.value) }
    if (!this.isAsShown(workgroup, print)) return closed
    await this.logPrint(workgroup, rows, asked)
    if (!this.isAsShown(workgroup, print)) return closed
    const token = randomUUID()
    this.held = { ...print, token, bytes }
    return succeed({ token, base64: Buffer.from(bytes).toString('base64') })
  }

  /** The log has each participant of whom something is printed, on disk, before there is a print. */
  private async logPrint(
    workgroup: OpenWorkgroup,
    rows: RestrictedRecord,
    asked: Asked,
  ): Promise<void> {
    const lines = this.listPrinted(workgroup, rows, asked).flatMap((printed) => {
      const participant = rows.participant.get(printed.participantId)
      if (participant === undefined) return []
      const { meetingId } = workgroup
      const line = newLine(
        { participant, openedBy: asked.openedBy, meetingId, itemId: null },
        this.clock,
      )
      return put('disclosure', {
        ...line,
        closedAt: line.openedAt,
        basis: isAlone(workgroup) ? 'alone' : 'covered',
        shown: printed.entries.map((entry) => shownEntry(entry)),
        keptBack: printed.leftOut,
        printedFor: asked.audience ?? '',
      })
    })
    if (lines.length > 0) await workgroup.notes.change(lines)
  }

  /** What a print tells of participants; the disclosure log tells nothing of what is in a file. */
  private listPrinted(
    workgroup: OpenWorkgroup,
    rows: RestrictedRecord,
    { which, participantId, audience }: Asked,
  ): readonly Printed[] {
    const context = this.contextOf(workgroup, audience)
    if (which === 'actions') return printedActions(rows, context)
    return which === 'notes' && participantId !== null
      ? [printedNotes(rows, participantId, context)]
      : []
  }

  private modelOf(
    workgroup: OpenWorkgroup,
    rows: RestrictedRecord,
    { which, participantId, audience }: Asked,
  ): Result<RestrictedPrintModel> {
    const context = this.contextOf(workgroup, audience)
    if (which === 'notes') {
      if (participantId === null || !this.isOpen(workgroup, participantId))
        return refuse('Open the participant’s file first.')
      return succeed(participantNotes(rows, participantId, context))
    }
    if (!isAlone(workgroup))
      return refuse('This is about several people. Print it when nobody else is in the room.')
    return succeed(
      which === 'actions' ? actionLog(rows, context) : disclosures(rows, participantId, context),
    )
  }

  private contextOf(workgroup: OpenWorkgroup, audience: string | null): PrintContext {
    const file = this.files.now(workgroup)
    // What was opened without consent, for who was there, isn't put on paper.
    const shown = new Set(
      file?.visible.filter(({ clearance }) => clearance.clear).map(({ row }) => row.id),
    )
    const alone = isAlone(workgroup)
    return {
      audience,
      today: localDate(this.clock()),
      instantInWords: (instant) =>
        `${dateInWords(localDate(instant))}, ${timeInWords(localTime(instant))}`,
      isShown: (id) => alone || shown.has(id),
      openLine: this.files.openLine(workgroup)?.id ?? null,
    }
  }

  /** Saves the print made last where the user chooses, never beside public documents. */
  async save(
    workgroup: OpenWorkgroup | null,
    token: string,
  ): Promise<Result<{ id: string | null }>> {
    if (!this.files.pane.showing(workgroup)) return closed
    this.forgetUnlessShown(workgroup)
    if (this.held?.token !== token) return refuse('That print is out of date. Make it again.')
    const filters = [{ name: 'PDF', extensions: ['pdf'] }]
    const outcome = await this.host.saveAs(fileName, filters, this.held.bytes, 'restricted')
    if (outcome.kind === 'failed')
      return refuse(`Not saved: ${outcome.reason}. Choose another place.`)
    return succeed({ id: outcome.kind === 'saved' ? token : null })
  }

  /** Drops the print that is held once it isn't what may be shown any more. */
  forgetUnlessShown(workgroup: OpenWorkgroup | null): void {
    if (this.held !== null && !this.isAsShown(workgroup, this.held)) this.held = null
  }

  /** Whether a print made now would say the same: nothing of it was revoked, covered or closed since. */
  private isAsShown(
    workgroup: OpenWorkgroup | null,
    { asked, said }: Pick<Held, 'asked' | 'said'>,
  ): boolean {
    const rows = workgroup?.notes.rows
    if (workgroup === null || rows == null || !this.files.pane.showing(workgroup)) return false
    const model = this.modelOf(workgroup, rows, asked)
    return model.ok && JSON.stringify(model.value) === said
  }

  private isOpen(workgroup: OpenWorkgroup, participantId: string): boolean {
    return this.files.now(workgroup)?.participant.id === participantId
  }
}
