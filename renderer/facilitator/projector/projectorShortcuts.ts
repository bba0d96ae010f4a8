import type { FacilitatorCommand } from '../../../shared/contracts/commands'
import { keyTable } from '../client/keyTable'
import type { Action } from '../client/paletteCommands'
import { useClient, useDispatch, useProjectorState } from '../client/useSnapshot'
import { switchMode } from './switchMode'
import { useProjector } from './useProjector'

/** One of the keys that change the projector, as an action and as a button of the room strip. */
export interface ProjectorKey extends Action {
  readonly look: 'primary' | 'plain'
}

/** The five keys that change the projector: next, back, blank, freeze, window. Presenter remotes work too. */
export function useProjectorKeys(): ProjectorKey[] {
  const client = useClient()
  const dispatch = useDispatch()
  const { open } = useProjector()
  const projector = useProjectorState()
  const { mode } = projector
  return [
    {
      id: 'next',
      title: 'Show next',
      group: 'Projector',
      keys: keyTable.next,
      look: 'primary',
      run: () => void dispatch({ type: 'projector.next' }),
    },
    {
      id: 'back',
      title: 'Back',
      group: 'Projector',
      keys: keyTable.back,
      look: 'plain',
      run: () => void dispatch({ type: 'projector.back' }),
    },
    {
      id: 'blank',
      title: mode === 'blank' ? 'Show again' : 'Blank',
      group: 'Projector',
      keys: keyTable.blank,
      look: 'plain',
      run: () => switchMode(client, 'blank'),
    },
    {
      id: 'freeze',
      title: mode === 'frozen' ? 'Unfreeze' : 'Freeze',
      group: 'Projector',
      keys: keyTable.freeze,
      look: 'plain',
      run: () => switchMode(client, 'frozen'),
    },
    {
      id: 'window',
      title: projector.window === 'open' ? 'Close the projector' : 'Open the projector',
      group: 'Projector',
      keys: keyTable.window,
      look: 'plain',
      run: () => {
        if (projector.window === 'open') void dispatch({ type: 'projector.closeWindow' })
        else open()
      },
    },
  ]
}

type Setting = 'swap screens' | 'choose screen' | 'larger' | 'smaller' | 'usual size'

/** What is done to the projector less often: its screen, and the size of its text. */
export function useProjectorSettings(): Action[] {
  const dispatch = useDispatch()
  const { choose } = useProjector()
  const setting = (id: Setting, title: string, run: () => void): Action => ({
    id,
    title,
    group: 'Projector',
    keys: keyTable[id],
    run,
  })
  const say = (command: FacilitatorCommand) => (): void => void dispatch(command)
  return [
    setting(
      'swap screens',
      'Swap screens: projector here, your screen there',
      say({ type: 'projector.swap' }),
    ),
    setting('choose screen', 'Number the screens and choose the projector’s', choose),
    setting('larger', 'Larger text on the projector', say({ type: 'projector.size', step: 1 })),
    setting('smaller', 'Smaller text on the projector', say({ type: 'projector.size', step: -1 })),
    setting(
      'usual size',
      'Normal text size on the projector',
      say({ type: 'projector.size', step: 0 }),
    ),
  ]
}
