import { type ReactElement, useState } from 'react'
import { Field } from '../../../ui/Field'
import { linesOf } from '../../../ui/linesOf'
import { RestrictedForm, useRestrictedEntry } from './RestrictedForm'

/** Adds a participant: Candor issues the code; a name only where the site keeps names. */
export function AddParticipant(props: {
  namesAllowed: boolean
  onAdded: (id: string) => void
  onClose: () => void
}): ReactElement {
  const [name, setName] = useState('')
  const [aliases, setAliases] = useState('')
  const sent = useRestrictedEntry(
    () => ({
      type: 'participant.add',
      fields: { name, aliases: linesOf(aliases), notForWorkgroup: false },
    }),
    (id) => (id === null ? undefined : props.onAdded(id)),
  )
  return (
    <RestrictedForm
      title="Add a participant"
      entry={sent}
      fields={props.namesAllowed ? ['name'] : []}
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
        <>
          <Field
            place={null}
            label="Name"
            value={name}
            error={sent.errorAt('name')}
            autoFocus
            maxLength={500}
            onChange={setName}
          />
          <Field
            place={null}
            label="Other names, one a line"
            rows={2}
            value={aliases}
            onChange={setAliases}
            hint="Candor warns when one of them is typed where it could be shared."
          />
        </>
      ) : (
        <p className="muted">
          This site keeps participants by code alone; keep the list of who has which code where your
          rules say.
        </p>
      )}
    </RestrictedForm>
  )
}
