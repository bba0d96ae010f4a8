import { readFile } from 'node:fs/promises'
import { z } from '../../shared/kernel/zod'
import { type ForeignWords, ordinaryWords } from '../../shared/restricted/nameGuard/ordinary'
import { resource } from '../kernel/resources'

/** The ordinary words Candor comes with, by language: what the name guard tells names from. */
export interface ShippedWords {
  readonly english: ReadonlySet<string>
  readonly foreign: ForeignWords
}

const WordFile = z.object({ words: z.array(z.string()) })

let shipped: Promise<ShippedWords> | undefined

/** The words, read once. Rejects when the program's own files are broken. */
export function readOrdinaryWords(): Promise<ShippedWords> {
  shipped ??= readAll()
  return shipped
}

async function readAll(): Promise<ShippedWords> {
  const [english, es, vi] = await Promise.all(['ordinary', 'ordinaryEs', 'ordinaryVi'].map(wordsOf))
  return { english: english ?? new Set(), foreign: { es: es ?? new Set(), vi: vi ?? new Set() } }
}

async function wordsOf(name: string): Promise<ReadonlySet<string>> {
  const file: unknown = JSON.parse(await readFile(resource(`words/${name}.json`), 'utf8'))
  return ordinaryWords(WordFile.parse(file).words.flatMap((line) => line.split(' ')))
}
