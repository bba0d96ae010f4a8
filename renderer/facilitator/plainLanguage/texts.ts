/* What people read in this room, a component at a time. */

export const siteWords = {
  yourOwnWords: 'Your own words',
  wordsYourNeighborsStumbleOver:
    'Words your neighbors stumble over, with what to say instead. Nothing is replaced automatically: the person writing a report-back sees the hint.',
  shownAsHintsWhoeverWords: 'Shown as hints to the person writing a report-back.',
  insteadOf: (word: string): string => `Instead of “${word}”`,
  remove: (word: string): string => `Remove “${word}”`,
  addAWord: 'Add a word',
  add: 'Add',
  wordOrPhrase: 'Word or phrase',
  sayInstead: 'Say instead',
}

export const wordsPanel = {
  smallNumbersOfPeople: 'Small numbers of people',
  inSmallPlaceEveryoneKnows:
    'In a small place everyone knows who “three people” are. Such numbers are pointed out while a report-back is written, along with totals from which they could be worked out. Zero may be given.',
  notToldPublicDocuments: 'Not given in public documents',
  n1ToPeople: (most: number): string => `1 to ${most} people`,
  promiseTooMuch: 'Promise too much',
  putLabelOnPeople: 'Put a label on people',
  wordsOfTheField: 'Jargon',
  longerThanTheyNeedBe: 'Longer than needed',
  wordsCandorLooksFor: 'Words Candor looks for',
  eachWithWhatSayInstead:
    'Each with what to say instead. Press a word to turn it off, and again to turn it on.',
  inYourOwnWords: 'in your own words',
}
