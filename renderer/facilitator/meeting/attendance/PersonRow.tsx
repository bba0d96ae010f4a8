import { Check, Ellipsis, Hand, PenLine } from 'lucide-react'
import { memo, type ReactElement } from 'react'
import type { Agreed } from '../../../../shared/meeting/select'
import type { Attendance } from '../../../../shared/meeting/tables'
import type { Member } from '../../../../shared/workgroup/tables'
import { Button } from '../../../ui/Button'
import { clockTime } from '../../../ui/formatDate'
import { useDispatch, useMeeting, useSnapshot } from '../../client/useSnapshot'
import { AloneButton } from './AloneButton'
import { presenceWords } from './presenceText'
import './attendance.css'
import './PersonRow.css'
import { personRow as texts } from './texts'

/**
 * One person of the list: a press signs in or out, another says that they agree. Of eighty rows only
 * the one that changes is drawn anew.
 */
export const PersonRow = memo(function PersonRow(props: {
  member: Member
  row: Attendance | undefined
  agreed: Agreed | undefined
  onPress: (memberId: string) => void
  onDetails: (memberId: string) => void
}): ReactElement {
  const { member, row } = props
  const here = row?.timeOut === null
  const words =
    row === undefined
      ? ''
      : here
        ? [
            texts.since(clockTime(row.timeIn)),
            row.presence === 'room' ? '' : presenceWords[row.presence],
          ]
            .filter(Boolean)
            .join(', ')
        : texts.left(clockTime(row.timeOut ?? 0))
  return (
    <div className="personrow" data-here={here} data-afar={here && row.presence !== 'room'}>
      <button
        type="button"
        className="pressable person"
        aria-pressed={here}
        onClick={() => props.onPress(member.id)}
      >
        <span className="person__mark" aria-hidden="true">
          {here && <Check />}
        </span>
        <span className="person__name" dir="auto">
          {member.name}
        </span>
        <span className="person__org" dir="auto">
          {words || member.organization || member.role}
        </span>
      </button>
      {here && <AloneButton name={member.name} row={row} />}
      {here && <AgreeButton member={member} agreed={props.agreed} />}
      {here && <AskButton member={member} />}
      {row !== undefined && (
        <Button
          small
          icon
          look="quiet"
          aria-label={texts.aboutAtThisMeeting(member.name)}
          onPress={() => props.onDetails(member.id)}
        >
          <Ellipsis />
        </Button>
      )}
    </div>
  )
})

/** Puts a person on the speakers' list, or takes them off it; nothing where there is none. */
function AskButton({ member }: { member: Member }): ReactElement | null {
  const dispatch = useDispatch()
  const memberId = member.id
  const hasList = useSnapshot(({ speakers }) => speakers !== null)
  const isOnList = useSnapshot(
    ({ speakers }) =>
      speakers?.speaking?.memberId === memberId || speakers?.waiting.includes(memberId) === true,
  )
  if (!hasList) return null
  return (
    <button
      type="button"
      className="asks"
      aria-pressed={isOnList}
      aria-label={texts.asksToSpeak(member.name)}
      title={texts.speakersList}
      onClick={() =>
        void dispatch({ type: isOnList ? 'speakers.withdraw' : 'speakers.ask', memberId })
      }
    >
      <Hand aria-hidden="true" />
    </button>
  )
}

/** Says, or takes back, that a person agrees to the confidentiality text. */
function AgreeButton(props: { member: Member; agreed: Agreed | undefined }): ReactElement {
  const { member, agreed } = props
  const dispatch = useDispatch()
  const meetingId = useMeeting().id
  const memberId = member.id
  const yes = agreed === 'yes'
  return (
    <button
      type="button"
      className="agree"
      aria-pressed={yes}
      aria-label={texts.agreesToConfidentiality(member.name)}
      title={
        yes ? texts.agreed : agreed === 'to other wording' ? texts.agreedEarlierWording : undefined
      }
      onClick={() =>
        void dispatch(
          yes
            ? { type: 'acknowledgement.withdraw', meetingId, memberId }
            : { type: 'acknowledgement.give', meetingId, memberIds: [memberId], how: 'screen' },
        )
      }
    >
      <PenLine aria-hidden="true" />
      {yes ? null : texts.agree}
    </button>
  )
}
