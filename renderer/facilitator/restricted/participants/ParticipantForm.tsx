import { type ReactElement, useState } from 'react'
import type { Participant } from '../../../../shared/restricted/tables'
import { Segments } from '../../../ui/Choices'
import { Field } from '../../../ui/Field'
import { linesOf } from '../../../ui/linesOf'
import { useTold } from '../../client/useSnapshot'
import { RestrictedForm, useRestrictedEntry } from './RestrictedForm'

const workgroupOptions = [
  { value: 'may', label: 'May be brought to the workgroup' },
  { value: 'not', label: 'Not for the workgroup' },
] as const

/** Changes what is kept of a participant themselves. */
export function ParticipantForm(props: {
  participant: Participant
  onClose: () => void
}): ReactElement {
  const { participant } = props
  const namesAllowed = useTold(({ restricted }) => restricted?.settings.namesAllowed === true)
  const [name, setName] = useState(participant.name)
  const [aliases, setAliases] = useState(participant.aliases.join('\n'))
  const [notForWorkgroup, setNotForWorkgroup] = useState(participant.notForWorkgroup)
  const hasName = namesAllowed || name !== '' || aliases !== ''
  const sent = useRestrictedEntry(() => {
    const fields = { name, aliases: linesOf(aliases), notForWorkgroup }
    return { type: 'participant.edit', id: participant.id, fields }
  }, props.onClose)
  return (
    <RestrictedForm
      title={participant.code}
      entry={sent}
      fields={hasName ? ['name'] : []}
      focusSave
      removal={{ type: 'participant.remove', id: participant.id }}
      onClose={props.onClose}
    >
      {hasName && (
        <>
          <Field
            place={null}
            label="Name"
            value={name}
            error={sent.errorAt('name')}
            maxLength={500}
            onChange={setName}
          />
          <Field
            place={null}
            label="Other names, one a line"
            rows={2}
            value={aliases}
            onChange={setAliases}
          />
        </>
      )}
      <Segments
        label="This file"
        value={notForWorkgroup ? 'not' : 'may'}
        options={workgroupOptions}
        onChange={(choice) => setNotForWorkgroup(choice === 'not')}
      />
      <p className="muted">
        Removing takes away releases, notes and actions, too. That the file was opened stays in the
        log.
      </p>
    </RestrictedForm>
  )
}
