/* What people read in this room, a component at a time. */

export const addParticipant = {
  addAParticipant: 'Add a participant',
  addOpenFile: 'Add, and open the file',
  candorGivesRandomCodeReveals:
    'Candor gives a random code. It reveals nothing about the person and never appears on a public document.',
  thisSiteKeepsParticipantsBy:
    'This site keeps participants by code only. Keep the list of who has which code where your policy says.',
}

export const consentFields = {
  notPart2ByAgreement: 'Not part 2, by agreement',
  decideLaterClosedEveryoneElse: 'Decide later: closed to everyone else',
  standsOn: 'Permitted by',
  whichAgreement: 'Which agreement',
  betweenAgenciesForWhatIsnt:
    'Between the agencies, for what isn’t under 42 CFR part 2. The confidentiality text people sign is not such an agreement.',
  fromSubstanceUseTreatmentRecords: 'From substance-use treatment records',
  whatItIsAbout: 'What it is about',
  whatAboutWhatReleaseCovers: 'What it is about (within what the release covers)',
  no: 'No',
  yes42CfrPart2: 'Yes: 42 CFR part 2',
}

export const disclosureLog = {
  aConcernAboutAPerson: 'Concern about a person',
  readingTheLog: 'Reading the log…',
  noFileWasOpenedYet: 'No file was opened yet.',
  to: (closedAt: string): string => ` to ${closedAt}`,
  stillOpen: ' · still open',
  by: (openedBy: string, when: string): string => `By ${openedBy}${when}`,
  present: (listed: string): string => `Present: ${listed}`,
  newest: 'Newest',
  earlier: 'Earlier',
}

export const entryForm = {
  aNote: 'a note',
  anAction: 'an action',
  aDecision: 'a decision',
  whatWasDecided: 'What was decided',
  add: (what: string): string => `Add ${what}`,
  changeThe: (noun: string): string => `Change the ${noun}`,
  note: 'Note',
  whatBeDoneVerbFirst: 'What is to be done (verb first)',
  asLittleAsNeededResults:
    'Write only what is needed. Results of criminal-history queries don’t belong in Candor at all.',
  owner: 'Owner',
  by: 'By',
  status: 'Status',
  whatWay: 'What is in the way',
  nobodyElseUntilStandsOn: 'nobody else, until a release permits it',
}

export const entryLine = {
  notPart2ByAgreement: (agreement: string): string => `Not part 2, by agreement: ${agreement}`,
  for: (listed: string): string => `for ${listed}`,
  forNobodyElse: (lacks: string): string => `For nobody else: ${lacks}`,
  openedWithoutConsent: 'Opened without consent',
}

export const keptClosed = {
  forNobodyYet: 'for nobody yet',
  for: (listed: string): string => `for ${listed}`,
  everyoneHere: (why: string): string => `everyone here: ${why}`,
  staysClosed: 'Stays closed',
  openWithoutConsent: 'Open without consent…',
  chooseWhatHasBeOpened: 'Choose what has to be opened.',
  openWithoutConsentTitle: 'Open without consent?',
  keepClosed: 'Keep closed',
  openAndLogIt: 'Open, and log it',
  noReleaseCoversThisFor:
    'No release covers this for everyone here. Opening it needs its own legal basis; the log records it, with who was present and what each of them lacked. Open only what is needed.',
  open: 'Open',
}

export const lawfulBasisFields = {
  whatEmergencyWhoTreats: 'What the emergency is, and who treats it',
  whatTheOrderPermits: 'What the order permits',
  whoAuditsOrEvaluatesOn: 'Who audits or evaluates, and on whose behalf',
  whatPermitsIt: 'What permits it',
  basis: 'Basis',
  numberOfTheOrder: 'Order number',
}

export const needToKnowFields = {
  whyTheyNeedKnow: 'Why they need to know',
  forNoneChosen: (everyone: string): string => `For (none chosen: ${everyone})`,
  nameCategoriesRecipientsAboutWorkgroup:
    'Add categories of recipients in “About the workgroup” first.',
  keptUntil: 'Kept until',
  thenPurgedAfterWarningEmpty:
    'It is then permanently deleted, after a warning. Leave empty for the usual time.',
  writtenBy: 'Written by',
}

export const openParticipantFile = {
  openTheFile: (code: string): string => `Open the file ${code}?`,
  lookingAtWhoRoom: 'Checking who is in the room…',
  keepClosed: 'Keep closed',
  thereNoMeetingGoingOn:
    'No meeting is in progress. Open it only if nobody else can see this screen; the disclosure log will say so.',
  nobodyCanSeeOpen: 'Nobody can see it: open',
  openWithoutItsEntries: 'Open without its entries',
  open: 'Open',
  checkWhoRoom: 'Check who is in the room',
  nothingWrittenThisFileYet: 'Nothing is written in this file yet.',
  allRoomHaveAgreedConfidentiality: (count: number): string =>
    `All ${count} in the room have agreed to the confidentiality text and may see everything in it.`,
  nothingMayBeShownEveryone: 'Nothing in it may be shown to everyone here.',
  ofMayBeShownEveryone: (opens: number, total: string): string =>
    `${opens} of ${total} may be shown to everyone here.`,
  theRestStaysClosed: ' The rest stays closed:',
  hasSteppedOutOf: (name: string): string => `${name} has stepped out`,
  hasSteppedOut: 'Has stepped out',
}

export const participantFile = {
  change: 'Change',
  closeFile: 'Close file',
  theOpeningLog: (basis: string): string => `${basis}. The opening is in the log.`,
  moreEntry: 'more entry',
  moreEntries: 'more entries',
  open: (mayOpen: string): string => `Open ${mayOpen}`,
  actions: 'Actions',
  by: (due: string): string => ` · by ${due}`,
  addAnAction: 'Add an action',
  notes: 'Notes',
  keptUntil: (author: string, reason: string, disposeOn: string): string =>
    `${author} · ${reason} · kept until ${disposeOn}`,
  addANote: 'Add a note',
  decisions: 'Decisions',
  decisionsAreMadeInPartB: 'None. They are added to a case, in Part B.',
}

export const releases = {
  releases: 'Releases',
  noneNobodyIsCovered: 'None: nobody is covered.',
  notShownNotEffectFor: (moreReleases: string): string =>
    `${moreReleases} not shown: not in effect for everyone here.`,
  addARelease: 'Add a release',
  legalProceedingsOnly: 'legal proceedings only',
  until: (until: string): string => `until: ${until}`,
}

export const participantForm = {
  thisFile: 'This file',
  removingTakesAwayReleasesNotes:
    'Removing a participant also removes the releases, notes and actions. The log still shows that the file was opened.',
  mayBeBroughtToTheWorkgroup: 'May be brought to the workgroup',
  notForTheWorkgroup: 'Not for the workgroup',
}

export const participantList = {
  findParticipantByCode: 'Find a participant by code',
  typeCodePressEnter: 'Type a code, press Enter',
  nobodyYetAddParticipantGet: 'Nobody yet. Add a participant to get a random code.',
  addAParticipant: 'Add a participant',
  notForTheWorkgroup: 'not for the workgroup',
  inThisMeeting: (entries: number): string => `${entries} in this meeting`,
}

export const participantNames = {
  name: 'Name',
  otherNamesOneLine: 'Other names, one a line',
  candorWarnsWhenOneThem: 'Candor warns when one of them is typed where it could be shared.',
}

export const participantsPanel = {
  participants: 'Participants',
  needKnowReleasesInformationNotes:
    'Need to know: releases of information, notes and actions about participants, the log of every opening, and who raised concerns. Open it where nobody else sees this screen.',
  open: 'Open',
  privateNotes: 'Private notes',
  close: 'Close',
  aPerson: 'A person',
  whoRaisedIt: 'Who raised it',
  disclosureLog: 'Disclosure log',
  retentionAndLegalHolds: 'Retention and legal holds',
}

export const releaseForm = {
  releaseOfInformation: 'Release of information',
  whoMayShare: 'Who may share',
  aProgramAgencyOrPerson: 'A program, an agency or a person, as the release names them.',
  whoMayBeTold: 'Who may be told',
  nameCategoriesRecipientsAboutWorkgroup:
    'Add categories of recipients in “About the workgroup” first.',
  whatMayBeShared: 'What may be shared',
  amountScopeAsWordedRelease: 'Amount and scope, as worded in the release',
  purpose: 'Purpose',
  includesSubstanceUseTreatmentRecords: 'Includes substance-use treatment records',
  consentTo: 'Consent to',
  consentUseLegalProceedingsStands:
    'Consent to use in legal proceedings is separate (42 CFR 2.31(d)). It opens nothing at meetings.',
  signedOnEmptyWhileOnly: 'Signed on (leave empty until it is signed)',
  inEffectUntilItsLast: 'In effect until (its last day)',
  orEventThatEnds: 'Or the event that ends it',
  forExampleWhenParticipantLeaves:
    'For example: when the participant leaves LEAD. Fill in “Revoked on” when that has happened.',
  revokedOrEndedOn: 'Revoked or ended on',
  no: 'No',
  yes42CfrPart2: 'Yes: 42 CFR part 2',
  sharingAtTheTable: 'Sharing at the table',
  legalProceedingsOnly: 'Legal proceedings only',
}

export const restrictedForm = {
  save: 'Save',
}

export const restrictedPrint = {
  printTheActionLog: 'Print the action log…',
  printTheseNotes: 'Print these notes…',
  printTheDisclosureLog: 'Print the disclosure log…',
  printItsLog: 'Print the log of this file…',
  onPaperCandorCantKeep: 'Candor can’t protect a printed copy',
  printedCopies:
    'Candor can’t lock or delete a printed copy. It contains only what its recipients may see. Destroy it when it is no longer needed.',
  madeFor: 'Made for',
  whoeverKeepsTheseNotes: 'The staff who keep these notes',
  cancel: 'Cancel',
  saveAsPdf: 'Save as PDF…',
  print: 'Print',
}

export const useRemoval = {
  removeForGood: 'Remove for good?',
  remove: 'Remove',
}
