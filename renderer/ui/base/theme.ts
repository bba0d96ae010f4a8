import type { Theme } from '../../../shared/kernel/theme'

const darkSystem = window.matchMedia('(prefers-color-scheme: dark)')

/** Sets the page's theme; with `system` it follows the system from now on. */
export function applyTheme(choice: Theme): void {
  const set = (): void => {
    const dark = choice === 'dark' || (choice === 'system' && darkSystem.matches)
    document.documentElement.dataset['theme'] = dark ? 'dark' : 'light'
  }
  set()
  darkSystem.onchange = set
}
