import { mostHelpers } from '../../../shared/actions/helpers'

/* What people read in this room, a component at a time. */

export const actionHistory = {
  history: 'History',
  noDate: 'no date',
  withoutADate: 'without a date',
  by: (due: string): string => `by ${due}`,
  givenTo: (owner: string, due: string): string => `Assigned to ${owner}, ${due}`,
  nowWith: (owner: string): string => `now with ${owner}`,
  nowDue: (due: string): string => `now due: ${due}`,
  nothingWayAnyMore: 'nothing in the way anymore',
  inTheWay: (obstacle: string): string => `in the way: ${obstacle}`,
  spokenAboutStill: (status: string): string => `Discussed, still ${status}`,
}

export const actionSection = {
  actions: 'Actions',
  addAnAction: 'Add an action',
  verbFirstOneOwnerOne: 'Verb first, one owner, one date: Order the bin @luis next fri',
  action: 'action',
  byOf: (due: string): string => ` · by ${due}`,
  actionLabel: 'Action',
  owner: 'Owner',
  by: 'By',
  helpers: 'Helped by',
  namesSeparatedByCommas: 'Names, separated by commas.',
  tooMany: `Name at most ${mostHelpers} people.`,
  for: 'For',
  whyCantBeDoneYet: 'Why it can’t be done yet',
  commitToItNow: 'Commit to it now',
}

export const actionsRegister = {
  actions: 'Actions',
  whichActions: 'Which actions',
  nothingOpenActionsGivenAt:
    'Nothing is open. Actions from meetings appear here until they are done.',
  noActionWasGivenYet: 'No actions yet. Actions from meetings appear here.',
  openEarliestDueFirst: (total: string): string => `${total} open, earliest due first.`,
  latestMeetingFirst: (total: string): string => `${total}, latest meeting first.`,
  wasDue: 'was due',
  inTheWay: (obstacle: string): string => `In the way: ${obstacle}`,
  open: 'Open',
  all: 'All',
}

export const addAction = {
  addAnAction: 'Add an action',
  action2: 'Action',
  askVisitRepair: 'Ask, visit, repair…',
  cannotYet: 'cannot yet',
  weCantDoThisYet: 'We can’t do this yet…',
  commitToItAnyway: 'Commit to it anyway',
  whyCantBeDoneYet: 'Why it can’t be done yet',
  theReportBackTellsUnder:
    'It appears in the report-back under “What we can’t do yet”. Write it for the neighborhood to read.',
  save: 'Save',
  commitToIt: 'Commit to it',
}

export const ownerAndDay = {
  owner: 'Owner',
  dueDate: 'Due date',
  dueLike: 'By: 12/15, next Fri…',
  severalAreCalledThat: (names: string): string =>
    `More than one person is called that: ${names}. Type more of the name.`,
  which: (names: string): string => `Which one: ${names}?`,
  notOnTheList: 'Not on this workgroup’s list; kept as typed.',
  noDayCandorKnows:
    'Candor doesn’t know that day. Type it like 12/15, “next Fri”, “in 2 weeks” or “next meeting”, or leave it empty.',
  dayAndDistance: (day: string, distance: string): string => `${day}, ${distance}`,
}

export const pastActionsPanel = {
  pastActions: 'Past actions',
  triedNotDoneResultSay: '“Tried, not done” is a result. Say what got in the way.',
  nothingOpenFromEarlierMeetings: 'No open actions from earlier meetings.',
  by: (due: string): string => ` · by ${due}`,
  ownerDateHistory: (wording: string): string => `Owner, date and history of: ${wording}`,
  less: 'Less',
  more: 'More…',
  statusOf: (wording: string): string => `Status of: ${wording}`,
  inTheWayOf: (wording: string): string => `In the way of: ${wording}`,
  whatGotWayIfAnything: 'What got in the way, if anything',
  nowWith: 'Now with',
  nowDue: 'Now due',
}
