/** What people read in this room, a component at a time. */

export const capacityAside = {
  availableCapacity: 'Available capacity',
  cantBeDoneYet: (waiting: string): string => `${waiting} can’t be done yet`,
  andMoreUnderCapacityWorkgroup: (count: number): string =>
    `And ${count} more, under Capacity in the workgroup.`,
}

export const capacityDialog = {
  whatThereIs: 'What there is',
  thisEntryNoLongerThere: 'This entry is no longer there.',
  removeThisEntry: 'Remove this entry',
  done: 'Done',
  howMuchThereIs: 'How much there is',
  asOf: 'As of',
  whetherStillThere: 'Whether it still is there',
}

export const capacityFields = {
  whatItIs: 'What it is',
  countedIn: 'Counted in',
  howOftenThere: 'How often it is there',
  whoStatesIt: 'Who states it',
  whyThereNoMore: 'Why there is no more',
}

export const capacityPanel = {
  capacity: 'Capacity',
  stateWhatThereIs: 'State what there is…',
  whatPlannedResponsesDrawOn:
    'What planned responses draw on: outreach hours, beds, treatment slots, repairs. What open actions need of it is added up here and shown before more is promised. What an action has used up isn’t taken off by itself: state anew what there is.',
  nothingStatedYetBeginWith:
    'Nothing is stated yet. Begin with what runs out first: “Outreach hours, 12 a week”.',
  nothingPromisedBeyondWhatThere: 'Nothing is promised beyond what there is.',
  oneOfThemIs: 'One of them is',
  ofThemAre: (over: number): string => `${over} of them are`,
  promisedBeyondWhatThere: (what: string): string => `${what} promised beyond what there is.`,
  noLongerThere: 'No longer there',
  statedBy: (statedBy: string): string => `stated by ${statedBy}`,
  whyNoMore: (whyNoMore: string): string => `Why no more: ${whyNoMore}`,
  cantBeDoneYet: (wording: string): string => `Can’t be done yet: ${wording}`,
  change: (name: string): string => `Change ${name}`,
  change2: 'Change…',
}

export const committedTo = {
  isPromisedTo: (name: string): string => `${name} is promised to`,
  by: (due: string): string => ` · by ${due}`,
  andMore: (count: number): string => `and ${count} more`,
}

export const editNeeds = {
  weCantDoThisYet: 'We can’t do this yet',
  promiseItAnyway: 'Promise it anyway',
  leaveAsWas: 'Leave it as it was',
  saveNeeds: 'Save needs',
}

export const needLine = {
  needs: (name: string, amountInWords: string): string => `Needs ${name}: ${amountInWords}`,
  promisedOverCapacity: ', promised over capacity',
}

export const needsFields = {
  whatItNeeds: 'What it needs',
  needsIfAnyEveryWeek: 'Needs, if any: every week or month until it is done, or once',
  aWholeNumberOrNothing: 'A whole number, or nothing.',
  promisedAlready: (name: string): string => `${name}, promised already:`,
}

export const newCapacity = {
  stateIt: 'State it',
  stateWhatThereIs: 'State what there is',
  howMuchThereIs: 'How much there is',
  asOf: 'As of',
}

export const overCapacity = {
  moreThanThereIs: 'More than there is',
}

export const useCommit = {
  promiseItAnyway: 'Promise it anyway',
  leaveAsWas: 'Leave it as it was',
}
