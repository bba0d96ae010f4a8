import { useSyncExternalStore } from 'react'

const darkSystem = window.matchMedia('(prefers-color-scheme: dark)')

const subscribe = (changed: () => void): (() => void) => {
  darkSystem.addEventListener('change', changed)
  return () => darkSystem.removeEventListener('change', changed)
}

/** The projector is light or dark as the system is, whatever theme the facilitator's window has. */
export const useTone = (): 'light' | 'dark' =>
  useSyncExternalStore(subscribe, () => (darkSystem.matches ? 'dark' : 'light'))
