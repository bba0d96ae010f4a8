import { concernFieldWords } from '../../../shared/concerns/labels'

/* What people read in this room, a component at a time. */

export const addConcern = {
  addAConcern: 'Add a concern',
  addNeighborhoodsFirstEveryConcern: 'Add neighborhoods first: every concern belongs to one.',
  add: 'Add',
  whatWasRaised: 'What was raised',
  aPlaceOrPatternPublic: 'A place or a pattern, in public wording: what was seen, not who did it.',
  neighborhood: 'Neighborhood',
  howReceived: 'How it was received',
  aboutPersonThatBelongsPrivate:
    'About a person? That belongs in the private notes, under “A person”, with a community referral.',
  recordedAsRaisedAgain: 'Recorded as raised again.',
  added: 'Added.',
  addDetails: 'Add details',
}

export const concernDialog = {
  concern: 'Concern',
  thisConcernNoLongerThere: 'This concern is no longer there.',
  close: 'Close',
  removeEnteredByMistake: 'Remove (entered by mistake)',
  done: 'Done',
  whoRaisedItPrivate: 'Who raised it (private)…',
}

export const concernFields = {
  whatWasRaisedPublicWords: 'What was raised, in public wording',
  neighborhood: 'Neighborhood',
  raisedByTheGroup: 'Raised by the group',
  noGroup: 'No group',
  receivedOn: concernFieldWords.receivedOn,
  howItCame: concernFieldWords.channel,
  language: 'Language',
  english: 'English',
  interpreter: 'Interpreter',
  locationBlockLevel: concernFieldWords.place,
  neverAHomeAddress: 'Never a home address',
  whenItHappens: concernFieldWords.times,
  nightsMarketDays: 'Nights, market days…',
  whatDoesHealthOrSafety: concernFieldWords.effect,
  whatWasTriedAlready: concernFieldWords.alreadyTried,
  was911Or311Called: concernFieldWords.called,
  whyNot: concernFieldWords.whyNotCalled,
  fearLanguagePastResponseNo: 'Fear, language, past response, no phone',
  whatTheyWouldLikeSee: concernFieldWords.wantedOutcome,
  theyWantHearBackBy: concernFieldWords.hearBackBy,
  no: 'No',
  yes: 'Yes',
}

export const concernsPanel = {
  concerns: 'Concerns',
  importConcerns: 'Import concerns…',
  whichConcerns: 'Which concerns',
  ofWhichNeighborhood: 'Of which neighborhood',
  allNeighborhoods: 'All neighborhoods',
  /** Said where the register has none, by which concerns it lists. */
  none: {
    owed: 'Nobody is waiting to hear back. Silence does not mean there are no problems.',
    open: 'No open concerns. Silence does not mean there are no problems.',
    all: 'No concerns yet.',
  },
  which: { owed: ' not answered yet', open: ' not closed', all: '' },
  thoseHearBackSoonestFirst: 'those due to hear back soonest first',
  latestFirst: 'latest first',
  filterByStatus: 'Filter by status',
  raisedTimes: (raised: number): string => `raised ${raised} times`,
  reportedBack: (times: string): string => `reported back ${times}`,
  toHearBackBy: 'to hear back by',
  shouldHaveHeardBack: 'should have heard back',
  openOf: (wording: string): string => `Open: ${wording}`,
  open: 'Open',
  owedLabel: 'Waiting to hear back',
  notClosedLabel: 'Not closed',
  all: 'All',
}

export const concernStatus = {
  updateStatus: 'Update status',
  whatComesNext: 'What comes next',
  recordReportBack: 'Record report-back…',
  noOtherMeetingBeingPrepared:
    'No other meeting is being prepared. Plan one to put this concern on its agenda.',
  putOnAgenda: (date: string): string => `Put on the agenda of ${date}`,
  nextStep: 'Next step',
  whyOrWhatWasTried: 'Why, or what was tried',
}

export const concernTimeline = {
  outcome: 'Outcome',
  meetingOutcomes: 'Meeting outcomes',
  decided: 'Decided',
  action: (status: string): string => `Action, ${status}`,
  raisedAgain: 'Raised again',
  in: (language: string): string => `in ${language}`,
  reportedTo: 'Reported back to',
  nobodyYetConcernClosedWhen: 'Nobody yet. A concern is closed once it has been reported back.',
  inWith: (language: string): string => `, in ${language}`,
}

export const heardStatements = {
  heard: 'Heard',
  aPlaceOrPatternNever:
    'A place or a pattern, never a person. Write what they said in their words, and #where.',
  concern: 'concern',
  whatWasHeard: 'What was heard',
  wholeTown: 'Whole town',
  addWhatWasHeard: 'Add what was heard',
  whatTheySaid: 'What they said',
  neighborhood: 'Neighborhood',
}

export const mergeConcern = {
  sameAs: 'Same as…',
  anotherConcernAboutSame: 'Another concern about the same thing',
  itsWordingHistoryMoveThis:
    'Its wording and history move to this concern as a repeat report. Existing minutes stay the same.',
  thisOneWasAnsweredOpen: ' This one was answered; it is open again.',
  putTogether: 'Merge',
  leaveAsTheyAre: 'Keep separate',
}

export const reportBackFields = {
  recordReportBack: 'Record report-back',
  reportedTo: 'Reported back to',
  theGroupOrWhoWas: 'The group, or who was there.',
  on: 'On',
  how: 'How',
  language: 'Language',
  english: 'English',
}

export const similarConcerns = {
  itSoundsLike: 'It sounds like ',
  theSameRaisedAgain: 'The same: raised again',
}
