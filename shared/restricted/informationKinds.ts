/**
 * Kinds of information about a participant. A release says which of them may be shared (42 CFR
 * 2.31(a)(3): "how much and what kind"), an entry says which of them it holds: what a release
 * doesn't name, it doesn't cover.
 */
export const informationKinds = [
  'participation',
  'contact',
  'appointments',
  'housing',
  'income',
  'health',
  'mental health',
  'treatment',
  'legal',
  'safety',
  'other',
] as const
export type InformationKind = (typeof informationKinds)[number]

/** How each kind is said. */
export const kindWords: { readonly [K in InformationKind]: string } = {
  participation: 'Being in LEAD',
  contact: 'How to reach them',
  appointments: 'Appointments',
  housing: 'Housing',
  income: 'Benefits and work',
  health: 'Health',
  'mental health': 'Mental health',
  treatment: 'Substance-use treatment',
  legal: 'Court and legal matters',
  safety: 'Safety',
  other: 'Other, as worded in the release',
}

/** Some kinds in words, in their usual order. */
export const kindsInWords = (kinds: readonly InformationKind[]): string =>
  informationKinds
    .filter((kind) => kinds.includes(kind))
    .map((kind) => kindWords[kind])
    .join(', ')
