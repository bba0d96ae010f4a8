/* What people read in this room, a component at a time. */

export const agendaRow = {
  done: 'done',
  now: 'now',
  movedOn: 'moved on',
  min: (minutes: number): string => `${minutes} min`,
}

export const sheet = {
  pageOf: (page: number, pages: number): string => `${page} of ${pages}`,
}

export const asideViews = {
  weDecide: 'We decide',
  notDecidedYet: 'Being worded, not decided yet',
  because: 'Because:',
  parkingLot: 'Parking lot',
  nothingIsParked: 'Nothing is parked.',
  break: 'Break',
  startingAgain: 'We’re starting again',
  backAt: (until: string): string => `Back at ${until}`,
}

export const comparisonView = {
  fewCallsDoesNotMean: 'Few calls does not mean few problems.',
  to: (from: string, to: string): string => `${from} to ${to}`,
  callsConcernsSideBySide: 'Calls and concerns, side by side',
  per1000Residents: (rate: string): string => `, ${rate} per 1,000 residents`,
  noCallData: 'No call data',
  heard: (heard: string): string => `${heard} heard`,
}

export const itemView = {
  speaks: ' speaks',
  decided: 'Decided',
  weHeard: 'We heard',
  weWill: 'We will',
  timeToClose: 'Time to close',
  minutes: (minutes: number): string => `${minutes} minutes`,
  ofMinutes: (minutes: number): string => `of ${minutes} minutes`,
}

export const meetingViews = {
  today: 'Today',
  theAgendaIsOpen: 'The agenda is open.',
  ofDone: (done: number, total: number): string => `${done} of ${total} done`,
  beforeWeBegin: 'Before we begin',
  weAgree: 'We agree',
  signedIn: 'Signed in',
  signedInOf: (count: string): string => `${count} signed in`,
  nobodyYetPleaseGiveYour: 'Nobody yet. Please give your name to the facilitator.',
  weAsked: 'We asked',
  youSaid: 'You said',
  weDid: 'We did',
  whatGotWay: 'What got in the way',
  whatWeCantDoYet: 'What we can’t do yet, and why',
  whatComesNext: 'What comes next',
  to: 'To ',
  isThisRightNotSent: 'Is this right? Not sent yet',
  nothingWrittenHereYet: 'Nothing is written here yet.',
}

export const slideViews = {
  today: 'Today',
  theAgendaIsOpen: 'The agenda is open.',
  afterwardsRestrictedPartNotShown: 'Afterwards: a restricted part, not shown here',
  whatWeSaidWeWould: 'What we said we would do',
  noOpenActions: 'No open actions from earlier meetings.',
  whoseVoiceIsHere: 'Whose voice is here',
  inTheRoom: 'In the room',
  noNeighborhoodYet: 'No neighborhood yet',
  notRoomToday: 'Not in the room today',
  everyoneIsHere: 'Everyone is here',
  ofNeighborhoods: (here: number, all: string): string => `${here} of ${all}`,
  silenceDoesNotMean: 'Silence does not mean there are no problems. Can you carry word to them?',
  readBack: 'Read-back',
  whatWeAgreedToday: 'What we agreed today',
  noDecisionsOrActionsYet: 'No decisions or actions yet.',
  decided: 'Decided',
  weWill: 'We will',
  weReportBackTo: 'We report back to',
  nextTime: 'Next time',
  inTheParkingLot: 'In the parking lot',
}

export const entries = {
  open: 'Open',
  done: 'Done',
  triedNotDone: 'Tried, not done',
  dropped: 'Dropped',
  weCantDoThisYet: 'We can’t do this yet',
  by: (due: string): string => `by ${due}`,
  inTheWay: 'In the way: ',
  inTheWayOf: (obstacle: string): string => `In the way: ${obstacle}`,
}
