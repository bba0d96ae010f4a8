/** So many people can help with one action. */
export const mostHelpers = 20

/** Those who help, as they are edited in one field: `Luis Ortega, Odile Marsh`. */
export const formatHelpers = (helpers: readonly string[]): string => helpers.join(', ')

/** Those who help, read from that field: commas, semicolons or lines stand between them, and each is named once. */
export const readHelpers = (typed: string): string[] => [
  ...new Set(
    typed
      .split(/[,;\n]/)
      .map((name) => name.trim())
      .filter((name) => name !== ''),
  ),
]

/** Those who help whoever answers for it; one of them may answer for it by now. */
export const helpersBeside = (action: {
  readonly owner: string
  readonly helpers: readonly string[]
}): string[] => action.helpers.filter((name) => name !== action.owner)
