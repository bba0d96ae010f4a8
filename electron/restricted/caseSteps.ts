import { refuse } from '../../shared/kernel/result'
import { type CasePerson, isNamed, judgeCase, lackingConsent } from '../../shared/restricted/cases'
import { stepRefused, withStep } from '../../shared/restricted/decideCases'
import { basisRefused, loggedBasis, type OnBasis } from '../../shared/restricted/lawfulBasis'
import { judgeFile, shownEntry } from '../../shared/restricted/openEntries'
import { put } from '../../shared/restricted/state'
import type { CaseStep, Disclosure, Lack, MeetingCase } from '../../shared/restricted/tables'
import type { Clock } from '../kernel/clock'
import type { OpenWorkgroup } from '../workgroup/openWorkgroup'
import { newLine, type Present, judgePresent, withoutId } from './disclosureLines'
import type { NamedOn } from './notesPane'
import { locked, type Outcome, paneClosed, type ParticipantFiles } from './participantFiles'

/** A step somebody wants to take. */
export interface StepAsked {
  readonly caseId: string
  readonly step: CaseStep
  readonly itemId: string | null
  readonly openedBy: string
  /** What stands in for consent where somebody present isn't covered; null for nothing. */
  readonly onBasis: OnBasis | null
}

/**
 * Takes a case from step to step, each before those alone who may stay for it, and each with a line
 * in the log that is on disk before anything is shown. Until names are told, nothing is.
 */
export class CaseSteps {
  constructor(
    private readonly files: ParticipantFiles,
    private readonly clock: Clock,
  ) {}

  async take(workgroup: OpenWorkgroup, asked: StepAsked): Promise<Outcome> {
    const { rows } = workgroup.notes
    if (rows === null) return locked
    if (!this.files.pane.showing(workgroup)) return paneClosed
    const row = rows.meetingCase.get(asked.caseId)
    const participant = rows.participant.get(row?.participantId ?? '')
    if (row === undefined || participant === undefined)
      return refuse('That case is no longer on the list.')
    if (row.meetingId !== workgroup.meetingId || !this.files.pane.mustCheck(workgroup))
      return refuse('Cases are spoken of in Part B of their meeting.')
    const room = this.files.roomFor(workgroup, participant)
    if (room.kind === 'not now') return refuse(room.why)
    const here = room.kind === 'room' ? room.people : []
    const people = judgeCase(rows, row, here, this.files.today)
    const namedOn = this.namedOn(workgroup, row, asked, people)
    const onBasis = namedOn?.people
    const refused = stepRefused(row, asked.step, people, onBasis)
    if (refused !== null) return refused
    const untold = namedOn === null ? null : basisRefused(namedOn.basis)
    if (untold !== null) return untold
    const entries = judgeFile(rows, participant.id, room, this.files.today)
    const clear = isNamed(asked.step) ? entries.filter(({ clearance }) => clearance.clear) : []
    const { openedBy, itemId, step } = asked
    const line: Disclosure = {
      ...newLine({ participant, openedBy, itemId, meetingId: row.meetingId }, this.clock),
      ...(namedOn === null ? {} : loggedBasis(namedOn.basis)),
      ...(isNamed(step) ? {} : { basis: 'unnamed' as const }),
      step,
      present: isNamed(step)
        ? judgePresent(room, entries).map((one) => withoutId(withCaseLacks(one, people)))
        : judgePresent(room, nothingTold).map(withoutId),
      shown: clear.map((one) => shownEntry(one)),
      keptBack: entries.length - clear.length,
    }
    return this.files.enter(workgroup, line, {
      along: [put('meetingCase', withStep(row, step, this.clock()))],
      namedOn,
    })
  }

  /**
   * On what basis names are told to those here whom no consent covers: the one that is given now, or
   * the one the open case was named on before the same people. Null where everyone is covered.
   */
  private namedOn(
    workgroup: OpenWorkgroup,
    { participantId }: Pick<MeetingCase, 'participantId'>,
    { step, onBasis }: Pick<StepAsked, 'step' | 'onBasis'>,
    people: readonly CasePerson[],
  ): NamedOn | null {
    const lacking = isNamed(step) ? lackingConsent(people).map(({ memberId }) => memberId) : []
    if (lacking.length === 0) return null
    if (onBasis !== null) return { basis: onBasis, people: new Set(lacking) }
    const before = this.files.namedOn(workgroup, participantId)
    const goOn = lacking.filter((id) => before?.people.has(id))
    return before === null || goOn.length === 0
      ? null
      : { basis: before.basis, people: new Set(goOn) }
  }
}

const nothingTold: Parameters<typeof judgePresent>[1] = []

/** Someone present, with what they lack to be told the name itself. */
function withCaseLacks(present: Present, people: readonly CasePerson[]): Present {
  const why = people.find(({ memberId }) => memberId === present.memberId)?.why ?? []
  const lacks: Lack[] = why.flatMap((lack): Lack[] =>
    lack === 'nothing covers' ? ['not covered'] : lack === 'not acting' ? [] : [lack],
  )
  return { ...present, lacks: [...new Set([...present.lacks, ...lacks])] }
}
