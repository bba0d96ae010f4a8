import { type ReactElement, type ReactNode, useState } from 'react'
import { Button } from './Button'
import { Field } from './Field'

/** What stands on the form's buttons. */
interface Words {
  readonly open: string
  /** While it is being opened, which takes a moment on purpose. */
  readonly opening: string
  readonly cancel: string
}

/** What came of opening it. */
type Opened<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: { readonly message: string } }

/** Asks for the secret that opens something, and says why it doesn't. */
export function SecretForm<T>(props: {
  /** What is asked for; null where nothing has to be. */
  label: string | null
  words: Words
  look?: 'primary' | 'restricted' | 'stop'
  open: (secret: string) => Promise<Opened<T>>
  onOpen?: (value: T) => void
  onClose: () => void
  children?: ReactNode
}): ReactElement {
  const { label, words } = props
  const [secret, setSecret] = useState('')
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<string>()
  const open = async (): Promise<void> => {
    setBusy(true)
    const result = await props.open(secret)
    setBusy(false)
    if (result.ok) props.onOpen?.(result.value)
    else setError(result.refusal.message)
  }
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault()
        void open()
      }}
    >
      {props.children}
      {label !== null && (
        <Field
          label={label}
          type="password"
          value={secret}
          onChange={setSecret}
          error={error}
          autoFocus
          maxLength={1_000}
        />
      )}
      <div className="actions-row">
        <Button onPress={props.onClose}>{words.cancel}</Button>
        <Button
          look={props.look ?? 'primary'}
          type="submit"
          autoFocus={label === null}
          isDisabled={busy || (label !== null && secret === '')}
        >
          {busy ? words.opening : words.open}
        </Button>
      </div>
    </form>
  )
}
