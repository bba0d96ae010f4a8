/** How somebody is reached of whom only the name is known. */
export const noReach = {
  contactName: '',
  contactDetails: '',
  reportBackBy: null,
  language: '',
  reportWeeks: null,
  meets: '',
} as const

/** A neighborhood of which only the name is known. */
export const onlyNamed = {
  ...noReach,
  aliases: [] as string[],
  population: null,
  populationSource: '',
}

/** What a new workgroup begins with; every site may have its own. */
export const usualSettings = {
  silentWeeks: 8,
  emergencyLine: 'Anyone in danger now? Call 911.',
  paperSize: 'letter',
  gettingThere: '',
  joining: '',
  askByDays: null,
} as const
