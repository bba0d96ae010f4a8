import type { DocumentRef } from '../../../shared/documents/contract'
import type { CommandOf } from '../../../shared/record/commands'
import type { Submitted } from '../../ui/form/useSubmit'
import { useClient } from '../client/useSnapshot'

type Ahead = NonNullable<Extract<DocumentRef, { document: 'minutes' }>['ahead']>
type StepCommand = CommandOf<'minutes.approve'> | CommandOf<'minutes.amend'>

/**
 * Takes a step with the minutes of a meeting: makes them as they are with it, keeps them, and notes the
 * step with that version. Whoever takes it knows that it is possible before anything is kept.
 */
export function useMinutesStep(
  language: string,
  meetingId: string,
): (ahead: Ahead, commandFor: (versionId: string) => StepCommand) => Promise<Submitted> {
  const client = useClient()
  return async (ahead, commandFor) => {
    const made = await client.ask({
      type: 'document.render',
      ref: { document: 'minutes', meetingId, language, ahead },
    })
    if (!made.ok) return made
    const frozen = await client.dispatch({ type: 'document.freeze', token: made.value.token })
    const versionId = frozen.ok ? frozen.value.id : null
    return versionId === null ? frozen : client.dispatch(commandFor(versionId))
  }
}
