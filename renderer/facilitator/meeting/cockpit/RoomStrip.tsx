import type { ReactElement } from 'react'
import type { RoomSnapshot } from '../../../../shared/contracts/facilitator'
import type { ProjectorContent } from '../../../../shared/projection/view'
import { Button, Key } from '../../../ui/controls'
import { useNow } from '../../../ui/useNow'
import { useTone } from '../../../ui/wall/useTone'
import { Wall } from '../../../ui/wall/Wall'
import { clockTime } from '../../../ui/words'
import { keyLabel } from '../../palette/actions'
import { useRecord, useSnapshot } from '../../state/hooks'
import { slideTitle } from './slideTitles'
import { useWallKeys } from './wallKeys'

/** The miniatures are as wide as the style sheet says; the wall is 1920 units wide. */
const unit = 'calc(var(--miniature) / 1920)'

/** What the room sees now, as the projector confirms it; what comes next; the keys that change it. */
export function RoomStrip(): ReactElement {
  const { room } = useSnapshot()
  const record = useRecord()
  const keys = useWallKeys()
  const said = wallInWords(room)
  return (
    <footer className="strip" aria-label="The wall">
      <Miniature
        label="What the room sees now"
        content={room.painted?.view.content ?? null}
        empty={said.short}
      />
      <div className="strip__state" data-state={said.state} role="status">
        <span className="strip__badge">{said.short}</span>
        <span className="strip__detail">{said.detail}</span>
        {room.mode === 'frozen' && room.slide !== null && (
          <span className="strip__detail" dir="auto">
            Unfreezing will show: {slideTitle(record, room.slide)}
          </span>
        )}
      </div>
      <Miniature label="What comes next" content={room.nextContent} empty="Nothing follows" />
      <div className="strip__next">
        <span className="muted small">Next</span>
        <span className="strip__title" dir="auto">
          {room.next === null ? 'Nothing follows' : slideTitle(record, room.next)}
        </span>
        <div className="strip__keys">
          {keys.map((key) => (
            <Button key={key.id} small look={key.look} onPress={key.run}>
              {key.title} {key.keys?.[0] !== undefined && <Key>{keyLabel(key.keys[0])}</Key>}
            </Button>
          ))}
        </div>
      </div>
    </footer>
  )
}

function Miniature(props: {
  label: string
  content: ProjectorContent | null
  empty: string
}): ReactElement {
  const now = useNow()
  const tone = useTone()
  return (
    <figure className="miniature" aria-label={props.label}>
      {props.content === null ? (
        <div className="miniature__none">{props.empty}</div>
      ) : (
        // The miniature repeats what is said elsewhere on this screen.
        <div aria-hidden="true">
          <Wall content={props.content} unit={unit} tone={tone} now={now} />
        </div>
      )}
    </figure>
  )
}

const blankWords: { readonly [R in NonNullable<RoomSnapshot['blankReason']>]: string } = {
  start: 'Nothing has been shown yet. Show next to begin.',
  chosen: 'You blanked it.',
  'display changed':
    'A display was plugged in, removed or changed. Check the wall, then show again.',
  'part closed': 'Part A is closed; Part B is never shown.',
  'meeting changed': 'Nothing of this meeting has been shown yet.',
  lost: 'The projector stopped answering.',
}

/** The state of the wall in words: only what the projector confirmed is called on screen. */
function wallInWords(room: RoomSnapshot): { state: string; short: string; detail: string } {
  if (room.window === 'closed')
    return {
      state: 'closed',
      short: 'Wall not open',
      detail: 'Open the wall to show it on the other display.',
    }
  const confirmed = room.painted !== null && room.painted.view.id === room.sent?.id
  if (!confirmed || room.painted === null)
    return {
      state: 'waiting',
      short: 'Not confirmed',
      detail: 'The projector hasn’t answered yet.',
    }
  const since = clockTime(room.painted.at)
  if (room.mode === 'blank')
    return {
      state: 'blank',
      short: 'Blank',
      detail: room.blankReason === null ? '' : blankWords[room.blankReason],
    }
  if (room.mode === 'frozen')
    return {
      state: 'frozen',
      short: 'Frozen',
      detail: `The room keeps this view since ${clockTime(room.frozenSince ?? room.painted.at)}; you can go on.`,
    }
  return { state: 'live', short: 'On screen', detail: `Confirmed by the projector, since ${since}` }
}
