import { type ReactElement, type ReactNode, useState } from 'react'
import type { DispatchResult } from '../../../../shared/contracts/facilitator'
import type { RestrictedCommand } from '../../../../shared/restricted/commands'
import { Button } from '../../../ui/Button'
import { Modal } from '../../../ui/Modal'
import { useClient } from '../../client/useSnapshot'
import { useRemoval } from './useRemoval'

/** What was wrong, and at which field; for the whole form without one. */
type Wrong = Extract<DispatchResult, { ok: false }>['refusal']

/** What a form that writes something restricted works with. */
export interface RestrictedEntry {
  /** Sends what was filled in; the form closes when it was taken. */
  readonly save: () => Promise<void>
  /** What is wrong with a field. */
  readonly errorAt: (field: string) => string | undefined
  /** What is wrong, whatever the field. */
  readonly wrong: Wrong | undefined
}

/** Sends a command that writes something restricted, and says in its place what was refused. */
export function useRestrictedEntry(
  command: () => RestrictedCommand,
  onDone: (id: string | null) => void,
): RestrictedEntry {
  const client = useClient()
  const [wrong, setWrong] = useState<Wrong>()
  return {
    wrong,
    errorAt: (field) => (wrong?.field === field ? wrong.message : undefined),
    save: async () => {
      const result = await client.dispatch(command())
      if (result.ok) onDone(result.value.id)
      else setWrong(result.refusal)
    },
  }
}

/** A dialog that writes something restricted. There is no undo: `removal` asks twice. */
export function RestrictedForm(props: {
  title: string
  entry: RestrictedEntry
  /** The fields that say by themselves what is wrong with them. */
  fields: readonly string[]
  removal: RestrictedCommand | null
  saveLabel?: string
  /** Whether the form begins at its button, for want of a field to begin in. */
  focusSave?: boolean
  children: ReactNode
  onClose: () => void
}): ReactElement {
  const { entry } = props
  const { wrong } = entry
  const remove = useRemoval(props.removal, props.onClose)
  const told = wrong !== undefined && props.fields.includes(wrong.field ?? '')
  return (
    <Modal title={props.title} onClose={props.onClose}>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault()
          void entry.save()
        }}
      >
        {props.children}
        {wrong !== undefined && !told && (
          <p className="field__error" role="alert">
            {wrong.message}
          </p>
        )}
        <div className="actions-row">
          {remove}
          <Button onPress={props.onClose}>Cancel</Button>
          <Button look="restricted" type="submit" autoFocus={props.focusSave === true}>
            {props.saveLabel ?? 'Save'}
          </Button>
        </div>
      </form>
    </Modal>
  )
}
