import { readNames } from './names'
import { readNumbers } from './numbers'
import type { ReadFile } from './readFile'

/** What can be read, by the word that asks for it. */
export const readers: ReadonlyMap<string, ReadFile> = new Map([
  ['names', readNames],
  ['numbers', readNumbers],
])
