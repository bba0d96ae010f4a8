/* What people read in this room, a component at a time. */

export const borrowMinutes = {
  borrowMinutesFromLaterItems: (oncePressed: number): string =>
    `Borrow ${oncePressed} minutes from later items`,
  laterItems: 'later items',
  borrowMinutesFrom: (minutes: number, title: string): string =>
    `Borrow ${minutes} minutes from ${title}`,
  borrowMin: (minutes: number): string => `+${minutes} min `,
  aRemovedItem: 'a removed item',
  from: (minutes: number, titleOf: string): string => `${minutes} from ${titleOf}`,
  to: (minutes: number, titleOf: string): string => `${minutes} to ${titleOf}`,
  planned: (minutes: number): string => `planned ${minutes}`,
  borrowed: (from: string): string => `, borrowed ${from}`,
  lent: (to: string): string => `, lent ${to}`,
  giveBack: 'Give back',
}

export const carriedFrom = {
  firstOn: (since: string): string => `First on ${since}. `,
  parked: 'Parked',
  carriedOver: 'Carried over',
}

export const closingPanel = {
  closing: 'Closing',
  noNeighborhoodWasDiscussedYet: 'No neighborhood was discussed yet, so no report-back is owed.',
  reportBacksOwedNameWho: (listed: string): string =>
    `Report-backs are owed to ${listed}. Name who will deliver each of them.`,
  thankEveryoneThenClosePart:
    'Thank everyone. Then close Part A if a restricted part follows (the projector goes blank), or wrap up.',
}

export const correctStart = {
  correctTheStart: 'Correct the start',
  typeTimeDaySuchAs: 'Type a time of day, such as 10:05.',
  beganAt: 'Started at',
  earlierOrLater: 'Earlier or later',
  minEarlier: (minutes: number): string => `${minutes} min earlier`,
  minLater: (step: number): string => `${step} min later`,
}

export const decisionSection = {
  decided: 'Decided',
  shownOnProjectorAsWorded: 'Decisions go on the projector as they are worded.',
  decision: 'decision',
  becauseOf: (rationale: string): string => `Because: ${rationale}`,
  dissentOf: (dissent: string): string => `Dissent: ${dissent}`,
  decisionLabel: 'Decision',
  because: 'Because',
  dissent: 'Dissent',
  addADecision: 'Add a decision',
  weDecidedTo: 'We decided to…',
  dissentIfAny: 'Dissent, if any',
}

export const decisionReached = {
  howItWasDecided: 'How it was decided',
  reachedBy: 'Reached by',
  notSaid: 'Not said',
  ways: { consensus: 'Consensus', vote: 'Vote' },
  reached: { consensus: 'Reached by consensus', vote: 'Reached by vote' },
  byOrganization: 'By organization',
  noOrganizationIsListed: 'Nobody under People has an organization yet.',
  anotherOrganization: 'Another organization…',
  stanceOf: (organization: string): string => `How ${organization} stands to it`,
  stances: {
    agrees: 'Agrees',
    'can live with it': 'Can live with it',
    objects: 'Objects',
  },
  why: 'Why',
  whyOf: (organization: string): string => `Why, ${organization}`,
  reviewOn: 'Review on',
  toBeReviewed: (day: string): string => `To be reviewed on ${day}`,
}

export const finishDialog = {
  finishedAlready: 'Finish this item already?',
  wasBegunSecondsAgo: (title: string): string => `“${title}” began less than 10 seconds ago.`,
  finishIt: 'Finish it',
  keepItGoing: 'Keep it going',
}

export const itemClock = {
  finished: 'Finished',
  carriedOver: 'Carried over',
  parked: 'Parked',
  closedUnfinished: 'Closed unfinished',
  of: (minutes: number): string => ` of ${minutes}`,
  pauseClock: 'Pause clock',
  startClock: 'Start clock',
  resumeClock: 'Resume clock',
  reopen: 'Reopen',
  finish: 'Finish ',
  notFinished: 'Not finished…',
}

export const itemPanel = {
  lookingAhead: (title: string): string => `Looking ahead. “${title}” is running.`,
  carriedOver: (timesCarried: string): string => `carried over ${timesCarried}`,
  discussion: 'Discussion ',
  forMinutesPublicWords: 'for the minutes, in public wording',
  staysWithTheItem: 'stays with the item; not in the minutes',
  openWhilePartB:
    'This is an item of Part A: what you add here is public. Part B belongs in the private notes.',
  discussionLabel: 'Discussion',
  whatWasSaidThatMinutes: 'What was said that belongs in the minutes',
}

export const itemStarted = {
  correctWhenThisItemBegan: 'Correct when this item began',
  takeStartThisItemBack: 'Undo the start of this item',
  since: (startedAt: string): string => `since ${startedAt}`,
  correctSince: (startedAt: string): string => `since ${startedAt}: correct…`,
  whenDidThisItemBegin: 'When did this item begin?',
  theItemBeforeEndsAt:
    'The previous item ends at that time. If this item hasn’t started, undo its start. It returns to Planned and the previous item resumes.',
  itHasntBegunTakeStart: 'It hasn’t started: undo its start',
}

export const leaveItem = {
  carryOver: 'Carry over',
  itOpensNextMeetingsAgenda: 'It opens the next meeting’s agenda.',
  park: 'Park',
  itWaitsParkingLotUntil: 'It stays in the parking lot until someone takes it up.',
  close: 'Close',
  itEndsHereUnfinished: 'It ends here, unfinished.',
  notFinishedWhatNext: 'Not finished: what next?',
  whatNext: 'What next',
  reasonForTheMinutes: 'Reason, for the minutes',
  weRanOutTime: 'We ran out of time',
}

export const meetingStarted = {
  correctWhenMeetingBegan: 'Correct when the meeting began',
  began: 'Began',
  correct: 'Correct…',
  whenDidMeetingBegin: 'When did the meeting begin?',
}

export const overrun = {
  theRoomSeesIt: 'The room sees it.',
  theRoomReadsTimeClose: 'The room reads “Time to close”.',
  hideFromRoom: 'Hide it from the room',
  letRoomSee: 'Show it to the room',
}

export const readBackPanel = {
  readBackDecisionsActions: 'Read back decisions and actions',
  readEachAloudWordedRight:
    'Read each one aloud: is the wording right, and does the owner agree to the date?',
  decided: 'Decided',
  nothingWasDecidedYet: 'No decisions yet.',
  actions: 'Actions',
  noActionWasGivenYet: 'No actions yet.',
}

export const slidePanel = {
  thisItemWasRemoved: 'This item was removed.',
}

export const voicePanel = {
  whoseVoiceIsHere: 'Whose voice is here',
  aNeighborhoodThatSilentIsnt:
    'A silent neighborhood isn’t one without concerns. Who will ask them?',
  inTheRoom: 'In the room',
  signPeopleAtRightWho:
    'Sign people in at the right; those who speak for a neighborhood appear here.',
  missing: 'Missing',
  nobodyEveryNeighborhoodHasVoice: 'Nobody: every neighborhood has a voice here.',
}

export const welcomePanel = {
  welcomeAndGoal: 'Welcome and goal',
  where: 'Where',
  noPlaceGiven: 'No place given',
  starts: 'Starts',
  noTimeGiven: 'No time given',
  facilitator: 'Facilitator',
  nobodyNamed: 'Nobody named',
  noteTaker: 'Note-taker',
  planned: 'Planned',
  minutes: (minutes: number): string => `${minutes} minutes`,
  readGoalAloudSignPeople:
    'Read the goal aloud, sign people in at the right, then go on with past actions. Each press of ',
  showNext: 'Show next',
  movesProjectorTableTogether: ' moves the projector and this screen together.',
}
