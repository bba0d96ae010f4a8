import { EyeOff } from 'lucide-react'
import type { ReactElement } from 'react'
import { Button } from '../../ui/Button'
import { Modal } from '../../ui/Modal'
import { HelpButton } from '../client/HelpButton'
import { useGoTo } from '../client/navigate'
import { useQuery } from '../client/useQuery'
import { useDispatch, useOpenMeetingId } from '../client/useSnapshot'
import { WrittenBy } from '../client/WrittenBy'
import { ConcernFields } from './ConcernFields'
import { ConcernStatus } from './ConcernStatus'
import { ConcernTimeline } from './ConcernTimeline'
import './ConcernDialog.css'
import { concernDialog as texts } from './texts'

/** One concern whole: what they said, what comes next, and what became of it so far. */
export function ConcernDialog(props: { id: string; onClose: () => void }): ReactElement | null {
  const dispatch = useDispatch()
  const answer = useQuery({ type: 'concerns.life', id: props.id })
  if (answer === null) return null
  const { concern } = answer
  if (concern === null)
    return (
      <Modal corner={<HelpButton page="concerns" />} title={texts.concern} onClose={props.onClose}>
        <p>{texts.thisConcernNoLongerThere}</p>
        <div className="actions-row">
          <Button autoFocus onPress={props.onClose}>
            {texts.close}
          </Button>
        </div>
      </Modal>
    )
  const isRemovable =
    answer.reportBacks.length === 0 &&
    answer.again.length === 0 &&
    answer.steps.every((step) => step.meetingId === null)
  const remove = async (): Promise<void> => {
    const result = await dispatch({ type: 'concern.remove', id: concern.id })
    if (result.ok) props.onClose()
  }
  return (
    <Modal
      corner={<HelpButton page="concerns" />}
      title={texts.concern}
      wide
      onClose={props.onClose}
    >
      <div className="concern">
        <ConcernFields concern={concern} />
        <div className="concern__side">
          <ConcernTimeline life={answer} />
          <ConcernStatus concern={concern} life={answer} />
          <WrittenBy place={`concern ${concern.id}`} />
        </div>
      </div>
      <div className="actions-row">
        <WhoRaisedIt id={concern.id} />
        {isRemovable && (
          <Button look="quiet" onPress={() => void remove()}>
            {texts.removeEnteredByMistake}
          </Button>
        )}
        <Button look="primary" onPress={props.onClose}>
          {texts.done}
        </Button>
      </div>
    </Modal>
  )
}

/**
 * The way to who raised it, which isn't part of this dialog: it is the same whether anything is kept
 * there or not. In a meeting the private pane has it.
 */
function WhoRaisedIt({ id }: { id: string }): ReactElement | null {
  const goTo = useGoTo()
  if (useOpenMeetingId() !== null) return null
  return (
    <Button
      look="restricted"
      onPress={() => goTo({ meetingId: null, tab: 'participants', itemId: null, rowId: id })}
    >
      <EyeOff aria-hidden="true" />
      {texts.whoRaisedItPrivate}
    </Button>
  )
}
