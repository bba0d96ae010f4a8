import { useState, type ReactElement } from 'react'
import { isPlace, sameSlide, type Place, type Slide } from '../../../../shared/projection/slides'
import { agendaOf } from '../../../../shared/record/select'
import { useMeeting, useRecord, useSnapshot } from '../../state/hooks'
import { PrivatePane } from '../panels/PrivatePane'
import { RoomPanel } from '../panels/RoomPanel'
import { SlidePanel } from '../panels/SlidePanel'
import type { Stage } from '../stages'
import { useCockpitActions } from './cockpitActions'
import { PhaseBar } from './PhaseBar'
import { Rail } from './Rail'
import { RoomStrip } from './RoomStrip'
import './cockpit.css'

/** The running meeting: agenda at the left, the item in the middle, the room at the right, the wall below. */
export function Cockpit({ onStage }: { onStage: (stage: Stage) => void }): ReactElement {
  const [selected, select] = useSelection()
  const { restricted } = useSnapshot()
  useCockpitActions(selected, select)
  const itemId = selected.kind === 'item' ? selected.itemId : null
  return (
    <div className="cockpit">
      <Rail selected={selected} onSelect={select} />
      <main className="center">
        <PhaseBar onStage={onStage} />
        <SlidePanel slide={selected} />
      </main>
      <aside className="side" data-restricted={restricted !== null}>
        {restricted === null ? (
          <RoomPanel />
        ) : (
          <PrivatePane itemId={itemId} notes={restricted.notes} />
        )}
      </aside>
      <RoomStrip />
    </div>
  )
}

/**
 * What the facilitator looks at. Selecting never changes the wall; when the wall moves on, the
 * selection goes along, since the table has.
 */
function useSelection(): [Place, (slide: Place) => void] {
  const { room } = useSnapshot()
  const record = useRecord()
  const meeting = useMeeting()
  const [state, setState] = useState<{ slide: Place; followed: Slide | null }>(() => ({
    slide: room.slide !== null && isPlace(room.slide) ? room.slide : firstSelection(),
    followed: room.slide,
  }))
  if (room.slide !== null && !sameSlide(room.slide, state.followed))
    // A break or the parking lot on the wall doesn't take the facilitator away from the item.
    setState({ slide: isPlace(room.slide) ? room.slide : state.slide, followed: room.slide })
  const gone = state.slide.kind === 'item' && !record.agendaItem.has(state.slide.itemId)
  const slide = gone ? firstSelection() : state.slide
  return [slide, (next) => setState({ slide: next, followed: room.slide })]

  function firstSelection(): Place {
    const running = agendaOf(record, meeting.id).find((item) => item.status === 'running')
    return running === undefined ? { kind: 'welcome' } : { kind: 'item', itemId: running.id }
  }
}
