/* What people read in this room, a component at a time. */

export const captureNote = {
  candorAskedSystemLeaveThis:
    'Candor asked the system to leave this window out of screen captures. Not every program respects that: don’t share this screen.',
  thisSystemOffersNothingKeep:
    'This system can’t keep this window out of screen captures: don’t share this screen.',
}

export const checkRoom = {
  checkWhoRoom: 'Check who is in the room',
  isEveryoneThisRoomOn:
    'Is everyone in the room on this list, and is everyone on the list still here? When someone comes in later, the private notes are covered until you check again.',
  nobodyIsSignedIn: 'Nobody is signed in.',
  notYet: 'Not yet',
  everyoneHereOnList: 'Everyone here is on the list',
  aloneNotRecording: 'alone, not recording',
  isAloneNotRecording: (name: string): string => `${name} is alone and not recording`,
  onVideoOrPhoneSays: 'On video or phone: says they are alone and not recording',
  noCategory: 'no category',
  agrees: (name: string): string => `${name} agrees`,
  agreesNow: (name: string): string => `${name}: agrees now`,
  hasLeftOf: (name: string): string => `${name} has left`,
  hasLeft: 'Has left',
  agreed: 'agreed',
  hasNotAgreed: 'hasn’t agreed',
  agreedToEarlierWording: 'agreed to an earlier wording',
}

export const hideEverything = {
  hideEverythingBlackProjectorPrivate: 'Hide everything: black projector, private notes locked',
  everythingIsHidden: 'Everything is hidden',
  everythingIsHiddenLabel: 'Everything is hidden.',
  theProjectorBlackPrivateNotes:
    'The projector is black and the private notes are locked. You can keep writing here.',
  isSafeProjectorStaysBlack:
    'Is it safe? The projector stays black until you show something, and the notes need the passphrase.',
  resume: 'Resume…',
  stayHidden: 'Stay hidden',
  yesGoOn: 'Yes, continue',
}

export const notesPane = {
  writeAPrivateNote: 'Write a private note',
  privateNotes: 'Private notes',
  signIn: 'Sign in ',
  lock: 'Lock',
  close: 'Close ',
  filesOpenedPartBWhen:
    'Participant files open in Part B after the room has been checked, or when there is no meeting.',
  whoRaisedAConcern: 'Who raised a concern',
  needKnowNeverShownOn:
    'Need to know. Never shown on the projector, never in minutes or report-backs. Results of criminal-history queries don’t belong in Candor at all. Everything typed may be requested or subpoenaed.',
  chooseAgendaItemWriteNote: 'Choose an agenda item to write a note about it.',
  note: 'Note',
  cases: 'Cases',
  item: 'Item',
  participants: 'Participants',
  aPerson: 'A person',
}

export const notesPaneCover = {
  privateNotesCovered: 'Private notes, covered',
  covered: 'Covered',
  checkWhoRoomBeforePrivate: 'Check who is in the room before private notes are opened.',
  theRoomChangedNothingPrivate: (listed: string): string =>
    `The room changed: ${listed}. Nothing private is shown until you check again.`,
  lookAround: 'Check the room',
  close: 'Close',
}

export const notesPaneProvider = {
  lockThePrivateNotes: 'Lock the private notes',
  theRoomSeesThisScreen: 'The room sees this screen',
  canRoomSeeThisScreen: 'Can the room see this screen?',
  openPrivateNotesOnlyIf:
    'Open private notes only if nobody else can see it: at your desk, or with the projector unplugged. Many computers don’t tell Candor when the projector mirrors this screen.',
  keepClosed: 'Keep closed',
  nobodyCanSeeOpen: 'Nobody can see it: open',
}

export const unlockNotes = {
  thePrivateNotesLocked: 'The private notes are locked',
  passphraseOrRecoveryCode: 'Passphrase or recovery code',
  unlock: 'Unlock',
  unlocking: 'Unlocking…',
  keepThemLocked: 'Keep them locked',
  thisSampleNothingRealNeeds:
    'This is the sample: nothing in it is real, and it needs no passphrase.',
}
