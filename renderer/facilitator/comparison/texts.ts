/* What people read in this room, a component at a time. */

export const comparisonPanel = {
  callsConcernsSideBySide: 'Calls and concerns, side by side',
  asADocument: 'As a document…',
  neighborhoodsDifferHowReadilyThey:
    'Neighborhoods differ in how readily they call. Nothing here is ranked: the order is yours and starts one neighborhood later with every meeting held, so that none is always last.',
  period: 'Period',
  theLastMonths: (id: string): string => `The last ${id} months`,
  publicData: 'Public data',
  noPublicData: 'No public data',
  ofWhichKind: 'Of which kind',
  allKinds: 'All kinds',
  thisDocument: 'this document',
  language: 'Language',
  fewCallsDoesNotMean: 'Few calls does not mean few problems.',
  to: (from: string, to: string): string => `${from} to ${to}.`,
  noPublicDataImported:
    'No public data is imported yet, or none is chosen: only what each neighborhood said is shown. Import it under “Public data”.',
  downloaded: (downloadedOn: string): string => `, downloaded ${downloadedOn}`,
  thePalerBarIsntOver: (from: string): string =>
    ` The paler bar is incomplete: its file was downloaded during ${from}.`,
}

export const comparisonRow = {
  numbers: 'Calls',
  noDataForThisPlace: 'No data for this place in these months',
  callsByTheCommunityOf: (number: string): string => `${number} calls by the community`,
  concerns: 'Concerns',
  heard: (heard: string): string => `${heard} heard`,
  atTheTable: 'At meetings',
  eachMonthAsTable: (name: string): string => `Each month of ${name} as a table`,
  forEach1000Its: (rate: string, number: string, by: string): string =>
    `, ${rate} per 1,000 of its ${number} residents${by}`,
  noMeetingWasHeldThese: 'No meeting was held in these months',
  spokenForAtAgenda: (attended: number, held: string, minutes: string): string =>
    `Represented at ${attended} of ${held}, ${minutes} of the agenda`,
  openAction: 'open action',
  given: (reportBacksGiven: string): string => `${reportBacksGiven} given`,
  owed: (reportBacksDue: number): string => `${reportBacksDue} owed`,
  monthByMonth: (name: string): string => `${name}, month by month`,
  month: 'Month',
  callsByTheCommunity: 'Calls by the community',
  concernsHeard: 'Concerns heard',
  noData: 'no data',
}

export const comparisonSection = {
  addCallsAndConcerns: 'Add calls and concerns',
  callsConcernsSideBySide: 'Calls and concerns, side by side',
  callsConcernsSideBySideLabel: 'Calls and concerns, side by side ',
  whereConcentrateWhy: 'where to concentrate, and why',
  fewCallsDoesNotMean: 'Few calls does not mean few problems.',
  neighborhood: 'Neighborhood',
  calls: 'Calls',
  heard: 'Heard',
  whyHereOrWhyNot: 'Why here, or why not',
  showTheseOnProjector: 'Show these on the projector',
  refresh: 'Refresh',
  chooseWhatIsShown: 'Choose what is shown…',
  remove: 'Remove',
  to: (from: string, to: string): string => `${from} to ${to}`,
  noPublicDataWords: (months: string): string =>
    `${months}. No public data was imported: only what people said is shown.`,
  downloaded: (downloadedOn: string): string => `, downloaded ${downloadedOn}`,
  aRemovedNeighborhood: 'A removed neighborhood',
  noData: 'no data',
  per1000: (perThousand: number): string => ` ${perThousand} per 1,000`,
  whyOrWhyNot: (name: string): string => `Why ${name}, or why not`,
  period: 'Period',
  theLastMonths: (id: string): string => `The last ${id} months`,
  publicData: 'Public data',
  noPublicData: 'No public data',
  neighborhoods: 'Neighborhoods',
}
