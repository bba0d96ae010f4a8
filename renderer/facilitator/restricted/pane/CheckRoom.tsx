import type { ReactElement } from 'react'
import { peopleHere, type PersonHere } from '../../../../shared/restricted/clearance'
import { Button } from '../../../ui/Button'
import { RefusalNote } from '../../../ui/form/Form'
import { useSubmit } from '../../../ui/form/useSubmit'
import { Modal } from '../../../ui/Modal'
import { HelpButton } from '../../client/HelpButton'
import { useClient, useDispatch, useMeeting, useRecord } from '../../client/useSnapshot'
import '../restricted.css'
import { checkRoom as texts } from './texts'

const agreedWords = {
  yes: texts.agreed,
  no: texts.hasNotAgreed,
  'to other wording': texts.agreedToEarlierWording,
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
    <Modal corner={<HelpButton page="part-b" />} title={texts.checkWhoRoom} onClose={props.onClose}>
      <p>{texts.isEveryoneThisRoomOn}</p>
      {people.length === 0 && <p className="empty">{texts.nobodyIsSignedIn}</p>}
      <ul className="lookaround">
        {people.map((person) => (
          <PersonLine key={person.memberId} person={person} />
        ))}
      </ul>
      <RefusalNote of={checking} />
      <div className="actions-row">
        <Button onPress={props.onClose} autoFocus={people.length === 0}>
          {texts.notYet}
        </Button>
        <Button
          look="restricted"
          autoFocus={people.length > 0}
          isDisabled={people.length === 0}
          onPress={() => void checking.submit()}
        >
          {texts.everyoneHereOnList}
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
  if (person.whereabouts === 'alone') return <span className="chip">{texts.aloneNotRecording}</span>
  return (
    <Button
      small
      aria-label={texts.isAloneNotRecording(person.name)}
      onPress={() => void dispatch({ type: 'attendance.alone', meetingId, memberId, alone: true })}
    >
      {texts.onVideoOrPhoneSays}
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
          {[person.organization, person.category || texts.noCategory].filter(Boolean).join(' · ')}
        </span>
      </span>
      <AloneLine person={person} />
      {person.agreed === 'yes' ? (
        <span className="chip">{agreedWords.yes}</span>
      ) : (
        <Button
          small
          aria-label={texts.agrees(person.name)}
          onPress={() =>
            void dispatch({
              type: 'acknowledgement.give',
              meetingId,
              memberIds: [memberId],
              how: 'screen',
            })
          }
        >
          {texts.agreesNow(agreedWords[person.agreed])}
        </Button>
      )}
      <Button
        small
        look="quiet"
        aria-label={texts.hasLeftOf(person.name)}
        onPress={() => void dispatch({ type: 'attendance.step', meetingId, memberId, to: 'out' })}
      >
        {texts.hasLeft}
      </Button>
    </li>
  )
}
