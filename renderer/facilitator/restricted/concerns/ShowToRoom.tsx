import type { ReactElement } from 'react'
import type { RestrictedSnapshot } from '../../../../shared/restricted/contract'
import { Button } from '../../../ui/Button'
import { formatCount } from '../../../ui/labels'
import { useAtLaptop } from '../../client/useAtLaptop'
import { useDispatch } from '../../client/useSnapshot'
import '../restricted.css'
import { showToRoom as texts } from './texts'

type Named = Pick<RestrictedSnapshot['concerns'][number], 'isShown' | 'withheldFrom'>

/** Whether an entry is shown, or it is said for whom it isn't. */
export const isListed = ({ isShown, withheldFrom }: Named): boolean =>
  isShown || withheldFrom.length > 0

/** Shows to the room what is for everyone here, which the log tells of; nothing when all of it is shown. */
export function ShowToRoom(props: { of: readonly Named[]; noun: string }): ReactElement | null {
  const dispatch = useDispatch()
  const openedBy = useAtLaptop()
  const count = props.of.filter((one) => !isListed(one)).length
  if (count === 0) return null
  return (
    <>
      <p className="private__rule">{texts.notShownYet(formatCount(count, props.noun))}</p>
      <Button
        small
        look="restricted"
        onPress={() => void dispatch({ type: 'concerns.show', openedBy })}
      >
        {texts.showToTheRoom}
      </Button>
    </>
  )
}
