import type { ReactElement } from 'react'
import { linesOf } from '../../../ui/linesOf'
import { ParticipantNames } from './ParticipantNames'
import { RestrictedForm, useRestrictedForm } from './RestrictedForm'
import { addParticipant as texts } from './texts'

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
      title={texts.addAParticipant}
      of={form}
      removal={null}
      saveLabel={texts.addOpenFile}
      focusSave={!props.namesAllowed}
      onClose={props.onClose}
    >
      <p>{texts.candorGivesRandomCodeReveals}</p>
      {props.namesAllowed ? (
        <ParticipantNames of={form} autoFocus />
      ) : (
        <p className="muted">{texts.thisSiteKeepsParticipantsBy}</p>
      )}
    </RestrictedForm>
  )
}
