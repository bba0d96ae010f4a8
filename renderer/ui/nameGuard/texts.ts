/* What people read in this room, a component at a time. */

export const flagNote = {
  checkThisWordingMayName: 'Check this wording: it may name a person.',
  notANameHere: 'Not a name here',
  takeItOut: 'Remove it',
  differentPerson: 'Different person',
}
