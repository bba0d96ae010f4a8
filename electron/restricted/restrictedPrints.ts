import { randomUUID } from 'node:crypto'
import type { QueryOf } from '../../shared/contracts/queries'
import { dateInWords, timeInWords } from '../../shared/kernel/formatDate'
import { done, refuse, type Result } from '../../shared/kernel/result'
import { outsideAudience } from '../../shared/restricted/clearance'
import type { RestrictedPrint } from '../../shared/restricted/contract'
import {
  actionLog,
  disclosures,
  participantNotes,
  type PrintContext,
  type RestrictedPaperModel,
} from '../../shared/restricted/printModel'
import type { RestrictedRecord } from '../../shared/restricted/state'
import { workgroupOf } from '../../shared/workgroup/select'
import type { Host } from '../hosts/port'
import { type Clock, localDate, localTime } from '../kernel/clock'
import type { OpenWorkgroup } from '../workgroup/openWorkgroup'
import { isAlone, readersOf } from './attendeesInRoom'
import type { ParticipantFiles } from './participantFiles'
import { typesetRestricted } from './renderInWorker'

type Asked = QueryOf<'restrictedPrint.make'>

/** What a print is saved as, whatever it is: no name, no code, no kind. */
const fileName = 'restricted-notes.pdf'

const closed = refuse('Open the private pane first.')

/** A print that can be saved. */
interface Held {
  readonly token: string
  readonly bytes: Uint8Array
  /** Whose file it is from; null when it is about several people. */
  readonly participantId: string | null
}

/**
 * Prints for those who need to know, made only while the private pane shows. The last one is held
 * in memory to be saved, and dropped when the pane is closed or covered.
 */
export class RestrictedPapers {
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
    const model = this.modelOf(workgroup, rows, asked)
    if (!model.ok) return model
    const bytes = await typesetRestricted({
      model: model.value,
      options: { paper: workgroupOf(workgroup.record).paperSize, large: asked.large === true },
    })
    // Setting takes its time: the pane may have been covered meanwhile, or the file closed.
    if (!this.files.pane.showing(workgroup) || !this.modelOf(workgroup, rows, asked).ok)
      return closed
    const token = randomUUID()
    this.held = {
      token,
      bytes,
      participantId: asked.which === 'notes' ? asked.participantId : null,
    }
    return done({ token, base64: Buffer.from(bytes).toString('base64') })
  }

  private modelOf(
    workgroup: OpenWorkgroup,
    rows: RestrictedRecord,
    { which, participantId }: Asked,
  ): Result<RestrictedPaperModel> {
    const context = this.contextOf(workgroup)
    if (which === 'notes') {
      if (participantId === null || !this.isOpen(workgroup, participantId))
        return refuse('Open the participant’s file first.')
      return done(participantNotes(rows, participantId, context))
    }
    if (!isAlone(workgroup))
      return refuse('This is about several people. Print it when nobody else is in the room.')
    return done(
      which === 'actions' ? actionLog(rows, context) : disclosures(rows, participantId, context),
    )
  }

  private contextOf(workgroup: OpenWorkgroup): PrintContext {
    const people = readersOf(workgroup)
    return {
      today: localDate(this.clock()),
      instantInWords: (instant) =>
        `${dateInWords(localDate(instant))}, ${timeInWords(localTime(instant))}`,
      withheld: (audience) => outsideAudience(audience, people).length > 0,
    }
  }

  /** Saves the print made last where the user chooses, never beside public papers. */
  async save(
    workgroup: OpenWorkgroup | null,
    token: string,
  ): Promise<Result<{ id: string | null }>> {
    if (!this.files.pane.showing(workgroup)) return closed
    if (this.held?.token !== token) return refuse('That print is out of date. Make it again.')
    const filters = [{ name: 'PDF', extensions: ['pdf'] }]
    const outcome = await this.host.saveAs(fileName, filters, this.held.bytes, 'restricted')
    if (outcome.kind === 'failed')
      return refuse(`Not saved: ${outcome.reason}. Choose another place.`)
    return done({ id: outcome.kind === 'saved' ? token : null })
  }

  /** Drops the print that is held once the pane no longer shows, or the file it is from. */
  forgetUnlessShown(workgroup: OpenWorkgroup | null): void {
    if (this.held === null) return
    const { participantId } = this.held
    const shows = workgroup !== null && this.files.pane.showing(workgroup)
    if (!shows || (participantId !== null && !this.isOpen(workgroup, participantId)))
      this.held = null
  }

  private isOpen(workgroup: OpenWorkgroup, participantId: string): boolean {
    const { pane } = this.files
    return pane.openFile?.participantId === participantId && this.files.isStillOpen(workgroup)
  }
}
