import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { ElectronHost } from '../../../electron/hosts/electron/host'
import { HostInMemory } from '../../builders/hostInMemory'
import { Seat } from '../../builders/seat'
import * as fake from '../../host/electron/fake'
import type { FakeWindow } from '../../host/electron/window'
import { randomFrom } from '../random'
import { oneOf, type RowMaker } from '../randomRow'
import { refusableBody, takenBody } from './payloads'
import { rows, schemaOf, type Row } from './table'

/** Who sends a request, as Electron tells of it. */
const senders = [
  'own frame',
  'other window',
  'subframe',
  'null frame',
  'left for elsewhere',
  'unknown contents',
] as const
export type Sender = (typeof senders)[number]

/** What was sent, and what came of it. */
export interface Calls {
  readonly sent: number
  readonly bySender: Readonly<Record<Sender, number>>
  /** Requests that were not refused. */
  readonly taken: number
  readonly uncaught: number
  /** Answers or errors with private text in them, or with text of what was sent. */
  readonly telling: number
  /** The first fault, in words; empty for none. */
  readonly first: string
}

const secret = 'Umber kestrel'
const typed = 'Ochre lantern'

/** Sends so many requests that must be refused, to the whole way from Electron's channel to the core. */
export async function sendRequests(n: number, seed: number): Promise<Calls> {
  const place = await Place.open()
  const random = randomFrom(seed)
  const maker: RowMaker = { random, text: () => `${typed} ${Math.floor(random() * 1e6)}` }
  const bySender = Object.fromEntries(senders.map((one) => [one, 0])) as Record<Sender, number>
  const faults = { taken: 0, uncaught: 0, telling: 0 }
  let first = ''
  const fault = (kind: keyof typeof faults, words: string): void => {
    faults[kind] += 1
    first ||= `${kind}: ${words}`
  }
  const uncaught = (error: unknown): void => fault('uncaught', String(error))
  process.on('uncaughtException', uncaught)
  process.on('unhandledRejection', uncaught)
  let sent = 0
  try {
    while (sent < n) {
      const row = oneOf(rows, random)
      const sender = random() < 0.4 ? 'own frame' : oneOf(senders, random)
      const payload = payloadFor(row, sender, maker)
      if (payload === null) continue
      sent += 1
      bySender[sender] += 1
      const { answer, refused } = await place.send(row, sender, payload)
      const words = `${sender}, ${row.channel}`
      if (!refused) fault('taken', `${words}: ${answer.slice(0, 200)}`)
      if (answer.includes(secret) || answer.includes(typed)) fault('telling', words)
    }
    await new Promise((settled) => setTimeout(settled, 50))
  } finally {
    // Left in place, they would have a failure of this very program end in silence.
    process.off('uncaughtException', uncaught)
    process.off('unhandledRejection', uncaught)
  }
  await place.close()
  return { sent, bySender, ...faults, first }
}

/**
 * From its own page only what no schema takes, or a channel that isn't the role's; from anyone
 * else also what would be taken of the right one.
 */
function payloadFor(row: Row, sender: Sender, maker: RowMaker): unknown {
  const schema = schemaOf(row)
  if (sender !== 'own frame') return { channel: row.channel, body: takenBody(schema, maker) }
  if (maker.random() < 0.1)
    return { channel: otherChannel(row, maker), body: takenBody(schema, maker) }
  const spoilt = refusableBody(schema, maker)
  return spoilt === null ? null : { channel: row.channel, body: spoilt.body }
}

const otherChannel = (row: Row, maker: RowMaker): string =>
  oneOf(
    [
      ...rows.filter(({ role }) => role !== row.role).map(({ channel }) => channel),
      '',
      'constructor',
      '__proto__',
      'toString',
      'dispatch ',
      'READY',
      'x'.repeat(33),
    ],
    maker.random,
  )

/** Candor with private text in it, behind the Electron host on a stand-in for Electron. */
class Place {
  private constructor(
    private readonly seat: Seat,
    private readonly host: ElectronHost,
    private readonly folder: string,
    private readonly windows: Readonly<Record<Row['role'], FakeWindow>>,
  ) {}

  static async open(): Promise<Place> {
    const folder = mkdtempSync(join(tmpdir(), 'candor-verify-'))
    process.env['FAKE_ELECTRON_USER_DATA'] = folder
    const seat = new Seat(folder, new HostInMemory(['projector', 'facilitator']))
    await seat.candor.open()
    await seat.must({ type: 'app.sample' })
    await seat.must({ type: 'pane.open', rehearsal: true })
    const { meetingId } = seat
    const itemId = seat.item('bus shelter').id
    await seat.must({ type: 'note.write', meetingId, itemId, text: secret })
    const host = new ElectronHost({ rendererDir: resolve(folder), preloadDir: '/built/preload' })
    await host.start({
      onRequest: (role, payload) => seat.candor.request(role, payload),
      onWindowGone: () => {},
      onDisplaysChanged: () => {},
      onPanicKey: () => {},
      onLocked: () => {},
      onQuit: () => Promise.resolve(),
    })
    const open = async (role: Row['role']): Promise<FakeWindow> => {
      await host.openWindow(role)
      const window = fake.FakeWindow.all.at(-1)
      if (window === undefined) throw new Error('no window was made')
      return window
    }
    const windows = { facilitator: await open('facilitator'), projector: await open('projector') }
    return new Place(seat, host, folder, windows)
  }

  /** Sends a payload, and tells the answer as text and whether it was a refusal. */
  async send(
    row: Row,
    sender: Sender,
    payload: unknown,
  ): Promise<{ answer: string; refused: boolean }> {
    try {
      const answer: unknown = await fake.handlers.get('candor:request')?.(
        this.event(row, sender) as never,
        payload,
      )
      const refused = (answer as { ok?: unknown } | null | undefined)?.ok === false
      return { answer: JSON.stringify(answer ?? null), refused }
    } catch (error) {
      return { answer: String(error), refused: String(error) === 'Error: Request refused' }
    }
  }

  private event(row: Row, sender: Sender): unknown {
    const own = this.windows[row.role].webContents
    const other = this.windows[row.role === 'facilitator' ? 'projector' : 'facilitator'].webContents
    switch (sender) {
      case 'own frame':
        return { sender: own, senderFrame: own.mainFrame }
      case 'other window':
        return { sender: other, senderFrame: other.mainFrame }
      case 'subframe':
        return { sender: own, senderFrame: { url: own.mainFrame.url } }
      case 'null frame':
        return { sender: own, senderFrame: null }
      case 'left for elsewhere':
        return { sender: own, senderFrame: { url: 'https://example.com/' } }
      case 'unknown contents':
        return { sender: { id: 9_999 }, senderFrame: own.mainFrame }
    }
  }

  async close(): Promise<void> {
    await this.host.quit()
    await this.seat.candor.close()
    rmSync(this.folder, { recursive: true, force: true })
  }
}
