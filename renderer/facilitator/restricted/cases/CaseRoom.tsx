import type { ReactElement } from 'react'
import { isNamed, mustBeOut } from '../../../../shared/restricted/cases'
import type { CaseLine } from '../../../../shared/restricted/contract'
import { caseLackWords } from '../../../../shared/restricted/labels'
import type { CaseStep } from '../../../../shared/restricted/tables'
import { Button } from '../../../ui/Button'
import { clockTime } from '../../../ui/formatDate'
import { formatCount } from '../../../ui/labels'
import { useDispatch } from '../../client/useSnapshot'
import './CaseRoom.css'
import '../restricted.css'
import { caseRoom as texts } from './texts'

type Person = CaseLine['people'][number]

/** The step the room is made ready for: that names are told, until only those who act stay. */
const stepAhead = ({ openAt }: CaseLine): CaseStep => (openAt === 'acting' ? 'acting' : 'named')

const isNowNamed = ({ openAt }: CaseLine): boolean => openAt !== null && isNamed(openAt)

/** Who must be out of a case, by name and reason, and who may stay; one press each. */
export function CaseRoom({ line }: { line: CaseLine }): ReactElement {
  const step = stepAhead(line)
  const out = mustBeOut(line.people, step)
  const stay = line.people.filter((person) => !out.includes(person))
  const present = stay.filter(({ leftAt }) => leftAt === null)
  const acting = present.filter(({ memberId }) => line.acting.includes(memberId)).length
  const stillIn = out.filter(({ leftAt }) => leftAt === null).length
  // Once all who must be out are, the room is for what is said: they fold to one line.
  const isSettled = isNowNamed(line) && stillIn === 0
  const closing = present.filter(({ closes }) => closes > 0)
  const folded = [...(isSettled ? out : []), ...stay].filter((one) => !closing.includes(one))
  const mayStay = texts.mayStay(formatCount(present.length, texts.person, texts.people), acting)
  const rows = (people: readonly Person[]): ReactElement[] =>
    people.map((person) => (
      <PersonRow key={person.memberId} line={line} person={person} step={step} />
    ))
  return (
    <section className="caseroom" aria-label={texts.whoIsHere}>
      {!isSettled && (
        <>
          <div className="caseroom__head">
            <h4>{isNowNamed(line) ? texts.mustBeOut : texts.mustLeaveBeforeNames}</h4>
            {stillIn === 0 && (
              <span className="private__rule">
                {out.length === 0 ? texts.nobodyNeedsToLeave : texts.allHaveLeft}
              </span>
            )}
          </div>
          <ul className="caseroom__list">{rows(out)}</ul>
        </>
      )}
      <ul className="caseroom__list">{rows(closing)}</ul>
      <details className="caseroom__stay">
        <summary>
          {isSettled && out.length > 0
            ? texts.andHaveLeft(mayStay, formatCount(out.length, texts.person, texts.people))
            : mayStay}
        </summary>
        <ul className="caseroom__list">{rows(folded)}</ul>
      </details>
    </section>
  )
}

function PersonRow(props: { line: CaseLine; person: Person; step: CaseStep }): ReactElement {
  const { line, person, step } = props
  return (
    <li className="caseroom__person">
      <span className="lookaround__name" dir="auto">
        <strong>{person.name}</strong>
        <span className="muted">{whyInWords(person, step)}</span>
        {person.leftAt !== null && (
          <span className="muted">{texts.outside(clockTime(person.leftAt))}</span>
        )}
      </span>
      {mayAct(person) && <ActsButton line={line} person={person} />}
      {mayAgree(person) && <AgreedButton line={line} person={person} />}
      {mayConfirm(person) && <AloneButton line={line} person={person} />}
      <InOrOut line={line} person={person} />
    </li>
  )
}

/** Whether the choice is given to say that somebody acts: they are here, and nothing but that is lacking. */
const mayAct = ({ leftAt, outFrom }: Person): boolean =>
  leftAt === null && (outFrom === null || outFrom === 'acting')

/** Whether all that somebody lacks in the room is to have said that they are alone. */
const mayConfirm = ({ leftAt, why }: Person): boolean =>
  leftAt === null && why.includes('not confirmed alone')

/** Whether somebody who is here hasn't agreed to the confidentiality text as it is worded now. */
const mayAgree = ({ leftAt, why }: Person): boolean =>
  leftAt === null &&
  (why.includes('not acknowledged') || why.includes('acknowledged other wording'))

/** Notes that somebody agreed, having been shown or read the text. */
function AgreedButton({ line, person }: { line: CaseLine; person: Person }): ReactElement {
  const dispatch = useDispatch()
  const { meetingId } = line
  const memberIds = [person.memberId]
  return (
    <Button
      small
      look="restricted"
      aria-label={texts.hasAgreed(person.name)}
      onPress={() =>
        void dispatch({ type: 'acknowledgement.give', meetingId, memberIds, how: 'screen' })
      }
    >
      {texts.agrees}
    </Button>
  )
}

/** Notes that somebody who takes part from afar said, by name, that they are alone and nobody records. */
function AloneButton({ line, person }: { line: CaseLine; person: Person }): ReactElement {
  const dispatch = useDispatch()
  const { meetingId } = line
  const { memberId } = person
  return (
    <Button
      small
      look="restricted"
      aria-label={texts.isAloneOf(person.name)}
      onPress={() => void dispatch({ type: 'attendance.alone', meetingId, memberId, alone: true })}
    >
      {texts.isAlone}
    </Button>
  )
}

/** The category somebody counts among, and what they lack or keep closed. */
function whyInWords({ category, why, outFrom, closes }: Person, step: CaseStep): string {
  const reasons =
    outFrom === 'acting' && step !== 'acting' ? [] : why.map((lack) => caseLackWords[lack])
  const closed =
    closes > 0 && reasons.length === 0
      ? texts.closesWhileHere(formatCount(closes, texts.entry, texts.entries))
      : ''
  return [category, ...reasons, closed].filter(Boolean).join(' · ')
}

/** Says that somebody acts in a case, so that they stay for its last step. */
function ActsButton({ line, person }: { line: CaseLine; person: Person }): ReactElement {
  const dispatch = useDispatch()
  const { memberId } = person
  const isActing = line.acting.includes(memberId)
  const acting = isActing ? line.acting.filter((id) => id !== memberId) : [...line.acting, memberId]
  return (
    <Button
      small
      look="restricted"
      aria-pressed={isActing}
      aria-label={texts.actsOf(person.name)}
      onPress={() => void dispatch({ type: 'meetingCase.edit', id: line.id, fields: { acting } })}
    >
      {texts.acts}
    </Button>
  )
}

function InOrOut({ line, person }: { line: CaseLine; person: Person }): ReactElement {
  const dispatch = useDispatch()
  const { meetingId } = line
  const { memberId, name, leftAt } = person
  const isOut = leftAt !== null
  const to = isOut ? 'in' : 'out'
  // The button stays the same one, so that the focus stays on it.
  return (
    <Button
      small
      look="restricted"
      aria-label={isOut ? texts.isBackIn(name) : texts.stepsOutOf(name)}
      onPress={() => void dispatch({ type: 'attendance.step', meetingId, memberId, to })}
    >
      {isOut ? texts.backIn : texts.stepOut}
    </Button>
  )
}
