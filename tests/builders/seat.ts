import { Candor } from '../../electron/app/application'
import { DataWork } from '../../electron/openData/importSession'
import type { StoreTools } from '../../electron/storage/store/compartmentStore'
import { keeperHere } from '../../electron/storage/store/databaseWorker'
import { nodeFiles } from '../../electron/storage/vault/nodeFiles'
import type { FacilitatorCommand } from '../../shared/contracts/commands'
import type { DispatchResult, FacilitatorSnapshot } from '../../shared/contracts/facilitator'
import { FacilitatorMessage, HeardSnapshot } from '../../shared/contracts/facilitatorMessage'
import type { FacilitatorQuery } from '../../shared/contracts/queries'
import { type DocumentRef, type RenderedDocument } from '../../shared/documents/contract'
import type { MadeRegister, RegisterRef } from '../../shared/exports/contract'
import type { Result } from '../../shared/kernel/result'
import type { AgendaItem } from '../../shared/meeting/tables'
import { type Shape, usualShape } from '../../shared/projector/shape'
import type { Slide } from '../../shared/projector/slides'
import { type ProjectorContent, ProjectorView } from '../../shared/projector/view'
import { HostInMemory } from './hostInMemory'
import { tenOClock } from './recordDefaults'

/** The machine's disk, and databases held in this very thread. */
export const toolsHere: StoreTools = {
  files: nodeFiles,
  openKeeper: keeperHere(nodeFiles),
  // Tests make hundreds of workgroups; `vault.test.ts` opens one at its usual cost.
  keyCost: { N: 64, r: 8, p: 1 },
}

/** Candor with a facilitator at it and a projector that paints what it is sent, on a host in memory. */
export class Seat {
  /** Time passes by both clocks when this is counted up. */
  now = tenOClock
  private setForwardBy = 0
  readonly host: HostInMemory
  readonly candor: Candor
  private readonly heard = new HeardSnapshot()
  private heardUpTo = 0
  private told: FacilitatorSnapshot | null = null

  constructor(dataFolder: string, host: HostInMemory, tools: StoreTools = toolsHere) {
    this.host = host
    this.candor = new Candor(
      host,
      { path: dataFolder, unusable: null },
      { calendar: () => this.now, elapsed: () => this.now - this.setForwardBy },
      tools,
      () => new DataWork(),
    )
  }

  /** Somebody sets the computer's clock; back, when negative. No time passes by it. */
  setClockForward(ms: number): this {
    this.now += ms
    this.setForwardBy += ms
    return this
  }

  /** Sends a command as the facilitator's window does; the refusal's message, or null when it was done. */
  async say(command: FacilitatorCommand): Promise<string | null> {
    const result = await this.dispatch(command)
    return result.ok ? null : result.refusal.message
  }

  /** Sends a command that must be done and returns the id it answers with. */
  async must(command: FacilitatorCommand): Promise<string> {
    const result = await this.dispatch(command)
    if (!result.ok) throw new Error(`${command.type}: ${result.refusal.message}`)
    return result.value.id ?? ''
  }

  private async dispatch(command: FacilitatorCommand): Promise<DispatchResult> {
    const request = { channel: 'dispatch', body: command }
    return (await this.candor.request('facilitator', request)) as DispatchResult
  }

  async ask<T>(query: FacilitatorQuery): Promise<T> {
    const request = { channel: 'query', body: query }
    const answer = (await this.candor.request('facilitator', request)) as Result<T>
    if (!answer.ok) throw new Error(`${query.type}: ${answer.refusal.message}`)
    return answer.value
  }

  render(ref: DocumentRef): Promise<RenderedDocument> {
    return this.ask<RenderedDocument>({ type: 'document.render', ref })
  }

  /** Makes a register’s spreadsheet and saves it, as its button does; resolves with what was saved. */
  async saveRegister(ref: RegisterRef): Promise<{ name: string; text: string }> {
    const { token } = await this.ask<MadeRegister>({ type: 'exports.make', ref })
    await this.must({ type: 'document.save', token })
    const { name, bytes } = this.host.saved.at(-1) ?? { name: '', bytes: Buffer.alloc(0) }
    return { name, text: Buffer.from(bytes).toString('utf8') }
  }

  /** Opens the projector window, whose page then says it has loaded. */
  async openProjector(): Promise<void> {
    await this.must({ type: 'projector.openWindow' })
    await this.candor.request('projector', { channel: 'ready', body: null })
  }

  /** The shape of the projector's window. */
  shape: Shape = usualShape

  /** What the projector was sent last, painted and confirmed. */
  async projector(): Promise<ProjectorContent | null> {
    const last = this.sentToProjector().at(-1)
    if (last !== undefined) await this.paint()
    return last?.content ?? null
  }

  /** The projector paints what it was sent last, which takes so many pages; an entry stands on the last. */
  async paint(pages = 1): Promise<void> {
    const last = this.sentToProjector().at(-1)
    if (last === undefined) throw new Error('nothing was sent')
    const page = last.at.kind === 'entry' ? pages : Math.min(last.at.page, pages)
    await this.candor.request('projector', {
      channel: 'ready',
      body: { id: last.id, page, pages, shape: this.shape },
    })
  }

  sentToProjector(): ProjectorView[] {
    return this.host.pushed
      .filter(({ role }) => role === 'projector')
      .map(({ message }) => ProjectorView.parse(message))
  }

  show(slide: Slide): Promise<string> {
    return this.must({ type: 'projector.show', slide })
  }

  /** What the facilitator's window was told, as it puts it together. */
  get snapshot(): FacilitatorSnapshot {
    const { pushed } = this.host
    for (; this.heardUpTo < pushed.length; this.heardUpTo += 1) {
      const { role, message } = pushed[this.heardUpTo] ?? {}
      if (role === 'facilitator') this.told = this.heard.take(FacilitatorMessage.parse(message))
    }
    if (this.told === null) throw new Error('the window was told something it can’t make out')
    return this.told
  }

  get open(): NonNullable<FacilitatorSnapshot['open']> {
    const { open } = this.snapshot
    if (open === null) throw new Error('no workgroup is open')
    return open
  }

  get meetingId(): string {
    if (this.open.meetingId === null) throw new Error('no meeting is open')
    return this.open.meetingId
  }

  item(title: string): AgendaItem {
    const row = this.open.record.agendaItem.find((item) => item.title.includes(title))
    if (row === undefined) throw new Error(`no item “${title}”`)
    return row
  }

  /** So much time passes while Candor runs, which looks around every two seconds. */
  pass(seconds: number): this {
    for (let each = 0; each < seconds; each += 2) {
      this.now += 2_000
      this.candor.tick()
    }
    return this
  }

  /** So many minutes pass in which Candor looks around not once, as while the computer sleeps. */
  wait(minutes: number): this {
    this.now += minutes * 60_000
    return this
  }

  async newMeeting(date: string): Promise<string> {
    const fields = { date, startTime: '10:00', place: 'Tern Street Library' }
    const people = { facilitator: 'Odile Marsh', noteTaker: 'Tomas Reyl' }
    const meetingId = await this.must({ type: 'meeting.create', fields: { ...fields, ...people } })
    await this.must({ type: 'app.openMeeting', meetingId })
    return meetingId
  }
}
