/* What people read in this room, a component at a time. */

export const agendaLists = {
  partOpenShownOnProjector: 'Part A: open, shown on the projector',
  partBRestrictedNotProjected: 'Part B: restricted, not projected',
  min: (count: string, minutes: number): string => `${count} · ${minutes} min`,
  nothingHereDragItemHere: 'Nothing here. Drag an item here, or add one.',
  move: (title: string): string => `Move ${title}`,
  carriedOver: (timesCarried: string): string => ` · carried over ${timesCarried}`,
  change: (title: string): string => `Change ${title}`,
  remove: (title: string): string => `Remove ${title}`,
}

export const fromTemplate = {
  startFromATemplate: 'Start from a template',
  templates: 'Templates',
  itsItems: 'Its items',
  partMin: (part: string, purpose: string, minutes: number): string =>
    `Part ${part} · ${purpose} · ${minutes} min`,
  cancel: 'Cancel',
  add: (count: string): string => `Add ${count}`,
}

export const itemForm = {
  addAnAgendaItem: 'Add an agenda item',
  changeTheItem: 'Change the item',
  addToTheAgenda: 'Add to the agenda',
  save: 'Save',
  title: 'Title',
  publicWordingEvenHereNo:
    'Public wording even here: no names, no codes. Details belong in private notes.',
  publicWordingShownOnProjector: 'Public wording: it is shown on the projector.',
  purpose: 'Purpose',
  minutes: 'Minutes',
  presenter: 'Presenter',
  neighborhoods: 'Neighborhoods',
  addNeighborhoodsWorkgroupFirst: 'Add neighborhoods to the workgroup first.',
  part: 'Part',
  minutesPlannedSoFar: (planned: number): string => `${planned} minutes planned so far`,
  partAOpen: 'Part A: open',
  partBRestricted: 'Part B: restricted',
}

export const cancelMeeting = {
  cancelThisMeeting: 'Cancel this meeting?',
  whatHappens:
    'It stays in the list as canceled. Its items move to the next prepared meeting, or wait for one. Then save the calendar file again, and send it to everyone who has the meeting in a calendar.',
  cancelTheMeeting: 'Cancel the meeting',
  keepIt: 'Keep it',
}

export const meetingDetails = {
  minutesPlanned: (minutes: number): string => `${minutes} minutes planned`,
  startTheMeeting: 'Start the meeting',
  backToTheMeeting: 'Back to the meeting',
  change: 'Change…',
  cancelThisMeeting: 'Cancel this meeting…',
  cancelled: 'This meeting is canceled.',
  sendCalendarAgain:
    'Under Documents, save the agenda’s calendar file and send it, so that calendars show it.',
  holdAfterAll: 'Hold it after all',
}

export const prepare = {
  thisMeeting: 'This meeting',
  agendaItems: 'Agenda items',
  saveThisAgendaAsTemplate: 'Save this agenda as a template…',
  signSheetPrint: 'Agenda and sign-in sheet…',
  pasteOrImportAgenda: 'Paste or import an agenda',
  startFromATemplate: 'Start from a template',
  saveThisAgendaAsTemplateLabel: 'Save this agenda as a template',
  addAnAgendaItem: 'Add an agenda item',
  changeDatePlacePeopleThis: 'Change date, place and people of this meeting',
  agenda: 'Agenda',
  fromATemplate: 'From a template ',
  pasteOrImport: 'Paste or import ',
  addAnItem: 'Add an item ',
  nothingOnAgendaYetPaste:
    'Nothing on the agenda yet. Paste it from an e-mail or a spreadsheet, open a file, or add the first item by hand.',
  fromLastTime: 'From last time',
  noOpenActionsFromEarlier: 'No open actions from earlier meetings.',
  willBeAskedAboutFirst: (count: string): string => `${count} will be asked about first.`,
  datePlaceAndPeople: 'Date, place and people',
  save: 'Save',
}

export const templateForm = {
  saveTheTemplate: 'Save the template',
  partOf: (id: string): string => `Part ${id}`,
  itemWholeMinutes1600: (wrong: number): string =>
    `Item ${wrong}: enter whole minutes from 1 to 600.`,
  newTemplate: 'New template',
  changeTheTemplate: 'Change the template',
  addAnItem: 'Add an item',
  name: 'Name',
  everyOtherTuesday: 'Every other Tuesday',
  noItemYetPastActions:
    'No items yet. Past actions and whose voice is here are added automatically.',
  ofItem: (what: string, number: number): string => `${what} of item ${number}`,
  title: 'Title',
  minutes: 'Minutes',
  purpose: 'Purpose',
  part: 'Part',
  itemEarlier: (number: number): string => `Move item ${number} up`,
  itemLater: (number: number): string => `Move item ${number} down`,
  removeItem: (number: number): string => `Remove item ${number}`,
}

export const templatesPanel = {
  templates: 'Templates',
  newTemplate: 'New template',
  noTemplateYourOwnYet:
    'No template of your own yet. Save a meeting’s agenda as one while you prepare it, or start from one below.',
  yourOwnTemplatesUseThem: 'Your own templates. Use them while you prepare a meeting.',
  comeWithCandor: 'Included with Candor',
  copyAndChangeOf: (name: string): string => `Copy and change ${name}`,
  copyAndChange: 'Copy and change…',
  changeOf: (name: string): string => `Change ${name}`,
  change: 'Change…',
  removeOf: (name: string): string => `Remove ${name}`,
  remove: 'Remove',
}

export const waitingForAgenda = {
  parkingLot: 'Parking lot',
  nothingIsParked: 'Nothing is parked.',
  canBeTakenUpAgain: (count: string): string => `${count} can be taken up again.`,
}

export const waitingItems = {
  since: (since: string): string => `since ${since}`,
  takenUp: (timesCarried: string): string => `taken up ${timesCarried}`,
  partB: 'Part B',
  takeUpOf: (title: string): string => `Take up: ${title}`,
  takeUp: 'Take up',
  takeUpOn: (date: string): string => `Take up on ${date}`,
}
