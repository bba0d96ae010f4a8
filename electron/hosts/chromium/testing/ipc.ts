import type { WindowRole } from '../../port'
import type { ScriptedDialogs } from '../../scriptedDialogs'
import type { Browser } from '../browser'
import type { HostTesting, Sittings } from './hooks'
import { Relay } from './relay'
import type { Folders, FromHost, NewScreen, ToHost } from './wire'

/** Lets the process that started Candor drive its browser and its surroundings, over the IPC channel. */
export function testingOverIpc(dialogs: ScriptedDialogs | null): HostTesting {
  let relay: Relay | null = null
  let browser: Browser | null = null
  let onStart: (sittings: Sittings) => void = () => {}
  const sittings = new Promise<Sittings>((resolve) => (onStart = resolve))
  const going = new Map<WindowRole, () => void>()

  const connect = async (to: Browser): Promise<void> => {
    relay = await Relay.open(to.client, (message) => tell({ kind: 'cdp', message }))
    tell({ kind: 'connected' })
  }

  const leave = async (): Promise<string> => {
    await (await sittings).leave()
    await relay?.close()
    relay = null
    return 'left'
  }

  // The test's tool is connected anew as well: it remembers pages, and some that are long gone.
  const begin = async ({ dataDir, dialogs: folder }: Folders): Promise<string> => {
    dialogs?.startOver(folder)
    if (browser !== null) await connect(browser)
    await (await sittings).begin(dataDir)
    return 'begun'
  }

  process.on('message', (message: ToHost) => {
    switch (message.kind) {
      case 'cdp':
        return relay?.send(message.message)
      case 'go':
        return going.get(message.role)?.()
      case 'open file':
        return dialogs?.queueOpen(message.path)
      case 'disk stands still':
        return message.after === null
          ? dialogs?.diskGoesOn()
          : dialogs?.diskStandsStillAfter(message.after)
      case 'add screen':
        return reply(message.call, addScreen(browser, message.screen))
      case 'remove screen':
        return reply(message.call, removeScreen(browser, message.id))
      case 'leave':
        return reply(message.call, leave())
      case 'begin':
        return reply(message.call, begin(message.folders))
      case 'quit':
        process.emit('SIGTERM')
    }
  })

  // The test itself ended, perhaps by crashing: nobody is left to end this process.
  process.once('disconnect', () => process.emit('SIGTERM'))

  return {
    browserStarted: async (started) => {
      browser = started
      void started.process.exited.then(() => tell({ kind: 'disconnected' }))
      await connect(started)
    },
    beforeNavigate: (role, targetId) =>
      new Promise((resolve) => {
        going.set(role, resolve)
        tell({ kind: 'ready', role, targetId })
      }),
    started: onStart,
  }
}

async function addScreen(browser: Browser | null, screen: NewScreen): Promise<string | null> {
  const page = browser?.firstPage
  if (browser === null || page == null) return null
  const added = await browser.client.send('Emulation.addScreen', screen, page.sessionId)
  return added.screenInfo.id
}

async function removeScreen(browser: Browser | null, screenId: string): Promise<null> {
  const page = browser?.firstPage
  if (browser === null || page == null) return null
  await browser.client.send('Emulation.removeScreen', { screenId }, page.sessionId)
  return null
}

function reply(call: number, value: Promise<string | null>): void {
  const logFailure = (error: unknown): null => {
    console.error(error)
    return null
  }
  void value.catch(logFailure).then((given) => tell({ kind: 'done', call, value: given }))
}

function tell(message: FromHost): void {
  if (process.connected) process.send?.(message)
}
