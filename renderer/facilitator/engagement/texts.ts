/** What people read in this room, a component at a time. */

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
  emptyForEnglish: 'Empty for English.',
}

export const notHeardFrom = {
  notHeardFrom: 'Not heard from',
  silenceNotSafetyWhatCould: 'Silence is not safety. What could be done about each of them:',
  everybodyWasHeard: 'Everybody was heard.',
  nowAnActionOf: (date: string, owner: string): string => `Now an action of ${date}: ${owner}.`,
  isAnAction: 'Is an action',
  makeItAnActionOf: (nextStep: string): string => `Make it an action: ${nextStep}`,
  makeItAnAction: 'Make it an action',
  planMeetingFirstActionsGiven: 'Plan a meeting first: actions are given at meetings.',
  whyPeopleDidntCall911: 'Why people didn’t call 911',
  noConcernTheseMonthsSays: 'No concern of these months says that nobody called, and why.',
  whatTheySaid: 'What they said',
  concerns: 'Concerns',
  fewLeftOutSinceNumbers: (upTo: number): string =>
    `“Few”: left out, since numbers from 1 to ${upTo} could point at somebody, or another could be worked out from it. Each concern counts once.`,
}

export const reachDialog = {
  howToReach: (name: string): string => `How to reach ${name}`,
  forStaffOnlyNeverShown: 'For staff only. Never shown on documents or on the projector.',
  whomToSpeakTo: 'Whom to speak to',
  somebodyWhoSpeaksForThem: 'Somebody who speaks for them, by name.',
  howToReachThem: 'How to reach them',
  aTelephoneNumberAddress: 'A telephone number, an address.',
  theyLikeBeTold: 'They like to be told',
  notSaid: 'Not said',
  language: 'Language',
  emptyForEnglish: 'Empty for English.',
  reportBackEveryWeeks: 'Report back every … weeks',
  youRemindedWhenMeetingPrepared:
    'You are reminded when a meeting is prepared. Empty when nothing was agreed.',
  whenWhereTheyMeet: 'When and where they meet',
  firstThursday1900At: 'First Thursday, 19:00, at the school.',
  done: 'Done',
  whoSpeaksForThemAt: 'Who speaks for them at the table: ',
  nobodyYetSaySoUnder: 'nobody yet. Say so under People.',
  everyWeek: 'every week',
  everyWeeks: (weeks: number): string => `every ${weeks} weeks`,
}

export const reminders = {
  theyWaitHearBack: 'They wait to hear back',
  reportBacksNobodyToldYet: 'Report-backs nobody told yet',
  ofMeetingOnUnderIts: (date: string): string =>
    `Of the meeting on ${date}. Under its Documents you say who was told.`,
  toBeToldAgainBy: 'To be told again by now',
  concernsOnNoAgendaYet: 'Concerns on no agenda yet',
  notHeardFromLately: 'Not heard from lately',
  silenceNotSafetyWhoCould: 'Silence is not safety. Who could ask them?',
  last: (last: string): string => `, last ${last}`,
  neverToldYet: 'never told yet',
  lastTold: (last: string): string => `last told ${last}`,
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
  whatYouToldThem: 'What you told them',
  language: 'Language',
}

export const visitsPanel = {
  visits: 'Visits',
  writeDownAVisit: 'Write down a visit…',
  goingPeoplesOwnMeetingsWhat:
    'Going to people’s own meetings: what you heard there, and what you told them. Places and patterns, in public words; never a person.',
  ofWhichNeighborhood: 'Of which neighborhood',
  allNeighborhoods: 'All neighborhoods',
  noVisitWasWrittenDown: 'No visit was written down yet.',
  latestFirst: ', latest first',
  openTheVisitTo: (where: string, visitedOn: string): string =>
    `Open the visit to ${where}, ${visitedOn}`,
  open: 'Open',
  heard: (heard: string): string => `Heard: ${heard}`,
  told: (reported: string): string => `Told: ${reported}`,
}
