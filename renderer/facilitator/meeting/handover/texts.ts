/* What people read in this room, a component at a time. */

export const handoverBar = {
  takesNotes: 'takes notes',
  theFacilitator: 'The facilitator',
  theNoteTaker: 'The note-taker',
  handOverTo: (name: string): string => `Hand over to ${name}`,
}

export const useHandover = {
  privateNotesWereClosedBeforeThe: 'Private notes were closed before the laptop was handed over.',
}
