import type { ReactElement } from 'react'
import { linesOf } from '../../../ui/linesOf'
import { ParticipantNameFields } from './ParticipantNames'
import { RestrictedForm, useRestrictedForm } from './RestrictedForm'

/** Adds a participant: Candor issues the code; a name only where the site keeps names. */
export function AddParticipant(props: {
  namesAllowed: boolean
  onAdded: (id: string) => void
  onClose: () => void
}): ReactElement {
  const form = useRestrictedForm(
    { name: '', aliases: '' },
    ({ name, aliases }) => ({
      type: 'participant.add',
      fields: { name, aliases: linesOf(aliases), notForWorkgroup: false },
    }),
    (id) => (id === null ? undefined : props.onAdded(id)),
  )
  return (
    <RestrictedForm
      title="Add a participant"
      of={form}
      removal={null}
      saveLabel="Add, and open the file"
      focusSave={!props.namesAllowed}
      onClose={props.onClose}
    >
      <p>
        Candor gives a random code. It reveals nothing about the person and never appears on a
        public document.
      </p>
      {props.namesAllowed ? (
        <ParticipantNameFields of={form} autoFocus />
      ) : (
        <p className="muted">
          This site keeps participants by code alone; keep the list of who has which code where your
          rules say.
        </p>
      )}
    </RestrictedForm>
  )
}
