/* What people read in this room, a component at a time. */

export const plainFindings = {
  aSmallNumberPeopleCan: 'A small number of people can point to a person.',
  aSmallNumberPeopleCanBe: 'A small number of people can be worked out from it.',
  promisesMoreThanWorkgroupCan: 'Promises more than a workgroup can keep.',
  aLabelForPeopleSay: 'A label for people: say what was seen instead.',
  itOnYourWorkgroupsList: 'It is on your workgroup’s list.',
  aWordFieldNeighborsMay: 'Jargon: neighbors may not know it.',
  aShorterWordReachesMore: 'A shorter word reaches more people.',
  inLongSentencePeopleLose: 'People lose track in a long sentence.',
  itLeavesOpenWhoDoes: 'It doesn’t say who does it.',
  plainLanguage: 'Plain language',
  hintBefore: 'Previous hint',
  of: (at: number, count: number): string => `${at} of ${count}`,
  nextHint: 'Next hint',
  showText: ': show it in the text',
  instead: ' Instead: ',
  noHints: 'No hints',
  hintForPlainerWords: 'hint for plainer words',
  hintsForPlainerWords: 'hints for plainer words',
  fleschKincaidGradeLevelHow:
    'Flesch–Kincaid grade level: how many years of school it takes to read this with ease',
  aimForOrLower: (targetGrade: number): string => `: aim for ${targetGrade} or lower`,
  readsAtGrade: (grade: string, what: string): string => `Reads at grade ${grade}${what}`,
  n16OrMore: '16 or more',
  grade: (grade: string): string => `grade ${grade}`,
}
