import type { FacilitatorCommand } from '../../../shared/contracts/commands'
import type { Action } from '../client/paletteCommands'
import { useDispatch, useRoom } from '../client/useSnapshot'
import { useWall } from './useProjector'

/** One of the keys that change the wall, as an action and as a button of the room strip. */
export interface WallKey extends Action {
  readonly look: 'primary' | 'plain'
}

/** The five keys that change the wall: next, back, blank, freeze, window. Presenter remotes work too. */
export function useWallKeys(): WallKey[] {
  const dispatch = useDispatch()
  const { open } = useWall()
  const room = useRoom()
  const { mode } = room
  return [
    {
      id: 'next',
      title: 'Show next',
      group: 'Projector',
      keys: ['n', 'PageDown'],
      look: 'primary',
      run: () => void dispatch({ type: 'projector.next' }),
    },
    {
      id: 'back',
      title: 'Back',
      group: 'Projector',
      keys: ['p', 'PageUp'],
      look: 'plain',
      run: () => void dispatch({ type: 'projector.back' }),
    },
    {
      id: 'blank',
      title: mode === 'blank' ? 'Show again' : 'Blank',
      group: 'Projector',
      keys: ['b', '.'],
      look: 'plain',
      run: () =>
        void dispatch({ type: mode === 'blank' ? 'projector.unblank' : 'projector.blank' }),
    },
    {
      id: 'freeze',
      title: mode === 'frozen' ? 'Unfreeze' : 'Freeze',
      group: 'Projector',
      keys: ['f'],
      look: 'plain',
      run: () =>
        void dispatch({ type: mode === 'frozen' ? 'projector.unfreeze' : 'projector.freeze' }),
    },
    {
      id: 'window',
      title: room.window === 'open' ? 'Close the projector' : 'Open the projector',
      group: 'Projector',
      keys: ['w'],
      look: 'plain',
      run: () => {
        if (room.window === 'open') void dispatch({ type: 'projector.closeWindow' })
        else open()
      },
    },
  ]
}

/** What is done to the wall less often: its screen, and the size of its text. */
export function useWallSettings(): Action[] {
  const dispatch = useDispatch()
  const { choose } = useWall()
  const setting = (id: string, title: string, keys: string[], run: () => void): Action => ({
    id,
    title,
    group: 'Projector',
    keys,
    run,
  })
  const say = (command: FacilitatorCommand) => (): void => void dispatch(command)
  return [
    setting(
      'swap screens',
      'Swap screens: wall here, cockpit there',
      ['o'],
      say({ type: 'projector.swap' }),
    ),
    setting('choose screen', 'Number the screens and choose the projector’s', ['l'], choose),
    setting(
      'larger',
      'Larger text on the projector',
      ['z', '='],
      say({ type: 'projector.size', step: 1 }),
    ),
    setting(
      'smaller',
      'Smaller text on the projector',
      ['-'],
      say({ type: 'projector.size', step: -1 }),
    ),
    setting(
      'usual size',
      'Usual size of text on the projector',
      ['0'],
      say({ type: 'projector.size', step: 0 }),
    ),
  ]
}
