import { syllable } from 'syllable'
import { fewestWordsForGrade } from './targets'

/** How much there is of a text, as the grade needs it. */
export interface Measure {
  readonly words: number
  readonly sentences: number
  readonly syllables: number
}

export const noMeasure: Measure = { words: 0, sentences: 0, syllables: 0 }

/** Two measures as one. */
export const addMeasures = (a: Measure, b: Measure): Measure => ({
  words: a.words + b.words,
  sentences: a.sentences + b.sentences,
  syllables: a.syllables + b.syllables,
})

/**
 * The Flesch–Kincaid grade level, as a school grade in the United States; null for a text too short
 * to measure. Kincaid, Fishburne, Rogers and Chissom, "Derivation of new readability formulas for
 * Navy enlisted personnel", Research Branch Report 8-75, Naval Air Station Memphis (1975).
 */
export function gradeOf({ words, sentences, syllables }: Measure): number | null {
  if (words < fewestWordsForGrade || sentences === 0) return null
  const grade = 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59
  return Math.max(0, Math.round(grade))
}

/** The syllables of a word; a number counts as one. */
export const syllablesOf = (word: string): number => Math.max(1, syllable(word))
