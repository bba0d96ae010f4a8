/* What people read in this room, a component at a time. */

export const form = {
  cancel: 'Cancel',
  buttons: 'Buttons',
}
