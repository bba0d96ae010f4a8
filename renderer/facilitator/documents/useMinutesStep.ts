import { useState } from 'react'
import type { PaperRef } from '../../../shared/documents/contract'
import type { CommandOf } from '../../../shared/record/commands'
import type { Sent } from '../../ui/nameGuard/submitGuard'
import { useClient, useMeeting } from '../client/useSnapshot'

type Ahead = NonNullable<Extract<PaperRef, { paper: 'minutes' }>['ahead']>
type StepCommand = CommandOf<'minutes.approve'> | CommandOf<'minutes.amend'>

/** What keeps a step from being taken: which field, and why. */
export interface StepError {
  readonly field: string
  readonly message: string
}

/**
 * Takes a step: makes the minutes as they are with it, keeps them, and notes the step with that version.
 * The step is known to be possible before anything is kept (`check`).
 */
export function useMinutesStep(language: string, onDone: () => void) {
  const client = useClient()
  const meetingId = useMeeting().id
  const [error, setError] = useState<StepError>()
  const failed = (refusal: {
    readonly field?: string | undefined
    readonly message: string
  }): void => setError({ field: refusal.field ?? 'recordedBy', message: refusal.message })
  const take = async (
    ahead: Ahead,
    check: StepError | null,
    commandFor: (versionId: string) => StepCommand,
  ): Promise<Sent> => {
    if (check !== null) {
      failed(check)
      return { ok: false }
    }
    const made = await client.ask({
      type: 'document.render',
      ref: { paper: 'minutes', meetingId, language, ahead },
    })
    if (!made.ok) {
      failed(made.refusal)
      return made
    }
    const frozen = await client.dispatch({ type: 'document.freeze', token: made.value.token })
    const versionId = frozen.ok ? frozen.value.id : null
    const result = versionId === null ? frozen : await client.dispatch(commandFor(versionId))
    if (result.ok) onDone()
    else failed(result.refusal)
    return result
  }
  const errorOf = (field: string): string | undefined =>
    error?.field === field ? error.message : undefined
  return { take, errorOf }
}
