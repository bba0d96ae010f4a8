import { readAgendaFile } from './agenda'
import { readConcerns } from './concerns'
import { readFigures } from './figures'
import { readNames } from './names'
import { readNumbers } from './numbers'
import type { ReadFile } from './readFile'

/** What can be read, by the word that asks for it. */
export const readers: ReadonlyMap<string, ReadFile> = new Map([
  ['agenda', readAgendaFile],
  ['concerns', readConcerns],
  ['figures', readFigures],
  ['names', readNames],
  ['numbers', readNumbers],
])
