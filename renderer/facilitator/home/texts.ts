/* What people read in this room, a component at a time. */

export const home = {
  toDoBefore: (day: string): string => `To do before ${day}`,
  toDo: 'To do',
  things: (count: string, late: number): string =>
    late === 0 ? count : `${count}, ${late} of them late`,
  nothingOwed: 'Nothing is owed today. Silence does not mean there are no problems.',
}

export const homeLists = {
  answers: 'Answers owed',
  soonestFirst: (count: number): string => (count === 1 ? '1' : `${count}, soonest first`),
  all: (count: number): string => `All ${count}`,
  allAnswers: (count: number): string => `All ${count} answers owed`,
  open: 'Open',
  raised: (place: string, channel: string, day: string): string => `${place}, ${channel} ${day}`,
  noDay: 'no day set',
  promises: 'Late promises',
  ofOpen: (late: number, open: number): string => `${late} of ${open} open`,
  openActions: 'Open actions',
  inTheWay: (owner: string, obstacle: string): string => `${owner}. In the way: ${obstacle}`,
  seeIt: 'See it',
  reportBacks: 'Report-backs to give',
  written: (written: number, total: number): string =>
    written === 0 ? `${total}` : `${total}, ${written} written`,
  allReportBacks: (count: number): string => `All ${count} report-backs to give`,
  fewer: 'Fewer',
  reportBackOf: (date: string): string => `Meeting of ${date}`,
  reportBackOfMeetings: (count: number, date: string): string =>
    `${count} meetings, the last on ${date}`,
  agreed: 'As agreed with them',
  states: {
    approved: (who: string): string => `Written, approved by ${who}. It can be given.`,
    'changes needed': (who: string, note: string): string =>
      `${who} asked for changes${note === '' ? '.' : `: ${note}`}`,
    unread: (): string => 'Written. No second person has read it yet.',
    'not written': (): string => 'Drafted by Candor. Nobody has worked on it yet.',
  },
  agreedSince: (day: string): string => ` Agreed by ${day}.`,
  neverTold: ' Agreed, and never given.',
  giveIt: 'Give it',
  finishIt: 'Finish it',
  writeIt: 'Write it',
  minutes: 'Minutes to approve',
  count: (count: number): string => `${count}`,
  allMinutes: (count: number): string => `All ${count} minutes to approve`,
  minutesOf: (date: string): string => `Minutes of ${date}`,
  draft: 'A draft until a later meeting approves them.',
  read: 'Read',
  neverEnded: 'Never ended',
  meetingOf: (date: string): string => `The meeting of ${date} was never ended`,
  settleIt: 'Until it ends, no other meeting can start.',
  goToIt: 'Go to it',
}

export const homeDays = {
  over: (days: number): string => (days === 1 ? '1 day over' : `${days} days over`),
  since: (day: string): string => `since ${day}`,
  today: 'due today',
  due: (day: string): string => `due ${day}`,
}

export const homeSide = {
  all: (count: number): string => `All ${count}`,
  fewer: 'Fewer',
  nextMeeting: 'Next meeting',
  underWay: 'Meeting under way',
  goToIt: 'Go to the meeting',
  inDays: (days: number): string =>
    days === 0 ? 'today' : days === 1 ? 'tomorrow' : `in ${days} days`,
  noDate: 'No date yet',
  byRhythm: (rhythm: string): string => `${rhythm}, as before. Not prepared yet.`,
  noRhythm: 'Nothing is planned.',
  leads: (facilitator: string, noteTaker: string): string =>
    [
      facilitator === '' ? '' : `${facilitator} leads`,
      noteTaker === '' ? '' : `${noteTaker} takes notes`,
    ]
      .filter((part) => part !== '')
      .join(', '),
  minutes: (minutes: number): string => `${minutes} min`,
  planned: (items: string, minutes: number): string => `${items} in Part A, ${minutes} min`,
  noItems: 'The agenda is empty.',
  prepare: 'Prepare',
  prepareAMeeting: 'Prepare a meeting',
  visits: 'Meetings to visit',
  allVisits: (count: number): string => `All ${count} meetings to visit`,
  goes: (who: string): string => `${who} goes`,
  nobodyGoes: 'Nobody assigned',
  dayNotKnown: 'day not clear',
  silent: 'Not heard from',
  allSilent: (count: number): string => `All ${count} not heard from`,
  never: 'never',
  last: (day: string): string => `since ${day}`,
  silence: 'Silence does not mean there are no problems.',
  dueToBeDeleted: 'Due to be deleted',
  entries: (count: number): string =>
    count === 1 ? '1 private entry' : `${count} private entries`,
  from: (day: string): string => `from ${day}`,
}

export const firstSteps = {
  title: 'Before your first meeting',
  steps: {
    neighborhoods: {
      title: 'Add your neighborhoods and groups',
      why: 'Concerns, report-backs and visits belong to them.',
    },
    people: {
      title: 'Add the people at the table',
      why: 'Paste a list, or type one name after another.',
    },
    meetings: {
      title: 'Prepare the first meeting',
      why: 'Choose its date, then paste the agenda you already have.',
    },
  },
  done: 'done',
  next: 'to do',
  go: 'Do this',
  lookAgain: 'Look again',
}
