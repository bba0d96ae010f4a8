/* What people read in this room, a component at a time. */

export const aboutPanel = {
  onProjectorOnEveryDocument: 'On the projector and on every document',
  nameOfTheWorkgroup: 'Name of the workgroup',
  goalSentence: 'Goal sentence',
  oneSentenceCommunityHealthSafety:
    'One sentence: community health and safety. It is the first thing on the projector and is on every public document.',
  howRaiseConcernOrCome: 'How to raise a concern or come to a meeting',
  printedOnReportBacksName:
    'Printed on report-backs. Include ways that don’t require coming to a meeting.',
  contact: 'Contact',
  whoAskHowPrintedOn: 'Who to ask, and how. Printed on report-backs.',
  gettingThere: 'How to get there',
  gettingThereHint: 'Bus lines, parking, the step-free entrance. Printed on agendas.',
  joining: 'How to join from elsewhere',
  joiningHint: 'Printed on agendas, which are public: no passcode. Leave it empty if people can’t.',
  askByDays: 'Days before a meeting to ask for an interpreter or other help',
  askByDaysHint:
    'Agendas print the date. Leave it empty to say “as early as you can”. From 0 to 60.',
  askByDaysRange: (most: number): string =>
    `Enter a number of days from 0 to ${most}, or leave it empty.`,
  paperSize: 'Paper size',
  usLetter: 'US Letter',
  a4: 'A4',
  listeningAndTelling: 'Listening and reporting back',
  whenSomeoneDangerNow: 'When someone is in danger now',
  shownWhereverConcernEntered: 'Shown wherever a concern is entered.',
  weeksSilenceAfterWhichNeighborhood:
    'Weeks without hearing from a neighborhood before you are reminded',
  whenMeetingPreparedFrom1: 'The reminder appears when a meeting is prepared. From 1 to 104.',
  newMeetingsStartWith: 'New meetings start with',
  place: 'Place',
  startsAt: 'Starts at',
  facilitator: 'Facilitator',
  noteTaker: 'Note-taker',
  whenItemOverItsTime: 'When an item runs over, the room',
  whatWrittenAtItemsPart: 'What is written under Part B items',
  categoriesRecipientsOneLine: 'Categories of recipients, one per line',
  asYourReleasesInformationName:
    'As your releases of information name them. People in a category that a release doesn’t name may not see what it covers.',
  doesntSeeByHowMuch: 'doesn’t see by how much',
  seesTheMinutes: 'sees the minutes',
  staysInTheMeeting: 'stays in the meeting',
  isPublicWording: 'is public wording',
}

export const changePassphrase = {
  change: 'Change',
  theNewPassphraseOpensThis: 'The new passphrase opens this workgroup from now on.',
  changeThePassphrase: 'Change the passphrase',
  currentPassphraseOrRecoveryCode: 'Current passphrase or recovery code',
}

export const placesPanel = {
  /** Heard, not seen: of several buttons, which this one is. */
  which: (label: string): string => `: ${label}`,
  neighborhoods: 'Neighborhoods',
  allYouServeAlsoThose:
    'All you serve, including those you seldom hear from: silence is not safety.',
  addANeighborhood: 'Add a neighborhood',
  nameOf: (name: string): string => `Name of ${name}`,
  contactFor: (name: string): string => `Contact for ${name}`,
  contact: 'Contact…',
  remove: (name: string): string => `Remove ${name}`,
  timelineOf: (name: string): string => `Timeline of ${name}`,
  timeline: 'Timeline…',
  allNeighborhoods: 'All neighborhoods',
  communityGroups: 'Community groups',
  residentsGroupsMerchantsCongregationsThose:
    'Residents’ groups, merchants, congregations: the groups you report back to.',
  addAGroup: 'Add a group',
  where: 'Where',
  whoSpeaksForThemAt: 'Who speaks for them at the table',
  addPeopleUnderPeopleFirst: 'Add people under People first.',
  alsoFromTheGroup: (names: readonly string[]): string =>
    `Also speaks for this group, as their organization under People has its name: ${names.join(', ')}.`,
  add: 'Add',
}

export const removeWorkgroup = {
  removeThisWorkgroupFromThis: 'Remove this workgroup from this computer',
  passphraseOrRecoveryCode: 'Passphrase or recovery code',
  removeItForGood: 'Remove it for good',
  removing: 'Removing…',
  keepIt: 'Keep it',
  theWorkgroupGoneFromThis: 'The workgroup was removed from this computer.',
  allGoesMinutesConcernsData: (meetings: string): string =>
    `This deletes everything: ${meetings}, minutes, concerns, public data, and the private notes. It can’t be undone.`,
  aBackupSavedElsewhereStays:
    'A backup saved elsewhere stays as it is, and opens with the passphrase or recovery code in use when it was made. Without a backup, nothing of this workgroup remains.',
}

export const renewKeys = {
  makeNewKeys: 'Make new keys',
  passphrase: 'Passphrase',
  reEncrypting: 'Re-encrypting…',
  cancel: 'Cancel',
  useThisIfSomeoneMay:
    'Use this if someone may have copied the files and knew the passphrase or recovery code. Everything is re-encrypted. You get a new recovery code to write down, and the old one stops working here. Earlier backups still open the way they did.',
}

export const safetyPanel = {
  whatOpensThisWorkgroup: 'What opens this workgroup',
  thePassphraseOrRecoveryCode:
    'The passphrase, or the recovery code on paper. If both are lost, nobody can open it.',
  changeThePassphrase: 'Change the passphrase…',
  makeNewKeys: 'Make new keys…',
  theBackupWasSavedRead: 'The backup was saved and read back. Keep it away from this computer.',
  backups: 'Backups',
  aBackupOneSealedFile:
    'A backup is one encrypted file with everything in it, private notes included. It opens with the passphrase or recovery code in use when it was made. Keep it somewhere other than this computer.',
  saveABackup: 'Save a backup…',
  checkABackup: 'Check a backup…',
  checkingRestoreDrillFileOpened:
    'Checking is a restore drill: the whole file is opened and read in memory. Nothing here changes. To restore a backup, go to the start screen and choose “Restore from a backup”.',
  leavingThisComputer: 'Leaving this computer',
  beforeThisComputerGoesSomebody:
    'Before someone else gets this computer: save a backup, check it, and remove the workgroup here.',
  removeThisWorkgroup: 'Remove this workgroup…',
  thePrivateNotesLockedMeeting: 'The private notes are locked. The meeting goes on without them.',
  privateNotes: 'Private notes',
  theyLockByThemselvesWhen:
    'They lock automatically when nobody is using this computer, when it sleeps and when its screen is locked (not every Linux desktop tells programs of that). Their key is removed from memory; the passphrase opens them again.',
  theyLockedNowOpenThem: 'They are locked now. Open them from a meeting, beside an agenda item.',
  lockWhenNobodyHereFor: 'Lock after no activity for',
  lockThemNow: 'Lock them now',
  n1Hour: '1 hour',
  hours: (minutes: number): string => `${minutes} hours`,
  minutes: (minutes: number): string => `${minutes} minutes`,
}

export const signInNoticePanel = {
  useThisWording: 'Use this wording',
  whatEveryoneAtTableAgrees: 'What everyone at the table agrees to',
  shownOnProjectorWhilePeople:
    'Shown on the projector while people sign in. Every earlier wording is kept.',
  changeTheWording: 'Change the wording…',
  candorsOwnWording: 'Candor’s own wording',
  oneSentenceALine: 'One sentence per line',
  shortSentencesRoomReadsThem:
    'Use short sentences that can be read from the back row. Signing in must not sound like a permission.',
  withoutSentenceNobodyKnowsWhat: 'Enter at least one sentence for people to agree to.',
  aProjectorShowsSentencesAt: (points: number, count: number): string =>
    `The projector shows at most ${points} sentences; there are ${count}.`,
  sentenceTooLongLettersMost: (long: number, letters: number): string =>
    `Sentence ${long} is too long: use at most ${letters} characters.`,
}
