import type { ReactElement } from 'react'
import { Field } from '../../../ui/Field'
import { FormDialog } from '../../../ui/form/FormDialog'
import { useForm } from '../../../ui/form/useForm'
import { HelpButton } from '../../client/HelpButton'
import { useClient } from '../../client/useSnapshot'
import { PassphraseFields } from './PassphraseFields'

const defaultGoal = 'We work together for the health and safety of every neighborhood.'

const namesIn = (text: string): string[] =>
  text
    .split(/[\n,;]/)
    .map((place) => place.trim())
    .filter((place) => place !== '')

/** Sets up a workgroup with the least one needs. */
export function NewWorkgroup({ onClose }: { onClose: () => void }): ReactElement {
  const client = useClient()
  const form = useForm({
    initial: { name: '', goalSentence: defaultGoal, places: '', passphrase: '', again: '' },
    send: ({ name, goalSentence, places, passphrase }) =>
      client.dispatch({
        type: 'app.newWorkgroup',
        name,
        goalSentence,
        neighborhoods: namesIn(places),
        passphrase,
      }),
  })
  const differ = form.fields.again !== form.fields.passphrase
  return (
    <FormDialog
      title="New workgroup"
      corner={<HelpButton page="first-meeting" />}
      onClose={onClose}
      of={form}
      onSubmit={() => (differ ? undefined : void form.submit())}
      submit="Create workgroup"
      submitting="Creating…"
      isDisabled={differ}
    >
      <Field
        {...form.field('name')}
        place={null}
        label="Name"
        autoFocus
        maxLength={500}
        placeholder="Larkmoor LEAD workgroup"
      />
      <Field
        {...form.field('goalSentence')}
        place={null}
        label="Goal sentence"
        rows={2}
        maxLength={400}
        hint="One sentence about community health and safety. It opens the projector and stands on every public document."
      />
      <Field
        {...form.field('places')}
        place={null}
        label="Neighborhoods"
        rows={5}
        hint="One a line. All of them, also those you seldom hear from."
      />
      <PassphraseFields of={form} />
    </FormDialog>
  )
}
