/** The sections of a report-back a person may word, in the order in which they are read. */
export const reportBackSections = [
  'asked',
  'said',
  'did',
  'obstacles',
  'cannotYet',
  'next',
] as const
export type ReportBackSection = (typeof reportBackSections)[number]
