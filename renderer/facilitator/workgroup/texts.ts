/** What people read in this room, a component at a time. */

export const aboutPanel = {
  onProjectorOnEveryDocument: 'On the projector and on every document',
  nameOfTheWorkgroup: 'Name of the workgroup',
  goalSentence: 'Goal sentence',
  oneSentenceCommunityHealthSafety:
    'One sentence: community health and safety. It opens the projector and stands on every public document.',
  howRaiseConcernOrCome: 'How to raise a concern or come to a meeting',
  printedOnReportBacksName:
    'Printed on report-backs. Name ways that don’t need coming to a meeting.',
  contact: 'Contact',
  whoAskHowPrintedOn: 'Who to ask, and how. Printed on report-backs.',
  paperSize: 'Paper size',
  usLetter: 'US Letter',
  a4: 'A4',
  listeningAndTelling: 'Listening and telling',
  whenSomeoneDangerNow: 'When someone is in danger now',
  shownWhereverConcernEntered: 'Shown wherever a concern is entered.',
  weeksSilenceAfterWhichNeighborhood: 'Weeks of silence after which a neighborhood is named',
  whenMeetingPreparedFrom1: 'When a meeting is prepared, from 1 to 104.',
  newMeetingsStartWith: 'New meetings start with',
  place: 'Place',
  startsAt: 'Starts at',
  facilitator: 'Facilitator',
  noteTaker: 'Note-taker',
  whenItemOverItsTime: 'When an item is over its time, the room',
  whatWrittenAtItemsPart: 'What is written at items of Part B',
  categoriesRecipientsOneLine: 'Categories of recipients, one a line',
  asYourReleasesInformationName:
    'As your releases of information name them. Someone whose category a release doesn’t name may not be told.',
}

export const changePassphrase = {
  change: 'Change',
  theNewPassphraseOpensThis: 'The new passphrase opens this workgroup from now on.',
  changeThePassphrase: 'Change the passphrase',
  currentPassphraseOrRecoveryCode: 'Current passphrase or recovery code',
}

export const peoplePanel = {
  save: 'Save',
  communityRepresentatives: 'Community representatives',
  peopleAtTheTable: 'People at the table',
  addAPerson: 'Add a person',
  thoseWhoComeMeetingsWith:
    'Those who come to meetings, with their organization and role. Never a participant: nothing on this page is restricted.',
  nobodyYetAddPeopleWho: 'Nobody yet. Add the people who come, so that sign-in is one press each.',
  removeFromTheList: (name: string): string => `Remove ${name} from the list`,
  changeAPerson: 'Change a person',
  name: 'Name',
  organization: 'Organization',
  speaksFor: 'Speaks for',
  addNeighborhoodsFirst: 'Add neighborhoods first.',
}

export const placesPanel = {
  neighborhoods: 'Neighborhoods',
  allYouServeAlsoThose: 'All you serve, also those you seldom hear from: silence is not safety.',
  addANeighborhood: 'Add a neighborhood',
  nameOf: (name: string): string => `Name of ${name}`,
  howToReach: (name: string): string => `How to reach ${name}`,
  reach: 'Reach…',
  remove: (name: string): string => `Remove ${name}`,
  timelineOf: (name: string): string => `Timeline of ${name}`,
  timeline: 'Timeline…',
  allNeighborhoods: 'All neighborhoods',
  communityGroups: 'Community groups',
  residentsGroupsMerchantsCongregationsThose:
    'Residents’ groups, merchants, congregations: those you report back to.',
  addAGroup: 'Add a group',
  where: 'Where',
  whoSpeaksForThemAt: 'Who speaks for them at the table',
  addPeopleUnderPeopleFirst: 'Add people under People first.',
  add: 'Add',
}

export const removeWorkgroup = {
  removeThisWorkgroupFromThis: 'Remove this workgroup from this computer',
  passphraseOrRecoveryCode: 'Passphrase or recovery code',
  removeItForGood: 'Remove it for good',
  removing: 'Removing…',
  keepIt: 'Keep it',
  theWorkgroupGoneFromThis: 'The workgroup is gone from this computer.',
  allGoesMinutesConcernsData: (meetings: string): string =>
    `All of it goes: ${meetings}, minutes, concerns, public data, and the private notes. It can’t be undone.`,
  aBackupSavedElsewhereStays:
    'A backup saved elsewhere stays as it is, and opens with the passphrase or recovery code in use when it was made. Without one, nothing of this workgroup is left.',
}

export const renewKeys = {
  makeNewKeys: 'Make new keys',
  passphrase: 'Passphrase',
  reEncrypting: 'Re-encrypting…',
  cancel: 'Cancel',
  useThisIfSomeoneMay:
    'Use this if someone may have copied the files and knew the passphrase or recovery code. Everything is re-encrypted. You get a new recovery code to write down, and the old one opens nothing here anymore. Backups made before still open as they did.',
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
    'A backup is one sealed file with everything in it, private notes included. It opens with the passphrase or recovery code in use when it was made. Keep it on something that isn’t this computer.',
  saveABackup: 'Save a backup…',
  checkABackup: 'Check a backup…',
  checkingRestoreDrillFileOpened:
    'Checking is a restore drill: the file is opened and read whole, in memory. Nothing here changes. To bring a backup back, go to the first screen and choose “Restore from a backup”.',
  leavingThisComputer: 'Leaving this computer',
  beforeThisComputerGoesSomebody:
    'Before this computer goes to somebody else: save a backup, check it, and remove the workgroup here.',
  removeThisWorkgroup: 'Remove this workgroup…',
  thePrivateNotesLockedMeeting: 'The private notes are locked. The meeting goes on without them.',
  privateNotes: 'Private notes',
  theyLockByThemselvesWhen:
    'They lock by themselves when nobody is at this computer, when it sleeps and when its screen is locked: their key is dropped from memory, and the passphrase opens them again.',
  theyLockedNowOpenThem: 'They are locked now. Open them from a meeting, beside an agenda item.',
  lockWhenNobodyHereFor: 'Lock when nobody is here for',
  lockThemNow: 'Lock them now',
  n1Hour: '1 hour',
  hours: (minutes: number): string => `${minutes} hours`,
  minutes: (minutes: number): string => `${minutes} minutes`,
}

export const signInNoticePanel = {
  useThisWording: 'Use this wording',
  whatEveryoneAtTableAgrees: 'What everyone at the table agrees to',
  shownOnProjectorWhilePeople:
    'Shown on the projector while people sign in. Every wording there was is kept.',
  changeTheWording: 'Change the wording…',
  candorsOwnWording: 'Candor’s own wording',
  oneSentenceALine: 'One sentence a line',
  shortSentencesRoomReadsThem:
    'Short sentences: a room reads them from the back row. Signing in must not sound like a permission.',
  withoutSentenceNobodyKnowsWhat: 'Without a sentence nobody knows what they agree to.',
  aProjectorShowsSentencesAt: (points: number, count: number): string =>
    `A projector shows ${points} sentences at the most; these are ${count}.`,
  sentenceTooLongLettersMost: (long: number, letters: number): string =>
    `Sentence ${long} is too long: ${letters} letters are the most.`,
}
