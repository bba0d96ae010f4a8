/** What lies over a screen and has all keys while it is open; a field's own completions leave it its keys. */
const overlays =
  '[role="dialog"], [role="alertdialog"], [role="listbox"]:not([data-completes]), [role="menu"]'

/** Whether a dialog, an open list or a menu has the keys. */
export const isOverlayOpen = (): boolean => document.querySelector(overlays) !== null
