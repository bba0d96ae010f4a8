import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Page } from 'playwright'
import { launchCandor } from '../../e2e/attach'
import { countInMemory, processTree, type RunningProcess } from './processes'

/** How often the private text was found, by whose memory it was in. */
export interface Copies {
  /** The program behind the windows. */
  core: number
  /** The process that holds the restricted database. */
  notes: number
  /** Both windows, and every other process of the browser. */
  windows: number
}

/** What was found at each look. */
export interface MemoryFigures {
  open: Copies
  locked: Copies
  reopened: Copies
  hidden: Copies
}

/** How long after locking and after the panic key it is looked, in milliseconds. */
const lookAfterMs = 5_000

const passphrase = 'seven herons cross the millrace'

/** Ways to make the verification fail, to see that it does. */
export interface Sabotage {
  readonly env?: Readonly<Record<string, string>>
}

interface Said {
  readonly ok: boolean
  readonly value: { readonly id: string | null }
}

/**
 * Sends a command from within the page. What is private in it is put together there, from the
 * numbers of its letters: in words it would go through the memory of every process on the way, as
 * no text that is typed does.
 */
async function say(page: Page, command: object, secret = ''): Promise<string> {
  const answer = await page.evaluate(
    ({ text, codes }) => {
      const whole = String.fromCharCode(...codes)
      const body: unknown = JSON.parse(text, (_key, value: unknown) =>
        typeof value === 'string' ? value.replace('SECRET', whole) : value,
      )
      return (
        window as unknown as { candor: { dispatch(body: unknown): Promise<Said> } }
      ).candor.dispatch(body)
    },
    {
      text: JSON.stringify(command),
      codes: [...secret].map((letter) => letter.charCodeAt(0)),
    },
  )
  if (!answer.ok) throw new Error(`${JSON.stringify(command).slice(0, 60)} was refused`)
  return answer.value.id ?? ''
}

/** Looks through the memory of the program, its helpers and its browser. */
function look(dataDir: string, text: string): Copies {
  const copies: Copies = { core: 0, notes: 0, windows: 0 }
  const { root, below } = processTree(({ command }) => command.includes('out/main/chromium.js'))
  copies.core = countInMemory(root.pid, text)
  for (const one of below) copies[whose(one)] += countInMemory(one.pid, text)
  void dataDir
  if (process.env['SHOW']) for (const one of [root, ...below]) { const n = countInMemory(one.pid, text); if (n > 0) console.log(n, one.pid, (/--type=\S+/.exec(one.command)?.[0] ?? '') + (/--utility-sub-type=\S+/.exec(one.command)?.[0] ?? '') + one.command.slice(0, 40)) }
  return copies
}

const whose = ({ command }: RunningProcess): keyof Copies =>
  command.includes('out/main/') ? 'notes' : 'windows'

/** Ten letters nobody else has in memory, not even this program's own code. */
const newWord = (): string =>
  Array.from({ length: 14 }, () => String.fromCharCode(97 + Math.floor(Math.random() * 26))).join('')

/**
 * Uses the built program: private notes are written and looked at, locked, opened again and hidden
 * by the panic key; each time the memory of every process is searched for them.
 */
export async function useAndLook(notes: number, sabotage: Sabotage = {}): Promise<MemoryFigures> {
  const root = await mkdtemp(join(tmpdir(), 'candor-memory-'))
  const word = newWord()
  const candor = await launchCandor({ dataDir: join(root, 'data'), ...sabotage })
  const at = (): Copies => look(join(root, 'data'), word)
  const page = candor.facilitator
  try {
    await openWithNotes(page, notes, word)
    await showNotes(page)
    const open = at()
    await say(page, { type: 'pane.lock' })
    await wait(lookAfterMs)
    const locked = at()
    await page.waitForLoadState()
    await say(page, { type: 'pane.unlock', secret: passphrase })
    await showNotes(page)
    const reopened = at()
    await page.keyboard.press('F9')
    await wait(lookAfterMs)
    return { open, locked, reopened, hidden: at() }
  } finally {
    await candor.close()
    await rm(root, { recursive: true, force: true })
  }
}

/** Opens the pane and waits until a note is on the screen. */
async function showNotes(page: Page): Promise<void> {
  await say(page, { type: 'pane.open', rehearsal: true })
  await page.getByRole('region', { name: 'Private notes' }).waitFor()
  await page.getByRole('button', { name: /Bus shelter 1(?!\d)/ }).first().click()
}

async function openWithNotes(page: Page, notes: number, word: string): Promise<void> {
  await say(page, {
    type: 'app.newWorkgroup',
    name: 'Larkmoor LEAD OWG',
    goalSentence: '',
    neighborhoods: ['Heron Flats'],
    passphrase,
  })
  const code = await page.getByRole('list', { name: 'Recovery code' }).innerText()
  await say(page, { type: 'app.recoveryNoted', lastGroup: code.trim().split(/\s+/).at(-1) ?? '' })
  const fields = {
    date: '2026-11-24',
    startTime: '10:00',
    place: 'Tern Street Library',
    facilitator: 'Odile Marsh',
    noteTaker: '',
  }
  const meetingId = await say(page, { type: 'meeting.create', fields })
  await say(page, { type: 'app.openMeeting', meetingId })
  for (let n = 1; n <= notes; n += 1) {
    const itemId = await say(page, {
      type: 'item.add',
      meetingId,
      fields: {
        title: `Bus shelter ${n}`,
        presenter: '',
        minutes: 5,
        neighborhoodIds: [],
        purpose: 'discuss',
        part: 'A',
      },
    })
    const text = `Said the word SECRET, and ${n} more.`
    await say(page, { type: 'note.write', meetingId, itemId, text }, word)
  }
  await say(page, { type: 'meeting.start', meetingId })
}
