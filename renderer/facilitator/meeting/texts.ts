/** What people read in this room, a component at a time. */

export const agendaRail = {
  agenda: 'Agenda',
  partBRestrictedNotProjected: 'Part B: restricted, not projected',
  minutesPlanned: (minutes: number): string => `${minutes} minutes planned`,
  endsAbout: (projectedEnd: string): string => `Ends about ${projectedEnd}`,
  carriedOver: 'carried over',
  min: (minutes: number): string => `${minutes} min`,
  onTheProjector: 'on the projector',
  borrowed: (minutes: number): string => `${minutes} borrowed`,
  lent: (minutes: number): string => `lent ${minutes}`,
}

export const decisionsRegister = {
  decisions: 'Decisions',
  nothingWasDecidedYetDecisions:
    'Nothing was decided yet. Decisions show up here as meetings make them.',
  latestMeetingFirst: (total: string): string => `${total}, latest meeting first.`,
  partB: 'Part B',
  because: (rationale: string): string => `Because: ${rationale}`,
  dissent: (dissent: string): string => `Dissent: ${dissent}`,
}

export const meetingForm = {
  date: 'Date',
  startsAt: 'Starts at',
  place: 'Place',
  facilitator: 'Facilitator',
  noteTaker: 'Note-taker',
  bestNotTheFacilitator: 'Best not the facilitator.',
}

export const meetingsPanel = {
  inPreparation: 'in preparation',
  runningPartA: 'running: Part A',
  runningPartB: 'running: Part B',
  toBeWrappedUp: 'to be wrapped up',
  prepareAMeeting: 'Prepare a meeting',
  meetings: 'Meetings',
  noMeetingYetPrepareFirst:
    'No meeting yet. Prepare the first one: choose its date, then paste the agenda you already have.',
  theMeetingWasNeverEnded: (date: string): string => `The meeting of ${date} was never ended.`,
  whileGoesOnPrivateFiles:
    ' While it goes on, private files open in its Part B alone and no other meeting can start. Go to it, decide about what is unfinished in “Wrap up”, and end it.',
  goToIt: 'Go to it',
  openActions: 'Open actions',
  nothingOpenFromEarlierMeetings: 'Nothing is open from earlier meetings.',
  toAskAboutAtNext: (count: string): string => `${count} to ask about at the next meeting.`,
  prepareMeeting: 'Prepare meeting',
}

export const openActionRows = {
  by: (due: string): string => ` · by ${due}`,
}

export const parkingLot = {
  parkingLot: 'Parking lot',
  nothingParkedWhatMeetingParks:
    'Nothing is parked. What a meeting parks waits here until someone takes it up.',
  parkedLatestFirst: (count: string): string => `${count} parked, latest first.`,
  waitingBeCarriedOver: 'Waiting to be carried over',
  forNextMeetingThatPrepared: (count: string): string =>
    `${count} for the next meeting that is prepared.`,
}

export const phaseBar = {
  theMeetingHasntStartedProjector:
    'The meeting hasn’t started. The projector can be tried; no clock runs.',
  startTheMeeting: 'Start the meeting',
  partAOpen: 'Part A, open.',
  whatYouWriteHereShared:
    ' What you write here is shared: it may reach the projector, the minutes and the neighborhoods.',
  closePartA: 'Close Part A',
  wrapUp: 'Wrap up',
  partBRestricted: 'Part B, restricted.',
  theProjectorBlankStaysSo:
    ' The projector is blank and stays so. The middle column is still the shared record: names of participants belong in private notes only.',
  thisMeetingHasEnded: 'This meeting has ended.',
  theTableHasMovedOn: 'The meeting has moved on to wrap-up.',
  reopen: 'Reopen',
  backToTheMeeting: 'Back to the meeting',
  documents: 'Documents',
}

export const slideButtons = {
  showWhereWeAgenda: 'Show where we are in the agenda',
  showConfidentialitySign: 'Show confidentiality and sign-in',
  parkingLot: 'parking lot',
  showTheParkingLot: 'Show the parking lot',
  showCallsAndConcerns: 'Show calls and concerns, side by side',
  breakForMinutes: (minutes: number): string => `Break for ${minutes} minutes`,
  showAtAnyTime: 'Show at any time',
  agenda: 'Agenda',
  signIn: 'Sign-in',
  parkingLotLabel: 'Parking lot',
  numbers: 'Numbers',
  break10Min: 'Break 10 min',
}
