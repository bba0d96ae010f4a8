import type { speakersCommands, SpeakersSnapshot } from '../../shared/meeting/contract'
import { refuse } from '../../shared/kernel/result'
import { presentMembers } from '../../shared/meeting/select'
import {
  askToSpeak,
  giveFloor,
  isCommunity,
  keepOnList,
  nobodySpeaks,
  type SpeakersList,
  type SpeaksForCommunity,
} from '../../shared/meeting/speakers'
import type { SharedRecord } from '../../shared/record/record'
import type { Clocks } from '../kernel/clock'
import { type Handlers, nothing, type Outcome } from '../kernel/handlers'

/** The meeting that is open, and the record it is in. */
export interface OpenMeeting {
  readonly record: SharedRecord
  readonly meetingId: string
}

/**
 * The speakers' list of the meeting that is open. It lives in memory while the open part goes on:
 * nothing of it is ever written down.
 */
export class Speakers {
  private list: SpeakersList = nobodySpeaks
  /** The meeting it is the list of. */
  private meetingId: string | null = null
  /** When whoever has the floor got it, by the time of day: for the screen alone. */
  private shownSince = 0

  constructor(
    private readonly clocks: Clocks,
    private readonly open: () => OpenMeeting | null,
    private readonly tell: () => void,
  ) {}

  /** What the facilitator is shown; null where nobody can ask to speak. */
  get snapshot(): SpeakersSnapshot | null {
    if (this.here() === null) return null
    const { speaking, waiting, had } = this.list
    return {
      speaking: speaking === null ? null : { memberId: speaking.memberId, since: this.shownSince },
      waiting: [...waiting],
      had: { ...had },
    }
  }

  handlers(): Handlers<typeof speakersCommands> {
    return {
      'speakers.ask': ({ memberId }) =>
        this.change((here) =>
          here.ids.has(memberId) ? askToSpeak(this.list, memberId, here.isOfCommunity) : null,
        ),
      'speakers.next': () =>
        this.change((here) => {
          this.shownSince = this.clocks.calendar()
          return giveFloor(this.list, this.clocks.elapsed(), here.isOfCommunity)
        }),
      'speakers.withdraw': ({ memberId }) =>
        this.change((here) =>
          keepOnList(this.list, this.clocks.elapsed(), here.isOfCommunity, (id) => id !== memberId),
        ),
    }
  }

  private change(to: (here: Here) => SpeakersList | null): Outcome {
    const here = this.here()
    if (here === null) return refuse('People ask to speak while Part A goes on.')
    const list = to(here)
    if (list === null) return refuse('Sign them in first: the list is of people in the room.')
    this.list = list
    this.tell()
    return nothing
  }

  /** Who is here; what the list says of anybody else, or of another meeting, is forgotten. */
  private here(): Here | null {
    const open = this.open()
    const meeting = open === null ? undefined : open.record.meeting.get(open.meetingId)
    if (open === null || meeting === undefined) return null
    if (this.meetingId !== meeting.id || meeting.phase !== 'part A') this.list = nobodySpeaks
    this.meetingId = meeting.id
    if (meeting.phase !== 'part A') return null
    const { record } = open
    const ids = new Set(presentMembers(record, meeting.id).map(({ id }) => id))
    const isOfCommunity: SpeaksForCommunity = (id) => {
      const member = record.member.get(id)
      return member !== undefined && isCommunity(member)
    }
    this.list = keepOnList(this.list, this.clocks.elapsed(), isOfCommunity, (id) => ids.has(id))
    return { ids, isOfCommunity }
  }
}

/** Who is in the room, and who of them speaks for the community. */
interface Here {
  readonly ids: ReadonlySet<string>
  readonly isOfCommunity: SpeaksForCommunity
}
