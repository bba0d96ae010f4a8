/* What people read in this room, a component at a time. */

export const meetingChanges = {
  whatChangedAtThisMeeting: 'What changed at this meeting',
  close: 'Close',
}

export const timelineDialog = {
  timelineOf: (name: string): string => `Timeline of ${name}`,
  nothingWasWrittenDownYet: 'Nothing recorded yet: nothing heard and nothing reported back.',
  latestFirst: (total: string): string => `${total}, latest first.`,
  close: 'Close',
  raised: (status: string): string => `Raised, ${status}`,
  decided: 'Decided',
  action: (status: string): string => `Action, ${status}`,
  visited: 'Visited',
  reportedBack: (status: string): string => `Reported back, ${status}`,
}

export const whatChanged = {
  changedSince: 'Changed since',
  markAsSeen: 'Mark as seen',
  nothingHasChangedSince: (moment: string): string => `Nothing has changed since ${moment}.`,
  sinceTheLatestFirst: (total: string, moment: string): string =>
    `${total} since ${moment}, the latest first.`,
  theLatestAreShown: (count: number): string => ` The latest ${count} are shown.`,
  whatChanged: 'What changed',
  heard: 'Heard',
  decision: 'Decision',
  action: 'Action',
  agendaItem: 'Agenda item',
  concern: 'Concern',
  visit: 'Visit',
  takenUpAgain: 'taken up again',
  carriedOver: 'carried over',
  closedUnfinished: 'closed unfinished',
  received: 'received',
  raisedAgain: 'raised again',
  putTogetherWithAnother: 'merged with another',
  reportedBack: 'reported back',
  weCantAct: 'we can’t act',
  stillOpen: 'still open',
  openOf: (text: string): string => `Open: ${text}`,
  open: 'Open',
  theLastMeeting: 'The last meeting',
  iLastLooked: 'I last looked',
  new: 'new',
  changed: 'changed',
  finished: 'finished',
  parked: 'parked',
}
