/** What people read in this room, a component at a time. */

export const amendMinutes = {
  amendMinutes: 'Amend minutes',
  amendTheMinutes: 'Amend the minutes',
  whatTheySayNowKept:
    'What they say now is kept as a new version; the approved one stays as it was. The reason is for the record and isn’t printed.',
  whyTheyAreAmended: 'Why they are amended',
  on: 'On',
  recordedBy: 'Recorded by',
  sayWhyTheyAmended: 'Say why they are amended.',
  sayOnWhichDay: 'Say on which day.',
  thatDayBeforeTheyWere: 'That day is before they were approved or amended last.',
  enterWhoRecordingThis: 'Enter who is recording this.',
}

export const approveMinutes = {
  approveMinutes: 'Approve minutes',
  enterWhoRecordingThis: 'Enter who is recording this.',
  approveTheMinutes: 'Approve the minutes',
  aLaterMeetingApprovesThese:
    'A later meeting approves these minutes, and none has begun yet. Start the next meeting, then come back here.',
  close: 'Close',
  theDraftThatWasRead: 'The draft that was read is kept as it is, and so are the approved minutes.',
  approvedAtMeetingOn: 'Approved at the meeting on',
  recordedBy: 'Recorded by',
}

export const changesDialog = {
  whatChangedMinutes: 'What changed in the minutes',
  before: 'Before',
  after: 'After',
  howTheyAreNow: 'How they are now',
  nothingBothSaySame: 'Nothing: both say the same.',
  close: 'Close',
  notThere: 'Not there',
  notThereAnyMore: 'No longer there',
}

export const documentPreview = {
  length: 'Length',
  whole: 'Whole',
  onePage: 'One page',
  thisDocumentOrItsMeetings: 'this document or its meeting’s record',
  language: 'Language',
  saveThisDocument: 'Save this document',
  printThisDocument: 'Print this document',
  print: 'Print',
  eMailDraft: 'E-mail draft…',
  asAMessage: 'As a message…',
  saveAsPdf: 'Save as PDF…',
  thisSavedVersionCantBe: 'This saved version can’t be changed.',
  backHowNow: 'Back to how it is now',
}

export const documentsPanel = {
  signInSheet: 'Sign-in sheet',
  minutes: 'Minutes',
  documents: 'Documents',
  reportBacks: 'Report-backs',
  noNeighborhoodWasDiscussedSo: 'No neighborhood was discussed, so there is no report-back.',
  printReportBacks: 'Print report-backs…',
  told: 'told',
  alsoReportBackTo: 'Also report back to',
  choose: 'Choose…',
}

export const documentVersions = {
  itWas: 'it was',
  theyWere: 'they were',
  keptAs: (count: string, what: string): string => `${count} kept as ${what}`,
  versions: 'Versions',
  lookAtVersion: (number: number): string => `Look at version ${number}`,
  lookAtIt: 'Look at it',
}

export const draftMinutes = {
  minutesToApprove: 'Minutes to approve',
  stillDraftUnderDocumentsMeeting:
    'Still a draft. Under Documents of the meeting they are approved, once this one has begun.',
}

export const minutesStatus = {
  aboutTheMinutes: 'About the minutes',
  keepThisDraft: 'Keep this draft',
  approve: 'Approve…',
  amend: 'Amend…',
  amendedLast: 'amended last',
  theRecordHasChangedSince: (step: string): string =>
    `The record has changed since these minutes were ${step}. Amend them, saying why, or change it back.`,
  whatChanged: 'What changed…',
  aDraftNextMeetingApproves: 'A draft. The next meeting approves it at its start.',
  approvedAtMeetingOnNoted: (day: string, recordedBy: string): string =>
    `Approved at the meeting on ${day}; recorded by ${recordedBy}.`,
  amendments: 'Amendments',
  amendedOnNotedBy: (day: string, reason: string, recordedBy: string): string =>
    `Amended on ${day}: “${reason}”; recorded by ${recordedBy}.`,
  whatChangedSinceVersion: (number: number): string => `What changed since version ${number}`,
  whatChangedLabel: 'What changed',
}

export const numbersTogether = {
  smallNumbersThatCanBe: 'Small numbers that can be worked out',
  aNumberPeopleFrom1: (upTo: number, total: number): string =>
    `A number of people from 1 to ${upTo} can be worked out from these. Leave one of them out, or say “more than ${total}”.`,
  nextTo: ', beside ',
  and: ' and ',
}

export const printAll = {
  printTheReportBacks: 'Print the report-backs',
  toWhom: 'To whom',
  howMuchOfEach: 'How much of each',
  whole: 'Whole',
  onePage: 'One page',
  eachLanguageTheyLikeBe:
    'Each in the language they like to be told in, where something is translated into it.',
  cancelPrinting: 'Cancel printing',
  close: 'Close',
  print: (count: string): string => `Print ${count}`,
  preparingTheDocuments: 'Preparing the documents',
  of: (done: number, total: number): string => `${done} of ${total}`,
  preparingTheDocumentsOf: (progress: string): string => `Preparing the documents: ${progress}`,
  nothingWasPrintedNamesCant:
    'Nothing was printed: names can’t be checked while the private notes are locked. Unlock them first, or print without the check.',
  printWithoutTheCheck: 'Print without the check',
  wentPrintDialog: (printed: string): string => `${printed} went to the print dialog.`,
  leftOut: 'Left out',
  notPrinted: (why: string): string => `: not printed. ${why}`,
}

export const recordReportBack = {
  reportBackWhoWasTold: (name: string): string => `Report-back to ${name}: who was told`,
  theConcernsThisReportBack:
    'The concerns this report-back tells of are then reported back, each on the board. What they were told is kept as it is now.',
}

export const recordReview = {
  noteIt: 'Note it',
  reportBackReadBySecond: (name: string): string =>
    `Report-back to ${name}: read by a second person`,
  readBySecondPerson: 'Read by a second person',
  somebodyWhoDidntWriteReads:
    'Somebody who didn’t write it reads the preview: is it right, is it plain, does it promise too much? What they read is kept as it is now.',
  whoWroteIt: 'Who wrote it',
  whoReadIt: 'Who read it',
  whatTheySay: 'What they say',
  approved: 'Approved',
  changesNeeded: 'Changes needed',
  anythingToNote: 'Anything to note',
}

export const reportBackStatus = {
  aboutReportBack: (name: string): string => `About the report-back to ${name}`,
  theEnglishHasChangedSince: (changedSince: string): string =>
    `The English of ${changedSince} has changed since it was translated. Look at it under Wrap up.`,
  recordAReview: 'Record a review…',
  recordReportBack: 'Record report-back…',
  whoWasTold: 'Who was told',
  notReportedBackYet: 'Not reported back yet.',
  told: (what: string): string => `Told ${what}.`,
  tellsOf: (listed: string): string => `Tells of ${listed}.`,
  tellsOfMeetingsTo: (count: number, from: string, to: string): string =>
    `Tells of ${count} meetings, ${from} to ${to}.`,
  tellsMeetingsSince: 'Tells of the meetings since',
  sinceTheyWereToldLast: 'Since they were told last',
  fromOn: (date: string): string => `From ${date} on`,
  noSecondPersonHasRead: 'No second person has read it yet.',
  approved: (who: string): string => `Approved: ${who}.`,
  changesNeeded: (who: string): string => `Changes needed: ${who}.`,
  changedSinceReadIt: (who: string): string => `Changed since ${who}, read it.`,
}

export const reportBackWording = {
  weAsked: 'We asked',
  youSaid: 'You said',
  weDid: 'We did',
  whatGotWay: 'What got in the way',
  whatWeCantDoYet: 'What we can’t do yet, and why',
  whatComesNext: 'What comes next',
  neighborhoodsAndGroups: 'Neighborhoods and groups',
  of: (written: number, count: number): string => ` (${written} of ${count})`,
  wordedIn: 'Worded in',
  theyLikeBeTold: (liked: string): string => `They like to be told in ${liked}.`,
  onTheProjector: 'On the projector',
  showToRoom: 'Show to room',
  backToTheDraft: 'Back to the draft',
}

export const textDialog = {
  thisComputerDoesntLetCandor:
    'This computer doesn’t let Candor copy. The text is selected: copy it with Ctrl+C.',
  asAMessage: 'As a message',
  whatReportBackSays: 'What the report-back says',
  close: 'Close',
  saveAsText: 'Save as text…',
  copy: 'Copy',
}
