import { agendaOf } from '../../../shared/meeting/select'
import { isPlace, type Place, sameSlide } from '../../../shared/projector/slides'
import { focusOn, focusTargets } from '../client/focusTargets'
import { type Action, useActions } from '../client/paletteCommands'
import { useDispatch, useMeeting, useRecordPart, useRoom } from '../client/useSnapshot'
import { useWallKeys, useWallSettings } from '../projector/projectorShortcuts'
import { usePaneToggle } from '../restricted/pane/useNotesPane'

/** Everything the running meeting offers. */
export function useCockpitActions(
  selected: Place,
  select: (slide: Place) => void,
  signIn: () => void,
): void {
  const wall = useWallKeys()
  const settings = useWallSettings()
  const togglePane = usePaneToggle()
  const item = useItemActions(selected, select)
  const jump = (id: keyof typeof focusTargets, title: string, key: string): Action => ({
    id: `focus ${id}`,
    title,
    group: 'Record',
    keys: [key],
    run: () => focusOn(id),
  })
  useActions([
    ...wall.map(({ look: _, ...action }) => action),
    ...settings,
    ...item,
    jump('heard', 'Write down what was heard', 'h'),
    jump('notes', 'Write discussion notes', 't'),
    jump('decision', 'Record a decision', 'd'),
    jump('action', 'Record an action', 'a'),
    {
      id: 'sign in',
      title: 'Sign someone in',
      group: 'Room',
      keys: ['s'],
      run: signIn,
    },
    {
      id: 'pane',
      title: 'Open or close private notes',
      group: 'Room',
      keys: ['r'],
      run: togglePane,
    },
  ])
}

function useItemActions(selected: Place, select: (slide: Place) => void): Action[] {
  const dispatch = useDispatch()
  const meeting = useMeeting()
  const { slides } = useRoom()
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
  const actions: Action[] = [
    {
      id: 'look next',
      title: 'Look at the next item (wall unchanged)',
      group: 'Meeting',
      keys: ['j'],
      run: () => go(1),
    },
    {
      id: 'look back',
      title: 'Look at the item before (wall unchanged)',
      group: 'Meeting',
      keys: ['k'],
      run: () => go(-1),
    },
  ]
  if (selected.kind === 'item')
    actions.push({
      id: 'finish',
      title: 'Finish this item',
      group: 'Meeting',
      keys: ['e'],
      run: () => void dispatch({ type: 'item.finish', id: selected.itemId }),
    })
  actions.push({
    id: 'stage',
    title: 'Put what I am looking at next',
    group: 'Projector',
    keys: ['x'],
    run: () => void dispatch({ type: 'projector.stage', slide: selected }),
  })
  actions.push({
    id: 'show selected',
    title: 'Show what I am looking at',
    group: 'Projector',
    keys: ['v'],
    run: () => void dispatch({ type: 'projector.show', slide: selected }),
  })
  return actions
}
