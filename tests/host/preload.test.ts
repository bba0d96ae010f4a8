import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runInNewContext } from 'node:vm'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { buildFixture, type Built } from './built'

let built: Built

beforeAll(async () => {
  built = await buildFixture()
})

afterAll(() => built.remove())

interface Bridge {
  dispatch(command: unknown): Promise<unknown>
  onSnapshot(listener: (message: unknown) => void): () => void
}

function source(name: string): string {
  return readFileSync(join(built.preload, `${name}.cjs`), 'utf8')
}

function listRequired(code: string): string[] {
  return [...code.matchAll(/\brequire\(\s*["']([^"']+)["']\s*\)/g)].map((match) => match[1] ?? '')
}

test.each(['facilitator', 'projector'])(
  'the %s preload is one CommonJS file that requires only electron',
  (role) => {
    expect(listRequired(source(role))).toEqual(['electron'])
    expect(source(role)).not.toMatch(/^\s*(import|export)\b/m)
  },
)

test.each(['page-facilitator', 'page-projector'])('the %s script requires nothing', (name) => {
  expect(listRequired(source(name))).toEqual([])
  expect(source(name)).not.toMatch(/^\s*(import|export)\b/m)
})

test('the facilitator preload speaks over one channel each way and hides the rest', async () => {
  const invoke = vi.fn((_channel: string, _message: unknown) => Promise.resolve('done'))
  const on =
    vi.fn<(channel: string, listener: (event: unknown, message: unknown) => void) => void>()
  const exposed: Record<string, Bridge> = {}
  const electron = {
    ipcRenderer: { invoke, on },
    contextBridge: {
      exposeInMainWorld: (name: string, bridge: Bridge) => {
        exposed[name] = bridge
      },
    },
  }
  runInNewContext(source('facilitator'), {
    require: () => electron,
    queueMicrotask,
    exports: {},
    module: {},
  })
  const bridge = exposed['candor']
  expect(Object.keys(exposed)).toEqual(['candor'])
  expect(Object.keys(bridge ?? {})).toEqual(['dispatch', 'query', 'onSnapshot'])
  expect(await bridge?.dispatch({ kind: 'x' })).toBe('done')
  expect(invoke.mock.calls).toEqual([
    ['candor:request', { channel: 'dispatch', body: { kind: 'x' } }],
  ])
  const heard: unknown[] = []
  bridge?.onSnapshot((...given: unknown[]) => heard.push(given))
  const [channel, listener] = on.mock.calls[0] ?? []
  listener?.({ sender: 'hidden' }, 'snapshot')
  expect(channel).toBe('candor:push')
  expect(heard).toEqual([['snapshot']])
})

test('a request that fails tells the page nothing of why', async () => {
  const exposed: Record<string, Bridge> = {}
  runInNewContext(source('facilitator'), {
    require: () => ({
      ipcRenderer: { invoke: () => Promise.reject(new Error('secret reason')), on: () => {} },
      contextBridge: {
        exposeInMainWorld: (name: string, bridge: Bridge) => void (exposed[name] = bridge),
      },
    }),
    queueMicrotask,
  })
  const failed = exposed['candor']?.dispatch({}).catch((error: unknown) => (error as Error).message)
  expect(await failed).toBe('Request failed')
})

test.each(['facilitator', 'projector'])(
  'the %s page goes on as fast through lists once its language is fixed',
  (role) => {
    // The engine says itself whether it takes what goes through lists for changed.
    const program = `
      // Node makes these when they are first asked for, and defines them anew then.
      void [atob, btoa, crypto, TextEncoder, TextDecoder]
      Object.assign(globalThis, {
        top: globalThis,
        self: globalThis,
        origin: 'https://${role}.invalid',
        addEventListener: () => {},
        __candorRaw: () => {},
        __candorKey: ${JSON.stringify(Buffer.alloc(32, 9).toString('base64'))},
      })
      require(${JSON.stringify(join(built.preload, `page-${role}.cjs`))})
      process.stdout.write(JSON.stringify([
        typeof candor, %ArrayIteratorProtector(), %MapIteratorProtector(),
        %SetIteratorProtector(), %StringIteratorProtector(),
      ]))`
    const told = execFileSync(process.execPath, ['--allow-natives-syntax', '-e', program], {
      encoding: 'utf8',
    })
    expect(JSON.parse(told)).toEqual(['object', true, true, true, true])
  },
)
