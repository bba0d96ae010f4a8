/* What people read in this room, a component at a time. */

export const languageDialog = {
  goalSentence: 'Goal sentence',
  howRaiseConcernOrCome: 'How to raise a concern or come to a meeting',
  contact: 'Contact',
  whenSomeoneDangerNow: 'When someone is in danger now',
  gettingThere: 'How to get there',
  joining: 'How to join from elsewhere',
  wordsIn: (english: string): string => `Words in ${english}`,
  whatYouWroteYourselves: 'What you wrote yourselves',
  confidentialityTextOnePointLine: 'Confidentiality text, one point per line',
  fixedWords: 'Fixed words',
  close: 'Close',
  checkedByAPerson: 'Checked by a person',
  theseWordsAreRight: 'These words are right',
  whoCheckedWords: (english: string): string => `Who checked the words in ${english}`,
  somebodyWhoSpeaksWellFrom:
    'Someone who speaks it well. From then on, documents no longer say that a machine drafted them.',
}

export const languagesPanel = {
  languagesOfPublicDocuments: 'Languages of public documents',
  theFixedWordsPublicDocuments:
    'The standard wording of public documents comes with Candor. Until a person who knows the language has checked it, documents say that a machine drafted them. What you write yourselves is translated by people, next to the English, when a report-back is written.',
  wordsIn: (english: string): string => `Words in ${english}…`,
  wording: 'Words…',
  formForConcernsIn: (english: string): string => `Form for concerns in ${english}…`,
  formForConcerns: 'Form for concerns…',
  formForConcernsInWith: (english: string): string => `Form for concerns in ${english}`,
  thisForm: 'this form',
}

export const reviewedBy = {
  whatOthersTranslatedFrom: 'What the others are translated from.',
  draftedByMachineNobodyHas: 'Drafted by a machine. Nobody has checked its words yet.',
  butForDraftedByMachine: (left: string): string => `, except ${left} drafted by a machine since`,
  checkedBy: (reviewedBy: string, date: string, what: string): string =>
    `Checked by ${reviewedBy}, ${date}${what}.`,
}

export const translationFields = {
  nothingIsWrittenHere: 'Nothing is written here.',
  whatSaidWhenWasTranslated: 'What it said when it was translated',
  in: (title: string, english: string): string => `${title}, in ${english}`,
  theEnglishHasChangedSince: 'The English has changed since.',
  stillRight: 'Still right',
}
