import { type ReactElement, useState } from 'react'
import { Button } from '../../../ui/Button'
import { Field } from '../../../ui/Field'
import { Form, FormButtons } from '../../../ui/form/Form'
import { useForm } from '../../../ui/form/useForm'
import { useClient } from '../../client/useSnapshot'
import './start.css'

/** Shows the recovery code once; going on takes typing its last group from what was written down. */
export function RecoveryCode({ code }: { code: string }): ReactElement {
  const client = useClient()
  const [hidden, setHidden] = useState(false)
  const form = useForm({
    initial: { lastGroup: '' },
    send: ({ lastGroup }) => client.dispatch({ type: 'app.recoveryNoted', lastGroup }),
    refusedAt: 'lastGroup',
  })
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
        <Form
          of={form}
          buttons={
            <FormButtons
              of={form}
              submit="Go on"
              cancel="Show it again"
              onCancel={() => setHidden(false)}
              atStart
            />
          }
        >
          <Field
            {...form.field('lastGroup')}
            place={null}
            label="Type its last group from your paper"
            autoFocus
            maxLength={20}
          />
        </Form>
      )}
    </main>
  )
}
