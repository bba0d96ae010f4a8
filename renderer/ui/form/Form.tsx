import { type ReactElement, type ReactNode, type SubmitEvent, useContext, useEffect } from 'react'
import { Button, type ButtonProps } from '../Button'
import { HoldContext, useShown } from '../nameGuard/submitGuard'
import { UnsavedContext } from './unsaved'
import type { FormState } from './useForm'
import type { Submission } from './useSubmit'
import { form as texts } from './texts'

/** What of a form its frame needs to know. */
export type FormFrame = Pick<
  FormState<object>,
  'submit' | 'isChanged' | 'isEntry' | 'refusal' | 'isBusy' | 'hold'
>

/**
 * A form. What was refused and shows at no field stands below the fields, above its buttons. Where
 * entries are typed one after another, the cursor goes to the first field for the next one.
 */
export function Form(props: {
  of: FormFrame
  /** What it is called, where several stand on a page. */
  label?: string
  id?: string
  className?: string
  /** Stands in for sending it, where something is asked first. */
  onSubmit?: () => void
  /** Its buttons. */
  buttons: ReactNode
  children: ReactNode
}): ReactElement {
  const { of } = props
  const keepOpen = useContext(UnsavedContext)
  useEffect(() => {
    if (of.isChanged) keepOpen()
  }, [of.isChanged, keepOpen])
  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const sentFrom = document.activeElement
    if (props.onSubmit === undefined) void of.submit()
    else props.onSubmit()
    // Whoever goes on typing types the next one, whatever sent this one; a question that came up
    // instead has the focus already.
    if (of.isEntry && document.activeElement === sentFrom)
      event.currentTarget.querySelector<HTMLElement>('input, textarea')?.focus()
  }
  return (
    <form
      className={props.className ?? 'form'}
      id={props.id}
      aria-label={props.label}
      onSubmit={submit}
    >
      <HoldContext value={of.hold}>{props.children}</HoldContext>
      <RefusalNote of={of} />
      {props.buttons}
    </form>
  )
}

/** The fields of something that is sent by other means than a form's own button. */
export const FieldsOf = (props: {
  of: Pick<Submission<never>, 'hold'>
  children: ReactNode
}): ReactElement => <HoldContext value={props.of.hold}>{props.children}</HoldContext>

/** What was refused and shows at no field. */
export function RefusalNote({
  of,
}: {
  of: Pick<Submission<never>, 'refusal'>
}): ReactElement | null {
  return of.refusal === undefined ? null : <Refusal message={of.refusal} />
}

/** What was refused of a choice, which stands right above. */
export function ChoiceRefusal(props: {
  of: Pick<Submission, 'errorAt'>
  name: string
}): ReactElement | null {
  useShown(props.name)
  const message = props.of.errorAt(props.name)
  return message === undefined ? null : <Refusal message={message} />
}

const Refusal = ({ message }: { message: string }): ReactElement => (
  <p className="field__error" role="alert" dir="auto">
    {message}
  </p>
)

/** The buttons below a form: what else there is to press, the way out, and the one that sends it. */
export function FormButtons(props: {
  of: Pick<FormFrame, 'isBusy'>
  submit: string
  /** What the button says while it is sent, where that takes a moment; it can't be pressed then. */
  submitting?: string
  look?: ButtonProps['look']
  isDisabled?: boolean
  autoFocus?: boolean
  cancel?: string
  onCancel?: () => void
  /** They stand where reading begins, not at the end. */
  atStart?: boolean
  className?: string
  children?: ReactNode
}): ReactElement {
  const isSending = props.submitting !== undefined && props.of.isBusy
  const classes = ['actions-row', props.atStart === true ? 'actions-row--start' : '']
  return (
    <div
      className={[...classes, props.className ?? ''].filter(Boolean).join(' ')}
      role="group"
      aria-label={texts.buttons}
      tabIndex={-1}
      data-foot
    >
      {props.children}
      {props.onCancel !== undefined && (
        <Button onPress={props.onCancel}>{props.cancel ?? texts.cancel}</Button>
      )}
      <Button
        look={props.look ?? 'primary'}
        type="submit"
        autoFocus={props.autoFocus === true}
        isDisabled={isSending || props.isDisabled === true}
      >
        {isSending ? props.submitting : props.submit}
      </Button>
    </div>
  )
}
