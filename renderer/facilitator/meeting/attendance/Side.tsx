import { EyeOff, Users } from 'lucide-react'
import type { ReactElement, ReactNode } from 'react'
import { attendanceOf } from '../../../../shared/meeting/select'
import { Button } from '../../../ui/Button'
import { focusOn } from '../../client/focusTargets'
import { useMeeting, useRecordPart } from '../../client/useSnapshot'
import { usePaneToggle } from '../../restricted/pane/useNotesPane'
import './Side.css'
import { side as texts } from './texts'

/**
 * The right of the cockpit: the room, or over it alone the private pane. On a small screen the room
 * folds to its edge, and opens over that; the pane has its column there as well.
 */
export function Side(props: {
  isRestricted: boolean
  isOpen: boolean
  onOpen: (isOpen: boolean) => void
  children: ReactNode
}): ReactElement {
  const { isOpen, onOpen } = props
  return (
    <aside
      className="side"
      aria-label={props.isRestricted ? texts.privateNotes : texts.theRoom}
      tabIndex={-1}
      data-region="5"
      data-restricted={props.isRestricted}
      data-open={isOpen}
      // Folded, it lies over the item: it goes as soon as one is elsewhere.
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Element) || relatedTarget.closest('[role="dialog"]')) return
        if (!currentTarget.contains(relatedTarget)) onOpen(false)
      }}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onOpen(false)
      }}
    >
      <SideEdge isOpen={isOpen} onOpen={onOpen} />
      <div className="side__panel">{props.children}</div>
    </aside>
  )
}

function SideEdge(props: { isOpen: boolean; onOpen: (isOpen: boolean) => void }): ReactElement {
  const { isOpen, onOpen } = props
  const togglePane = usePaneToggle()
  const meetingId = useMeeting().id
  const here = useRecordPart(
    (record) =>
      [...attendanceOf(record, meetingId).values()].filter((row) => row.timeOut === null).length,
  )
  return (
    <div className="side__edge">
      <Button look="restricted" icon aria-label={texts.privateNotes} onPress={togglePane}>
        <EyeOff aria-hidden="true" />
      </Button>
      <Button
        look="quiet"
        aria-label={texts.peopleInTheRoom(here)}
        aria-expanded={isOpen}
        onPress={() => {
          onOpen(!isOpen)
          // The field is there once it is drawn.
          if (!isOpen) requestAnimationFrame(() => focusOn('room'))
        }}
      >
        <Users aria-hidden="true" />
        {here}
      </Button>
    </div>
  )
}
