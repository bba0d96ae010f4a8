/** What of a press tells whether it is the one that hides everything. */
export interface Press {
  readonly key: string
  readonly shiftKey: boolean
  readonly ctrlKey: boolean
  readonly metaKey: boolean
}

/**
 * Whether a press is the one that hides everything: F9, or Ctrl (Command) with Shift and Backspace,
 * for keyboards whose F9 does something else. It is heard in every window, whichever has the keyboard.
 */
export const isPanicPress = ({ key, shiftKey, ctrlKey, metaKey }: Press): boolean =>
  key === 'F9' || (key === 'Backspace' && shiftKey && (ctrlKey || metaKey))
