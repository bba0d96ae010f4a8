import type { FacilitatorCommand } from '../../../shared/contracts/commands'
import type { ProjectorSnapshot } from '../../../shared/projector/contract'
import { Theme } from '../../../shared/kernel/theme'
import { keyTable } from '../client/keyTable'
import type { PaletteCommand } from '../client/paletteCommands'
import { useClient, useDispatch, useProjectorState } from '../client/useSnapshot'
import { switchMode } from './switchMode'
import { projectorKeys as texts } from './texts'
import { useProjector } from './useProjector'

/** One of the keys that change the projector, as an action and as a button of the room strip. */
export interface ProjectorKey extends PaletteCommand {
  readonly look: 'primary' | 'plain'
}

/**
 * The keys that change the projector: next, back, blank, freeze, window, and the next page where a view has
 * several. Presenter remotes work too.
 */
export function useProjectorKeys(): ProjectorKey[] {
  const client = useClient()
  const dispatch = useDispatch()
  const { open } = useProjector()
  const projector = useProjectorState()
  const { mode } = projector
  return [
    {
      id: 'next',
      title: texts.showNext,
      group: 'projector',
      keys: keyTable.next,
      look: 'primary',
      run: () => void dispatch({ type: 'projector.next' }),
    },
    {
      id: 'back',
      title: texts.back,
      group: 'projector',
      keys: keyTable.back,
      look: 'plain',
      run: () => void dispatch({ type: 'projector.back' }),
    },
    {
      id: 'blank',
      title: mode === 'blank' ? texts.showAgain : texts.blank,
      group: 'projector',
      keys: keyTable.blank,
      look: 'plain',
      run: () => switchMode(client, 'blank'),
    },
    {
      id: 'freeze',
      title: mode === 'frozen' ? texts.unfreeze : texts.freeze,
      group: 'projector',
      keys: keyTable.freeze,
      look: 'plain',
      run: () => switchMode(client, 'frozen'),
    },
    ...(countPages(projector) > 1 ? [pageKey(() => turn(dispatch, 1))] : []),
    {
      id: 'window',
      title: projector.window === 'open' ? texts.closeProjector : texts.openProjector,
      group: 'projector',
      keys: keyTable.window,
      look: 'plain',
      run: () => {
        if (projector.window === 'open') void dispatch({ type: 'projector.closeWindow' })
        else open()
      },
    },
  ]
}

/** How many pages what the room sees has; one while nothing is confirmed. */
export const countPages = ({ painted, mode }: ProjectorSnapshot): number =>
  mode === 'live' ? (painted?.pages ?? 1) : 1

const turn = (dispatch: ReturnType<typeof useDispatch>, step: 1 | -1): void =>
  void dispatch({ type: 'projector.page', step })

const pageKey = (run: () => void): ProjectorKey => ({
  id: 'next page',
  title: texts.nextPage,
  group: 'projector',
  keys: keyTable['next page'],
  look: 'plain',
  run,
})

type Setting = 'page back' | 'swap screens' | 'choose screen' | 'larger' | 'smaller' | 'usual size'

/** What is done to the projector less often: the page before, its screen, the size of its text, and its theme. */
export function useProjectorSettings(): PaletteCommand[] {
  const dispatch = useDispatch()
  const { choose } = useProjector()
  const projector = useProjectorState()
  const pages = countPages(projector)
  const setting = (id: Setting, title: string, run: () => void): PaletteCommand => ({
    id,
    title,
    group: 'projector',
    keys: keyTable[id],
    run,
  })
  const say = (command: FacilitatorCommand) => (): void => void dispatch(command)
  const back = setting('page back', texts.pageBack, () => turn(dispatch, -1))
  return [
    ...(pages > 1 ? [back] : []),
    setting('swap screens', texts.swapScreens, say({ type: 'projector.swap' })),
    setting('choose screen', texts.chooseScreen, choose),
    setting('larger', texts.largerText, say({ type: 'projector.size', step: 1 })),
    setting('smaller', texts.smallerText, say({ type: 'projector.size', step: -1 })),
    setting('usual size', texts.normalText, say({ type: 'projector.size', step: 0 })),
    ...Theme.options
      .filter((theme) => theme !== projector.theme)
      .map((theme): PaletteCommand => ({
        id: `projector theme ${theme}`,
        title: texts.useTheme[theme],
        group: 'projector',
        run: say({ type: 'projector.theme', theme }),
      })),
  ]
}
