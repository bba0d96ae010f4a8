import type { CapacityPeriod } from '../../../shared/capacity/tables'

/* What people read in this room, a component at a time. */

export const capacityAside = {
  availableCapacity: 'Available capacity',
  cantBeDoneYet: (waiting: string): string => `${waiting} can’t be done yet`,
  andMoreUnderCapacityWorkgroup: (count: number): string =>
    `And ${count} more, under Capacity in the workgroup.`,
}

export const capacityDialog = {
  whatThereIs: 'Capacity entry',
  thisEntryNoLongerThere: 'This entry is no longer there.',
  removeThisEntry: 'Remove this entry',
  done: 'Done',
  howMuchThereIs: 'Amount available',
  asOf: 'As of',
  whetherStillThere: 'Still available',
  isThere: 'Is there',
  noLongerAvailable: 'No longer available',
}

export const capacityFields = {
  whatItIs: 'What it is',
  countedIn: 'Unit',
  howOftenThere: 'How often',
  whoStatesIt: 'Stated by',
  whyThereNoMore: 'Why there isn’t more',
}

export const capacityPanel = {
  capacity: 'Capacity',
  stateWhatThereIs: 'Add capacity…',
  whatPlannedResponsesDrawOn:
    'What planned responses draw on: outreach hours, beds, treatment slots, repairs. What open actions need is added up here and shown before more is committed. What an action has used up isn’t subtracted automatically: update the amount available.',
  nothingStatedYetBeginWith:
    'No capacity entered yet. Begin with what runs out first: “Outreach hours, 12 a week”.',
  nothingBeyondCapacity: 'Nothing is committed beyond capacity.',
  oneOfThemIs: 'One of them is',
  ofThemAre: (over: number): string => `${over} of them are`,
  beyondCapacity: (which: string): string => `${which} committed beyond capacity.`,
  noLongerThere: 'No longer there',
  statedBy: (statedBy: string): string => `stated by ${statedBy}`,
  whyNoMore: (whyNoMore: string): string => `Why no more: ${whyNoMore}`,
  cantBeDoneYet: (wording: string): string => `Can’t be done yet: ${wording}`,
  changeOf: (name: string): string => `Change ${name}`,
  change: 'Change…',
}

export const committedTo = {
  isCommittedTo: (name: string): string => `${name} is committed to`,
  by: (due: string): string => ` · by ${due}`,
  andMore: (count: number): string => `and ${count} more`,
}

export const editNeeds = {
  weCantDoThisYet: 'We can’t do this yet',
  commitToItAnyway: 'Commit to it anyway',
  leaveAsWas: 'Leave it as it was',
  saveNeeds: 'Save needs',
}

export const needLine = {
  needs: (name: string, amount: string): string => `Needs ${name}: ${amount}`,
  committedOverCapacity: ', committed over capacity',
}

export const needsFields = {
  whatItNeeds: 'What it needs',
  needsIfAnyEveryWeek: 'Needs, if any: every week or month until it is done, or once',
  aWholeNumberOrNothing: 'Enter a whole number, or leave it empty.',
  committedAlready: (name: string): string => `${name}, committed already:`,
}

export const newCapacity = {
  stateIt: 'Add',
  stateWhatThereIs: 'Add capacity',
  howMuchThereIs: 'Amount available',
  asOf: 'As of',
}

export const overCapacity = {
  moreThanThereIs: 'Over capacity',
}

export const useCommit = {
  commitToItAnyway: 'Commit to it anyway',
  leaveAsWas: 'Leave it as it was',
}

export const periodWords: { readonly [P in CapacityPeriod]: string } = {
  week: 'Every week',
  month: 'Every month',
  'in all': 'In all',
}

/** What the fields ask for, where that isn't plain. */
export const hints = {
  name: 'Outreach hours, shelter beds, treatment slots, repairs.',
  unit: 'What is counted, in the plural: hours, beds. Leave empty if the name says it.',
  statedBy: 'The organization, as the public may read it.',
  whyNoMore: 'In public wording: it appears with what can’t be done yet.',
} as const

/** What is said of anything but a whole number. */
export const notWhole = 'Enter a whole number, 0 or more.'
