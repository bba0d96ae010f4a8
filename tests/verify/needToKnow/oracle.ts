import type { OpenFile, RestrictedSnapshot } from '../../../shared/restricted/contract'
import type { SharedRecord } from '../../../shared/record/record'
import type { RestrictedRecord } from '../../../shared/restricted/state'
import type { Disclosure, Entry, Release } from '../../../shared/restricted/tables'

/*
 * What may be on the facilitator's screen, worked out from the record alone and in other words than
 * Candor's own: it shares no rule with what it judges.
 */

/** Somebody who reads along. */
interface Reader {
  readonly id: string
  readonly name: string
  readonly category: string
  readonly agreed: boolean
  readonly afar: boolean
  readonly confirmed: boolean
}

/** What tells who reads along. */
export interface Gathering {
  readonly record: SharedRecord
  readonly meetingId: string | null
  /** The wording everyone has to have agreed to. */
  readonly noticeVersion: string
}

/** Everything there is to be known at a moment. */
export interface Moment extends Gathering {
  readonly rows: RestrictedRecord
  readonly today: string
  /** Who was in the room, and how, when somebody last looked around it; null before that. */
  readonly looked: {
    readonly meetingId: string | null
    /** In which part of it (`partNow`). */
    readonly part: string
    readonly at: ReadonlyMap<string, string>
  } | null
}

const isRunning = (phase: string): boolean => ['part A', 'part B', 'wrap-up'].includes(phase)

/** Everyone signed in and not gone, of every meeting that goes on, and of the one on the screen unless it is over. */
export function readers({ record, meetingId, noticeVersion }: Gathering): Reader[] {
  const meetings = [...record.meeting.values()].filter(
    ({ id, phase }) => isRunning(phase) || (id === meetingId && phase === 'preparing'),
  )
  return meetings.flatMap((meeting) =>
    [...record.attendance.values()]
      .filter((row) => row.meetingId === meeting.id && row.timeOut === null)
      .map((row) => {
        const member = record.member.get(row.memberId)
        const signed = [...record.acknowledgement.values()].find(
          (one) => one.meetingId === meeting.id && one.memberId === row.memberId,
        )
        return {
          id: row.memberId,
          name: member?.name ?? '',
          category: member?.recipientCategory ?? '',
          agreed: signed?.textVersion === noticeVersion,
          afar: row.presence !== 'room',
          confirmed: row.aloneAt !== null,
        }
      }),
  )
}

/** How a reader was when somebody looked around: whoever differs has to be looked at again. */
export const lookOf = ({ category, agreed, afar }: Reader): string =>
  [category, agreed ? 'agreed' : '', afar ? 'afar' : 'here'].join('|')

/** Whether the person at the laptop is by themselves. */
export function isAlone(moment: Moment): boolean {
  const running = [...moment.record.meeting.values()].some(({ phase }) => isRunning(phase))
  return !running && readers(moment).length === 0
}

/** The part of the open meeting; wrap-up goes with Part B. */
export const partNow = ({ record, meetingId }: Gathering): string =>
  (record.meeting.get(meetingId ?? '')?.phase ?? '').replace('wrap-up', 'part B')

/** Why this room may be shown nothing about a person at all; empty when it may. */
function whyNoRoom(moment: Moment): string {
  const { record, meetingId, looked } = moment
  const here = record.meeting.get(meetingId ?? '')
  if (here?.phase === 'part A') return 'Part A'
  if ([...record.meeting.values()].some((one) => isRunning(one.phase) && one.id !== meetingId))
    return 'a meeting elsewhere'
  if (looked?.meetingId !== meetingId || looked.part !== partNow(moment)) return 'nobody looked'
  for (const reader of readers(moment)) {
    const before = looked.at.get(reader.id)
    if (before === undefined) return 'somebody nobody looked at'
    const now = lookOf(reader)
    // Who agrees since is no worse than they were.
    if (before !== now && before.replace('agreed', '') !== now.replace('agreed', ''))
      return 'somebody has changed'
    if (before.includes('agreed') && !now.includes('agreed')) return 'somebody no longer agrees'
  }
  return ''
}

function inEffect(release: Release, today: string): boolean {
  const { signedOn, expiresOn, expiresWith, revokedOn } = release
  const begun = signedOn !== '' && signedOn <= today
  const over = (expiresOn !== '' && expiresOn < today) || (revokedOn !== '' && revokedOn <= today)
  const whole =
    release.discloser !== '' &&
    release.purpose !== '' &&
    release.categories.length > 0 &&
    release.kinds.length > 0 &&
    (expiresOn !== '' || expiresWith !== '')
  return begun && !over && whole && !release.forProceedings
}

/** Whether one reader may see an entry without anybody overriding anything. */
function isPermitted(entry: Entry, reader: Reader, { rows, today }: Moment): boolean {
  if (!reader.agreed || (reader.afar && !reader.confirmed) || reader.category === '') return false
  const inAudience = entry.audience.includes(reader.category)
  if (entry.releaseId === null) {
    const may = entry.agreement !== '' && !entry.part2 && !entry.kinds.includes('treatment')
    return may && entry.kinds.length > 0 && inAudience
  }
  const release = rows.release.get(entry.releaseId)
  return (
    release?.participantId === entry.participantId &&
    inEffect(release, today) &&
    (!entry.part2 || release.part2) &&
    entry.kinds.length > 0 &&
    entry.kinds.every((kind) => release.kinds.includes(kind)) &&
    release.categories.includes(reader.category) &&
    (entry.audience.length === 0 || inAudience)
  )
}

/** The log's entry that a file is open under; undefined for none. */
const openLine = (rows: RestrictedRecord, id: string): Disclosure | undefined => {
  const line = rows.disclosure.get(id)
  return line?.closedAt === null ? line : undefined
}

/** What is wrong with a snapshot at a moment; empty when nothing is. */
export function faultIn(snapshot: RestrictedSnapshot, moment: Moment): string {
  return faultInFile(snapshot.file, moment) || faultInConcerns(snapshot.concerns, moment)
}

function faultInFile(file: RestrictedSnapshot['file'], moment: Moment): string {
  if (file === null) return ''
  const { rows } = moment
  const line = openLine(rows, file.disclosureId)
  if (line === undefined) return 'a file is open that the log doesn’t tell of'
  const room = readers(moment)
  const missing = room.find(
    ({ name, category }) =>
      !line.present.some((one) => one.name === name && one.category === category),
  )
  if (missing !== undefined) return `the log leaves out ${missing.category || 'somebody'}`
  const isByThemselves = isAlone(moment)
  if (isByThemselves !== (line.basis === 'alone')) return 'the log says another basis'
  const why = isByThemselves ? '' : whyNoRoom(moment)
  if (why !== '') return `a file is open before ${why}`
  const unready = faultInStep(line, moment)
  if (unready !== '') return unready
  for (const { kind, id } of entriesOf(file)) {
    const row = rows[tableOf[kind]].get(id)
    if (row === undefined) return 'what was removed is shown'
    const named = line.shown.filter(
      (one) => one.kind === kind && one.id === id && one.releaseId === row.releaseId,
    )
    if (named.length === 0) return 'an entry is shown that the log doesn’t name'
    const logged = named.find((one) => one.part2 === row.part2)
    if (logged === undefined) return 'the log doesn’t say whether it is under part 2'
    if (!named.some(({ releaseVersion }) => releaseVersion === versionNow(rows, row.releaseId)))
      return 'the log doesn’t say on which version of its release'
    const lacking = room.filter((reader) => !isPermitted(row, reader, moment))
    const basis = logged.openedIn === null ? line : rows.disclosure.get(logged.openedIn)
    const isOnBasis = logged.overridden && basis !== undefined && basis.lawfulBasis !== null
    if (lacking.length > 0 && !isOnBasis)
      return `an entry is shown before somebody not covered (${lacking[0]?.category ?? ''})`
    const unsaid = lacking.find(
      ({ name }) => line.present.find((one) => one.name === name)?.lacks.length === 0,
    )
    if (unsaid !== undefined) return 'the log doesn’t say what somebody lacked'
  }
  for (const release of file.releases) {
    const covers = room.every(
      ({ agreed, afar, confirmed, category }) =>
        agreed && (!afar || confirmed) && release.categories.includes(category),
    )
    if (!isByThemselves && !(covers && inEffect(release, moment.today)))
      return 'a release is shown to somebody it doesn’t cover'
  }
  return ''
}

/** How often a release was changed, and one more; null for none. */
const versionNow = (rows: RestrictedRecord, releaseId: string | null): number | null =>
  releaseId === null
    ? null
    : [...rows.heldVersion.values()].reduce(
        (count, { rowId, rowTable }) =>
          count + Number(rowId === releaseId && rowTable === 'release'),
        1,
      )

const tableOf = {
  note: 'participantNote',
  action: 'restrictedAction',
  decision: 'caseDecision',
} as const

/** Everything of a file that is on the screen. */
const entriesOf = ({
  notes,
  actions,
  decisions,
}: OpenFile): { kind: keyof typeof tableOf; id: string }[] => [
  ...notes.map(({ id }) => ({ kind: 'note' as const, id })),
  ...actions.map(({ id }) => ({ kind: 'action' as const, id })),
  ...decisions.map(({ id }) => ({ kind: 'decision' as const, id })),
]

/** What is wrong with a file that is open as a step of a case; empty for what is no case. */
function faultInStep(line: Disclosure, moment: Moment): string {
  const { rows, record, meetingId } = moment
  if (line.step === null) return ''
  if (line.step === 'own agency' || line.step === 'without names')
    return 'a file is shown before it is named'
  if (record.meeting.get(meetingId ?? '')?.phase !== 'part B')
    return 'a case is open outside Part B'
  const row = [...rows.meetingCase.values()].find(
    (one) => one.meetingId === meetingId && one.participantId === line.participantId,
  )
  if (row === undefined) return 'a case is open that is on no list'
  const here = readers(moment)
  const untold = here.find(({ agreed, afar, confirmed }) => !agreed || (afar && !confirmed))
  if (untold !== undefined) return 'a case is named before somebody who may be told nothing'
  if (line.step === 'acting' && here.some(({ id }) => !row.acting.includes(id)))
    return 'somebody who doesn’t act has stayed'
  const isCovered = (reader: Reader): boolean =>
    isNamedTo(reader, line.participantId, moment) || isNamedOnBasis(reader, line, rows)
  return here.every(isCovered) ? '' : 'a case is named before somebody nothing covers'
}

/**
 * Whether the log says that a reader nothing covered then was named to on a basis in law, at this
 * meeting. A line that opens entries on one is no such thing.
 */
const isNamedOnBasis = (
  { name }: Reader,
  { participantId, meetingId }: Disclosure,
  rows: RestrictedRecord,
): boolean =>
  [...rows.disclosure.values()].some(
    (line) =>
      line.participantId === participantId &&
      line.meetingId === meetingId &&
      (line.step === 'named' || line.step === 'acting') &&
      line.lawfulBasis !== null &&
      line.shown.every(({ overridden }) => !overridden) &&
      line.present.some(
        (one) =>
          one.name === name &&
          one.lacks.some((lack) => lack === 'not covered' || lack === 'no category'),
      ),
  )

/** Whether a release in effect, or an entry, tells a reader of a participant at all. */
function isNamedTo(reader: Reader, participantId: string, moment: Moment): boolean {
  const { rows, today } = moment
  const releases = [...rows.release.values()].filter((row) => row.participantId === participantId)
  const entries = Object.values(tableOf).flatMap((table): Entry[] => [...rows[table].values()])
  return (
    releases.some((row) => inEffect(row, today) && row.categories.includes(reader.category)) ||
    entries.some((row) => row.participantId === participantId && isPermitted(row, reader, moment))
  )
}

/** Whether an open line of the log has a concern, and everyone who is here. */
const isConcernLogged = (id: string, room: readonly Reader[], rows: RestrictedRecord): boolean =>
  [...rows.disclosure.values()].some(
    ({ closedAt, shown, present }) =>
      closedAt === null &&
      shown.some((one) => one.kind === 'concern' && one.id === id) &&
      room.every(({ name, category }) =>
        present.some((one) => one.name === name && one.category === category),
      ),
  )

function faultInConcerns(concerns: RestrictedSnapshot['concerns'], moment: Moment): string {
  if (isAlone(moment)) return ''
  const why = whyNoRoom(moment)
  const room = readers(moment)
  for (const { id, wording, audience } of concerns) {
    if (wording === '') continue
    if (why !== '') return `a concern about a person is shown before ${why}`
    if (!isConcernLogged(id, room, moment.rows))
      return 'a concern about a person is shown that the log doesn’t tell of'
    const lacking = room.find(
      ({ agreed, afar, confirmed, category }) =>
        !agreed || (afar && !confirmed) || (audience.length > 0 && !audience.includes(category)),
    )
    if (lacking !== undefined) return 'a concern about a person is shown to somebody it isn’t for'
  }
  return ''
}
