/** Where the cockpit's fields are found by the keys that jump to them. */
export const focusTargets = {
  heard: 'field-heard',
  notes: 'field-notes',
  decision: 'field-decision',
  action: 'field-action',
  room: 'field-room',
  note: 'field-private-note',
  capture: 'field-capture',
} as const

/** Puts the cursor into the field of a section, if it is on screen. */
export function focusOn(target: keyof typeof focusTargets): void {
  document
    .getElementById(focusTargets[target])
    ?.querySelector<HTMLElement>('input, textarea')
    ?.focus()
}
