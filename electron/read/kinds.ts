import { readAgendaFile, refuseAgenda } from './agenda'
import { refuseBatch } from './batch'
import { readConcerns, refuseConcerns } from './concerns'
import { readFigures, refuseFigures } from './figures'
import { readNames } from './names'
import { readNumbers } from './numbers'
import type { Reader } from './readFile'

/** What can be read, by the word that asks for it. */
export const readers: ReadonlyMap<string, Reader> = new Map([
  ['agenda', { read: readAgendaFile, refuse: refuseAgenda }],
  ['concerns', { read: readConcerns, refuse: refuseConcerns }],
  ['figures', { read: readFigures, refuse: refuseFigures }],
  ['names', { read: readNames, refuse: refuseBatch('names') }],
  ['numbers', { read: readNumbers, refuse: refuseBatch('numbers') }],
])
