/* What people read in this room, a component at a time. */

export const agendaSource = {
  noAgendaItemsWereFound: 'No agenda items were found in this.',
  pasteOrImportAgenda: 'Paste or import an agenda',
  agenda: 'Agenda',
  heronFlatsBusShelterDecide:
    'Heron Flats bus shelter – decide – R. Adeyo – 15 min\nPlay park – inform – 10 min',
  openAFile: 'Open a file…',
  textMarkdownCsvSavedPage:
    'Text, Markdown, CSV, a saved page, an e-mail or an invitation; cells copied from a spreadsheet. Nothing is added before you have checked it.',
  leftOut: 'Left out',
  cancel: 'Cancel',
  checkTheItems: 'Check the items',
}

export const agendaTable = {
  itemsToAdd: 'Items to add',
  noTitle: 'No title',
  allItems: 'All items',
  title: 'Title',
  purpose: 'Purpose',
  presenter: 'Presenter',
  min: 'Min',
  neighborhood: 'Neighborhood',
  part: 'Part',
  space: 'Space',
  enter: 'Enter',
  editSplit: 'edit, split',
  joinWithAbove: 'join with above',
  alt: 'Alt ↑',
  altLabel: 'Alt ↓',
  noMinutesGiven10Assumed: ' no minutes given, 10 assumed',
}

export const agendaTableRow = {
  welcomeAndGoal: 'welcome and goal',
  pastActions: 'past actions',
  move: (title: string): string => `Move ${title}`,
  add: (title: string): string => `Add ${title}`,
  noMinutesGiven10Assumed: 'No minutes given, 10 assumed',
  wholeTown: 'whole town',
  partFor: (title: string): string => `Part for ${title}`,
  part: (part: string): string => `Part ${part}`,
  candorOpensWithItsOwn: (view: string): string =>
    `Every meeting already opens with ${view}. Check the box to add it as an item as well.`,
  notKeptPartBGets: (count: string): string =>
    `${count} not kept: notes on Part B belong in the private notes.`,
  keptAsDiscussion: (count: string): string => `${count} kept as discussion:`,
  notKept: (count: string): string => `${count} not kept:`,
  leaveOut: 'Leave out',
  keep: 'Keep',
  theNotesOf: (what: string, title: string): string => `${what} the notes of ${title}`,
  differentPerson: 'Different person',
  none: 'none',
  signIn: 'sign-in',
}

export const askedRows = {
  whatMayBeRestricted: 'What may be restricted',
  doesIt: 'does it',
  doThey: 'do they',
  mayBeRestrictedWhereGo: (count: string, what: string): string =>
    `${count} may be restricted. Where ${what} go?`,
  untilYouSaySoNothing: 'Nothing is added until you choose.',
  ofAnswered: (answered: number, count: number): string => `${answered} of ${count} answered`,
  partBRestricted: 'Part B, restricted',
  partAOpen: 'Part A, open',
  leaveOut: 'Leave out',
  line: (line: number): string => `line ${line}`,
  partForLine: (line: number): string => `Part for line ${line}`,
}

export const checkAgenda = {
  buttons: 'Buttons',
  aTable: 'a table',
  markdown: 'Markdown',
  plainText: 'plain text',
  aSavedPage: 'a saved page',
  checkAgendaBeforeAdding: 'Check the agenda before adding it',
  howItWasRead: 'How it was read',
  readSomethingElse: 'Choose another agenda…',
  leftOut: (count: string): string => `${count} left out`,
  from: (name: string): string => ` from “${name}”`,
  readAs: (from: string, format: string, listed: string): string =>
    `Read${from} as ${format}: ${listed}.`,
  addedWithoutAnswerLeftOut: (count: string, waiting: string): string =>
    `Added ${count}. ${waiting} without an answer left out.`,
  somebodyElse: 'Different person',
  stillForAnswerUntilThen: (waiting: string, what: string): string =>
    `${waiting} still ${what} for an answer; until then left out. `,
  onTheAgendaAlready: (planned: string): string => `${planned} on the agenda already.`,
  takeBack: 'Take back',
  cancel: 'Cancel',
  add: (count: string): string => `Add ${count}`,
  addWith: (count: string): string => `Add ${count}`,
}

export const leftOut = {
  leftOut: (count: string): string => `${count} left out`,
  line: (line: number, reason: string): string => `Line ${line}: ${reason}`,
  makeItemLine: (line: number): string => `Turn line ${line} into an item`,
  makeAnItem: 'Turn into an item',
}

export const meetingOffer = {
  forTheMeeting: 'For the meeting',
  forMeetingAgendaSays: 'For the meeting, the agenda says:',
  insteadOf: (now: string): string => `instead of ${now}`,
}

export const rowEditor = {
  title: 'Title',
  presenter: 'Presenter',
  minutes: 'Minutes',
  purpose: 'Purpose',
  neighborhoods: 'Neighborhoods',
  addNeighborhoodsWorkgroupFirst: 'Add neighborhoods to the workgroup first.',
  notesKeptAsItemsDiscussion: 'Notes, kept as the item’s discussion',
  splitTitleAtCursor: 'Split the title at the cursor',
  makeItemsNotes: 'Turn the notes into items',
  joinWithOneAbove: 'Join with the one above',
  backWhatSaid: 'Restore the original text',
  done: 'Done',
}

export const agendaSheet = {
  itMayBeRestricted: 'It may be restricted.',
  itNeedsATitle: 'It needs a title.',
  theAgendaDoesntSayWhichPart: 'The agenda doesn’t say which part it is for.',
}
