/* What people read in this room, a component at a time. */

export const amendMinutes = {
  amendMinutes: 'Amend minutes',
  amendTheMinutes: 'Amend the minutes',
  whatTheySayNowKept:
    'Their current text is kept as a new version; the approved one doesn’t change. The reason is for the record and isn’t printed.',
  whyTheyAreAmended: 'Reason for the amendment',
  on: 'On',
  recordedBy: 'Recorded by',
  sayWhyTheyAmended: 'Enter the reason for the amendment.',
  sayOnWhichDay: 'Enter the date.',
  thatDayBeforeTheyWere: 'That date is before they were last approved or amended.',
  enterWhoRecordingThis: 'Enter who is recording this.',
}

export const approveMinutes = {
  approveMinutes: 'Approve minutes',
  enterWhoRecordingThis: 'Enter who is recording this.',
  approveTheMinutes: 'Approve the minutes',
  aLaterMeetingApprovesThese:
    'Minutes are approved at a later meeting, and none has started yet. Start the next meeting, then come back here.',
  close: 'Close',
  theDraftThatWasRead: 'The draft and the approved minutes are both kept unchanged.',
  approvedAtMeetingOn: 'Approved at the meeting on',
  recordedBy: 'Recorded by',
}

export const changesDialog = {
  before: 'Before',
  after: 'After',
  howTheyAreNow: 'Now',
  nothingBothSaySame: 'Nothing: both are the same.',
  close: 'Close',
  notThere: 'Not there',
  notThereAnyMore: 'No longer there',
  takenOut: 'taken out',
  new: 'new',
  /** Around what was taken out or is new, for who hears it. */
  spokenTakenOut: ['[taken out: ', ']'] as const,
  spokenNew: ['[new: ', ']'] as const,
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
  backHowNow: 'Back to the current version',
}

export const documentsPanel = {
  signInSheet: 'Sign-in sheet',
  agenda: 'Agenda',
  minutes: 'Minutes',
  documents: 'Documents',
  reportBacks: 'Report-backs',
  noNeighborhoodWasDiscussedSo: 'No neighborhood was discussed, so there is no report-back.',
  printReportBacks: 'Print report-backs…',
  reportedBack: 'reported back',
  alsoReportBackTo: 'Also report back to',
  choose: 'Choose…',
}

export const documentVersions = {
  itWas: 'it was',
  theyWere: 'they were',
  keptAs: (count: string, what: string): string => `${count} kept as ${what}`,
  versions: 'Versions',
  lookAtVersion: (number: number): string => `View version ${number}`,
  lookAtIt: 'View',
}

export const draftMinutes = {
  minutesToApprove: 'Minutes to approve',
  stillDraft:
    'Still a draft. Once this meeting has started, read and approve them under Past actions.',
  readThemHere: 'Still a draft. The projector stays as it is while you read, correct and approve.',
  readAndApprove: 'Read and approve…',
  readAndApproveOf: (day: string): string => `Read and approve… minutes of ${day}`,
  approvedHere: (day: string): string => `The minutes of ${day} were approved at this meeting.`,
}

export const lastMinutes = {
  minutesOf: (day: string): string => `Minutes of ${day}`,
  correct: 'Correct…',
  notReadyYet: 'The minutes aren’t ready yet. Wait until you see them, then try again.',
}

export const correctMinutes = {
  theDraftThatWasReadIsKept:
    'Corrections are saved as you type. The draft that was read is kept as it was. Attendance, times and who ran the meeting are corrected at that meeting.',
  item: (number: number, title: string): string => `Item ${number}: ${title}`,
  atNoItem: 'Outside the items of Part A',
  doneCorrecting: 'Done correcting',
  fields: {
    discussion: 'Discussion',
    heard: 'Heard',
    decision: 'Decision',
    rationale: 'Because',
    dissent: 'Dissent',
    action: 'Action',
  },
}

export const agendaStatus = {
  aboutTheAgenda: 'About the agenda',
  notKeptAsSent:
    'Not kept as sent yet. Keep it when you send it: then Candor says what changed since.',
  keepAsSent: 'Keep as sent',
  sentAndSame: (when: string): string => `Kept as sent on ${when}. It hasn’t changed since.`,
  changedSince: (when: string): string =>
    `The agenda has changed since it was kept as sent on ${when}. Send it again, or say what changed.`,
  whatChanged: 'What changed…',
  whatChangedInTheAgenda: 'What changed in the agenda',
}

export const minutesStatus = {
  whatChangedInTheMinutes: 'What changed in the minutes',
  aboutTheMinutes: 'About the minutes',
  recordedAtMeetingBy: (who: string): string => `Recorded at the meeting by ${who}.`,
  keepThisDraft: 'Keep this draft',
  approve: 'Approve…',
  amend: 'Amend…',
  amendedLast: 'amended last',
  theRecordHasChangedSince: (step: string): string =>
    `The record has changed since these minutes were ${step}. Amend them, saying why, or change it back.`,
  whatChanged: 'What changed…',
  aDraftNextMeetingApproves: 'A draft. The next meeting approves it when it starts.',
  approvedAtMeetingOnNoted: (day: string, recordedBy: string): string =>
    `Approved at the meeting on ${day}; recorded by ${recordedBy}.`,
  amendments: 'Amendments',
  amendedOnNotedBy: (day: string, reason: string, recordedBy: string): string =>
    `Amended on ${day}: “${reason}”; recorded by ${recordedBy}.`,
  whatChangedSinceVersion: (number: number): string => `What changed since version ${number}`,
  whatChangedLabel: 'What changed',
}

export const printAll = {
  printTheReportBacks: 'Print the report-backs',
  toWhom: 'To whom',
  howMuchOfEach: 'Length',
  whole: 'Whole',
  onePage: 'One page',
  eachLanguageTheyLikeBe: 'Each in the language they prefer, where a translation exists.',
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
  reportBackToWhom: (name: string): string => `Record report-back to ${name}`,
  theConcernsThisReportBack:
    'The concerns in this report-back are then marked as reported back. What it says now is kept as a version.',
}

export const recordReview = {
  saveReview: 'Save review',
  reportBackReadBySecond: (name: string): string =>
    `Report-back to ${name}: read by a second person`,
  readBySecondPerson: 'Read by a second person',
  somebodyWhoDidntWriteReads:
    'Someone who didn’t write it reads the preview: is it right, is it plain, does it promise too much? What they read is kept as a version.',
  whoWroteIt: 'Written by',
  whoReadIt: 'Read by',
  whatTheySay: 'Result',
  approved: 'Approved',
  changesNeeded: 'Changes needed',
  anythingToNote: 'Comments',
}

export const carrierDialog = {
  whoReportsBackTo: (name: string): string => `Who reports back to ${name}?`,
  whoReportsBack: 'Who reports back',
  untilSomebodyElse:
    'A person at the table, an organization or a group. It stays that way at later meetings until you name somebody else.',
  save: 'Save',
}

export const reportBackStatus = {
  reportsBack: (who: string): string => `${who} reports back to them.`,
  nobodyReportsBack: 'Nobody was named to report back to them.',
  chooseWho: 'Choose who reports back…',
  aboutReportBack: (name: string): string => `About the report-back to ${name}`,
  theEnglishHasChangedSince: (changedSince: string): string =>
    `The English of ${changedSince} has changed since it was translated. Check it under Wrap up.`,
  recordAReview: 'Record a review…',
  recordReportBack: 'Record report-back…',
  reportedTo: 'Reported back to',
  notReportedBackYet: 'Not reported back yet.',
  reportedBack: (what: string): string => `Reported back ${what}.`,
  covers: (listed: string): string => `Covers ${listed}.`,
  coversMeetings: (count: number, from: string, to: string): string =>
    `Covers ${count} meetings, ${from} to ${to}.`,
  coversMeetingsSince: 'Covers the meetings since',
  sinceLastReportBack: 'Since the last report-back',
  fromOn: (date: string): string => `From ${date} on`,
  noSecondPersonHasRead: 'No second person has read it yet.',
  approved: (who: string): string => `Approved: ${who}.`,
  changesNeeded: (who: string): string => `Changes needed: ${who}.`,
  changedSinceReadIt: (who: string): string => `Changed since it was read by ${who}.`,
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
  preferredWay: (liked: string): string => `They prefer ${liked}.`,
  onTheProjector: 'On the projector',
  showOnProjector: 'Show on projector',
  /** Heard, not seen: of several buttons, which this one is. */
  which: (title: string): string => `: ${title}`,
  backToTheDraft: 'Back to the draft',
}

export const textDialog = {
  thisComputerDoesntLetCandor:
    'Candor can’t copy on this computer. The text is selected: press Ctrl+C to copy it.',
  asAMessage: 'As a message',
  whatReportBackSays: 'What the report-back says',
  close: 'Close',
  saveAsText: 'Save as text…',
  copy: 'Copy',
}

export const usePrintJob = {
  itMayNameAParticipantOr:
    'It may name a participant, or who raised a concern. Open it on its own.',
  itsPagesCouldntBeDrawnSave: 'Its pages couldn’t be drawn. Save it as a PDF instead.',
}

export const savedVersions = {
  version: (number: number, isSummary: boolean, tongue: string): string =>
    `Version ${number}${isSummary ? ', one page' : ''}${tongue}`,
  verdictBy: (verdict: string, name: string): string => `${verdict} by ${name}`,
  reportedBack: (times: number): string =>
    times === 1 ? 'reported back once' : `reported back ${times} times`,
  approvedOn: (day: string): string => `approved at the meeting on ${day}`,
  amendedOn: (day: string): string => `amended on ${day}`,
}
