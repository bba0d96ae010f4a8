import { type ReactElement, useState } from 'react'
import { Button } from '../../../ui/Button'
import { Field } from '../../../ui/Field'
import { Form, FormButtons } from '../../../ui/form/Form'
import { useForm } from '../../../ui/form/useForm'
import { useClient } from '../../client/useSnapshot'
import './RecoveryCode.css'
import { recoveryCode as texts } from './texts'

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
    <main className="recovery" tabIndex={-1} data-region aria-label={texts.recoveryCode}>
      <h1>{texts.writeDownRecoveryCode}</h1>
      <p>{texts.itOpensThisWorkgroupIf}</p>
      <ol className="recovery__code" aria-label={texts.recoveryCode}>
        {code.split('-').map((group, index) => (
          <li key={index}>{hidden ? '••••' : group}</li>
        ))}
      </ol>
      <p className="muted">{texts.itHasNoLettersI}</p>
      {!hidden ? (
        <div className="actions-row actions-row--start">
          <Button look="primary" onPress={() => setHidden(true)}>
            {texts.iHaveWrittenDown}
          </Button>
        </div>
      ) : (
        <Form
          of={form}
          buttons={
            <FormButtons
              of={form}
              submit={texts.continueLabel}
              cancel={texts.showItAgain}
              onCancel={() => setHidden(false)}
              atStart
            />
          }
        >
          <Field
            {...form.field('lastGroup')}
            place={null}
            label={texts.typeItsLastGroupFrom}
            autoFocus
            maxLength={20}
          />
        </Form>
      )}
    </main>
  )
}
