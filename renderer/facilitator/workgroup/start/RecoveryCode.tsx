import { type ReactElement, useState } from 'react'
import { Button } from '../../../ui/Button'
import { Field } from '../../../ui/Field'
import { useClient } from '../../client/useSnapshot'
import './StartScreen.css'

/** Shows the recovery code once; going on takes typing its last group from what was written down. */
export function RecoveryCode({ code }: { code: string }): ReactElement {
  const client = useClient()
  const [hidden, setHidden] = useState(false)
  const [lastGroup, setLastGroup] = useState('')
  const [error, setError] = useState<string>()
  const confirm = async (): Promise<void> => {
    const result = await client.dispatch({ type: 'app.recoveryNoted', lastGroup })
    if (!result.ok) setError(result.refusal.message)
  }
  return (
    <main className="recovery">
      <h1>Write down the recovery code</h1>
      <p>
        It opens this workgroup if the passphrase is forgotten. It is shown this once. Write it on
        paper and keep it away from this computer: in a safe, or with someone you trust.
      </p>
      <ol className="recovery__code" aria-label="Recovery code">
        {code.split('-').map((group, index) => (
          <li key={index}>{hidden ? '••••' : group}</li>
        ))}
      </ol>
      <p className="muted">
        It has no letters I, L, O or U: what looks like one of them is the digit 1 or 0.
      </p>
      {!hidden ? (
        <div className="actions-row actions-row--start">
          <Button look="primary" onPress={() => setHidden(true)}>
            I have written it down
          </Button>
        </div>
      ) : (
        <form
          className="form"
          onSubmit={(event) => {
            event.preventDefault()
            void confirm()
          }}
        >
          <Field
            place={null}
            label="Type its last group from your paper"
            value={lastGroup}
            onChange={setLastGroup}
            error={error}
            autoFocus
            maxLength={20}
          />
          <div className="actions-row actions-row--start">
            <Button onPress={() => setHidden(false)}>Show it again</Button>
            <Button look="primary" type="submit">
              Go on
            </Button>
          </div>
        </form>
      )}
    </main>
  )
}
