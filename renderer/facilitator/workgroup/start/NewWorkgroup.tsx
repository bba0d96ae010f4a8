import type { ReactElement } from 'react'
import { Field } from '../../../ui/Field'
import { FormDialog } from '../../../ui/form/FormDialog'
import { useForm } from '../../../ui/form/useForm'
import { formatCount } from '../../../ui/labels'
import { HelpButton } from '../../client/HelpButton'
import { useClient } from '../../client/useSnapshot'
import { PassphraseFields } from './PassphraseFields'
import { newWorkgroup as texts } from './texts'

const defaultGoal = texts.weWorkTogetherForHealth

const namesIn = (text: string): string[] =>
  text
    .split('\n')
    .map((place) => place.trim())
    .filter((place) => place !== '')

/** A comma is part of a name: how many there are, and which, is said before they are made. */
const listInWords = (names: readonly string[]): string =>
  names.length === 0 ? '' : texts.theseAre(formatCount(names.length, 'neighborhood'), names)

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
      title={texts.newWorkgroup}
      corner={<HelpButton page="new-workgroup" />}
      onClose={onClose}
      of={form}
      onSubmit={() => (differ ? undefined : void form.submit())}
      submit={texts.createWorkgroup}
      submitting={texts.creating}
      isDisabled={differ}
    >
      <Field
        {...form.field('name')}
        place={null}
        label={texts.name}
        autoFocus
        maxLength={500}
        placeholder={texts.larkmoorLeadWorkgroup}
      />
      <Field
        {...form.field('goalSentence')}
        place={null}
        label={texts.goalSentence}
        rows={2}
        maxLength={400}
        hint={texts.oneSentenceAboutCommunityHealth}
      />
      <Field
        {...form.field('places')}
        place={null}
        label={texts.neighborhoods}
        rows={5}
        hint={texts.oneLineAllThemAlso}
      />
      <p className="muted" role="status" dir="auto">
        {listInWords(namesIn(form.fields.places))}
      </p>
      <PassphraseFields of={form} />
    </FormDialog>
  )
}
