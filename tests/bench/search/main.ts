import { openDatabase, type SqlDatabase } from '../../../electron/storage/store/sqlite'
import type { SharedRecord } from '../../../shared/record/record'
import { tableNames } from '../../../shared/record/tables'
import { fold, wordsOf } from '../../../shared/kernel/foldText'
import { RecordSearch } from '../../../shared/search/recordSearch'
import { indexedText } from '../../../shared/search/indexedTexts'
import type { IndexedText } from '../../../shared/search/wordIndex'
import { searchAnswer } from '../../../shared/search/answer'
import { weeklyMeetings } from '../../builders/tenYears'

/*
 * `npm run bench:search`: a search over ten years of weekly meetings as one types, key by key,
 * against a plain look through the same texts and against SQLite's own index (FTS4), in one run.
 * Fails when the 95th percentile takes longer than a frame at 60 Hz.
 */

const mostMs = 16
const meetings = 520

/** What is typed, letter by letter: common words, rare ones, several, names in several scripts. */
const typed = [
  'lights',
  'playground crossing',
  'a',
  'underpass winter',
  'bench452',
  'visit shelter night',
  'Odile Marsh',
  'Pham Thi Hong',
  'nguyen van duc',
  'አበበ በቀለ',
  'ፀሐይ',
  'ليلى الحداد',
  'احمد',
  'heron flats lamp',
  'measure clinic',
  'xylophone',
  'nobody answered because people wait',
]

const keystrokes = typed.flatMap((words) =>
  [...words].map((_, index) => [...words].slice(0, index + 1).join('')),
)

type Search = (words: string) => number

interface Timed {
  readonly name: string
  readonly times: number[]
}

/** Runs every key press once to warm up and then `rounds` times. */
function time(name: string, search: Search, rounds: number): Timed {
  for (const words of keystrokes) search(words)
  const times: number[] = []
  for (let round = 0; round < rounds; round += 1)
    for (const words of keystrokes) {
      const from = performance.now()
      search(words)
      times.push(performance.now() - from)
    }
  return { name, times: times.sort((a, b) => a - b) }
}

const percentile = ({ times }: Timed, share: number): number =>
  times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0

function textsOf(record: SharedRecord): IndexedText[] {
  return tableNames.flatMap((table) =>
    [...record[table].values()].flatMap((row) => indexedText(record, table, row) ?? []),
  )
}

/** A plain look through every text, folded beforehand: each word typed has to begin one of its words. */
function plainSearch(texts: readonly IndexedText[]): Search {
  const folded = texts.map(({ text }) => ` ${wordsOf(text).join(' ')}`)
  return (words) => {
    const sought = wordsOf(words).map((word) => ` ${word}`)
    return folded.filter((text) => sought.every((word) => text.includes(word))).length
  }
}

async function fts(texts: readonly IndexedText[]): Promise<SqlDatabase> {
  const database = await openDatabase(null)
  const setUp = [
    'CREATE VIRTUAL TABLE found USING fts4(text, tokenize=simple)',
    'CREATE TABLE about (id INTEGER PRIMARY KEY, kind INTEGER, rank INTEGER)',
    'CREATE INDEX aboutByKind ON about (kind, rank)',
  ]
  database.transact([
    ...setUp.map((sql) => ({ sql, values: [] })),
    ...texts.flatMap(({ text, group, rank }, id) => [
      { sql: 'INSERT INTO found (docid, text) VALUES (?, ?)', values: [id, fold(text)] },
      { sql: 'INSERT INTO about VALUES (?, ?, ?)', values: [id, group, rank] },
    ]),
  ])
  return database
}

/** The same question to SQLite: how many of each kind, and the latest six of each. */
function ftsSearch(database: SqlDatabase): Search {
  return (words) => {
    const match = wordsOf(words)
      .map((word) => `${word}*`)
      .join(' ')
    if (match === '') return 0
    const rows = database.rows(
      `SELECT kind, id FROM about JOIN found ON about.id = found.docid
       WHERE found MATCH '${match}' ORDER BY kind, rank DESC`,
    )
    return rows.length
  }
}

function print(timing: Timed, against: Timed): void {
  const parts = ([0.5, 0.95, 0.99] as const).map((share) => {
    const ms = percentile(timing, share)
    const ratio = percentile(against, share) / ms
    const times = timing === against ? '' : ` (${ratio.toFixed(1)}× faster than ${against.name})`
    return `p${share * 100} ${ms.toFixed(2)} ms${times}`
  })
  console.log(`${timing.name.padEnd(14)}${parts.join('   ')}`)
}

async function main(): Promise<boolean> {
  const record = weeklyMeetings(meetings)
  const rows = tableNames.reduce((sum, table) => sum + record[table].size, 0)
  const texts = textsOf(record)
  const search = new RecordSearch(record)
  const from = performance.now()
  search.step(Infinity)
  const madeIn = performance.now() - from
  console.log(`${meetings} meetings, ${rows} rows, ${texts.length} of them with words`)
  console.log(`${keystrokes.length} key presses; index made in ${madeIn.toFixed(0)} ms`)

  const index = time('index', (words) => searchAnswer(record, search, words).groups.length, 5)
  const plain = time('plain look', plainSearch(texts), 2)
  const database = await fts(texts)
  const sqlite = time('SQLite FTS4', ftsSearch(database), 1)
  for (const timing of [index, plain, sqlite]) print(timing, timing)
  print(index, plain)
  print(index, sqlite)
  database.close()
  const p95 = percentile(index, 0.95)
  const ok = p95 <= mostMs
  console.log(`${ok ? '✓' : '✗'} p95 ${p95.toFixed(2)} ms, at most ${mostMs} ms`)
  return ok
}

process.exitCode = (await main()) ? 0 : 1
