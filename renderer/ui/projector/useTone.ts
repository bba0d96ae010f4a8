import { useSyncExternalStore } from 'react'
import type { Theme } from '../../../shared/kernel/theme'

const darkSystem = window.matchMedia('(prefers-color-scheme: dark)')

const subscribe = (changed: () => void): (() => void) => {
  darkSystem.addEventListener('change', changed)
  return () => darkSystem.removeEventListener('change', changed)
}

/** How the projector looks with its theme, whatever theme the facilitator's window has. */
export function useTone(theme: Theme): 'light' | 'dark' {
  const isSystemDark = useSyncExternalStore(subscribe, () => darkSystem.matches)
  if (theme !== 'system') return theme
  return isSystemDark ? 'dark' : 'light'
}
