/* What people read in this room, a component at a time. */

export const timeUsed = {
  noItemsClockWasStarted: 'No item was timed.',
  item: 'Item',
  planned: 'Planned',
  used: 'Used',
  difference: 'Difference',
  allItems: 'All items',
  fromStartLastItemThem: (minutes: string, between: string): string =>
    `${minutes} from the start to the last item, ${between} of them between items.`,
  asPlanned: 'as planned',
  more: (minutes: number): string => `${minutes} more`,
  less: (minutes: number): string => `${minutes} less`,
  notBegun: 'not started',
  under1: 'under 1',
  borrowed: (minutes: number): string => ` borrowed ${minutes}`,
  lent: (minutes: number): string => ` lent ${minutes}`,
}

export const wrapUp = {
  wrapUp: 'Wrap up',
  theMeetingStillRunningWrapping:
    'The meeting is still running. Wrapping up stops the clocks; you can go back to the meeting.',
  theMeetingHasntStartedYet: 'The meeting hasn’t started yet.',
  wrapUpTheMeeting: 'Wrap up the meeting',
  unfinishedItems: 'Unfinished items',
  everyItemWasFinishedCarried: 'Every item was finished, carried over, parked or closed.',
  stillNeedADecision: (count: string): string => `${count} still need a decision.`,
  reportBackToEach: 'Report-back to each neighborhood',
  noNeighborhoodWasDiscussedSo: 'No neighborhood was discussed, so no report-back is owed.',
  timePlannedAndUsed: 'Time planned and used',
  goToDocuments: 'Go to documents',
  backToTheMeeting: 'Back to the meeting',
  endTheMeeting: 'End the meeting',
  endOfTheMeeting: 'End of the meeting',
  reasonFor: (title: string): string => `Reason for ${title}`,
  reasonForTheMinutes: 'Reason, for the minutes',
  whatBecomesOf: (title: string): string => `What next for ${title}`,
  finished: 'Finished',
}

export const halfTyped = {
  notAddedYet: 'Typed, but not added',
  itIsInNoDocument:
    'This was typed at the table and never added, so it is in no document. Go to it to add it, or discard it.',
  captured: 'Capture line:',
  heard: 'Heard:',
  decision: 'Decision:',
  action: 'Action:',
  ofAnItemThatIsGone: 'Its item is no longer there.',
  goTo: 'Go to it',
  goToIt: (text: string): string => `Go to: ${text}`,
  discard: 'Discard',
  discardIt: (text: string): string => `Discard: ${text}`,
}

export const participantCounts = {
  participantWork: 'Participant work',
  forTheMinutes: (most: number): string =>
    `Numbers only, and only if you want them in the minutes. From 1 to ${most}, the minutes say “*”, and the number itself isn’t kept.`,
  kinds: {
    'in program': 'Participants in the program',
    'new referrals': 'New referrals',
    discussed: 'Participants discussed',
  },
  putInMinutes: 'Put in the minutes',
  putItInMinutes: (kind: string): string => `Put in the minutes: ${kind}`,
  enterAWholeNumber: 'Enter a whole number, 0 or more.',
  inTheMinutes: (count: number): string => `In the minutes: ${count}`,
  leftOutInMinutes: (most: number): string => `In the minutes: * (1 to ${most})`,
  notInTheMinutes: 'Not in the minutes',
  takeOut: 'Take out',
  takeItOut: (kind: string): string => `Take out of the minutes: ${kind}`,
}

export const beforeYouClose = {
  beforeYouClose: 'Before you close',
  nothingIsLeftOpen: 'Nothing is left open.',
  whatWasLookedAt:
    'Candor checked for text that was typed but not added, action owners and helpers nobody listed, statements without a neighborhood, decisions without an action, a missing workgroup contact, and report-backs nobody was named to take.',
  youCanEndAllTheSame: 'These are still open. You can end the meeting anyway.',
  notPartB: 'Part B isn’t checked.',
  leftOpen: 'Left open',
  theWorkgroup: 'the workgroup',
  unknownOwner: (owner: string, wording: string): string => `Owner “${owner}”: ${wording}`,
  unknownHelper: (helper: string, wording: string): string => `Helper “${helper}”: ${wording}`,
  noPlace: (wording: string): string => `Heard: ${wording}`,
  nobodyDoesIt: (wording: string): string => `Decided: ${wording}`,
  noContact: 'The workgroup has no contact',
  noCarrier: (name: string): string => `Report-back to ${name}`,
  means: {
    'unknown owner': 'This owner isn’t a person, organization or group you listed.',
    'unknown helper': 'This helper isn’t a person, organization or group you listed.',
    'no place': 'It has no neighborhood, so no report-back includes it.',
    'nobody does it': 'This item has no action to carry it out.',
    'no contact': 'Report-backs say whom to contact. That line is empty now.',
    'no carrier': 'Nobody was named to take it to them.',
  },
  mend: {
    'unknown owner': 'Name the owner…',
    'unknown helper': 'Name the helper…',
    'no place': 'Choose the neighborhood…',
    'nobody does it': 'Add an action…',
    'no contact': 'Enter the contact…',
    'no carrier': 'Choose who reports back…',
  },
  mendIt: (mend: string, about: string): string => `${mend} ${about}`,
}

export const mendDialog = {
  whoOwnsIt: 'Who owns it?',
  owner: 'Owner',
  whoHelps: 'Who helps?',
  helper: 'Helper',
  emptyIfNobody:
    'A person at the table, an organization, or a group. Empty it if nobody else helps.',
  aPersonOrganizationOrGroup: 'A person at the table, an organization, or a group',
  whoseIsIt: 'Which neighborhood said it?',
  neighborhood: 'Neighborhood',
  leaveItIfWholeTown: 'If it is about the whole town, cancel and leave it as it is.',
  whoDoesIt: 'Who does what was decided?',
  action: 'Action',
  askVisitRepair: 'Ask, visit, repair…',
  addAction: 'Add action',
  typeTheAction: 'Type what will be done.',
  contactOfTheWorkgroup: 'Contact of the workgroup',
  contact: 'Contact',
  whoToAskAndHow: 'Whom to ask and how. Printed on every report-back.',
  save: 'Save',
}
