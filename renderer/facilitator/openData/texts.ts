/** What people read in this room, a component at a time. */

export const columnMapping = {
  notRead: 'Not read',
  whatEachColumnReadAs: 'What each column is read as',
  ofAreRead: (read: number, count: number): string => ` ${read} of ${count} are read`,
  daysLike342026: 'Days like 3/4/2026 have the',
  column: (at: number): string => `Column ${at}`,
}

export const doubts = {
  checkThisFirst: 'Check this first',
  checkTheseFirst: (count: number): string => `Check these ${count} first`,
  noneCountRows: 'None: count rows',
  daysLike342026: 'Days like 3/4/2026 have the',
  monthsFarFromAllOthers: 'Months far from all others',
  countRowsInstead: 'Count rows instead',
  countEveryRow: 'Count every row',
  columnOfTheDay: 'Column of the day',
  columnOfTheYear: 'Column of the year',
  columnPlaceWhereFirstSays: 'Column of the place, where the first says nothing',
  columnWhatAbout: 'Column of what it is about',
  columnWhoBegan: 'Column of who began it',
  columnNumberEvent: 'Column of the number of the event',
  columnHowManyStandsFor: 'Column of how many it stands for',
  noColumn: 'No column',
  choose: 'Choose…',
  column: (column: number): string => `Column ${column}`,
}

export const importPublicData = {
  keepTheCounts: 'Keep the counts',
  importPublicData: 'Import public data',
  cancel: 'Cancel',
  stopReading: 'Stop reading',
  chooseAFile: 'Choose a file…',
  readAllOfIt: 'Read all of it',
  csvFilesAsCitiesPublish:
    'CSV files as cities publish them: police calls, reported crime, 311 requests, or counts by month. Columns are recognized by their names and by what is in them. What was guessed or is in doubt is asked first, and your answers are remembered for the next file of the source.',
  onlyHowManyRowsThere:
    'Only how many rows there were is kept: by neighborhood, month, what they were about and who began them. No row, no address and no number of an event.',
  anotherFile: 'Another file…',
  keptTheCountsOf: (rows: string): string => `Kept the counts of ${rows}.`,
}

export const importSummary = {
  allOfIt: 'All of it: ',
  itsFirst: 'Its first ',
  days: 'Days',
  noDayCouldBeRead: 'No day could be read.',
  places: 'Places',
  whatItIsAbout: 'What it is about',
  leftOut: 'Left out',
  howItWasRead: 'How it was read',
  betweenNoRows: (without: string, verb: string): string => `; ${without} between ${verb} no rows`,
  none: 'None.',
  andMore: (number: string): string => ` · and ${number} more`,
  noColumnSaysWhoBegan: 'No column says who began a row, so all count alike.',
  inWhichRowsBeganWhat: (count: string): string =>
    `${count} in which rows began. What officers or staff and alarms began is told apart from what the community did.`,
}

export const manyPlaces = {
  manyAtOnce: 'Many at once',
  selectAll: (count: number): string => `Select all ${count}`,
  setSelectedPlacesTo: 'Set selected places to',
  setSelectedPlaces: 'Set selected places',
  set: (count: string): string => `Set ${count}`,
}

export const placeDecisions = {
  decideLater: 'Decide later',
  noneOfOurs: 'None of ours',
  whichNeighborhoodIsIt: 'Which neighborhood is it?',
  everyPlaceIsDecided: 'Every place is decided.',
  itCounts: 'it counts',
  theyCount: 'they count',
  toDecideUntilThenAs: (count: string, what: string): string =>
    `${count} to decide. Until then, ${what} as elsewhere.`,
  takeAllNearNames: (count: number): string => `Take all ${count} near names`,
  theOthersNoneOurs: 'The others are none of ours',
  searchPlaces: 'Search places',
  noPlaceCalledThat: 'No place is called that.',
  showTheOther: (count: number): string => `Show the other ${count}`,
  select: (place: string): string => `Select ${place}`,
  isIt: (name: string): string => `Is it ${name}?`,
}

export const placeNames = {
  alsoCalledPublicData: 'Also called in public data',
  otherNamesBeatsDistrictsThat:
    'Other names, beats and districts that lie in it, with commas: H2, H3, Harbor.',
  peopleWhoLiveThere: 'People who live there',
  emptyWhenNobodyKnows: 'Empty when nobody knows.',
  aWholeNumberPeopleOr: 'A whole number of people, or nothing.',
  whoSaysSo: 'Who says so',
  withYearCensus2020: 'With the year: Census 2020.',
}

export const publicDataPanel = {
  publicData: 'Public data',
  importPublicData: 'Import public data…',
  publicDataStandsBesideWhat:
    'Public data to set beside what neighborhoods say, never in place of it: how readily people call differs between neighborhoods, and few calls does not mean few problems.',
  noPublicDataYet:
    'No public data yet. Download a file from your city’s open data site, then import it: police calls, 311 requests, reported crime.',
  sourceAndPlacesOf: (title: string): string => `Source and places of ${title}`,
  sourceAndPlaces: 'Source and places…',
  forgetOf: (title: string): string => `Forget ${title}`,
  forget: 'Forget',
  toDecide: (undecided: string): string => `${undecided} to decide`,
  downloaded: (downloadedOn: string): string => `downloaded ${downloadedOn}`,
  read: (rows: string): string => `${rows} read`,
  inOurNeighborhoods: (number: string): string => `${number} in our neighborhoods`,
  elsewhere: (number: string): string => `${number} elsewhere`,
  undecided: (number: string): string => `${number} undecided`,
  leftOut: (left: string): string => `Left out: ${left}`,
  removeOf: (kind: string, period: string): string => `Remove ${kind}, ${period}`,
  remove: 'Remove',
}

export const readingProgress = {
  rowsASecond: (number: string): string => ` · ${number} rows a second`,
  readingTheFile: 'Reading the file',
  of: (rows: string, read: string, size: string, rate: string): string =>
    `${rows} · ${read} of ${size}${rate}`,
}

export const sourceDialog = {
  source: (title: string): string => `Source: ${title}`,
  whatItIs: 'What it is',
  whoPublishesIt: 'Who publishes it',
  whatThisDataCantTell: 'What this data can’t tell',
  placesThatWereNoneOurs:
    'Places that were none of ours when their file was read were counted together. Should one be ours after all, read the file again.',
  done: 'Done',
}

export const sourceFacts = {
  whatItIs: 'What it is',
  asPrintedBesideNumbers: 'As printed beside its numbers.',
  whoPublishesIt: 'Who publishes it',
  soThatOthersCanLook: 'So that others can look it up.',
  downloadedOn: 'Downloaded on',
  whatThisDataCantTell: 'What this data can’t tell',
  printedWithTheNumbers: 'Printed with the numbers, in public words.',
  countsAllInThisFile: (listed: string): string => `All counts of ${listed} are in this file`,
  whereTwoFilesHaveSame:
    'Where two files have the same month, it is told from the one downloaded last; no row counts twice.',
  downloaded: (period: string, downloadedOn: string): string =>
    `${period} (downloaded ${downloadedOn})`,
}
