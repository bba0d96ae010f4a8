import { page, type KeyPress } from './page'

/** With Ctrl or Command: browser windows and tabs, printing, saving, sources, history, downloads. */
const browserKeys = new Set(['n', 't', 'w', 'o', 'p', 's', 'u', 'h', 'j', 'd', 'l', 'k', 'e', 'g'])
/** With Shift as well: private windows, developer tools, task switching between profiles. */
const browserKeysShifted = new Set([
  'n',
  't',
  'w',
  'i',
  'j',
  'c',
  'm',
  'o',
  'p',
  's',
  'b',
  'delete',
])

/**
 * Keeps the browser's own shortcuts and menu away. Only the default is prevented: the page still
 * hears the keys and may use them itself.
 */
export function guardKeys(): void {
  page.addEventListener(
    'keydown',
    (event) => void (isBrowserKey(event) && event.preventDefault()),
    true,
  )
  page.addEventListener('contextmenu', (event) => event.preventDefault(), true)
  for (const type of ['dragover', 'drop'] as const) {
    // A file dropped on a page would otherwise open in its place.
    page.addEventListener(
      type,
      (event) => void (event.dataTransfer?.types.includes('Files') && event.preventDefault()),
      true,
    )
  }
}

function isBrowserKey(event: KeyPress): boolean {
  const key = event.key.toLowerCase()
  if (key === 'f12' || key === 'f1' || key === 'f3' || key === 'f7') return true
  if (event.altKey && (key === 'arrowleft' || key === 'arrowright' || key === 'home')) return true
  if (!event.ctrlKey && !event.metaKey) return false
  return event.shiftKey ? browserKeysShifted.has(key) : browserKeys.has(key)
}
