/* What people read in this room, a component at a time. */

export const documentDialog = {
  close: 'Close',
  print: 'Print',
  saveAsPdf: 'Save as PDF…',
}

export const documentPages = {
  preparingTheDocument: 'Preparing the document…',
}

export const nameWarning = {
  notSaved: 'Not saved',
  nothingHasBeenSavedPrinted: (count: string, what: string): string =>
    `Nothing has been saved, printed or sent. ${count} in ${what} may name a participant, or who raised a concern.`,
  goThereOf: (where: string): string => `Go there: ${where}`,
  goThere: 'Go there',
  differentPersonOf: (where: string): string => `Different person: ${where}`,
  differentPerson: 'Different person',
  namesCantBeCheckedWhile: 'Names can’t be checked while the private notes are locked.',
  unlock: 'Unlock…',
  goOnWithoutCheck: 'Continue without the check',
  nearly: ' (nearly)',
  maybe: ' (maybe)',
}

export const saveAs = {
  saveAs: 'Save as',
  wordToEdit: 'Word, to edit…',
  webPage: 'Web page…',
  markdown: 'Markdown…',
  plainText: 'Plain text…',
  calendarFile: 'Calendar file…',
}

export const saveRegister = {
  saveDueDatesForCalendar: 'Save due dates for a calendar…',
  saveEachOwnersList: 'Save each owner’s list…',
  saveAsASpreadsheet: 'Save as a spreadsheet…',
  thisRegister: 'this register',
  saveAnyway: 'Save anyway',
  cancel: 'Cancel',
}

export const useExport = {
  oneWordInItMayName: 'One word in it may name a person. Check it before you share it.',
  wordsInItMayName: (count: number): string =>
    `${count} words in it may name a person. Check them before you share it.`,
}

export const numbersTogether = {
  smallNumbersThatCanBe: 'Small numbers that can be worked out',
  aNumberPeopleFrom1: (upTo: number, total: number): string =>
    `A number of people from 1 to ${upTo} can be worked out from these. Leave one of them out, or say “more than ${total}”.`,
  nextTo: ', next to ',
  and: ' and ',
}
