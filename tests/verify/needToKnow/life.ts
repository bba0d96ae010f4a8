import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { localDate } from '../../../electron/kernel/clock'
import { keeperHere } from '../../../electron/storage/store/databaseWorker'
import type { FacilitatorCommand } from '../../../shared/contracts/commands'
import type { RestrictedSnapshot } from '../../../shared/restricted/contract'
import { currentNotice } from '../../../shared/meeting/signInNotice'
import {
  type FacilitatorMessage,
  HeardSnapshot,
} from '../../../shared/contracts/facilitatorMessage'
import { Seat } from '../../builders/seat'
import { SimulatedDisk } from '../disk/simulatedDisk'
import { oneOf } from '../randomRow'
import { caseHappenings } from './caseHappenings'
import { fillFiles, type Happening, happenings } from './happenings'
import { faultIn, type Gathering, lookOf, type Moment, partNow, readers } from './oracle'
import { WatchedHost } from './watchedHost'

const everything: readonly Happening[] = [...happenings, ...caseHappenings]

/** The entries that are open without consent, by id, each with what permits that. */
const basesIn = (told: RestrictedSnapshot | null): ReadonlyMap<string, string> =>
  new Map(
    [
      ...(told?.file?.notes ?? []),
      ...(told?.file?.actions ?? []),
      ...(told?.file?.decisions ?? []),
    ].flatMap(({ id, overridden, openedOn }) =>
      overridden ? [[id, JSON.stringify(openedOn)] as const] : [],
    ),
  )

/** One life of a workgroup: releases, people, meetings and views come and go, and everything told is judged. */
export class Life {
  /** What was wrong first, with what had just happened; empty for nothing. */
  fault = ''
  /** How many snapshots were judged, and in how many of them an entry was shown, alone and to a room. */
  readonly seen = { snapshots: 0, shownAlone: 0, shownToRoom: 0, shownAsCase: 0, overridden: 0 }
  /** What the private pane was told last. */
  told: RestrictedSnapshot | null = null
  private readonly heard = new HeardSnapshot()
  readonly participants: string[] = []
  private looked: Moment['looked'] = null
  private last = 'the beginning'
  readonly seat: Seat
  private readonly folder = mkdtempSync(join(tmpdir(), 'candor-verify-'))

  private constructor(readonly random: () => number) {
    const disk = new SimulatedDisk()
    const host = new WatchedHost((message) => this.judge(message))
    this.seat = new Seat(this.folder, host, { files: disk, openKeeper: keeperHere(disk) })
  }

  static async begin(random: () => number): Promise<Life> {
    const life = new Life(random)
    await life.seat.candor.open()
    await life.seat.must({ type: 'app.sample' })
    await life.do({ type: 'app.openMeeting', meetingId: null })
    await life.do({ type: 'pane.open', rehearsal: true })
    const fields = { name: '', aliases: [], notForWorkgroup: false }
    for (let made = 0; made < 2; made += 1)
      life.participants.push(await life.seat.must({ type: 'participant.add', fields }))
    await fillFiles(life)
    const [meetingId = null] = life.workgroup.record.meeting.keys()
    await life.do({ type: 'app.openMeeting', meetingId })
    return life
  }

  get workgroup() {
    const { current } = this.seat.candor.workgroups
    if (current === null) throw new Error('no workgroup is open')
    return current
  }

  get rows() {
    return this.workgroup.notes.rows
  }

  get today(): string {
    return localDate(this.seat.now)
  }

  pick<T>(values: readonly T[]): T {
    return oneOf(values, this.random)
  }

  /** Some of these values, in their order. */
  some<T>(values: readonly T[]): T[] {
    return values.filter(() => this.random() < 0.5)
  }

  /** A day near this one, or none. */
  day(): string {
    const days = Math.floor(this.random() * 7) - 3
    return this.random() < 0.3 ? '' : localDate(this.seat.now + days * 86_400_000)
  }

  async do(command: FacilitatorCommand): Promise<boolean> {
    this.last = command.type
    const before = this.looked
    const bases = basesIn(this.told)
    if (command.type === 'pane.check')
      this.looked = {
        meetingId: this.workgroup.meetingId,
        part: partNow(this.gathering()),
        at: new Map(readers(this.gathering()).map((one) => [one.id, lookOf(one)] as const)),
      }
    const done = (await this.seat.say(command)) === null
    if (command.type === 'file.override' && done) this.compareBases(bases)
    if (command.type === 'pane.check' && !done) this.looked = before
    if (partNow(this.gathering()) === 'ended') this.looked = null
    // Another meeting's room has to be looked at anew, also this one's when it is come back to.
    if (command.type === 'app.openMeeting' && done) this.looked = null
    return done
  }

  /** What was open without consent before something else was opened stays so on the basis it had. */
  private compareBases(before: ReadonlyMap<string, string>): void {
    for (const [id, basis] of basesIn(this.told))
      if (before.has(id) && before.get(id) !== basis && this.fault === '')
        this.fault = `${this.last}: an entry is said to be open on another basis than it was`
  }

  /** Lets something happen; which, by chance. */
  async happen(): Promise<void> {
    const happening: Happening = this.pick(everything)
    await happening(this)
    this.seat.candor.tick()
  }

  private gathering(): Gathering {
    const { record, meetingId } = this.workgroup
    return { record, meetingId, noticeVersion: currentNotice(record).version }
  }

  private judge(message: unknown): void {
    const snapshot = this.heard.take(message as FacilitatorMessage)
    if (snapshot === null) throw new Error('the window was told something it can’t make out')
    const { restricted } = snapshot
    this.seen.snapshots += 1
    this.told = restricted
    if (restricted === null || this.fault !== '') return
    const { rows, today, looked } = this
    if (rows === null) this.fault = `${this.last}: shown while the notes are locked`
    else this.note(restricted, { ...this.gathering(), rows, today, looked })
  }

  private note(restricted: RestrictedSnapshot, moment: Moment): void {
    const fault = faultIn(restricted, moment)
    if (fault !== '') this.fault = `${this.last}: ${fault}`
    const { file } = restricted
    const entries = [...(file?.notes ?? []), ...(file?.actions ?? []), ...(file?.decisions ?? [])]
    if (entries.length === 0) return
    if (file?.basis === 'alone') this.seen.shownAlone += 1
    else this.seen.shownToRoom += 1
    if (restricted.cases.some(({ openAt }) => openAt !== null)) this.seen.shownAsCase += 1
    if (entries.some(({ overridden }) => overridden)) this.seen.overridden += 1
  }

  async end(): Promise<void> {
    await this.seat.candor.close()
    rmSync(this.folder, { recursive: true, force: true })
  }
}
