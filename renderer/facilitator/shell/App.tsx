import { type ReactElement, useEffect, useMemo, useState } from 'react'
import { I18nProvider } from 'react-aria-components'
import { Theme } from '../../../shared/kernel/theme'
import { applyTheme } from '../../ui/base/theme'
import type { Client } from '../client/client'
import { NameGuardProvider } from '../client/NameGuardProvider'
import { GoToContext, type Target, WayBack, WayBackContext } from '../client/navigate'
import { keyTable } from '../client/keyTable'
import {
  type PaletteCommand,
  PaletteCommandsProvider,
  usePaletteCommands,
} from '../client/paletteCommands'
import { PaletteContext } from '../client/paletteContext'
import { SearchContext } from '../client/searchContext'
import { useKeepFocus } from '../client/useKeepFocus'
import { usePresence } from '../client/usePresence'
import { ClientContext, useClient, useDispatch, useStatePart } from '../client/useSnapshot'
import { HideEverything } from '../restricted/pane/HideEverything'
import { RecoveryCode } from '../workgroup/start/RecoveryCode'
import { StartScreen } from '../workgroup/start/StartScreen'
import { CommandPalette } from './CommandPalette'
import { HelpProvider } from './help/HelpProvider'
import { LeftByPage } from './LeftByPage'
import { LiveRegion } from './LiveRegion'
import { Notices } from './Notices'
import { ShortcutsSheet } from './ShortcutsSheet'
import { useOpenScreens } from './useOpenScreens'
import './App.css'
import { app as texts } from './texts'

/** The facilitator's window. */
export function App({ client }: { client: Client }): ReactElement {
  return (
    <I18nProvider locale="en-US">
      <ClientContext value={client}>
        <Presence />
        <PaletteCommandsProvider>
          <LiveRegion>
            <Notices>
              <NameGuardProvider>
                <HelpProvider>
                  <Screens />
                </HelpProvider>
              </NameGuardProvider>
            </Notices>
          </LiveRegion>
        </PaletteCommandsProvider>
      </ClientContext>
    </I18nProvider>
  )
}

function Presence(): null {
  usePresence(useClient())
  useKeepFocus()
  return null
}

type Sheet = 'palette' | 'shortcuts' | 'search'

function Screens(): ReactElement {
  const hasSnapshot = useStatePart((state) => state !== null)
  const recoveryCode = useStatePart((state) => state?.snapshot.recoveryCode ?? null)
  const workgroupId = useStatePart((state) => state?.snapshot.open?.workgroupId ?? null)
  const meetingId = useStatePart((state) => state?.snapshot.open?.meetingId ?? null)
  const isOpen = workgroupId !== null
  const screens = useOpenScreens(isOpen)
  const [sheet, setSheet] = useState<Sheet | null>(null)
  useAppActions(setSheet)
  const [target, setTarget] = useState<Target | null>(null)
  const [wayBack] = useState(() => new WayBack())
  const going = useMemo(() => ({ target, setTarget }), [target])
  const openPalette = useMemo(() => () => setSheet('palette'), [])
  const openSearch = useMemo(() => () => setSheet('search'), [])
  const close = (): void => setSheet(null)
  // It needs none of the screens that load meanwhile: once it is there, it stays until it is written down.
  if (recoveryCode !== null) return <RecoveryCode code={recoveryCode} />
  if (!hasSnapshot || (isOpen && screens === null))
    return <main className="loading" aria-busy="true" aria-label={texts.candorIsOpening} />
  return (
    <PaletteContext value={openPalette}>
      <GoToContext value={going}>
        <WayBackContext value={wayBack}>
          <SearchContext value={openSearch}>
            {!isOpen || screens === null ? (
              <StartScreen />
            ) : meetingId === null ? (
              <screens.WorkgroupScreen key={workgroupId} />
            ) : (
              <screens.MeetingScreen key={meetingId} />
            )}
            {isOpen && <HideEverything />}
            {isOpen && <LeftByPage />}
            {isOpen && <SearchAction onSearch={openSearch} />}
            {sheet === 'search' && isOpen && screens !== null && (
              <screens.SearchDialog onClose={close} />
            )}
          </SearchContext>
        </WayBackContext>
      </GoToContext>
      {sheet === 'palette' && <CommandPalette onClose={close} />}
      {sheet === 'shortcuts' && <ShortcutsSheet onClose={close} />}
    </PaletteContext>
  )
}

/** Searching, wherever a workgroup is open. */
function SearchAction({ onSearch }: { onSearch: () => void }): null {
  usePaletteCommands([
    {
      id: 'search',
      title: texts.searchAllMeetings,
      group: 'go to',
      keys: keyTable.search,
      run: onSearch,
    },
  ])
  return null
}

/** What can be done on every screen. */
function useAppActions(setSheet: (sheet: Sheet) => void): void {
  const dispatch = useDispatch()
  const theme = useStatePart((state) => state?.snapshot.theme ?? 'system')
  useEffect(() => applyTheme(theme), [theme])
  const signals = useStatePart((state) => state?.snapshot.timeSignals ?? true)
  const actions: PaletteCommand[] = [
    {
      id: 'palette',
      title: texts.findACommand,
      group: 'app',
      keys: keyTable.palette,
      run: () => setSheet('palette'),
    },
    {
      id: 'shortcuts',
      title: texts.showKeyboardShortcuts,
      group: 'app',
      keys: keyTable.shortcuts,
      run: () => setSheet('shortcuts'),
    },
    {
      id: 'undo',
      title: texts.undoTheLastChange,
      group: 'app',
      keys: keyTable.undo,
      run: () => void dispatch({ type: 'app.undo' }),
    },
    ...Theme.options
      .filter((one) => one !== theme)
      .map((one): PaletteCommand => ({
        id: `theme ${one}`,
        title: texts.useTheme[one],
        group: 'app',
        run: () => void dispatch({ type: 'app.theme', theme: one }),
      })),
    {
      id: 'time signals',
      title: signals ? texts.dontSignalTheEndOfTime : texts.signalTheEndOfTime,
      group: 'app',
      run: () => void dispatch({ type: 'app.timeSignals', on: !signals }),
    },
    {
      id: 'quit',
      title: texts.quitCandor,
      group: 'app',
      run: () => void dispatch({ type: 'app.quit' }),
    },
  ]
  usePaletteCommands(actions)
}
