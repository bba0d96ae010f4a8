/**
 * Words that promise more than a workgroup can keep. LEAD's guidance is not to oversell: services
 * rarely cover the need, and a public paper that says "resolved" loses the neighborhood's trust.
 */
export const wordsToAvoid = [
  'resolved',
  'ensure',
  'guarantee',
  'eliminate',
  'all',
  'always',
  'never',
  '100%',
] as const

const pattern =
  /(?<![\p{L}\p{N}])(resolved|ensur(?:e|es|ed|ing)|guarantee(?:s|d|ing)?|eliminat(?:e|es|ed|ing)|all|always|never|100 ?%)(?![\p{L}\p{N}])/giu

/** The words to avoid that a public text uses, lower case, each once, in order of appearance. */
export const oversellingWords = (text: string): string[] => [
  ...new Set([...text.matchAll(pattern)].map((match) => match[0].toLowerCase())),
]
