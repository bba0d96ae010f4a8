import { type ReactElement, useState } from 'react'
import type { ActionItem } from '../../../shared/actions/tables'
import { findExceeded } from '../../../shared/capacity/usage'
import { Button } from '../../ui/Button'
import { useRecord } from '../client/useSnapshot'
import { OverCapacity } from './OverCapacity'
import { useCommit as texts } from './texts'

/**
 * Promises an action that isn't open: at once when what it needs is there, otherwise once somebody
 * has seen that it isn't. `asked` is what is said then, and is empty until it is.
 */
export function useCommit(
  action: ActionItem,
  onPromise: (anyway: boolean) => void,
): { readonly promise: () => void; readonly asked: ReactElement } {
  const [asking, setAsking] = useState(false)
  const exceeded = findExceeded(useRecord(), action.needs, action.id)
  const isAsked = asking && action.status !== 'open'
  const promise = (): void => {
    setAsking(exceeded.length > 0)
    if (exceeded.length === 0) onPromise(false)
  }
  const asked = (
    <OverCapacity exceeded={isAsked ? exceeded : []}>
      <Button
        small
        onPress={() => {
          setAsking(false)
          onPromise(true)
        }}
      >
        {texts.commitToItAnyway}
      </Button>
      <Button small look="quiet" onPress={() => setAsking(false)}>
        {texts.leaveAsWas}
      </Button>
    </OverCapacity>
  )
  return { promise, asked }
}
