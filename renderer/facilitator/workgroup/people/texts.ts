/* What people read in this room, a component at a time. */

export const peoplePanel = {
  peopleAtTheTable: 'People at the table',
  addAPerson: 'Add a person',
  pasteAList: 'Paste a list…',
  thoseWhoComeMeetingsWith:
    'People who come to meetings, with their organization and role. Never list a participant: nothing on this page is restricted.',
  nobodyYetAddPeopleWho:
    'Nobody yet. Add the people who come, one by one or as a list, so that sign-in is one press each.',
  removeFromTheList: (name: string): string => `Remove ${name} from the list`,
  formerPeople: (count: number): string => `Former people (${count})`,
  returnToTheList: 'Return to the list',
  returnOf: (name: string): string => `Return ${name} to the list`,
}

export const personForm = {
  save: 'Save',
  saveAndAddAnother: 'Save and add another',
  added: (name: string): string => `${name} is on the list.`,
  communityRepresentatives: 'Community representatives',
  addAPerson: 'Add a person',
  changeAPerson: 'Change a person',
  name: 'Name',
  email: 'E-mail',
  emailHint: 'Where drafts of mails go. It is on no document and never on the projector.',
  speaksFor: 'Speaks for',
  addNeighborhoodsFirst: 'Add neighborhoods first.',
  isOnTheList: (who: string): string =>
    `Somebody of this name is on the list already${who === '' ? '' : `: ${who}`}. Press again to add another person of the same name.`,
  wasOnTheList: (who: string): string =>
    `Somebody of this name was on the list before${who === '' ? '' : `: ${who}`}. Return them under “Former people”, or press again to add another person of the same name.`,
}

export const pastedPeople = {
  pasteAList: 'Paste a list of people',
  people: 'People',
  aLineEach:
    'Paste cells from a spreadsheet, the receivers of an e-mail, or one person on a line: name, organization, role, e-mail, neighborhood. Nobody is added before you press Add.',
  add: 'Add',
  addCount: (people: string): string => `Add ${people}`,
  read: (people: string): string => `Read: ${people}.`,
  notKept: (columns: readonly string[]): string =>
    `Not kept: ${columns.map((column) => `“${column}”`).join(', ')}.`,
  left: (line: number, text: string, reason: string): string =>
    `Line ${line}, left out: “${text}”. ${reason}`,
  roleForAll: (count: number): string => `Role for the ${count} without one`,
  choose: 'Choose…',
  chooseARole: 'Choose a role',
  chooseTheRole: 'Choose the role.',
  chooseRoleSaid: (said: string): string => `Choose the role; the list says “${said}”.`,
  typeAName: 'Type a name.',
  sayWhoThisIs: 'Choose who this is.',
  nameOf: (line: number): string => `Name on line ${line}`,
  organization: 'Organization',
  organizationOf: (name: string): string => `Organization of ${name}`,
  roleOf: (name: string): string => `Role of ${name}`,
  email: 'E-mail',
  emailOf: (name: string): string => `E-mail of ${name}`,
  alsoOnLine: (line: number): string => `The same name is on line ${line}`,
  isAtTheTable: (who: string): string => `On the list already${who === '' ? '' : `: ${who}`}`,
  wasAtTheTable: (who: string): string => `On the list before${who === '' ? '' : `: ${who}`}`,
  comesBack: 'The same person: return to the list',
  samePerson: 'The same person: leave out',
  leaveOut: 'Leave out',
  anotherPerson: 'Another person: add',
  comesBackAsBefore: 'Comes back as before; what the pasted list says isn’t taken over.',
  speaksFor: (places: readonly string[]): string => `Speaks for ${places.join(', ')}.`,
  line: (line: number): string => `line ${line}`,
  chooseFirst: (names: readonly string[]): string =>
    names.length > 4
      ? `Choose first what is open for ${names.slice(0, 3).join(', ')} and ${names.length - 3} more.`
      : `Choose first what is open for ${names.join(', ')}.`,
  nobodyToAdd: 'Nobody on this list is to be added.',
}
