import { type ReactElement, useState } from 'react'
import { Form } from 'react-aria-components'
import { HelpButton } from '../../client/HelpButton'
import { Button } from '../../../ui/Button'
import { Field } from '../../../ui/Field'
import { Modal } from '../../../ui/Modal'
import { useClient } from '../../client/useSnapshot'
import { PassphraseFields } from './PassphraseFields'

const defaultGoal = 'We work together for the health and safety of every neighborhood.'

/** Sets up a workgroup with the least one needs. */
export function NewWorkgroup({ onClose }: { onClose: () => void }): ReactElement {
  const client = useClient()
  const [name, setName] = useState('')
  const [goalSentence, setGoal] = useState(defaultGoal)
  const [places, setPlaces] = useState('')
  const [passphrase, setPassphrase] = useState('')
  const [again, setAgain] = useState('')
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<{ field: string; message: string }>()
  const errorOf = (field: string): string | undefined =>
    error?.field === field ? error.message : undefined
  const create = async (): Promise<void> => {
    const neighborhoods = places
      .split(/[\n,;]/)
      .map((place) => place.trim())
      .filter((place) => place !== '')
    if (again !== passphrase) return
    setBusy(true)
    const fields = { name, goalSentence, neighborhoods, passphrase }
    const result = await client.dispatch({ type: 'app.newWorkgroup', ...fields })
    setBusy(false)
    if (!result.ok)
      setError({ field: result.refusal.field ?? 'name', message: result.refusal.message })
  }
  return (
    <Modal title="New workgroup" corner={<HelpButton page="first-meeting" />} onClose={onClose}>
      <Form
        className="form"
        onSubmit={(event) => {
          event.preventDefault()
          void create()
        }}
      >
        <Field
          place={null}
          label="Name"
          value={name}
          onChange={setName}
          autoFocus
          error={errorOf('name')}
          maxLength={500}
          placeholder="Larkmoor LEAD workgroup"
        />
        <Field
          place={null}
          label="Goal sentence"
          value={goalSentence}
          onChange={setGoal}
          rows={2}
          maxLength={400}
          hint="One sentence about community health and safety. It opens the projector and stands on every public document."
        />
        <Field
          place={null}
          label="Neighborhoods"
          value={places}
          onChange={setPlaces}
          rows={5}
          hint="One a line. All of them, also those you seldom hear from."
        />
        <PassphraseFields
          value={passphrase}
          again={again}
          onChange={setPassphrase}
          onAgain={setAgain}
          error={errorOf('passphrase')}
        />
        <div className="actions-row">
          <Button onPress={onClose}>Cancel</Button>
          <Button look="primary" type="submit" isDisabled={busy || again !== passphrase}>
            {busy ? 'Creating…' : 'Create workgroup'}
          </Button>
        </div>
      </Form>
    </Modal>
  )
}
