import type { Choice } from '../../../../shared/concerns/import/incoming'
import type { IntakeKind } from '../../../../shared/concerns/import/readImport'
import type { Column, LeftOut } from '../../../../shared/concerns/import/types'
import { concernFieldWords } from '../../../../shared/concerns/labels'

/* What people read in this room, a component at a time. */

export const columnMapping = {
  leftOut: 'Left out',
  whatEachColumnReadAs: 'What each column is read as',
  ofAreRead: (count: number, total: number): string => ` ${count} of ${total} are read`,
  theFirstRowHas: 'The first row has',
  readAsThisFormWas: 'Columns are read the way they were the last time for this form.',
  forgetThat: 'Forget this form’s columns',
  leftOutOf: (reporter: string, listed: string): string => `${reporter} Left out: ${listed}.`,
  column: (at: number): string => `Column ${at}`,
  cellsAreSeparatedBy: 'Cells are separated by',
  daysAreWritten: 'Dates are written',
  commas: 'Commas',
  semicolons: 'Semicolons',
  tabs: 'Tabs',
  verticalBars: 'Vertical bars',
  monthFirst1132026: 'Month first (11/3/2026)',
  dayFirst3112026: 'Day first (3/11/2026)',
  questions: 'Questions',
  answersAlready: 'Answers already',
}

export const heldReasons = {
  lineNeedsADecision: (line: number): string => `Line ${line} needs a decision`,
  addLineAs: (line: number): string => `Add line ${line} as it is`,
  addAsItIs: 'Add as it is',
  leaveOutLine: (line: number): string => `Leave out line ${line}`,
  leaveOut: 'Leave out',
  setApartNotPartConcern: 'Set apart, not part of the concern',
  heldForADecision: (count: string): string => `${count} held for a decision:`,
  leaveOutAllThese: 'Leave out all of these',
}

export const importConcerns = {
  raisedAgain: (again: number): string => `; ${again} raised again`,
  tookIn: (count: string, what: string, lost: string): string => `Added ${count}${what}. ${lost}`,
  importConcerns: 'Import concerns',
  howEachConcernReadShows:
    'What Candor makes of each concern appears here. Nothing is added until you choose “Add”. Anything about a person belongs in the private notes.',
  toDecideFirst: (waiting: string): string => `${waiting} to decide first`,
  cancel: 'Cancel',
  add: (count: string): string => `Add ${count}`,
  answersOfAForm: 'Form responses',
  whatCanBeImported: 'Form responses, an e-mail, or typed-up paper forms',
  neighborhoodHeronFlatsWhatWas:
    'Neighborhood: Heron Flats\nWhat was seen: No light at the bus shelter after dark.',
  somethingElse: 'Something else',
  openAFile: 'Open a file…',
  csvGoogleFormsMicrosoftForms:
    'CSV from Google Forms, Microsoft Forms, SurveyMonkey and others; .eml; .mbox; text',
  readAs: 'Read as',
  linesLeftOut: 'Lines left out',
  lineIsLeftOut: (line: number): string => `Line ${line} is left out: `,
  moreLine: 'more line',
  leftOutAsWell: (count: string): string => `${count} left out as well.`,
  subject: 'Subject: ',
  whoSentIsntKeptShared: 'Who sent it isn’t kept in the shared record.',
  notOpenedNotKept: (attachments: string): string => ` ${attachments}: not opened and not kept.`,
}

export const importRows = {
  howItWasRead: 'How it was read',
  whichRows: 'Which rows',
  all: (count: string): string => `All ${count}`,
  toDecide: (count: string): string => `To decide ${count}`,
  leftOut: (count: string): string => `Left out ${count}`,
  likeAnother: (count: string): string => `${count} similar to another:`,
  allRaisedAgain: 'All raised again',
  allAsTheirOwn: 'Add each separately',
  mail: 'Mail',
  line: (line: number): string => `Line ${line}`,
  leftOutWith: (reason: string): string => `Left out: ${reason}`,
  somebodyMayBeDangerNow: 'Someone may be in danger now.',
  includeAfterAll: 'Include it anyway',
  leaveOut: 'Leave out',
  noWording: 'No wording',
  changeWordingLine: (line: number): string => `Change the wording of line ${line}`,
  change: 'Change',
  lineWith: (line: number): string => ` (line ${line})`,
  whatWasRaisedPublicWords: (what: string): string => `What was raised, in public wording${what}`,
  likeConcernThatThereSince: (receivedOn: string): string =>
    `Similar to a concern received ${receivedOn}: `,
  likeLine: (line: number): string => `Similar to line ${line}: `,
  raisedAgainOpenAgain: (status: string): string => ` (${status}; raised again it is open again)`,
  whatLineIs: (line: number): string => `What line ${line} is`,
  whatAboutPersonBelongsPrivate: (message: string): string =>
    `${message} Anything about a person belongs in the private notes.`,
  differentPerson: 'Different person',
}

export const keepReporters = {
  whoReportedThem: 'Who reported them',
  whoWasOrHowReach: (count: string, what: string): string =>
    `${count} ${what} who it was or how to reach them. That is never part of a concern.`,
  toKeepUnlockPrivateNotes: ' To keep it, unlock the private notes first.',
  sayWhySomeoneNeedsKnow: 'Say why someone needs to know this.',
  whoeverRoom: 'everyone in the room',
  leaveItOut: 'Leave it out',
  keepItInThePrivateNotes: 'Keep it in the private notes',
}

export const neighborhoodField = {
  noNeighborhoodYet: 'No neighborhood yet',
  changeNeighborhoodLine: (line: number): string => `Change the neighborhood of line ${line}`,
  change: 'Change',
  neighborhoodOfLine: (line: number): string => `Neighborhood of line ${line}`,
  choose: 'Choose…',
}

export const placeDecisions = {
  choose: 'Choose…',
  leaveTheseOut: 'Leave these out',
  neighborhoodsToDecide: 'Neighborhoods to decide',
  whichNeighborhoodIsIt: 'Which neighborhood is it?',
  noneIsNamed: 'None was named',
}

export const useKeepReporters = {
  toReportBackToThem: 'To report back to them',
}

export const kindWords: { readonly [K in IntakeKind]: string } = {
  table: 'Form responses, in rows',
  mail: 'An e-mail',
  forms: 'Typed-up paper forms',
}

export const columnWords: { readonly [C in Exclude<Column, ''>]: string } = {
  ...concernFieldWords,
  wording: 'What was raised',
  neighborhood: 'Neighborhood',
  group: 'Community group',
  danger: 'Anyone in danger now',
}

export const leftOutWords: { readonly [L in LeftOut]: string } = {
  reporter: 'Who reported it isn’t kept in the shared record.',
  person: 'It may name a person. That belongs in the private notes.',
  private: 'About the person who filled it out, and not needed.',
  tool: 'The form tool added it.',
  second: 'Another column already has this.',
  unknown: 'Not recognized. Choose what it is, or leave it out.',
}

export const choiceWords: { readonly [C in Choice]: string } = {
  own: 'Add as a separate concern',
  same: 'The same: raised again',
  'leave out': 'Leave out',
}

export const importedRows = {
  notKept: (count: number, why: string): string =>
    `Who reported ${count} of them was not kept: ${why}`,
}
