import { agendaOf } from '../../../shared/meeting/select'
import { isPlace, type Place, sameSlide } from '../../../shared/projector/slides'
import { keyTable } from '../client/keyTable'
import { type PaletteCommand, usePaletteCommands } from '../client/paletteCommands'
import {
  useDispatch,
  useMeeting,
  useProjectorState,
  useRecordPart,
  useSnapshot,
} from '../client/useSnapshot'
import { useProjectorKeys, useProjectorSettings } from '../projector/projectorShortcuts'
import { usePaneToggle } from '../restricted/pane/useNotesPane'
import { meetingCommands as texts } from './texts'

/** Everything the running meeting offers. */
export function useCockpitActions(
  selected: Place,
  select: (slide: Place) => void,
  signIn: () => void,
  finish: (itemId: string) => void,
): void {
  const projector = useProjectorKeys()
  const settings = useProjectorSettings()
  const togglePane = usePaneToggle()
  const item = useItemActions(selected, select, finish)
  const speakers = useSpeakerActions()
  usePaletteCommands([
    ...projector.map(({ look: _, ...action }) => action),
    ...settings,
    ...item,
    {
      id: 'sign in',
      title: texts.signSomeoneIn,
      group: 'room',
      keys: keyTable['sign in'],
      run: signIn,
    },
    {
      id: 'pane',
      title: texts.openOrClosePrivateNotes,
      group: 'room',
      keys: keyTable.pane,
      run: togglePane,
    },
    ...speakers,
  ])
}

/** The floor goes on to who is next, where anybody speaks or waits. */
function useSpeakerActions(): PaletteCommand[] {
  const dispatch = useDispatch()
  const isUsed = useSnapshot(
    ({ speakers }) =>
      speakers !== null && (speakers.speaking !== null || speakers.waiting.length > 0),
  )
  if (!isUsed) return []
  return [
    {
      id: 'next speaker',
      title: texts.nextSpeaker,
      group: 'room',
      keys: keyTable['next speaker'],
      run: () => void dispatch({ type: 'speakers.next' }),
    },
  ]
}

function useItemActions(
  selected: Place,
  select: (slide: Place) => void,
  finish: (itemId: string) => void,
): PaletteCommand[] {
  const dispatch = useDispatch()
  const meeting = useMeeting()
  const { slides } = useProjectorState()
  const partB = useRecordPart((record) =>
    agendaOf(record, meeting.id)
      .filter((item) => item.part === 'B')
      .map((item): Place => ({ kind: 'item', itemId: item.id })),
  )
  const all: Place[] = [...slides.filter(isPlace), ...partB]
  const at = all.findIndex((slide) => sameSlide(slide, selected))
  const go = (step: number): void => {
    const slide = all[at + step]
    if (slide !== undefined) select(slide)
  }
  const actions: PaletteCommand[] = [
    {
      id: 'look next',
      title: texts.lookAtTheNextItemProjector,
      group: 'meeting',
      keys: keyTable['look next'],
      run: () => go(1),
    },
    {
      id: 'look back',
      title: texts.lookAtThePreviousItemProjector,
      group: 'meeting',
      keys: keyTable['look back'],
      run: () => go(-1),
    },
  ]
  if (selected.kind === 'item')
    actions.push({
      id: 'finish',
      title: texts.finishThisItem,
      group: 'meeting',
      keys: keyTable.finish,
      run: () => finish(selected.itemId),
    })
  actions.push({
    id: 'stage',
    title: texts.putWhatIAmLookingAt,
    group: 'projector',
    keys: keyTable.stage,
    run: () => void dispatch({ type: 'projector.stage', slide: selected }),
  })
  actions.push({
    id: 'show selected',
    title: texts.showWhatIAmLookingAt,
    group: 'projector',
    keys: keyTable['show selected'],
    run: () => void dispatch({ type: 'projector.show', slide: selected }),
  })
  return actions
}
