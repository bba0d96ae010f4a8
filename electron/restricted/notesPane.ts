import { succeed, refuse, type Result } from '../../shared/kernel/result'
import type { PersonHere } from '../../shared/restricted/clearance'
import type { OnBasis } from '../../shared/restricted/lawfulBasis'
import { isPartBElsewhere, peopleIn } from '../../shared/restricted/room'
import type { SeenBy } from '../../shared/projector/state'
import { inPartB } from '../projector/commands'
import type { OpenWorkgroup } from '../workgroup/openWorkgroup'

type Outcome = Result<{ id: string | null }>

/** Where a panic stands: everything hidden, then asked whether to go on, then over. */
export type Panic = 'off' | 'on' | 'asked'

/** The room as it was when somebody looked around it: who was there, and how. */
interface Check {
  readonly meetingId: string
  /** In which part of the meeting: with the next one, the room is looked at again. */
  readonly part: string
  readonly people: ReadonlyMap<string, PersonHere>
}

/** On what basis in law the open case was named, and before whom that stands in for consent. */
export interface NamedOn {
  readonly basis: OnBasis
  /** By their ids in the shared record. */
  readonly people: ReadonlySet<string>
}

/** The file that is open. */
interface OpenFile {
  readonly participantId: string
  /** The entry in the disclosure log that says so. */
  readonly disclosureId: string
  /** Null while it is a case named on consent alone, or no case. */
  readonly namedOn: NamedOn | null
}

/**
 * The private pane: whether it is open, whether the room was checked for it, and what covers it.
 * It holds no private text; what may be shown is asked anew for every snapshot, so that someone
 * who comes in covers it with the very change that signs them in.
 */
export class Pane {
  private wanted = false
  private check: Check | null = null
  private file: OpenFile | null = null
  private concerns: string | null = null
  /** The line of the log under which a case was open whose consent ended; null for none. */
  private ended: string | null = null
  panic: Panic = 'off'
  /** Whether the system offers to leave the window out of screen captures. */
  captureOffered = false

  /** `seenBy` says who may see the screen the pane is on. */
  constructor(private readonly seenBy: () => SeenBy) {}

  /** Whether the pane stands open, covered or not. */
  get open(): boolean {
    return this.wanted
  }

  /** The open file: its participant, its log entry, and on what basis a case of it was named. */
  get openFile(): OpenFile | null {
    return this.file
  }

  /** The line of the log under which concerns about a person are shown to a room; null for none. */
  get concernsLine(): string | null {
    return this.concerns
  }

  /** Remembers under which line of the log concerns are shown, after it is there; null for none. */
  concernsOpened(line: string | null): void {
    this.concerns = line
  }

  /** The line of the log under which a case was open that closed because consent ended; null for none. */
  get endedLine(): string | null {
    return this.ended
  }

  /**
   * Opens the pane. In Part B the room has to be checked first: everyone in it is signed in, on
   * the word of the person at the laptop.
   */
  show(workgroup: OpenWorkgroup | null): Outcome {
    if (this.panic !== 'off') return refuse('Everything is hidden. Resume first.', 'panic')
    if (workgroup?.notes.locked === true) return refuse('The private notes are locked.', 'locked')
    if (workgroup !== null && isPartBElsewhere(workgroup))
      return refuse('A meeting is in Part B. Go back to it to open the private notes.')
    if (workgroup !== null && this.mustCheck(workgroup) && !this.wasLookedAt(workgroup))
      return refuse('Check who is in the room first.', 'check')
    this.wanted = true
    return succeed({ id: null })
  }

  /** Closes it at once. The open file is out of sight; closing it says so in the log. */
  hide(): void {
    this.wanted = false
  }

  /** Everything hidden at once; it takes two steps to go on. */
  hideEverything(): void {
    this.hide()
    this.panic = 'on'
  }

  /** One step back from a panic: the first asks, the second ends it. */
  resume(): void {
    this.panic = this.panic === 'on' ? 'asked' : 'off'
  }

  /** Forgets a meeting's room: another meeting has another. */
  leave(): void {
    this.hide()
    this.check = null
    this.ended = null
  }

  /**
   * Takes the word of the person at the laptop that these people, and nobody else, are in the room.
   * Refused when the list they looked at isn't the list any more.
   */
  checkRoom(workgroup: OpenWorkgroup, seen: readonly string[]): Outcome {
    const people = peopleIn(workgroup)
    const { meetingId } = workgroup
    if (meetingId === null) return refuse('Open a meeting first.')
    if (people.length === 0)
      return refuse('Nobody is signed in. Sign in everyone who is in the room first.')
    const same = people.length === seen.length && people.every((one) => seen.includes(one.memberId))
    if (!same)
      return refuse('The list changed while you were checking. Check it once more.', 'check')
    const part = partOf(workgroup)
    if (part === 'ended') return refuse('The meeting has ended: there is no room to check.')
    this.check = { meetingId, part, people: new Map(people.map((one) => [one.memberId, one])) }
    return succeed({ id: null })
  }

  /** Whether the room has to be checked for the pane: restricted things are spoken of in it. */
  mustCheck(workgroup: OpenWorkgroup | null): boolean {
    return workgroup !== null && inPartB(workgroup.shared)
  }

  /** Whether the room was checked in the open meeting, and nothing since asks for it again. */
  isChecked(workgroup: OpenWorkgroup): boolean {
    return this.wasLookedAt(workgroup) && this.newSince(workgroup).length === 0
  }

  /** Whether somebody looked around the open meeting's room in this part of it, whoever came since. */
  private wasLookedAt(workgroup: OpenWorkgroup): boolean {
    const { check } = this
    return (
      check !== null && check.meetingId === workgroup.meetingId && check.part === partOf(workgroup)
    )
  }

  /**
   * Names of those who came in since the room was checked, no longer agree, take part in another
   * way, or count among other recipients.
   */
  newSince(workgroup: OpenWorkgroup): string[] {
    const { check } = this
    if (check?.meetingId !== workgroup.meetingId) return []
    return peopleIn(workgroup)
      .filter((one) => isNew(check.people.get(one.memberId), one))
      .map((one) => one.name)
  }

  /**
   * Whether the pane stands open but shows nothing: the room isn't the one that was checked, or a
   * meeting is in Part B that isn't on the screen.
   */
  covered(workgroup: OpenWorkgroup | null): boolean {
    if (!this.wanted || workgroup === null) return false
    if (isPartBElsewhere(workgroup)) return true
    return this.mustCheck(workgroup) && !this.isChecked(workgroup)
  }

  /**
   * Whether private text may be in a snapshot now, and so be painted: the one place that decides.
   * On a screen that is copied for the room it never is, however the pane came to be open.
   */
  showing(workgroup: OpenWorkgroup | null): boolean {
    if (!this.wanted || this.panic !== 'off' || this.seenBy() === 'the room') return false
    return !this.covered(workgroup)
  }

  /** Remembers which file is open, after its opening is in the log. */
  opened(participantId: string, disclosureId: string, namedOn: NamedOn | null): void {
    this.file = { participantId, disclosureId, namedOn }
    this.ended = null
  }

  /** The open case's consent has ended: what is shown of it is why, until something else is opened. */
  consentEnded(): void {
    this.ended = this.file?.disclosureId ?? null
  }

  /** Forgets the room of a meeting that is over: whoever reopens it looks around again. */
  forgetIfOver(workgroup: OpenWorkgroup): void {
    if (partOf(workgroup) === 'ended') this.check = null
  }

  closedFile(): void {
    this.file = null
  }
}

/** The part of the open meeting a check goes for; wrap-up follows Part B without a new one. */
const partOf = ({ record, meetingId }: OpenWorkgroup): string => {
  const phase = record.meeting.get(meetingId ?? '')?.phase ?? ''
  return phase === 'wrap-up' ? 'part B' : phase
}

/** Whether somebody has to be looked at again: nothing about them may have become worse. */
const isNew = (before: PersonHere | undefined, now: PersonHere): boolean =>
  before === undefined ||
  (before.agreed === 'yes' && now.agreed !== 'yes') ||
  (before.whereabouts !== now.whereabouts && now.whereabouts !== 'alone') ||
  (before.whereabouts === 'in the room') !== (now.whereabouts === 'in the room') ||
  before.category !== now.category
