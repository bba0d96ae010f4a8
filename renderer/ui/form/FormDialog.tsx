import type { ReactElement, ReactNode } from 'react'
import { Modal } from '../Modal'
import { Form, FormButtons, type FormFrame } from './Form'

/** A form in a dialog of its own; `onClose` leaves it without sending anything. */
export function FormDialog(props: {
  title: string
  wide?: boolean
  of: FormFrame
  /** What the form is called, where that isn't its title. */
  label?: string
  submit: string
  submitting?: string
  look?: 'primary' | 'restricted'
  isDisabled?: boolean
  /** Whether it begins at its button, for want of a field to begin in. */
  focusSubmit?: boolean
  /** The buttons stand where reading begins. */
  atStart?: boolean
  /** Beside the title, e.g. the way to the help. */
  corner?: ReactNode
  /** What else there is to press, before the buttons. */
  more?: ReactNode
  /** Stands in for sending it, where something is asked first. */
  onSubmit?: () => void
  onClose: () => void
  children: ReactNode
}): ReactElement {
  const { of, onSubmit, label, submitting } = props
  return (
    <Modal
      title={props.title}
      wide={props.wide === true}
      corner={props.corner}
      onClose={props.onClose}
    >
      <Form
        of={of}
        {...(label === undefined ? {} : { label })}
        {...(onSubmit === undefined ? {} : { onSubmit })}
        buttons={
          <FormButtons
            of={of}
            submit={props.submit}
            {...(submitting === undefined ? {} : { submitting })}
            look={props.look ?? 'primary'}
            isDisabled={props.isDisabled === true}
            autoFocus={props.focusSubmit === true}
            atStart={props.atStart === true}
            onCancel={props.onClose}
          >
            {props.more}
          </FormButtons>
        }
      >
        {props.children}
      </Form>
    </Modal>
  )
}
