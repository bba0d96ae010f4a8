/* What people read in this room, a component at a time. */

export const groupField = {
  whichGroup: 'Which group',
  theNeighborhoodAsWhole: 'The neighborhood as a whole',
}

export const newVisit = {
  save: 'Save',
  aVisit: 'A visit',
  on: 'On',
  placesPatternsNotPeople: 'Places and patterns, not people.',
  whatWasTriedWhatGot: 'What was tried, what got in the way, what can’t be done yet.',
  emptyForEnglish: 'Leave empty for English.',
}

export const notHeardFrom = {
  notHeardFrom: 'Not heard from',
  silenceNotSafetyWhatCould: 'Silence is not safety. What could be done about each of them:',
  everybodyWasHeard: 'Everyone was heard from.',
  nowAnActionOf: (date: string, owner: string): string => `Now an action of ${date}: ${owner}.`,
  isAnAction: 'Already an action',
  makeItAnActionOf: (nextStep: string): string => `Make it an action: ${nextStep}`,
  makeItAnAction: 'Make it an action',
  planMeetingFirstActionsGiven: 'Plan a meeting first: actions are assigned at meetings.',
  whyPeopleDidntCall911: 'Why people didn’t call 911',
  noConcernTheseMonthsSays: 'No concern from these months says that nobody called, and why.',
  whatTheySaid: 'What they said',
  concerns: 'Concerns',
  fewLeftOutSinceNumbers: (upTo: number): string =>
    `“Few” replaces numbers from 1 to ${upTo} that could identify someone, and numbers from which one of those could be worked out. Each concern counts once.`,
  few: 'few',
}

export const reachDialog = {
  contactFor: (name: string): string => `Contact for ${name}`,
  forStaffOnlyNeverShown: 'For staff only. Never shown on documents or on the projector.',
  whomToSpeakTo: 'Contact person',
  somebodyWhoSpeaksForThem: 'The name of someone who speaks for them.',
  howToReachThem: 'How to reach them',
  aTelephoneNumberAddress: 'A phone number, an address.',
  preferredWay: 'Preferred way to hear back',
  notSaid: 'Not stated',
  language: 'Language',
  emptyForEnglish: 'Leave empty for English.',
  reportBackEveryWeeks: 'Report back every … weeks',
  youRemindedWhenMeetingPrepared:
    'You are reminded when a meeting is prepared. Leave empty if nothing was agreed.',
  whenWhereTheyMeet: 'When and where they meet',
  firstThursday1900At: 'First Thursday, 7 pm, at the school.',
  done: 'Done',
  whoSpeaksForThemAt: 'Who speaks for them at the table: ',
  nobodyYetSaySoUnder: 'nobody yet. Set this under People.',
  everyWeek: 'every week',
  everyWeeks: (weeks: number): string => `every ${weeks} weeks`,
}

export const reminders = {
  theyWaitHearBack: 'Waiting to hear back',
  reportBacksNotGiven: 'Report-backs not given yet',
  oneTellsOfEachMeeting:
    'Each covers every meeting since the last report-back. Record it under Documents of the meeting named.',
  ofMeeting: (name: string, date: string): string => `${name}, ${date}`,
  decisionsToReview: 'Decisions to review',
  reviewSince: (day: string): string => `To be reviewed on ${day}`,
  reviewed: 'Reviewed',
  reviewedOf: (wording: string): string => `Reviewed: ${wording}`,
  andMoreDecisions: (count: number): string =>
    `And ${count} more, under Decisions in the workgroup.`,
  reportBackDueBy: 'Due for a report-back',
  concernsOnNoAgendaYet: 'Concerns on no agenda yet',
  notHeardFromLately: 'Not heard from lately',
  silenceNotSafetyWhoCould: 'Silence is not safety. Who could ask them?',
  last: (last: string): string => `, last ${last}`,
  noReportBackYet: 'no report-back yet',
  lastReportBack: (last: string): string => `last report-back ${last}`,
  due: (due: string): string => `due ${due}`,
  by: (hearBackBy: string): string => ` · by ${hearBackBy}`,
  putOnTheAgendaOf: (wording: string): string => `Put on the agenda: ${wording}`,
  putOnTheAgenda: 'Put on the agenda',
  openOf: (wording: string): string => `Open: ${wording}`,
  open: 'Open',
  andMoreUnderConcernsWorkgroup: (count: number): string =>
    `And ${count} more, under Concerns in the workgroup.`,
}

export const visitDialog = {
  aVisit: 'A visit',
  thisVisitNoLongerThere: 'This visit is no longer there.',
  removeThisVisit: 'Remove this visit',
  done: 'Done',
  on: 'On',
  takeAsConcern: 'Add as a concern',
}

export const visitFields = {
  neighborhood: 'Neighborhood',
  whoWent: 'Who went',
  whatYouHeard: 'What you heard',
  whatWasReported: 'What you reported back',
  language: 'Language',
}

export const visitsPanel = {
  visits: 'Visits',
  addAVisit: 'Add a visit…',
  goingPeoplesOwnMeetingsWhat:
    'Going to people’s own meetings: what you heard there, and what you reported back. Places and patterns, in public wording; never a person.',
  ofWhichNeighborhood: 'Of which neighborhood',
  allNeighborhoods: 'All neighborhoods',
  noVisitWasWrittenDown: 'No visits yet.',
  latestFirst: ', latest first',
  openTheVisitTo: (where: string, visitedOn: string): string =>
    `Open the visit to ${where}, ${visitedOn}`,
  open: 'Open',
  heard: (heard: string): string => `Heard: ${heard}`,
  reportedBack: (reported: string): string => `Reported back: ${reported}`,
}
