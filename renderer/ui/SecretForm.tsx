import type { ReactElement, ReactNode } from 'react'
import { Field } from './Field'
import { Form, FormButtons } from './form/Form'
import { useForm } from './form/useForm'
import type { Submitted } from './form/useSubmit'

/** What stands on the form's buttons. */
interface Words {
  readonly open: string
  /** While it is being opened, which takes a moment on purpose. */
  readonly opening: string
  readonly cancel: string
}

/** Asks for the secret that opens something, and says why it doesn't. */
export function SecretForm<T>(props: {
  /** What is asked for; null where nothing has to be. */
  label: string | null
  words: Words
  look?: 'primary' | 'restricted' | 'stop'
  open: (secret: string) => Promise<Submitted<T>>
  onOpen?: (value: T) => void
  onClose: () => void
  children?: ReactNode
}): ReactElement {
  const { label, words } = props
  const form = useForm({
    initial: { secret: '' },
    send: ({ secret }) => props.open(secret),
    refusedAt: 'secret',
    onDone: props.onOpen,
  })
  return (
    <Form
      of={form}
      buttons={
        <FormButtons
          of={form}
          submit={words.open}
          submitting={words.opening}
          look={props.look ?? 'primary'}
          autoFocus={label === null}
          isDisabled={label !== null && form.fields.secret === ''}
          cancel={words.cancel}
          onCancel={props.onClose}
        />
      }
    >
      {props.children}
      {label !== null && (
        <Field
          {...form.field('secret')}
          label={label}
          type="password"
          autoFocus
          maxLength={1_000}
        />
      )}
    </Form>
  )
}
