/** What lies over a screen and has all keys while it is open. */
const overlays = '[role="dialog"], [role="alertdialog"], [role="listbox"], [role="menu"]'

/** Whether a dialog, an open list or a menu has the keys. */
export const isOverlayOpen = (): boolean => document.querySelector(overlays) !== null
