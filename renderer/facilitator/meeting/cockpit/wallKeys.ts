import type { Action } from '../../palette/actions'
import { useDispatch, useSnapshot } from '../../state/hooks'

/** One of the keys that change the wall, as an action and as a button of the room strip. */
export interface WallKey extends Action {
  readonly look: 'primary' | 'plain'
}

/** The five keys that change the wall: next, back, blank, freeze, window. Presenter remotes work too. */
export function useWallKeys(): WallKey[] {
  const dispatch = useDispatch()
  const { room } = useSnapshot()
  const { mode } = room
  return [
    {
      ...{
        id: 'next',
        title: 'Show next',
        group: 'Wall',
        keys: ['n', 'PageDown'],
        look: 'primary',
      },
      run: () => void dispatch({ type: 'room.next' }),
    },
    {
      ...{ id: 'back', title: 'Back', group: 'Wall', keys: ['p', 'PageUp'], look: 'plain' },
      run: () => void dispatch({ type: 'room.back' }),
    },
    {
      id: 'blank',
      title: mode === 'blank' ? 'Show again' : 'Blank',
      ...{ group: 'Wall', keys: ['b', '.'], look: 'plain' },
      run: () => void dispatch({ type: mode === 'blank' ? 'room.unblank' : 'room.blank' }),
    },
    {
      id: 'freeze',
      title: mode === 'frozen' ? 'Unfreeze' : 'Freeze',
      ...{ group: 'Wall', keys: ['f'], look: 'plain' },
      run: () => void dispatch({ type: mode === 'frozen' ? 'room.unfreeze' : 'room.freeze' }),
    },
    {
      id: 'window',
      title: room.window === 'open' ? 'Close the wall' : 'Open the wall',
      ...{ group: 'Wall', keys: ['w'], look: 'plain' },
      run: () =>
        void dispatch({ type: room.window === 'open' ? 'room.closeWindow' : 'room.openWindow' }),
    },
  ]
}
