import { type ReactElement, useEffect, useState } from 'react'
import type { FileAudience } from '../../../../shared/restricted/contract'
import { lackWords } from '../../../../shared/restricted/labels'
import { Button } from '../../../ui/Button'
import { RefusalNote } from '../../../ui/form/Form'
import { useSubmit } from '../../../ui/form/useSubmit'
import { formatCount } from '../../../ui/labels'
import { Modal } from '../../../ui/Modal'
import { HelpButton } from '../../client/HelpButton'
import { useAtLaptop } from '../../client/useAtLaptop'
import {
  useClient,
  useDispatch,
  useOpenMeetingId,
  useRecord,
  useSnapshot,
} from '../../client/useSnapshot'
import { CheckRoom } from '../pane/CheckRoom'
import { keptInWords } from './KeptClosed'
import './OpenParticipantFile.css'
import '../restricted.css'
import { openParticipantFile as texts } from './texts'

type InRoom = Extract<FileAudience, { kind: 'room' }>
type Judged = InRoom['people'][number]

/** Says in one glance who in the room may not be told, before a participant's file is opened. */
export function OpenParticipantFile(props: {
  participantId: string
  code: string
  itemId: string | null
  onClose: () => void
}): ReactElement {
  const { participantId, itemId } = props
  const client = useClient()
  const openedBy = useAtLaptop()
  const [audience, ask] = useAudience(participantId)
  const [checking, setChecking] = useState(false)
  const opening = useSubmit(
    () => client.dispatch({ type: 'file.open', participantId, itemId, openedBy }),
    { onDone: props.onClose },
  )
  if (checking)
    return (
      <CheckRoom
        onChecked={() => {
          setChecking(false)
          ask()
        }}
        onClose={() => setChecking(false)}
      />
    )
  return (
    <Modal
      corner={<HelpButton page="need-to-know" />}
      title={texts.openTheFile(props.code)}
      onClose={props.onClose}
    >
      {audience === null && <p aria-busy="true">{texts.lookingAtWhoRoom}</p>}
      {audience?.kind === 'not now' && (
        <>
          <p>{audience.why}</p>
          <div className="actions-row">
            <Button onPress={props.onClose}>{texts.keepClosed}</Button>
            <CheckOffer onCheck={() => setChecking(true)} />
          </div>
        </>
      )}
      {audience?.kind === 'alone' && (
        <>
          <p>{texts.thereNoMeetingGoingOn}</p>
          <div className="actions-row">
            <Button onPress={props.onClose}>{texts.keepClosed}</Button>
            <Button look="restricted" autoFocus onPress={() => void opening.submit()}>
              {texts.nobodyCanSeeOpen}
            </Button>
          </div>
        </>
      )}
      {audience?.kind === 'room' && (
        <>
          <WhatOpens audience={audience} />
          <Lacking people={audience.people} onChanged={ask} />
          <div className="actions-row">
            <Button onPress={props.onClose} autoFocus={audience.opens === 0}>
              {texts.keepClosed}
            </Button>
            <Button
              look="restricted"
              autoFocus={audience.opens > 0}
              onPress={() => void opening.submit()}
            >
              {audience.opens === 0 ? texts.openWithoutItsEntries : texts.open}
            </Button>
          </div>
        </>
      )}
      <RefusalNote of={opening} />
    </Modal>
  )
}

/** Offers to look around the room where that is what is missing. */
function CheckOffer({ onCheck }: { onCheck: () => void }): ReactElement | null {
  const meetingId = useOpenMeetingId()
  const pane = useSnapshot((snapshot) => snapshot.pane)
  const phase = useRecord().meeting.get(meetingId ?? '')?.phase
  const hasRoom = phase !== undefined && phase !== 'part A' && phase !== 'ended'
  return hasRoom && !pane.checked ? (
    <Button look="restricted" autoFocus onPress={onCheck}>
      {texts.checkWhoRoom}
    </Button>
  ) : null
}

/** How much of the file everyone here may see, and for whom the rest is. */
function WhatOpens({ audience }: { audience: InRoom }): ReactElement {
  const { opens, keptBack, people } = audience
  const closed = keptBack.reduce((sum, { count }) => sum + count, 0)
  if (closed === 0)
    return (
      <p>
        {opens === 0
          ? texts.nothingWrittenThisFileYet
          : texts.allRoomHaveAgreedConfidentiality(people.length)}
      </p>
    )
  return (
    <>
      <p>
        <strong>
          {opens === 0
            ? texts.nothingMayBeShownEveryone
            : texts.ofMayBeShownEveryone(opens, formatCount(opens + closed, 'entry', 'entries'))}
        </strong>
        {texts.theRestStaysClosed}
      </p>
      <ul className="keptlist">
        {keptBack.map((group, at) => (
          <li key={`${group.id} ${at}`} dir="auto">
            {keptInWords(group)}
          </li>
        ))}
      </ul>
    </>
  )
}

/** Who lacks what for some of it, by name; each can be asked to step out. */
function Lacking(props: { people: readonly Judged[]; onChanged: () => void }): ReactElement | null {
  const lacking = props.people.filter((person) => person.lacks.length > 0)
  if (lacking.length === 0) return null
  return (
    <ul className="lookaround">
      {lacking.map((person) => (
        <LackingPerson key={person.memberId} person={person} onChanged={props.onChanged} />
      ))}
    </ul>
  )
}

function LackingPerson(props: { person: Judged; onChanged: () => void }): ReactElement {
  const { person } = props
  const dispatch = useDispatch()
  const meetingId = useOpenMeetingId() ?? ''
  const stepOut = async (): Promise<void> => {
    const { memberId } = person
    await dispatch({ type: 'attendance.step', meetingId, memberId, to: 'out' })
    props.onChanged()
  }
  return (
    <li className="lookaround__person">
      <span className="lookaround__name" dir="auto">
        <strong>{person.name}</strong>
        <span className="muted">
          {[person.category, ...person.lacks.map((lack) => lackWords[lack])]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </span>
      <Button small aria-label={texts.hasSteppedOutOf(person.name)} onPress={() => void stepOut()}>
        {texts.hasSteppedOut}
      </Button>
    </li>
  )
}

/** Who would see the file; asked again when the room changes. */
function useAudience(participantId: string): [FileAudience | null, () => void] {
  const client = useClient()
  const told = useSnapshot((all) => all)
  const [audience, setAudience] = useState<FileAudience | null>(null)
  const [asked, setAsked] = useState(0)
  useEffect(() => {
    let current = true
    void client.ask({ type: 'file.audience', participantId }).then((result) => {
      if (!current) return
      const notNow = (why: string): FileAudience => ({ kind: 'not now', why })
      const answer = result.ok ? result.value : notNow(result.refusal.message)
      setAudience(answer)
    })
    return () => {
      current = false
    }
  }, [client, told, participantId, asked])
  return [audience, () => setAsked((times) => times + 1)]
}
