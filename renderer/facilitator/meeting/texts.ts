/* What people read in this room, a component at a time. */

export const addToAgenda = {
  addToAgenda: 'Add to the agenda',
  addAnItem: 'Add an item to the agenda',
  takeUpWhatIsParked: 'Take up a parked item',
  addItem: 'Add item…',
  parked: 'Parked…',
  close: 'Close',
}

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

export const cockpit = {
  atTheTable: 'At the table',
}

export const decisionsRegister = {
  decisions: 'Decisions',
  nothingWasDecidedYetDecisions: 'No decisions yet. Decisions made at meetings appear here.',
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
  cancelled: 'canceled',
  runningPartA: 'running: Part A',
  runningPartB: 'running: Part B',
  toBeWrappedUp: 'ready to wrap up',
  prepareAMeeting: 'Prepare a meeting',
  meetings: 'Meetings',
  noMeetingYetPrepareFirst:
    'No meeting yet. Prepare the first one: choose its date, then paste the agenda you already have.',
  theMeetingWasNeverEnded: (date: string): string => `The meeting of ${date} was never ended.`,
  whileGoesOnPrivateFiles:
    ' Until it ends, participant files open only in its Part B and no other meeting can start. Go to it, settle what is unfinished under “Wrap up”, and end it.',
  goToIt: 'Go to that meeting',
  openActions: 'Open actions',
  nothingOpenFromEarlierMeetings: 'No open actions from earlier meetings.',
  toAskAboutAtNext: (count: string): string => `${count} to follow up on at the next meeting.`,
  prepareMeeting: 'Prepare meeting',
  asBefore: (rhythm: string): string => `${rhythm}, as before.`,
  held: 'held',
}

export const openActionRows = {
  by: (due: string): string => ` · by ${due}`,
}

export const parkingLot = {
  parkingLot: 'Parking lot',
  nothingParkedWhatMeetingParks:
    'The parking lot is empty. Items that meetings park stay here until someone takes them up.',
  parkedLatestFirst: (count: string): string => `${count} parked, latest first.`,
  waitingBeCarriedOver: 'Waiting to be carried over',
  forNextMeetingThatPrepared: (count: string): string =>
    `${count} for the next meeting that is prepared.`,
}

export const phaseBar = {
  partOfTheMeeting: 'Part of the meeting',
  theMeetingHasntStartedProjector:
    'The meeting hasn’t started. You can try out the projector; no clock is running.',
  startTheMeeting: 'Start the meeting',
  partAOpen: 'Part A, open.',
  whatYouWriteHereShared:
    ' What you write here is shared: it may appear on the projector, in the minutes and in report-backs.',
  closePartA: 'Close Part A',
  wrapUp: 'Wrap up',
  partBRestricted: 'Part B, restricted.',
  theProjectorBlankStaysSo:
    ' The projector is blank and stays blank. The middle column is still the shared record: write participants’ names in private notes only.',
  thisMeetingHasEnded: 'This meeting has ended.',
  theTableHasMovedOn: 'The meeting has moved on to wrap-up.',
  reopen: 'Reopen',
  backToTheMeeting: 'Back to the meeting',
  documents: 'Documents',
}

export const slideButtons = {
  showWhereWeAgenda: 'Show where we are in the agenda',
  showConfidentialitySign: 'Show confidentiality and sign-in',
  showTheParkingLot: 'Show the parking lot',
  showCallsAndConcerns: 'Show calls and concerns, side by side',
  breakForMinutes: (minutes: number): string => `Break for ${minutes} minutes`,
  showAtAnyTime: 'Show at any time',
  showAnother: 'Show another…',
  agenda: 'Agenda',
  signIn: 'Sign-in',
  parkingLot: 'Parking lot',
  callsAndConcerns: 'Calls and concerns',
  break10Min: 'Break 10 min',
}

export const meetingCommands = {
  signSomeoneIn: 'Sign someone in',
  nextSpeaker: 'Next speaker',
  openOrClosePrivateNotes: 'Open or close private notes',
  lookAtTheNextItemProjector: 'Look at the next item (projector unchanged)',
  lookAtThePreviousItemProjector: 'Look at the previous item (projector unchanged)',
  finishThisItem: 'Finish this item',
  putWhatIAmLookingAt: 'Put what I am looking at next',
  showWhatIAmLookingAt: 'Show what I am looking at',
}

export const stages = {
  prepare: 'Prepare',
  meet: 'Meet',
  wrapUp: 'Wrap up',
  documents: 'Documents',
}

export const wholeMinutes = {
  give: (most: number): string => `Give whole minutes, from 1 to ${most}.`,
}
