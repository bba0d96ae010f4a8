/* What people read in this room, a component at a time. */

export const casesTab = {
  noCasesYet: 'No cases yet. Add each one by its code, in the order you will take them.',
}

export const caseList = {
  cases: 'Cases',
  addACase: 'Add a case',
  addFollowUps: (count: string): string => `Add ${count}, first`,
  followUp: 'follow-up',
  next: 'next',
  allMayStay: 'all may stay',
  mustLeave: (count: number): string => `${count} must be out`,
  minutes: (minutes: number): string => `${minutes} min`,
  closedAfter: (minutes: number): string => `closed, ${minutes} min`,
}

export const caseForm = {
  addACase: 'Add a case',
  changeTheCase: (code: string): string => `Case ${code}`,
  add: 'Add',
  code: 'Code',
  minutes: 'Minutes',
  wholeMinutes: 'Enter whole minutes, 1 to 240.',
  whoBringsIt: 'Who brings it',
  chooseACode: 'Choose a code',
  chooseTheCode: 'Choose whose case it is.',
  everyoneListed:
    'Everyone who may be brought before the workgroup is on the list. Add a participant first.',
}

export const openCase = {
  brings: (who: string): string => `${who} brings it`,
  followUps: (count: string): string => `${count} from before`,
  change: 'Change…',
  movesEarlier: (code: string): string => `Move ${code} up`,
  movesLater: (code: string): string => `Move ${code} down`,
  closeCase: 'Close case',
  releases: 'Releases',
}

export const caseStepsRow = {
  steps: 'Steps',
  ownAgencyMeans:
    'Each agency looks in its own records. Nothing is said at the table yet, and nothing is shown.',
  withoutNamesMeans:
    'Describe the situation without a name, a code or anything that gives the person away. Nothing is shown.',
  namedMeans: 'What everyone here may see is shown.',
  actingMeans: 'Only those who act stay.',
  notYet: 'Choose a step. Each one is logged with who is here.',
  stepNow: (step: string): string => `${step}, now`,
  stepTaken: (step: string): string => `${step}, taken before`,
  namedWithoutConsent: (people: string, basis: string): string =>
    `Named to ${people} without consent: ${basis}.`,
  consentEnded:
    'Closed: a release ended, and what stood on it is no longer shown. Below is who must leave before names are given again.',
  consentEndedBeside: (basis: string): string =>
    `Closed: a release ended, and what stood on it is no longer shown. What was opened on another basis (${basis}) rests on that alone. To show it again, name the person to those it covers; below is who must leave first.`,
  nameOnABasis: 'Name the person without consent…',
}

export const caseRoom = {
  whoIsHere: 'Who is here',
  mustBeOut: 'Must leave',
  mustLeaveBeforeNames: 'Must leave before names are given',
  allHaveLeft: 'all have left',
  nobodyNeedsToLeave: 'nobody needs to',
  stepOut: 'Step out',
  stepsOutOf: (name: string): string => `${name} steps out`,
  backIn: 'Back in',
  isBackIn: (name: string): string => `${name} is back in`,
  outside: (time: string): string => `Outside since ${time}`,
  acts: 'Acts',
  agrees: 'Agrees',
  hasAgreed: (name: string): string => `${name} agrees to the confidentiality text`,
  isAlone: 'Is alone',
  isAloneOf: (name: string): string => `${name} is alone and not recording`,
  actsOf: (name: string): string => `${name} acts in this case`,
  mayStay: (count: string, acting: number): string =>
    `${count} may stay${acting === 0 ? '' : `, ${acting} of them act`}`,
  andHaveLeft: (mayStay: string, count: string): string => `${mayStay} · ${count} outside`,
  person: 'person',
  people: 'people',
  closesWhileHere: (count: string): string => `${count} closed while they are here`,
  entry: 'entry stays',
  entries: 'entries stay',
}

export const caseEntries = {
  ofTheCase: (heading: string): string => `${heading}, in this case`,
  followUps: 'Follow-ups from before',
  nothingLeftOpen: 'Nothing was left open.',
  decidedBefore: 'Decided before',
  decisions: 'Decisions',
  noDecisionYet: 'No decision yet.',
  actions: 'Actions',
  noActionYet: 'No action yet.',
  notes: 'Notes',
  noNotes: 'No notes.',
  addADecision: 'Add a decision',
  addAnAction: 'Add an action',
  addANote: 'Add a note',
  by: (due: string): string => `by ${due}`,
  done: 'Done',
  isDone: (wording: string): string => `Done: ${wording}`,
  keptUntil: (author: string, date: string): string => `${author} · kept until ${date}`,
  noPublicWords: 'No public wording.',
  publicWords: (words: string): string => `Public wording: ${words}`,
  writePublicWording: 'Write public wording…',
  changePublicWording: 'Change public wording…',
  addToRecord: 'Add to the record…',
  show: (more: string): string => `Show ${more}`,
  moreEntry: 'more entry',
  moreEntries: 'more entries',
}

export const publicWording = {
  publicWordingOfADecision: 'Public wording of a decision',
  publicWording: 'Public wording',
  save: 'Save',
  whatThePublicMayBeTold:
    'Write only what anyone may know: no name, no code, nothing that shows who it is about. It is kept here with the decision, and no document uses it by itself: adding it to the record is a step of its own. Leave it empty to remove it.',
}

export const addToRecord = {
  addToRecord: 'Add to the record',
  add: 'Add to the record',
  decision: 'Decision',
  item: 'Item of Part B',
  enterTheWording: 'Enter what was decided, in public wording.',
  noItemOfPartB:
    'The agenda has no item in Part B. Add one first: without it this would be public.',
  appearsInMinutes:
    'It becomes a decision in the shared record. This workgroup makes public what is written in Part B, so it will appear in minutes and report-backs.',
  staysOutOfMinutes:
    'It becomes a decision in the shared record. This workgroup keeps Part B out of minutes and report-backs, so it appears in neither until that is changed under “About the workgroup”.',
}

export const nameOnBasis = {
  nameWithoutConsent: 'Name the person without consent?',
  somebodyHereIsntCovered:
    'Somebody here isn’t covered by any release. Ask them to step out. If they must stay, naming the person needs its own legal basis; the log records it, with who was here. Entries they aren’t covered for stay closed.',
  keepClosed: 'Keep closed',
  nameAndLog: 'Name the person, and log it',
}
