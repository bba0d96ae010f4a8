import { type ReactElement, type ReactNode, useState, useSyncExternalStore } from 'react'
import { Announcer, AnnouncerContext } from '../client/announcer'

/** The one place of the window where changes are read out that aren't shown as a message of their own. */
export function LiveRegion({ children }: { children: ReactNode }): ReactElement {
  const [announcer] = useState(() => new Announcer())
  const text = useSyncExternalStore(announcer.subscribe, announcer.get)
  return (
    <AnnouncerContext value={announcer}>
      {children}
      {/* The attribute keeps it heard while a dialog hides the rest of the page. */}
      <div
        className="visually-hidden"
        role="log"
        aria-live="polite"
        aria-atomic="true"
        data-live-announcer
      >
        {text}
      </div>
    </AnnouncerContext>
  )
}
