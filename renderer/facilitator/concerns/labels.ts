/** Choices for a field, in the order of their words. */
export const optionsOf = <T extends string>(
  words: Readonly<Record<T, string>>,
): { id: T; name: string }[] => (Object.keys(words) as T[]).map((id) => ({ id, name: words[id] }))
