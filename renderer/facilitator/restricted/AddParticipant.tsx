import { useState, type ReactElement } from 'react'
import { Button, Field, Modal } from '../../ui/controls'
import { useClient } from '../state/hooks'

/** Adds a participant: Candor issues the code; a name only where the site keeps names. */
export function AddParticipant(props: {
  namesAllowed: boolean
  onAdded: (id: string) => void
  onClose: () => void
}): ReactElement {
  const client = useClient()
  const [name, setName] = useState('')
  const [aliases, setAliases] = useState('')
  const [error, setError] = useState<string>()
  const add = async (): Promise<void> => {
    const fields = { name, aliases: linesOf(aliases), notForWorkgroup: false }
    const result = await client.dispatch({ type: 'participant.add', fields })
    if (result.ok && result.value.id !== null) props.onAdded(result.value.id)
    else if (!result.ok) setError(result.refusal.message)
  }
  return (
    <Modal title="Add a participant" onClose={props.onClose}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault()
          void add()
        }}
      >
        <p>
          Candor gives a random code. It says nothing about the person, and never stands on a public
          paper.
        </p>
        {props.namesAllowed ? (
          <>
            <Field
              place={null}
              label="Name"
              value={name}
              error={error}
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
            This site keeps participants by code alone; keep the list of who has which code where
            your rules say.
          </p>
        )}
        {!props.namesAllowed && error !== undefined && <p className="field__error">{error}</p>}
        <div className="actions-row">
          <Button onPress={props.onClose}>Cancel</Button>
          <Button look="restricted" type="submit" autoFocus={!props.namesAllowed}>
            Add, and open the file
          </Button>
        </div>
      </form>
    </Modal>
  )
}

/** The lines of a text that say something. */
export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
