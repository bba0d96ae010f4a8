/* What people read in this room, a component at a time. */

export const purgeQueue = {
  caseOnAMeetingsList: 'Case on a meeting’s list',
  decisionOnACase: 'Decision',
  privateNoteOnItem: 'Private note on an item',
  note: 'Note',
  action: 'Action',
  concernAboutAPerson: 'Concern about a person',
  whoRaisedAConcern: 'Who raised a concern',
  nothingDue: 'Nothing is due to be deleted.',
  theseEntriesWillBePermanently:
    'These entries will be permanently deleted on their date, after the warning period, including from older snapshots.',
  theLegalHoldKeepsThem: 'The legal hold keeps them.',
  saveSealedBackupFirst: 'Save an encrypted backup first',
  permanentlyDelete: 'Permanently delete?',
  all: (count: number): string => `all ${count}`,
  deleteNow: (what: string): string => `Permanently delete ${what} now`,
  keptUntil: (disposeOn: string, day: string): string =>
    `kept until ${disposeOn}, deleted on ${day}`,
}

export const retentionSettings = {
  placeAHold: 'Place a hold',
  dueToBeDeleted: 'Due to be deleted',
  looking: 'Loading…',
  legalHold: 'Legal hold',
  backups: 'Backups',
  rulesOfThisSite: 'Rules of this site',
  participantsAreKept: 'Participants are kept',
  daysEntryKeptUnlessSays: 'Days an entry is kept, unless it says otherwise',
  daysBeforeDeletion: 'Days between the warning and the deletion',
  daysYourSiteKeepsBackups: 'Days your site keeps backups',
  noticeOnRedisclosure: 'Notice on redisclosure',
  standsWithFilesRestrictedPrints:
    'Shown with files and restricted prints under a 42 CFR part 2 release. Leave empty for the short form of 42 CFR 2.32.',
  earlierVersion: 'earlier version',
  openTheFile: 'Open the file to read what it said.',
  areKept: (versionCount: string): string => `${versionCount} kept`,
  until: (day: string, time: string): string => `until ${day}, ${time}`,
  theLatestAreListed: (count: number): string => `The latest ${count} are listed.`,
  sinceNothingDeleted: (date: string, reason: string): string =>
    `Since ${date}: ${reason}. Nothing is deleted or removed in the private notes or the shared record, and earlier versions of what is changed are kept.`,
  liftDeletionResumes: 'Lift it: deletion resumes',
  liftTheHold: 'Lift the hold',
  keepEverythingBecauseOf: 'Reason for the hold',
  aBackupSavedOnHolds: (last: string): string => `A backup saved on ${last} holds`,
  backupsLastHold: (count: number, last: string): string =>
    `${count} backups, the last of ${last}, hold`,
  whatWasHereThenAlso: (saved: string, until: string): string =>
    `${saved} what was here then, including what was permanently deleted since. Candor can’t change backups: they hold it until your site destroys them, by its rule on ${until}.`,
  byCodeAlone: 'By code alone',
  namesMayBeKept: 'Names may be kept',
}
