import { type ReactElement, type ReactNode, useMemo, useRef, useState } from 'react'
import { type Help, HelpContext, helpPageAt, type HelpPageId } from '../../client/help'
import { keyTable } from '../../client/keyTable'
import { usePaletteCommands } from '../../client/paletteCommands'
import { AboutDialog } from './AboutDialog'
import { HelpDialog } from './HelpDialog'
import { helpProvider as texts } from './texts'

/** What is open: a page of the help (the first, when undefined), what Candor is, or nothing. */
type Open = { readonly page: HelpPageId | undefined } | 'about' | null

/** Lets every screen open the help, and shows it. */
export function HelpProvider({ children }: { children: ReactNode }): ReactElement {
  const [open, setOpen] = useState<Open>(null)
  const shown = useRef<readonly { readonly page: HelpPageId }[]>([])
  const help = useMemo(
    (): Help => ({
      open: (page) =>
        setOpen({
          page: page ?? helpPageAt(document.activeElement) ?? shown.current.at(-1)?.page,
        }),
      here: (page) => {
        const screen = { page }
        shown.current = [...shown.current, screen]
        return () => {
          shown.current = shown.current.filter((one) => one !== screen)
        }
      },
    }),
    [],
  )
  usePaletteCommands([
    {
      id: 'help',
      title: texts.openTheHelp,
      group: 'app',
      keys: keyTable.help,
      run: () => help.open(),
    },
    {
      id: 'about',
      title: texts.aboutCandorVersionLicenses,
      group: 'app',
      run: () => setOpen('about'),
    },
  ])
  const close = (): void => setOpen(null)
  return (
    <HelpContext value={help}>
      {children}
      {open === 'about' && <AboutDialog onClose={close} />}
      {open !== null && open !== 'about' && <HelpDialog page={open.page} onClose={close} />}
    </HelpContext>
  )
}
