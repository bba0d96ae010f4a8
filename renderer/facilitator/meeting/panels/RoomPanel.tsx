import { useState, type ReactElement } from 'react'
import { Check, EyeOff } from 'lucide-react'
import { attendanceOf, membersOf, voiceOf } from '../../../../shared/record/select'
import { nameKey } from '../../../../shared/meeting/common'
import type { Attendance, Member } from '../../../../shared/record/tables'
import { Button, Field, Key } from '../../../ui/controls'
import { clockTime, listed } from '../../../ui/words'
import { useDispatch, useMeeting, useRecord } from '../../state/hooks'
import { focusTargets } from '../cockpit/cockpitActions'
import { usePaneToggle } from './usePaneToggle'

/** So many names are told; of the others, how many there are. */
const namesTold = 8

const firstFew = (names: readonly string[]): readonly string[] =>
  names.length <= namesTold
    ? names
    : [...names.slice(0, namesTold), `${names.length - namesTold} more`]

/** Who is in the room: one press signs a person in, another out. */
export function RoomPanel(): ReactElement {
  const record = useRecord()
  const meeting = useMeeting()
  const togglePane = usePaneToggle()
  const attendance = attendanceOf(record, meeting.id)
  const present = [...attendance.values()].filter((row) => row.timeOut === null).length
  const { missing } = voiceOf(record, meeting.id)
  return (
    <section className="room" aria-label="In the room">
      <Button look="restricted" onPress={togglePane}>
        <EyeOff aria-hidden="true" />
        Private notes <Key>R</Key>
      </Button>
      <header className="room__head">
        <h2>In the room</h2>
        <span className="chip">{present} here</span>
      </header>
      <SignIn attendance={attendance} />
      <p className="small muted">
        {missing.length === 0
          ? 'Every neighborhood has a voice in the room.'
          : `Not in the room: ${listed(firstFew(missing.map((row) => row.name)))}`}
      </p>
    </section>
  )
}

function SignIn({ attendance }: { attendance: ReadonlyMap<string, Attendance> }): ReactElement {
  const dispatch = useDispatch()
  const meetingId = useMeeting().id
  const members = membersOf(useRecord())
  const [typed, setTyped] = useState('')
  const sought = nameKey(typed)
  const found = members.filter((member) =>
    nameKey(`${member.name} ${member.organization}`).includes(sought),
  )
  const press = (member: Member): void => {
    setTyped('')
    void dispatch({ type: 'attendance.toggle', meetingId, memberId: member.id })
  }
  const guest = async (): Promise<void> => {
    setTyped('')
    const result = await dispatch({
      type: 'attendance.guest',
      meetingId,
      name: typed,
      organization: '',
    })
    if (!result.ok) setTyped((begun) => (begun === '' ? typed : begun))
  }
  const [first] = found
  return (
    <>
      <form
        id={focusTargets.room}
        onSubmit={(event) => {
          event.preventDefault()
          if (first !== undefined && sought !== '') press(first)
          else if (sought !== '') void guest()
        }}
      >
        <Field
          label="Sign someone in"
          hideLabel
          placeholder="Type a name, press Enter"
          value={typed}
          onChange={setTyped}
          maxLength={500}
        />
      </form>
      <ul className="room__list">
        {found.map((member) => (
          <li key={member.id}>
            <PersonRow
              member={member}
              row={attendance.get(member.id)}
              onPress={() => press(member)}
            />
          </li>
        ))}
        {found.length === 0 && (
          <li className="room__guest">
            <Button small onPress={() => void guest()}>
              Sign in “{typed}” as a guest
            </Button>
          </li>
        )}
      </ul>
    </>
  )
}

function PersonRow(props: {
  member: Member
  row: Attendance | undefined
  onPress: () => void
}): ReactElement {
  const { member, row } = props
  const here = row?.timeOut === null
  const words =
    row === undefined
      ? ''
      : here
        ? `since ${clockTime(row.timeIn)}`
        : `left ${clockTime(row.timeOut ?? 0)}`
  return (
    <button type="button" className="person" aria-pressed={here} onClick={props.onPress}>
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
  )
}
