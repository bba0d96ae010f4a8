/* What plain texts are measured by. */

/** Public documents read at this grade or lower. */
export const targetGrade = 8

/**
 * A shorter text has no grade: with fewer than 30 words a single long one moves it by almost half a
 * grade and a single sentence by several, which says nothing of how the text reads.
 */
export const fewestWordsForGrade = 30

/**
 * A sentence with more words is long: most people lose its beginning before its end. The limit is
 * that of the United Kingdom's government style guide.
 */
export const longestSentence = 25
