import { type ReactElement, useState } from 'react'
import type { RestrictedCommand } from '../../../../shared/restricted/commands'
import { Button } from '../../../ui/Button'
import { useDispatch } from '../../client/useSnapshot'
import { useRemoval as texts } from './texts'

/**
 * A button that removes something restricted at the second press: there is no undo for it, so that
 * no label tells of it. Null when there is nothing to remove.
 */
export function useRemoval(
  command: RestrictedCommand | null,
  onRemoved: () => void,
): ReactElement | null {
  const dispatch = useDispatch()
  const [sure, setSure] = useState(false)
  if (command === null) return null
  const press = async (): Promise<void> => {
    if (!sure) return setSure(true)
    const result = await dispatch(command)
    if (result.ok) onRemoved()
  }
  return (
    <Button look="quiet" onPress={() => void press()}>
      {sure ? texts.removeForGood : texts.remove}
    </Button>
  )
}
