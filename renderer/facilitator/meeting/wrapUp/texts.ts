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
