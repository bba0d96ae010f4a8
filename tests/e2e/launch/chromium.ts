import { readdirSync } from 'node:fs'
import { chromium, type Browser, type ConnectOverCDPTransport, type Page } from 'playwright'
import type { NewScreen } from '../../../electron/hosts/chromium/testing/wire'
import { launchCandor, type Launched, type LaunchOptions, type Role } from '../attach'
import { CandorProcess } from './child'
import { Pages } from './pages'

/** Starts Candor on the Chromium host and attaches Playwright to the browser it drives. */
export async function launchInChromium(options: LaunchOptions): Promise<Launched> {
  const candor = new CandorProcess(options)
  const pages = new Pages()
  const calls = new Map<number, (value: string | null) => void>()
  let lastCall = 0
  let attached: Promise<Browser> | null = null
  let transport: ConnectOverCDPTransport | null = null

  // Again when Candor has had to start its browser again.
  const attach = (): void => {
    transport = { send: (message) => candor.tell({ kind: 'cdp', message }), close: () => {} }
    attached = chromium.connectOverCDP(transport)
    // Candor may end before it is attached; that is reported where its end is.
    attached.catch(() => {})
  }

  candor.onMessage = (message) => {
    switch (message.kind) {
      case 'connected':
        return attach()
      case 'cdp':
        return transport?.onmessage?.(message.message)
      case 'ready':
        return void attached
          ?.then((browser) => begin(browser, message.role, message.targetId))
          .catch((error: unknown) => pages.failed(message.role, error))
      case 'done':
        return calls.get(message.call)?.(message.value)
      case 'disconnected':
        return transport?.onclose?.()
    }
  }

  const begin = async (browser: Browser, role: Role, targetId: string): Promise<void> => {
    const page = await pageOfTarget(browser, targetId)
    pages.watch(role, page)
    const loaded = page.waitForURL(`https://${role}.invalid/`)
    candor.tell({ kind: 'go', role })
    await loaded
    pages.opened(role, page)
  }

  const call = (
    message: (id: number) => Parameters<CandorProcess['tell']>[0],
  ): Promise<string | null> =>
    new Promise((resolve) => {
      const id = ++lastCall
      calls.set(id, resolve)
      candor.tell(message(id))
    })

  const ended = candor.exited.then((): never => {
    transport?.onclose?.()
    throw new Error(`Candor ended:\n${candor.output}`)
  })
  ended.catch(() => {})
  const facilitator = await Promise.race([pages.get('facilitator', 30_000), ended]).catch(
    async (error: unknown) => {
      await candor.kill()
      throw new Error(`${String(error)}\n${candor.output}`)
    },
  )

  return {
    facilitator,
    projector: () => pages.get('projector'),
    page: (role) => pages.get(role),
    dialogs: {
      saved: () => (options.dialogs === undefined ? [] : readdirSync(options.dialogs).sort()),
      queueOpen: (path) => candor.tell({ kind: 'open file', path }),
    },
    displays: {
      add: async (screen: NewScreen) => {
        const id = await call((number) => ({ kind: 'add screen', call: number, screen }))
        if (id === null) throw new Error('The screen was not added')
        return id
      },
      remove: async (id) => {
        await call((number) => ({ kind: 'remove screen', call: number, id }))
      },
    },
    problems: () => pages.problems,
    log: () => candor.output,
    ended: candor.exited,
    kill: () => candor.kill(),
    close: () => candor.quit(),
    restart: async () => {
      await candor.quit()
      return launchCandor(options)
    },
  }
}

/** The page a target is; Playwright may still be about to hear of it. */
async function pageOfTarget(browser: Browser, targetId: string): Promise<Page> {
  for (let attempt = 0; attempt < 200; attempt++) {
    for (const context of browser.contexts()) {
      for (const page of context.pages()) {
        const session = await context.newCDPSession(page)
        const { targetInfo } = await session.send('Target.getTargetInfo')
        await session.detach()
        if (targetInfo.targetId === targetId) return page
      }
    }
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  throw new Error('The window did not appear to Playwright')
}
