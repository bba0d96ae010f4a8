/* What people read in this room, a component at a time. */

export const backupDialog = {
  checkABackup: 'Check a backup',
  restoreFromABackup: 'Restore from a backup',
  aDrillShowsBeforeNeeded:
    'A drill shows, before you need it, that a backup can be restored. The whole file is opened and read in memory. Nothing is changed.',
  theBackupBecomesWorkgroupIts:
    'The backup becomes a separate workgroup on this computer. What is already here stays as it is.',
  cancel: 'Cancel',
  chooseTheBackup: 'Choose the backup…',
  passphraseOrRecoveryCodeWhen: 'Passphrase or recovery code when the backup was made',
  open: 'Open',
  readingAllOfIt: 'Reading all of it…',
  meetings: 'Meetings',
  latestMeeting: 'Latest meeting',
  agendaItems: 'Agenda items',
  decisions: 'Decisions',
  actions: 'Actions',
  concernsHeard: 'Concerns heard',
  peopleAtTheTable: 'People at the table',
  privateNotes: 'Private notes',
  theBackupWasBroughtBack:
    'The backup was restored. It is listed as the workgroup used last; its passphrase opens it.',
  asWasOnAtEvery: (day: string, time: string): string =>
    `, as it was on ${day} at ${time}. Every part of it is intact.`,
  whatIsInIt: 'What is in it',
  inTheBackup: 'In the backup',
  hereNow: 'Here now',
  done: 'Done',
  bringingItBack: 'Restoring…',
  addThisComputer: 'Add it to this computer',
}

export const newWorkgroup = {
  creating: 'Creating…',
  createWorkgroup: 'Create workgroup',
  weWorkTogetherForHealth: 'We work together for the health and safety of every neighborhood.',
  newWorkgroup: 'New workgroup',
  name: 'Name',
  larkmoorLeadWorkgroup: 'Larkmoor LEAD workgroup',
  goalSentence: 'Goal sentence',
  oneSentenceAboutCommunityHealth:
    'One sentence about community health and safety. It is the first thing on the projector and is on every public document.',
  neighborhoods: 'Neighborhoods',
  oneLineAllThemAlso: 'One per line. List all of them, including those you seldom hear from.',
  theseAre: (count: string, names: readonly string[]): string => `${count}: ${names.join(' · ')}`,
}

export const passphraseFields = {
  passphrase: 'Passphrase',
  fourOrFiveWordsNobody:
    'Four or five words nobody would put together. Without it (or the recovery code you get next) nobody can read these files, including us.',
  strengthOfThePassphrase: 'Strength of the passphrase',
  passphraseAgain: 'Passphrase again',
  theTwoDontMatchYet: 'The two don’t match yet.',
  /** By score: from guessed at once to very hard to guess. */
  strengths: [
    'Guessed at once',
    'Easy to guess',
    'Guessed in a while',
    'Hard to guess',
    'Very hard to guess',
  ] as const,
}

export const recoveryCode = {
  continueLabel: 'Continue',
  writeDownRecoveryCode: 'Write down the recovery code',
  itOpensThisWorkgroupIf:
    'It opens this workgroup if the passphrase is forgotten. It is shown only once. Write it on paper and keep it away from this computer: in a safe, or with someone you trust.',
  recoveryCode: 'Recovery code',
  itHasNoLettersI:
    'It has no letters I, L, O or U. Anything that looks like I, L or O is the digit 1 or 0.',
  iHaveWrittenDown: 'I have written it down',
  typeItsLastGroupFrom: 'Type its last group from your written copy',
  showItAgain: 'Show it again',
}

export const startScreen = {
  tryTheSampleMeeting: 'Try the sample meeting',
  setUpNewWorkgroup: 'Set up a new workgroup',
  restoreFromABackup: 'Restore from a backup',
  candor: 'Candor',
  runsWorkgroupsMeetingTellsEvery:
    'Runs the workgroup’s meetings and reports back to every neighborhood.',
  larkmoorInventedTownAgendaPeople:
    'Larkmoor, an invented town: an agenda, people at the table, actions from last time. Nothing in it is real.',
  newWorkgroup: 'New workgroup',
  yourGoalSentenceYourNeighborhoods:
    'Your goal sentence and your neighborhoods are enough to begin. Add people and an agenda later.',
  open: 'Open',
  workgroupsKeptOnThisComputer: 'Workgroups kept on this computer appear here.',
  workgroupsOnThisComputer: 'Workgroups on this computer',
  larkmoorTheSample: 'Larkmoor, the sample',
  workgroup: 'Workgroup',
  restoreFromABackupLabel: 'Restore from a backup…',
  everythingStaysOnThisComputer:
    'Everything stays on this computer, encrypted with your passphrase. Candor never connects to a network.',
  quitCandor: 'Quit Candor',
  removalBegun:
    'Its folder is marked as being removed, but it can still be opened. Open it to keep it. To remove it, open it and choose Remove this workgroup.',
  used: (day: string, time: string): string => `used ${day}, ${time}`,
}

export const unlock = {
  openTheWorkgroup: 'Open the workgroup',
  passphraseOrRecoveryCode: 'Passphrase or recovery code',
  open: 'Open',
  opening: 'Opening…',
  cancel: 'Cancel',
}
