import type { AnswerOf } from '../../../shared/contracts/queries'
import { leftOutText } from '../../../shared/openData/leftOutText'
import type {
  DataColumn,
  DataKind,
  Initiator,
  LeftOutReason,
} from '../../../shared/openData/tables'
import { formatList } from '../../ui/labels'

/* What people read in this room, a component at a time. */

export const columnMapping = {
  notRead: 'Not read',
  whatEachColumnReadAs: 'What each column is read as',
  ofAreRead: (read: number, count: number): string => ` ${read} of ${count} are read`,
  daysLike342026: 'Dates like 3/4/2026 have the',
  column: (at: number): string => `Column ${at}`,
  monthFirst: 'Month first',
  dayFirst: 'Day first',
}

export const doubts = {
  checkThisFirst: 'Check this first',
  checkTheseFirst: (count: number): string => `Check these ${count} first`,
  noneCountRows: 'None: count rows',
  daysLike342026: 'Dates like 3/4/2026 have the',
  monthsFarFromAllOthers: 'Months far from all others',
  countRowsInstead: 'Count rows instead',
  countEveryRow: 'Count every row',
  columnOfTheDay: 'Column of the day',
  columnOfTheYear: 'Column of the year',
  columnPlaceWhereFirstSays: 'Second column of the place, for rows where the first is empty',
  columnWhatAbout: 'Column of the category',
  columnWhoBegan: 'Column of who started it',
  columnNumberEvent: 'Column of the event number',
  columnHowManyStandsFor: 'Column of the count',
  noColumn: 'No column',
  choose: 'Choose…',
  column: (column: number): string => `Column ${column}`,
  monthFirst: 'Month first',
  dayFirst: 'Day first',
  leaveThemOut: 'Leave them out',
  countThem: 'Count them',
  columnOfThePlace: 'Column of the place',
}

export const importPublicData = {
  keepTheCounts: 'Keep the counts',
  importPublicData: 'Import public data',
  cancel: 'Cancel',
  stopReading: 'Stop reading',
  chooseAFile: 'Choose a file…',
  readAllOfIt: 'Read the whole file',
  csvFilesAsCitiesPublish:
    'CSV files as cities publish them: police calls, reported crime, 311 requests, or counts by month. Columns are recognized by their names and by what is in them. You are asked about anything guessed or unclear first, and your answers are remembered for the next file from the same source.',
  onlyHowManyRowsThere:
    'Only counts of rows are kept: by neighborhood, month, category and who started them. No row, no address and no event number.',
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
    `${count} in which rows began. What officers, staff or alarms started is counted apart from what the community started.`,
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
  takeAllNearNames: (count: number): string => `Accept all ${count} similar names`,
  theOthersNoneOurs: 'None of the others is ours',
  searchPlaces: 'Search places',
  noPlaceCalledThat: 'No place has that name.',
  showTheOther: (count: number): string => `Show the other ${count}`,
  select: (place: string): string => `Select ${place}`,
  isIt: (name: string): string => `Is it ${name}?`,
}

export const placeNames = {
  alsoCalledPublicData: 'Also called in public data',
  otherNamesBeatsDistrictsThat:
    'Other names, beats and districts in it, separated by commas: H2, H3, Harbor.',
  peopleWhoLiveThere: 'Population',
  emptyWhenNobodyKnows: 'Leave empty if not known.',
  aWholeNumberPeopleOr: 'Enter a whole number of people, or leave it empty.',
  whoSaysSo: 'Source of the population',
  withYearCensus2020: 'Include the year: Census 2020.',
}

export const publicDataPanel = {
  publicData: 'Public data',
  importPublicData: 'Import public data…',
  publicDataStandsBesideWhat:
    'Public data to look at next to what neighborhoods say, never in place of it: how readily people call differs between neighborhoods, and few calls does not mean few problems.',
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
    'Places that weren’t ours when their file was read were counted together. If one is ours after all, read the file again.',
  done: 'Done',
}

export const sourceFacts = {
  whatItIs: 'What it is',
  asPrintedBesideNumbers: 'As printed next to its numbers.',
  whoPublishesIt: 'Who publishes it',
  soThatOthersCanLook: 'So that others can look it up.',
  downloadedOn: 'Downloaded on',
  whatThisDataCantTell: 'What this data can’t tell',
  printedWithTheNumbers: 'Printed with the numbers, in public wording.',
  countsAllInThisFile: (listed: string): string => `All counts of ${listed} are in this file`,
  whereTwoFilesHaveSame:
    'Where two files have the same month, the one downloaded last is used; no row counts twice.',
  downloaded: (period: string, downloadedOn: string): string =>
    `${period} (downloaded ${downloadedOn})`,
  replaceThem: 'Replace them',
  keepBoth: 'Keep both',
}

export const kindWords: Readonly<Record<DataKind, string>> = {
  'seattle-calls': 'Seattle police call data',
  'seattle-crime': 'Seattle reported crime',
  'nyc-311': 'New York 311 service requests',
  'chicago-311': 'Chicago 311 service requests',
  'chicago-crime': 'Chicago reported crime',
  'san-francisco-311': 'San Francisco 311 cases',
  'los-angeles-311': 'Los Angeles 311 service requests',
  'denver-crime': 'Denver reported crime',
  'atlanta-crime': 'Atlanta reported crime',
  'boston-311': 'Boston 311 service requests',
  'baltimore-311': 'Baltimore 311 service requests',
  'detroit-calls': 'Detroit 911 calls for service',
  other: 'a file Candor doesn’t know yet',
}

export const columnWords: Readonly<Record<DataColumn, string>> = {
  date: 'The day',
  year: 'The year, next to a month',
  place: 'The place',
  'place otherwise': 'The place, where the first is empty',
  category: 'The category',
  initiator: 'Who started it',
  event: 'The event number',
  count: 'The count',
}

export const initiatorWords: Readonly<Record<Initiator, string>> = {
  community: 'The community',
  officer: 'Officers or staff',
  alarm: 'An alarm',
  unknown: 'Not said',
}

/** A number as people read it: `1,052`. */
export const number = (count: number): string => count.toLocaleString('en-US')

/** `1,052 rows`. */
export const rowsInWords = (count: number): string =>
  `${number(count)} ${count === 1 ? 'row' : 'rows'}`

function leftInWords(one: { reason: LeftOutReason; rows: number; distinct?: number }): string {
  const { reason, rows, distinct = 0 } = one
  const values = distinct > 1 ? ` (${number(distinct)} different values)` : ''
  return `${rowsInWords(rows)} ${leftOutText(reason)}${values}`
}

/** What was left out and why; empty when nothing was. */
export const leftOutInWords = (
  leftOut: readonly { reason: LeftOutReason; rows: number; distinct?: number }[],
): string => (leftOut.length === 0 ? '' : `${formatList(leftOut.map(leftInWords))}.`)

/** `2023-11` as `November 2023`. */
function monthInWords(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return new Date(year, number - 1, 15).toLocaleDateString('en-US', {
    year: 'numeric',
    month: 'long',
  })
}

/** `November 2023 to March 2024`, or one month alone. */
export const periodInWords = (from: string, to: string): string =>
  from === to ? monthInWords(from) : `${monthInWords(from)} to ${monthInWords(to)}`

/** A size as people say it. */
export const sizeInWords = (bytes: number): string =>
  bytes < 1_000_000
    ? `${number(Math.max(1, Math.round(bytes / 1_000)))} kB`
    : `${number(Math.round(bytes / 1_000_000))} MB`

/** A source of public data as the register tells it. */
export type SourceRow = AnswerOf<'openData.sources'>['rows'][number]
