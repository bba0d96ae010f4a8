/**
 * A name as part of a file name: lower-case ASCII letters, digits and hyphens, at most 60 of them, so
 * that every system and mail program keeps it as it is. Accents are dropped and anything else becomes a
 * hyphen; empty when nothing is left, as of a name in another script.
 */
export const toSlug = (name: string): string =>
  name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replaceAll(/^-+|-+$/g, '')

/** The same, told apart by a number from those that are taken. */
export function makeUnique(slug: string, taken: ReadonlySet<string>): string {
  if (!taken.has(slug)) return slug
  let number = 2
  while (taken.has(`${slug}-${number}`)) number += 1
  return `${slug}-${number}`
}
