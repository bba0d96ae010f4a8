/* What people read in this room, a component at a time. */

export const captureLine = {
  quickCapture: 'Quick capture',
  capture: 'Capture',
  likeThis: 'h and what they said…',
  add: 'Add',
  enter: 'Enter',
  addsIt: 'adds it',
  partBOff: 'Public capture is off in Part B. What you type goes into the private notes.',
  privateNotes: 'private notes',
}

export const captureKindWords = {
  heard: 'Heard',
  decision: 'Decision',
  action: 'Action',
  discussion: 'Discussion',
  'parking lot': 'Parking lot',
  'private note': 'Private note',
} as const

export const captureChips = {
  understood: 'What was understood',
  kinds: 'What can be captured',
  dueWord: ' by ',
  who: 'who',
  where: 'where',
  wholeTown: 'Whole town',
  whoWillDoIt: 'Who? Type @',
  noDate: 'No date',
  helps: (name: string): string => `with ${name}`,
  notHere: 'not in the room',
  notOnTheList: (name: string): string => `${name}? not on the list`,
  saidBy: (source: string): string => `said by ${source}`,
  maybeDue: (day: string): string => `Due ${day}?`,
  dueIs: (day: string, distance: string): string => `${day}, ${distance}`,
  staysInTheText: (words: string): string =>
    `“${words}” isn’t a day Candor knows; it stays in the text`,
  noSuchPlace: (typed: string): string => `#${typed} is no neighborhood; it stays in the text`,
  atItem: (title: string): string => `At: ${title}`,
  atNoItem: 'Not at an item',
  change: (what: string): string => `Change: ${what}`,
}

export const captureProblems = {
  sayTheKind: 'Begin with h, d, a, t, p or n and a space, or choose below what it is.',
  sayWhat: 'Type what to add.',
  sayWho: 'Say who will do it: type @ and a name.',
  whichOne: (typed: string, names: string): string =>
    `More than one is called “${typed}”: ${names}. Type more of the name.`,
  onePlace: 'What was heard belongs to one neighborhood. Leave one #, and add the other by itself.',
  atAnItem: 'Discussion belongs to an item. Look at an item first.',
}

export const captureFiled = {
  added: (kind: string): string => `Added: ${kind}.`,
  undo: 'Undo',
}

export const completions = {
  people: 'People and groups',
  places: 'Neighborhoods',
}

export const privateLine = {
  privateNote: 'Private note',
  opening: 'Private notes open first, by their own rules. What you type is not shown until then.',
  added: 'Added to the private note of this item.',
  goesTo: (title: string): string => `Goes to the private note of: ${title}`,
  chooseAnItem: 'Look at an item first: a private note belongs to one.',
  openNotes: 'Open private notes',
  leave: 'Back to public capture',
  notKept: 'Private notes stayed closed. What you typed there was not kept.',
}

export const captureActions = {
  line: 'Go to the capture line',
  heard: 'Record what was heard',
  decision: 'Record a decision',
  action: 'Record an action',
  discussion: 'Write discussion notes',
  'parking lot': 'Add to the parking lot',
  'private note': 'Write a private note',
} as const
