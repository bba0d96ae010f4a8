import { EyeOff } from 'lucide-react'
import { memo, type ReactElement, useCallback, useState } from 'react'
import { nameKey } from '../../../../shared/kernel/names'
import { agreementsOf, attendanceOf, voiceOf } from '../../../../shared/meeting/select'
import { peopleHere } from '../../../../shared/restricted/clearance'
import { membersOf } from '../../../../shared/workgroup/select'
import type { Member } from '../../../../shared/workgroup/tables'
import { Button } from '../../../ui/Button'
import { Field } from '../../../ui/Field'
import { Form } from '../../../ui/form/Form'
import { useForm } from '../../../ui/form/useForm'
import { formatList } from '../../../ui/labels'
import { newPlace } from '../../../ui/nameGuard/nameGuardContext'
import { ActionKey } from '../../client/ActionKey'
import { focusTargets } from '../../client/focusTargets'
import { useClient, useDispatch, useMeeting, useRecordPart } from '../../client/useSnapshot'
import { usePaneToggle } from '../../restricted/pane/useNotesPane'
import { PersonDetails } from './PersonDetails'
import { PersonRow } from './PersonRow'
import { SpeakersList } from './SpeakersList'
import './AttendancePanel.css'
import { attendancePanel as texts } from './texts'

/** So many names are told; of the others, how many there are. */
const mostNames = 8

const firstFew = (names: readonly string[]): readonly string[] =>
  names.length <= mostNames
    ? names
    : [...names.slice(0, mostNames), texts.more(names.length - mostNames)]

/** Who is in the room: one press signs a person in, another out. */
export const AttendancePanel = memo(function RoomPanel(): ReactElement {
  const meeting = useMeeting()
  const togglePane = usePaneToggle()
  const present = useRecordPart(
    (record) =>
      [...attendanceOf(record, meeting.id).values()].filter((row) => row.timeOut === null).length,
  )
  const missing = useRecordPart((record) => voiceOf(record, meeting.id).missing)
  return (
    <section className="room" aria-label={texts.inTheRoom}>
      <Button look="restricted" onPress={togglePane}>
        <EyeOff aria-hidden="true" />
        {texts.privateNotes}
        <ActionKey of="pane" />
      </Button>
      <SpeakersList />
      <header className="room__head">
        <h2>{texts.inTheRoom}</h2>
        <span className="chip">{texts.here(present)}</span>
      </header>
      <Agreement />
      <SignIn />
      <p className="small muted">
        {missing.length === 0
          ? texts.everyNeighborhoodHasVoiceRoom
          : texts.notInTheRoom(formatList(firstFew(missing.map((row) => row.name))))}
      </p>
    </section>
  )
})

/** How many of those here agreed to the confidentiality text; all at once when they signed the sheet. */
function Agreement(): ReactElement | null {
  const dispatch = useDispatch()
  const meetingId = useMeeting().id
  const people = useRecordPart((record) => peopleHere(record, meetingId))
  const without = people.filter((person) => person.agreed !== 'yes')
  if (people.length === 0) return null
  if (without.length === 0)
    return <p className="small muted">{texts.everyoneHereHasAgreedConfidentiality}</p>
  const memberIds = without.map((person) => person.memberId)
  return (
    <div className="room__agreement">
      <span className="small">
        {texts.agreedToConfidentiality(
          without.length === people.length
            ? texts.nobody
            : texts.of(people.length - without.length, people.length),
        )}
      </span>
      <Button
        small
        onPress={() =>
          void dispatch({ type: 'acknowledgement.give', meetingId, memberIds, how: 'sheet' })
        }
      >
        {texts.allSignedTheSheet}
      </Button>
    </div>
  )
}

const nobody = { name: '' }

function SignIn(): ReactElement {
  const client = useClient()
  const dispatch = useDispatch()
  const meetingId = useMeeting().id
  const members = useRecordPart(membersOf)
  const [details, setDetails] = useState<string | null>(null)
  const form = useForm({
    initial: nobody,
    send: ({ name }) =>
      client.dispatch({ type: 'attendance.guest', meetingId, name, organization: '' }),
    refusedAt: 'name',
    next: () => nobody,
  })
  const { name } = form.fields
  const sought = nameKey(name)
  const found = members.filter((member) =>
    nameKey(`${member.name} ${member.organization}`).includes(sought),
  )
  const { reset } = form
  const press = useCallback(
    (memberId: string): void => {
      reset()
      void dispatch({ type: 'attendance.toggle', meetingId, memberId })
    },
    [dispatch, meetingId, reset],
  )
  const signedIn = useRecordPart((record) => ({
    attendance: Object.fromEntries(attendanceOf(record, meetingId)),
    agreements: Object.fromEntries(agreementsOf(record, meetingId)),
  }))
  const isHere = ({ id }: Member): boolean => signedIn.attendance[id]?.timeOut === null
  /** Enter signs in, and nobody out: who is here already is said to be. */
  const enter = (): void => {
    if (sought === '') return
    const [named] = found.filter((member) => nameKey(member.name) === sought)
    const meant = named ?? found.find((member) => !isHere(member)) ?? found[0]
    if (meant === undefined) void form.submit()
    else if (isHere(meant)) form.refuse({ message: texts.isHereAlready(meant.name), field: 'name' })
    else press(meant.id)
  }
  return (
    <>
      {details !== null && <PersonDetails memberId={details} onClose={() => setDetails(null)} />}
      <Form of={form} id={focusTargets.room} className="" onSubmit={enter} buttons={null}>
        <Field
          {...form.field('name')}
          // Only a name nobody on the list has is about to be stored.
          place={found.length === 0 ? newPlace('member', 'guest', 'name') : null}
          label={texts.signSomeoneIn}
          hideLabel
          placeholder={texts.typeNamePressEnter}
          maxLength={500}
        />
      </Form>
      <ul className="room__list">
        {found.map((member) => (
          <li key={member.id}>
            <PersonRow
              member={member}
              row={signedIn.attendance[member.id]}
              agreed={signedIn.agreements[member.id]}
              onPress={press}
              onDetails={setDetails}
            />
          </li>
        ))}
        {found.length === 0 && name.trim() !== '' && (
          <li className="room__guest">
            <Button small onPress={() => void form.submit()}>
              {texts.signAsGuest(name)}
            </Button>
          </li>
        )}
      </ul>
    </>
  )
}
