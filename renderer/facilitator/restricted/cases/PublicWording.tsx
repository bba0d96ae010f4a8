import type { ReactElement } from 'react'
import { Field } from '../../../ui/Field'
import { RestrictedForm, useRestrictedForm } from '../participants/RestrictedForm'
import type { Decision } from './caseDecision'
import { publicWording as texts } from './texts'

/** Writes, on purpose, what the public may be told of a decision on a case. */
export function PublicWording(props: { decision: Decision; onClose: () => void }): ReactElement {
  const { decision } = props
  const form = useRestrictedForm(
    { publicWording: decision.publicWording },
    (fields) => ({ type: 'caseDecision.wordPublicly', id: decision.id, ...fields }),
    props.onClose,
  )
  return (
    <RestrictedForm
      title={texts.publicWordingOfADecision}
      of={form}
      removal={null}
      onClose={props.onClose}
    >
      <Field
        {...form.field('publicWording')}
        place={null}
        label={texts.publicWording}
        rows={2}
        autoFocus
        hint={texts.whatThePublicMayBeTold}
      />
    </RestrictedForm>
  )
}
