import { useState, type ReactElement } from 'react'
import type { Participant } from '../../../shared/restricted/tables'
import { Button, Field, Modal, Segments } from '../../ui/controls'
import { useClient, useSnapshot } from '../state/hooks'
import { linesOf } from './AddParticipant'
import { useRemoval } from './useRemoval'

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
  const client = useClient()
  const namesAllowed = useSnapshot().restricted?.settings.namesAllowed === true
  const [name, setName] = useState(participant.name)
  const [aliases, setAliases] = useState(participant.aliases.join('\n'))
  const [notForWorkgroup, setNotForWorkgroup] = useState(participant.notForWorkgroup)
  const [error, setError] = useState<string>()
  const remove = useRemoval({ type: 'participant.remove', id: participant.id }, props.onClose)
  const save = async (): Promise<void> => {
    const fields = { name, aliases: linesOf(aliases), notForWorkgroup }
    const result = await client.dispatch({ type: 'participant.edit', id: participant.id, fields })
    if (result.ok) props.onClose()
    else setError(result.refusal.message)
  }
  return (
    <Modal title={participant.code} onClose={props.onClose}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault()
          void save()
        }}
      >
        {(namesAllowed || name !== '' || aliases !== '') && (
          <>
            <Field
              place={null}
              label="Name"
              value={name}
              error={error}
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
          Removing takes away releases, notes and actions, too. That the file was opened stays in
          the log.
        </p>
        <div className="actions-row">
          {remove}
          <Button onPress={props.onClose}>Cancel</Button>
          <Button look="restricted" type="submit" autoFocus>
            Save
          </Button>
        </div>
      </form>
    </Modal>
  )
}
