import { use, useCallback, useEffect, useState } from 'react'
import { agendaOf } from '../../../shared/meeting/select'
import { isPlace, type Place, sameSlide, type Slide } from '../../../shared/projector/slides'
import { TurnContext } from '../client/handoverContext'
import { entryElementId, type Target, useTargetIn } from '../client/navigate'
import { useKeptState } from '../client/useKeptState'
import { useClient, useMeeting, useRecordPart, useProjectorState } from '../client/useSnapshot'
import { HandoverPlaceContext, type KeptPlace } from './handover/handover'

/**
 * What the facilitator looks at. Selecting never changes the projector; when the projector moves on, the
 * selection goes along, since the table has. A move asked for before the facilitator chose where to
 * look may arrive after it; it takes nobody away from there.
 */
export function useSelection(): [Place, (slide: Place) => void] {
  const projector = useProjectorState()
  const meeting = useMeeting()
  const running = useRecordPart(
    (record) => agendaOf(record, meeting.id).find((item) => item.status === 'running')?.id,
  )
  const target = useTargetIn(meeting.id)
  const place = use(HandoverPlaceContext)
  const { look } = use(TurnContext)
  const client = useClient()
  // What was under way when the facilitator chose where to look; null once it is here.
  const [before, setBefore] = useState<Promise<void> | null>(null)
  const [state, setState] = useKeptState<Selection>('selection', () => ({
    slide: place?.selected ?? onProjector() ?? firstSelection(),
    followed: projector.slide,
    // Whoever comes back to a place doesn't go again where they went before.
    target: place === null ? null : target,
  }))
  if (target !== state.target) setState({ ...state, slide: placeOf(target) ?? state.slide, target })
  if (projector.slide !== null && !sameSlide(projector.slide, state.followed))
    // A break or the parking lot on the projector doesn't take the facilitator away from the item.
    setState({
      ...state,
      slide: isPlace(projector.slide) && before === null ? projector.slide : state.slide,
      followed: projector.slide,
    })
  const shownId = state.slide.kind === 'item' ? state.slide.itemId : null
  const gone = useRecordPart(({ agendaItem }) => shownId !== null && !agendaItem.has(shownId))
  const slide = gone ? firstSelection() : state.slide
  useArrival(target, place)
  useEffect(() => look(slide), [look, slide])
  const select = useCallback(
    (next: Place) => {
      const underWay = client.whenMoved()
      setBefore(underWay)
      void underWay?.then(() => setBefore((now) => (now === underWay ? null : now)))
      setState((now) => ({ ...now, slide: next, followed: projector.slide }))
    },
    [client, projector.slide, setState],
  )
  return [slide, select]

  function onProjector(): Place | null {
    return projector.slide !== null && isPlace(projector.slide) ? projector.slide : null
  }

  function firstSelection(): Place {
    return running === undefined ? { kind: 'welcome' } : { kind: 'item', itemId: running }
  }
}

interface Selection {
  readonly slide: Place
  /** What was on the projector when the selection last went along with it. */
  readonly followed: Slide | null
  /** The place someone went to last, from a register or a search. */
  readonly target: Target | null
}

const placeOf = (target: Target | null): Place | null =>
  target?.itemId == null ? null : { kind: 'item', itemId: target.itemId }

/** Whoever goes to an entry finds the focus on it. */
function useArrival(target: Target | null, place: KeptPlace | null): void {
  // A target from before the laptop was handed over was arrived at already.
  const [arrived] = useState(place === null ? null : target)
  useEffect(() => {
    if (target === null || target === arrived) return
    const entry =
      target.rowId === null ? null : document.getElementById(entryElementId(target.rowId))
    const there = entry ?? document.querySelector<HTMLElement>('.center h2')
    there?.scrollIntoView({ block: 'nearest' })
    there?.focus()
  }, [target, arrived])
}
