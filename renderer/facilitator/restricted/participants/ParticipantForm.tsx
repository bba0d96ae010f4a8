import type { ReactElement } from 'react'
import type { Participant } from '../../../../shared/restricted/tables'
import { Segments } from '../../../ui/Choices'
import { linesOf } from '../../../ui/linesOf'
import { useSnapshot } from '../../client/useSnapshot'
import { ParticipantNames } from './ParticipantNames'
import { RestrictedForm, useRestrictedForm } from './RestrictedForm'
import { participantForm as texts } from './texts'

const workgroupOptions = [
  { value: 'may', label: texts.mayBeBroughtToTheWorkgroup },
  { value: 'not', label: texts.notForTheWorkgroup },
] as const

/** Changes what is kept of a participant themselves. */
export function ParticipantForm(props: {
  participant: Participant
  /** What it is called may be shown here, and so be changed. */
  isNameShown: boolean
  onClose: () => void
}): ReactElement {
  const { participant, isNameShown } = props
  const namesAllowed = useSnapshot(({ restricted }) => restricted?.settings.namesAllowed === true)
  const form = useRestrictedForm(
    {
      name: participant.name,
      aliases: participant.aliases.join('\n'),
      notForWorkgroup: participant.notForWorkgroup,
    },
    ({ notForWorkgroup, name, aliases }) => ({
      type: 'participant.edit',
      id: participant.id,
      fields: isNameShown
        ? { notForWorkgroup, name, aliases: linesOf(aliases) }
        : { notForWorkgroup },
    }),
    props.onClose,
  )
  const hasName =
    isNameShown && (namesAllowed || form.fields.name !== '' || form.fields.aliases !== '')
  return (
    <RestrictedForm
      title={participant.code}
      of={form}
      focusSave
      removal={{ type: 'participant.remove', id: participant.id }}
      onClose={props.onClose}
    >
      {hasName && <ParticipantNames of={form} />}
      <Segments
        label={texts.thisFile}
        value={form.fields.notForWorkgroup ? 'not' : 'may'}
        options={workgroupOptions}
        onChange={(choice) => form.set({ notForWorkgroup: choice === 'not' })}
      />
      <p className="muted">{texts.removingTakesAwayReleasesNotes}</p>
    </RestrictedForm>
  )
}
