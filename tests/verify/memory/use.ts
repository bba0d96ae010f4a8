import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { launchCandor } from '../../e2e/attach'
import { PrivateUse } from './privateUse'
import { countInMemory, processTree, type RunningProcess } from './processes'

/** How often private texts were found, by whose memory they were in. */
export interface Copies {
  /** The program behind the windows. */
  core: number
  /** The process that holds the restricted database, and the one that will hold the next. */
  notes: number
  /** Both windows, and every other process of the browser. */
  windows: number
}

/** What was found while the notes were open (they must be found), and after that. */
export interface MemoryFigures {
  readonly open: Copies
  readonly locked: Copies
  readonly reopened: Copies
  readonly hidden: Copies
}

/** How long after locking and after the panic key it is looked, in milliseconds. */
const lookAfterMs = 5_000

interface Options {
  /** How many private notes are written. */
  readonly notes: number
  /** The program to use in place of the built one. */
  readonly program?: string
}

/** Looks through the memory of the program, its helpers and its browser. */
function look(texts: readonly string[]): Copies {
  const copies: Copies = { core: 0, notes: 0, windows: 0 }
  const { root, below } = processTree(({ command }) =>
    /\/out\/main[^/]*\/chromium\.js/.test(command),
  )
  const countIn = ({ pid }: RunningProcess): number =>
    texts.reduce((sum, text) => sum + countInMemory(pid, text), 0)
  copies.core = countIn(root)
  for (const one of below)
    copies[one.command.includes('notesProcess.js') ? 'notes' : 'windows'] += countIn(one)
  return copies
}

/** Letters nobody else has in memory, not even this program's own code. */
const newWord = (): string =>
  Array.from({ length: 14 }, () => String.fromCharCode(97 + Math.floor(Math.random() * 26))).join(
    '',
  )

/**
 * Uses the built program: private notes and a participant's file are written and looked at, locked,
 * opened again and hidden by the panic key; each time the memory of every process is searched for
 * what they say, and for the passphrase.
 */
export async function useAndLook({ notes, program }: Options): Promise<MemoryFigures> {
  const root = await mkdtemp(join(tmpdir(), 'candor-memory-'))
  const entry = program === undefined ? {} : { entry: { path: program } }
  const candor = await launchCandor({ dataDir: join(root, 'data'), ...entry })
  const use = new PrivateUse(candor.facilitator, { said: newWord(), passphrase: newWord() })
  const at = (): Copies => look(use.texts)
  try {
    await use.begin(notes)
    await use.showNotes()
    const open = at()
    await use.lock()
    await wait(lookAfterMs)
    const locked = at()
    await use.unlock()
    await use.showNotes()
    const reopened = at()
    await use.panic()
    await wait(lookAfterMs)
    return { open, locked, reopened, hidden: at() }
  } finally {
    await candor.close()
    await rm(root, { recursive: true, force: true })
  }
}
