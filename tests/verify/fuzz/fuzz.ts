import { randomUUID } from 'node:crypto'
import type { KnownConcern } from '../../../shared/concerns/contract'
import { reporterOf } from '../../../shared/concerns/import/findReporters'
import { guessColumns } from '../../../shared/concerns/import/guessColumns'
import { type Choice, incomingOf, findSame } from '../../../shared/concerns/import/incoming'
import { formColumns, readForms } from '../../../shared/concerns/import/readForms'
import { kindOf, readText } from '../../../shared/concerns/import/readImport'
import { mailColumns, mailTable, readMails } from '../../../shared/concerns/import/readMail'
import { readRows } from '../../../shared/concerns/import/readRows'
import type { Column, IntakeTable } from '../../../shared/concerns/import/types'
import { readAgenda } from '../../../shared/meeting/agendaImport/readAgenda'
import { Command } from '../../../shared/record/commands'
import { decide } from '../../../shared/record/decide'
import { readData } from '../../builders/dataFile'
import { aRecord } from '../../builders/record'
import { randomFrom } from '../random'
import { type Importer, inputFor } from './inputs'

/** The longest an importer may take for one input, and the most memory it may hold. */
export const limits = { ms: 2_000, mebibytes: 256 } as const

/** How an importer took its inputs. */
export interface Fuzzed {
  readonly inputs: number
  /** Errors that came out of the importer, or of something it left behind. */
  readonly uncaught: number
  /** Inputs that took more work than the limit. */
  readonly slow: number
  /** Inputs after which more memory was held than the limit, what was not yet freed counted in. */
  readonly large: number
  /** Rows that were to be taken in and that the record would refuse. */
  readonly refused: number
  /** Rows or items that were read. */
  readonly read: number
  readonly slowestMs: number
  readonly mostMebibytes: number
  /** The first fault, with the number of its input; empty for none. */
  readonly first: string
}

const names = ['Heron Flats', 'Millrace', 'Tern Street', 'Saltworks', 'Old Quarry', 'Juniper Rise']
const neighborhoods = names.map((name) => ({ id: name, name }))
const context = {
  neighborhoods,
  groups: [],
  today: '2026-03-10',
  channel: 'form' as const,
  decided: new Map([['', 'Millrace']]),
}
const record = aRecord()
  .withNeighborhoods(...names)
  .build()
const kept: readonly KnownConcern[] = [
  {
    id: 'kept',
    neighborhoodId: 'Millrace',
    wording: 'Glass.',
    receivedOn: '2026-03-01',
    status: 'new',
  },
]

/** Reads one input to the end; how much was read of it, and how many rows the record would refuse. */
type Read = (text: string, random: () => number) => Promise<{ read: number; refused: number }>

const readers: Readonly<Record<Importer, Read>> = {
  csv: async (text, random) => {
    kindOf(text)
    const hasHeader = [undefined, true, false][Math.floor(random() * 3)]
    const table = readText(text, 'table', { hasHeader })
    return takeIn(
      table,
      guessColumns(table).map(({ column }) => column),
      random,
    )
  },
  'e-mail': async (text, random) => {
    const mails = await readMails(random() < 0.5 ? text : Buffer.from(text, 'utf8'))
    return takeIn(mailTable(mails, neighborhoods), mailColumns, random)
  },
  'typed forms': async (text, random) => {
    kindOf(text)
    return takeIn(readForms(text), formColumns, random)
  },
  'open data': async (text, random) => {
    const file = await readData(text, { piece: 64 + Math.floor(random() * 50_000) })
    if ('problem' in file) return { read: 0, refused: 0 }
    const { rowsRead } = file.add.fields
    // Of a file without one row that counts there is nothing to keep.
    if (file.add.counts.length === 0) return { read: rowsRead, refused: 0 }
    const decided = decide(record, file.add, { now: 0, newId: randomUUID })
    const isTaken = Command.safeParse(file.add).success && decided.ok
    return { read: rowsRead, refused: isTaken ? 0 : rowsRead }
  },
  agenda: async (text) => {
    const { read } = readAgenda(text, neighborhoods)
    // Whatever a person answers where it is asked: every item as read is one the record takes.
    const items = read.map(({ item }) => ({ ...item, part: item.part === 'A' ? 'A' : 'B' }))
    const command = { type: 'item.import', meetingId: 'meeting', items }
    const isTaken = items.length === 0 || Command.safeParse(command).success
    return { read: items.length, refused: isTaken ? 0 : items.length }
  },
}

function takeIn(table: IntakeTable, columns: readonly Column[], random: () => number) {
  const guessed = guessColumns(table)
  const rows = readRows(table, columns, { ...context, guessed })
  for (const row of table.rows) reporterOf(row, table, columns, guessed)
  const same = findSame(rows, kept)
  const decided = ['own', 'same', 'leave out'] as const
  const choices = new Map(
    [...same.keys(), ...rows.filter(({ holds }) => holds.length > 0).map(({ line }) => line)].map(
      (line): [number, Choice] => [line, decided[Math.floor(random() * 3)]!],
    ),
  )
  const incoming = incomingOf(rows, same, choices)
  const command = { type: 'concern.import', rows: incoming }
  const isTaken = incoming.length === 0 || Command.safeParse(command).success
  return { read: rows.length, refused: isTaken ? 0 : incoming.length }
}

/** Both clocks, in milliseconds. */
interface Times {
  readonly wall: number
  readonly processor: number
}

function timesNow(): Times {
  const { user, system } = process.cpuUsage()
  return { wall: performance.now(), processor: (user + system) / 1_000 }
}

/**
 * How long an importer worked, in milliseconds. What other programs take of the processor is no
 * input's doing, and what the engine's threads do meanwhile is nothing one waits for: each of the two
 * clocks counts one of them in, so the lesser is at least as long as the importer's own work.
 */
function workSince(from: Times): number {
  const { wall, processor } = timesNow()
  return Math.min(wall - from.wall, processor - from.processor)
}

/** Gives an importer so many inputs; the same seed gives the same ones. */
export async function fuzz(
  importer: Importer,
  n: number,
  seed: number,
  soFar: (done: number) => void = () => undefined,
): Promise<Fuzzed> {
  const told = { uncaught: 0, slow: 0, large: 0, refused: 0, read: 0 }
  let [slowestMs, mostMebibytes, first] = [0, 0, '']
  const fault = (words: string): void => void (first ||= `${importer}: ${words}`)
  const stray = (error: unknown): void => {
    told.uncaught += 1
    fault(`left behind ${String(error)}`)
  }
  process.on('uncaughtException', stray)
  process.on('unhandledRejection', stray)
  // The first reading of a program compiles the patterns: that is no input's doing, so it isn't measured.
  await readers[importer](inputFor(importer, randomFrom(seed)), randomFrom(seed)).catch(() => null)
  for (let at = 0; at < n; at += 1) {
    const random = randomFrom(seed + at)
    const text = inputFor(importer, random)
    // Told before, so that whoever waits knows at which input nothing comes back.
    if (at % 500 === 0 || text.length > 50_000) soFar(at)
    const from = timesNow()
    try {
      const { read, refused } = await readers[importer](text, random)
      told.read += read
      told.refused += refused
      if (refused > 0) fault(`input ${seed + at} has rows the record refuses`)
    } catch (error) {
      told.uncaught += 1
      fault(`input ${seed + at} threw ${String(error)}`)
    }
    const took = workSince(from)
    slowestMs = Math.max(slowestMs, took)
    if (took > limits.ms) {
      told.slow += 1
      fault(`input ${seed + at} took ${Math.round(took)} ms`)
    }
    // What a long input needs is told by what is held right after it; to ask costs more than a short one.
    if (text.length > 50_000 || at % 200 === 0) {
      const { heapUsed, external } = process.memoryUsage()
      const held = (heapUsed + external) / 2 ** 20
      mostMebibytes = Math.max(mostMebibytes, held)
      if (held > limits.mebibytes) {
        told.large += 1
        fault(`input ${seed + at} left ${Math.round(held)} MiB`)
      }
    }
  }
  process.off('uncaughtException', stray)
  process.off('unhandledRejection', stray)
  return { inputs: n, ...told, slowestMs, mostMebibytes, first }
}
