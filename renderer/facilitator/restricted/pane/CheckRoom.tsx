import type { ReactElement } from 'react'
import { peopleHere, type PersonHere } from '../../../../shared/restricted/clearance'
import { Button } from '../../../ui/Button'
import { RefusalNote } from '../../../ui/form/Form'
import { useSubmit } from '../../../ui/form/useSubmit'
import { Modal } from '../../../ui/Modal'
import { useClient, useDispatch, useMeeting, useRecord } from '../../client/useSnapshot'
import '../restricted.css'

const agreedWords = {
  yes: 'agreed',
  no: 'hasn’t agreed',
  'to other wording': 'agreed to an earlier wording',
} as const

/** Looks around the room before anything restricted is opened: is everyone in it on this list? */
export function CheckRoom(props: { onChecked: () => void; onClose: () => void }): ReactElement {
  const client = useClient()
  const record = useRecord()
  const meeting = useMeeting()
  const people = peopleHere(record, meeting.id)
  const checking = useSubmit(
    () =>
      client.dispatch({
        type: 'pane.check',
        memberIds: people.map((person) => person.memberId),
      }),
    { onDone: props.onChecked },
  )
  return (
    <Modal title="Check who is in the room" onClose={props.onClose}>
      <p>
        Is everyone in this room on this list, and nobody on it gone? Whoever comes in later covers
        the private pane until you look around again.
      </p>
      {people.length === 0 && <p className="empty">Nobody is signed in.</p>}
      <ul className="lookaround">
        {people.map((person) => (
          <PersonLine key={person.memberId} person={person} />
        ))}
      </ul>
      <RefusalNote of={checking} />
      <div className="actions-row">
        <Button onPress={props.onClose} autoFocus={people.length === 0}>
          Not yet
        </Button>
        <Button
          look="restricted"
          autoFocus={people.length > 0}
          isDisabled={people.length === 0}
          onPress={() => void checking.submit()}
        >
          Everyone here is on the list
        </Button>
      </div>
    </Modal>
  )
}

/** For who takes part from afar: asked by name whether they are alone. */
function AloneLine({ person }: { person: PersonHere }): ReactElement | null {
  const dispatch = useDispatch()
  const meetingId = useMeeting().id
  const { memberId } = person
  if (person.whereabouts === 'in the room') return null
  if (person.whereabouts === 'alone') return <span className="chip">alone, not recording</span>
  return (
    <Button
      small
      aria-label={`${person.name} is alone and not recording`}
      onPress={() => void dispatch({ type: 'attendance.alone', meetingId, memberId, alone: true })}
    >
      On video or phone: says they are alone and not recording
    </Button>
  )
}

function PersonLine({ person }: { person: PersonHere }): ReactElement {
  const dispatch = useDispatch()
  const meetingId = useMeeting().id
  const { memberId } = person
  return (
    <li className="lookaround__person">
      <span className="lookaround__name" dir="auto">
        <strong>{person.name}</strong>
        <span className="muted">
          {[person.organization, person.category || 'no category'].filter(Boolean).join(' · ')}
        </span>
      </span>
      <AloneLine person={person} />
      {person.agreed === 'yes' ? (
        <span className="chip">{agreedWords.yes}</span>
      ) : (
        <Button
          small
          aria-label={`${person.name} agrees`}
          onPress={() =>
            void dispatch({
              type: 'acknowledgement.give',
              meetingId,
              memberIds: [memberId],
              how: 'screen',
            })
          }
        >
          {agreedWords[person.agreed]}: agrees now
        </Button>
      )}
      <Button
        small
        look="quiet"
        aria-label={`${person.name} has left`}
        onPress={() => void dispatch({ type: 'attendance.toggle', meetingId, memberId })}
      >
        Has left
      </Button>
    </li>
  )
}
