import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { localTime } from '../../../electron/kernel/clock'
import { keeperHere } from '../../../electron/storage/store/databaseWorker'
import { documentFileNames } from '../../../shared/documents/fileNames'
import { agendaModel } from '../../../shared/documents/agenda/agendaModel'
import { minutesModel } from '../../../shared/documents/minutes/minutesModel'
import { reportBackModel } from '../../../shared/documents/reportBack/reportBackModel'
import { registerFile, registerSheet } from '../../../shared/exports/registerFile'
import type { ProjectorCommand } from '../../../shared/projector/contract'
import { project } from '../../../shared/projector/projectRecord'
import { type Slide, slidesOf } from '../../../shared/projector/slides'
import type { Command } from '../../../shared/record/commands'
import type { SharedRecord } from '../../../shared/record/record'
import { wholeRegisters } from '../../builders/concerns'
import { HostInMemory } from '../../builders/hostInMemory'
import { Seat } from '../../builders/seat'
import { SimulatedDisk } from '../disk/simulatedDisk'
import { otherData } from './restrictedData'

/** One of two Candors that are told the same in public and differ in what is restricted. */
export class Side {
  private constructor(
    readonly seat: Seat,
    private readonly host: HostInMemory,
    private readonly folder: string,
    private readonly random: () => number,
  ) {}

  static async start(random: () => number): Promise<Side> {
    const folder = mkdtempSync(join(tmpdir(), 'candor-verify-'))
    const host = new HostInMemory(['projector'])
    // Nothing here is about the disk.
    const disk = new SimulatedDisk()
    const seat = new Seat(folder, host, { files: disk, openKeeper: keeperHere(disk) })
    await seat.candor.open()
    await seat.must({ type: 'app.sample' })
    await seat.openProjector()
    return new Side(seat, host, folder, random)
  }

  private get workgroup() {
    const { current } = this.seat.candor.workgroups
    if (current === null) throw new Error('no workgroup is open')
    return current
  }

  get record(): SharedRecord {
    return this.workgroup.record
  }

  get meetingId(): string {
    return this.workgroup.meetingId ?? ''
  }

  /** Puts other restricted data in place of what there is, and opens or closes the pane. */
  async differ(): Promise<void> {
    const rows = this.workgroup.notes.rows
    if (rows !== null) await this.workgroup.notes.change(otherData(rows, this.random))
    else await this.seat.say({ type: 'pane.unlock', secret: '' })
    if (this.random() < 0.3) await this.seat.say({ type: 'pane.open', rehearsal: true })
    else if (this.random() < 0.3) await this.seat.say({ type: 'pane.close' })
    if (this.random() < 0.2)
      await this.seat.say({
        type: 'file.open',
        participantId: 'p0',
        itemId: null,
        openedBy: 'Odile Marsh',
      })
    // Unlocking takes the better part of a second, on purpose.
    if (this.random() < 0.002) await this.seat.say({ type: 'pane.lock' })
  }

  /** Does the same as the other side; resolves with everything the room, a document or a log would tell. */
  async tell(command: Command, press: ProjectorCommand, log: () => string): Promise<string> {
    this.host.pushed.length = 0
    const answers = [await this.seat.say(command), await this.seat.say(press)]
    const views = this.host.pushed
      .filter(({ role }) => role === 'projector')
      .map(({ message }) => message)
    return JSON.stringify({
      answers,
      views,
      room: this.room(),
      documents: this.documents(),
      log: log(),
      registers: this.registers(),
    })
  }

  /** Every view there could be on the projector. */
  private room(): unknown {
    const { record, meetingId } = this
    const asides: Slide[] = [
      { kind: 'agenda' } as const,
      { kind: 'sign-in' } as const,
      { kind: 'parking lot' } as const,
      { kind: 'comparison', itemId: null } as const,
    ]
    return [...slidesOf(record, meetingId), ...asides].map((slide) => ({
      content: project(record, meetingId, slide),
    }))
  }

  /** The content and file name of every document of the open meeting, as its models have it. */
  private documents(): unknown {
    const { record, meetingId } = this
    if (!record.meeting.has(meetingId)) return null
    const names = documentFileNames(record, meetingId)
    return {
      names: [names.minutes, ...names.reportBacks],
      agenda: agendaModel(record, meetingId),
      minutes: minutesModel(record, meetingId, localTime),
      reportBacks: [...record.neighborhood.keys()].map((id) =>
        reportBackModel(record, meetingId, id),
      ),
    }
  }

  /** Every register as the file it is saved as, and all of it that is looked through first. */
  private registers(): unknown {
    return wholeRegisters.map((ref) => {
      const sheet = registerSheet(this.record, ref)
      const { title, fileName, texts } = sheet
      return { title, fileName, file: registerFile(this.record, ref, sheet), texts }
    })
  }

  /** The bytes of the minutes, of one report-back and of the sign-in sheet, as they are saved. */
  async bytes(): Promise<string> {
    const { meetingId } = this
    if (!this.record.meeting.has(meetingId)) return ''
    const agenda = await this.seat.render({ document: 'agenda', meetingId })
    const minutes = await this.seat.render({ document: 'minutes', meetingId })
    const [neighborhoodId = ''] = this.record.neighborhood.keys()
    const told = await this.seat.render({
      document: 'report-back',
      meetingId,
      audienceId: neighborhoodId,
    })
    const sheet = await this.seat.render({ document: 'sign-in sheet', meetingId })
    return [agenda, minutes, told, sheet]
      .map(({ fileName, title, base64 }) => [fileName, title, base64].join())
      .join()
  }

  async end(): Promise<void> {
    await this.seat.candor.close()
    rmSync(this.folder, { recursive: true, force: true })
  }
}
