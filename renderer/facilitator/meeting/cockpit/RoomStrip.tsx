import type { ReactElement } from 'react'
import { usualSize, type ProjectorContent, type WallSize } from '../../../../shared/projection/view'
import { Button, Key } from '../../../ui/controls'
import { useNow } from '../../../ui/useNow'
import { useTone } from '../../../ui/wall/useTone'
import { Wall } from '../../../ui/wall/Wall'
import { keyLabel } from '../../palette/actions'
import { useRecord, useSnapshot } from '../../state/hooks'
import { slideTitle } from './slideTitles'
import { useWallKeys } from './wallKeys'
import { wallInWords } from './wallWords'

/** The miniatures are as wide as the style sheet says; the wall is 1920 units wide. */
const unit = 'calc(var(--miniature) / 1920)'

/** What the room sees now, as the projector confirms it; what comes next; the keys that change it. */
export function RoomStrip(): ReactElement {
  const { room } = useSnapshot()
  const record = useRecord()
  const keys = useWallKeys()
  const said = wallInWords(room, useNow())
  return (
    <footer className="strip" aria-label="The wall">
      <Miniature
        label="What the room sees now"
        content={room.painted?.view.content ?? null}
        size={room.painted?.view.size ?? room.size}
        empty={said.short}
      />
      <div className="strip__state" data-state={said.state}>
        <div role="status">
          <span className="strip__badge">{said.short}</span>
          <span className="strip__detail">{said.detail}</span>
        </div>
        {/* Outside the status: it changes by itself, and would be read out every minute. */}
        {room.size !== usualSize && (
          <span className="strip__detail">Text at {Math.round(room.size * 100)}%</span>
        )}
        {said.since !== '' && <span className="strip__detail">{said.since}</span>}
        {room.mode !== 'live' && room.slide !== null && room.behind !== null && (
          <span className="strip__detail" dir="auto">
            {room.mode === 'frozen' ? 'Unfreezing' : 'Showing again'} will show:{' '}
            {slideTitle(record, room.slide)}
          </span>
        )}
      </div>
      <Miniature
        label="What comes next"
        content={room.nextContent}
        size={room.size}
        empty="Nothing follows"
      />
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
  size: WallSize
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
          <Wall content={props.content} size={props.size} unit={unit} tone={tone} now={now} />
        </div>
      )}
    </figure>
  )
}
