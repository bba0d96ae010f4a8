import type { ReactElement, ReactNode } from 'react'
import type { RestrictedCommand } from '../../../../shared/restricted/commands'
import type { FormFrame } from '../../../ui/form/Form'
import { FormDialog } from '../../../ui/form/FormDialog'
import { type FormOptions, type FormState, useForm } from '../../../ui/form/useForm'
import { useClient } from '../../client/useSnapshot'
import { useRemoval } from './useRemoval'
import { restrictedForm as texts } from './texts'

/** A form that sends a command which writes something restricted; told the id of what it made. */
export function useRestrictedForm<T extends object>(
  initial: T | (() => T),
  command: (fields: T) => RestrictedCommand,
  onDone: (id: string | null) => void,
  check?: FormOptions<T, unknown>['check'],
): FormState<T> {
  const client = useClient()
  return useForm({
    initial,
    send: (fields) => client.dispatch(command(fields)),
    onDone: ({ id }) => onDone(id),
    ...(check === undefined ? {} : { check }),
  })
}

/** A dialog that writes something restricted. There is no undo: `removal` asks twice. */
export function RestrictedForm(props: {
  title: string
  of: FormFrame
  removal: RestrictedCommand | null
  saveLabel?: string
  /** Whether the form begins at its button, for want of a field to begin in. */
  focusSave?: boolean
  children: ReactNode
  onClose: () => void
}): ReactElement {
  const { of } = props
  const remove = useRemoval(props.removal, props.onClose)
  return (
    <FormDialog
      title={props.title}
      onClose={props.onClose}
      of={of}
      submit={props.saveLabel ?? texts.save}
      look="restricted"
      focusSubmit={props.focusSave === true}
      more={remove}
    >
      {props.children}
    </FormDialog>
  )
}
