/* What people read in this room, a component at a time. */

export const entryRow = {
  showTheLarge: (what: string, name: string): string => `Show the ${what} large: ${name}`,
  doneWithThe: (what: string, name: string): string => `Done with the ${what}: ${name}`,
  changeThe: (what: string, name: string): string => `Change the ${what}: ${name}`,
  done: 'Done',
  removeThe: (what: string, name: string): string => `Remove the ${what}: ${name}`,
  add: 'Add',
}

export const helpButton = {
  help: 'Help',
  helpOn: (page: string): string => `Help on ${page}`,
}

export const meetingLink = {
  openTheMeetingOf: (date: string): string => `Open the meeting of ${date}`,
}

export const pageControls = {
  pages: 'Pages',
  before: 'Previous',
  toOf: (skip: number, last: number, total: number): string => `${skip} to ${last} of ${total}`,
  next: 'Next',
}

export const organizationFields = {
  organization: 'Organization',
}

export const entrySection = {
  add: 'Add',
  withDetails: (form: string): string => `${form}, with details`,
  nothingInPartB:
    'In public wording, with no name or code. What is about a person belongs in the private notes.',
}

export const writtenBy = {
  recordedBy: 'Recorded by',
  recorded: (who: string, time: string): string => `Recorded by ${who}, ${time}`,
  changed: (who: string, time: string): string => `Changed by ${who}, ${time}`,
  last: (said: string, until: string): string => `${said}; last change ${until}`,
  as: (name: string, role: string): string => `${name} (${role})`,
  the: (role: string): string => `the ${role}`,
  recordedBetween: (time: string): string => `Recorded between meetings, ${time}`,
  changedBetween: (time: string): string => `Changed between meetings, ${time}`,
}

export const historyButton = {
  history: 'History',
  hideHistory: 'Hide history',
  historyOf: (wording: string): string => `History of: ${wording}`,
}

export const client = {
  couldNotAnswer: 'Candor could not answer. What you typed is still here; try again.',
}

export const nameGuardClient = {
  looksLikeParticipant:
    'This looks like a participant’s name or code, or like who raised a concern. Keep it out of the shared record.',
  notStoredYet: 'This wording isn’t stored yet. Check it first.',
}

export const atLaptop = {
  noteTaker: 'Note-taker',
  facilitator: 'Facilitator',
}

/** What the commands are sorted by, in the order of the sheet of keys. */
export const groupNames = {
  projector: 'Projector',
  meeting: 'Meeting',
  record: 'Record',
  room: 'Room',
  'go to': 'Go to',
  app: 'App',
}
