import { MessageChannel, Worker } from 'node:worker_threads'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { serveThread } from '../../../electron/threads/serveThread'
import { ThreadClient, workerLine } from '../../../electron/threads/threadClient'
import type { ThreadCall } from '../../../electron/threads/threadContract'

interface CountingWork {
  double(number: number): number
  /** Counts up to a number, telling each, until it isn't wanted. */
  count(upTo: number, call: ThreadCall<number>): Promise<number>
  /** Answers with the bytes it was given. */
  mirror(bytes: Uint8Array, call: ThreadCall): Uint8Array
  fail(how: { readonly message: string; readonly code?: string }): never
}

const what = 'the thread that counts'
const opened: { close(): Promise<unknown> }[] = []
afterEach(async () => {
  await Promise.all(opened.splice(0).map((one) => one.close()))
})

const soon = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/** Both ends of a channel, in this thread. */
function channel(work: Partial<CountingWork> = {}, errors = {}) {
  const { port1, port2 } = new MessageChannel()
  serveThread<CountingWork>({ ...counting, ...work }, port2)
  const worker = Object.assign(port1, {
    terminate: () => Promise.resolve(port1.close()),
  }) as unknown as Worker
  const client = new ThreadClient<CountingWork>(workerLine(worker), { what, errors })
  opened.push(client)
  return client
}

const counting: CountingWork = {
  double: (number) => 2 * number,
  count: async (upTo, call) => {
    let number = 0
    while (number < upTo && !call.signal.aborted) {
      number += 1
      call.progress(number)
      await soon()
    }
    return number
  },
  mirror: (bytes, call) => {
    call.handOver(bytes)
    return bytes
  },
  fail: ({ message, code }) => {
    throw Object.assign(new RangeError(message), code === undefined ? {} : { code })
  },
}

/** A thread of its own that does as it is told in plain words, well or badly. */
function startBadly(program: string, onEnd = (): void => undefined) {
  const worker = new Worker(
    `const { parentPort } = require('node:worker_threads')
     parentPort.on('message', ({ kind, number, given }) => { ${program} })`,
    { eval: true },
  )
  const client = new ThreadClient<CountingWork>(workerLine(worker), { what, onEnd })
  opened.push(client)
  return { client, worker }
}

describe('a thread', () => {
  test('answers each question with its own answer, whichever is done first', async () => {
    const client = channel()
    const answers = [client.ask('count', 3), client.ask('double', 4), client.ask('count', 1)]
    expect(await Promise.all(answers)).toEqual([3, 8, 1])
  })

  test('tells how far it is, in order and before its answer', async () => {
    const told: number[] = []
    const client = channel()
    expect(await client.ask('count', 4, { onProgress: (number) => told.push(number) })).toBe(4)
    expect(told).toEqual([1, 2, 3, 4])
  })

  test('is handed bytes, and hands them back, without a copy', async () => {
    const client = channel()
    const bytes = Uint8Array.from([1, 2, 3])
    expect(await client.ask('mirror', bytes, { handOver: bytes })).toEqual(
      Uint8Array.from([1, 2, 3]),
    )
    expect(bytes.byteLength).toBe(0)
    const whole = Uint8Array.from([1, 2, 3, 4])
    const part = whole.subarray(1, 3)
    expect(await client.ask('mirror', part, { handOver: part })).toEqual(Uint8Array.from([2, 3]))
    expect(whole).toEqual(Uint8Array.from([1, 2, 3, 4]))
  })

  test('does what it is told before what it is asked later', async () => {
    const done: number[] = []
    const client = channel({ double: (number) => done.push(number) })
    client.tell('double', 1)
    client.tell('double', 2)
    expect(await client.ask('double', 3)).toBe(3)
    expect(done).toEqual([1, 2, 3])
  })
})

describe('an error of a thread', () => {
  test('comes back without its words, which may repeat what the thread was given', async () => {
    const failure = channel().ask('fail', { message: 'Tern Street', code: 'ENOSPC' })
    await expect(failure).rejects.toMatchObject({
      message: 'the thread that counts failed: RangeError',
      code: 'ENOSPC',
    })
  })

  test('that is told apart is the very same kind here', async () => {
    class OutOfRange extends Error {}
    const client = channel({}, { RangeError: () => new OutOfRange() })
    await expect(client.ask('fail', { message: '' })).rejects.toBeInstanceOf(OutOfRange)
  })

  test('is also that it was asked for what it doesn’t do, or given what can’t be sent', async () => {
    const client = channel()
    const unknown = client as unknown as ThreadClient<{ fly(given: null): void }>
    await expect(unknown.ask('fly', null)).rejects.toThrow('failed: TypeError')
    const unsendable = (() => 1) as unknown as number
    await expect(client.ask('double', unsendable)).rejects.toThrow(/could not be cloned/)
    expect(await client.ask('double', 1)).toBe(2)
  })
})

describe('a question', () => {
  test('that is cancelled is rejected with the reason, and the thread stops', async () => {
    const cancelling = new AbortController()
    const counted = vi.fn()
    const client = channel({
      count: async (upTo, call) => counted(await counting.count(upTo, call)) as number,
    })
    const answer = client.ask('count', 1_000_000, {
      signal: cancelling.signal,
      onProgress: (number) =>
        number === 3 ? cancelling.abort(new Error('not wanted')) : undefined,
    })
    await expect(answer).rejects.toThrow('not wanted')
    await vi.waitFor(() => expect(counted).toHaveBeenCalledTimes(1))
    expect(counted.mock.lastCall?.[0]).toBeLessThan(1_000)
    expect(await client.ask('double', 2)).toBe(4)
  })

  test('that never is answered is over once it is cancelled', async () => {
    const { client } = startBadly('')
    const cancelling = new AbortController()
    const answer = client.ask('double', 1, { signal: cancelling.signal })
    cancelling.abort(new Error('not wanted'))
    await expect(answer).rejects.toThrow('not wanted')
    await expect(client.ask('double', 1, { signal: cancelling.signal })).rejects.toThrow(
      'not wanted',
    )
  })

  test('that is answered twice keeps its first answer, and no other takes the second', async () => {
    const { client } = startBadly(
      `for (const value of [given, 'again']) parentPort.postMessage({ kind: 'answer', number, value })
       parentPort.postMessage({ kind: 'failed', number, failure: { name: 'Error', code: null } })`,
    )
    expect(await Promise.all([client.ask('double', 1), client.ask('double', 2)])).toEqual([1, 2])
  })

  test('is rejected when the thread dies while it works on it, and so is every later one', async () => {
    const onEnd = vi.fn()
    const { client } = startBadly(
      `if (given === 2) setImmediate(() => { throw new RangeError('Tern Street') })`,
      onEnd,
    )
    const [first, second] = await Promise.allSettled([
      client.ask('double', 1),
      client.ask('double', 2),
    ])
    for (const one of [first, second])
      expect(one).toMatchObject({
        reason: { message: 'the thread that counts has ended: RangeError' },
      })
    await expect(client.ask('double', 3)).rejects.toThrow('has ended')
    client.tell('double', 4)
    expect(onEnd).toHaveBeenCalledTimes(1)
  })

  test('is rejected when the thread goes without a word', async () => {
    const { client } = startBadly('process.exit(0)')
    await expect(client.ask('double', 1)).rejects.toThrow('the thread that counts has ended')
  })

  test('is rejected when the thread is closed, at once', async () => {
    const { client } = startBadly('')
    const answer = client.ask('double', 1)
    const closing = client.close()
    await expect(answer).rejects.toThrow('the thread that counts has ended')
    await closing
  })
})

test('a thread keeps the program from ending only while something is asked of it', async () => {
  const { client, worker } = startBadly(
    "if (kind === 'ask' && given > 0) parentPort.postMessage({ kind: 'answer', number, value: given })",
  )
  const held: boolean[] = []
  const ref = vi.spyOn(worker, 'ref').mockImplementation(() => void held.push(true))
  const unref = vi.spyOn(worker, 'unref').mockImplementation(() => void held.push(false))
  const cancelling = new AbortController()
  const open = client.ask('double', 0, { signal: cancelling.signal })
  await client.ask('double', 1)
  expect(held).toEqual([true, true])
  cancelling.abort()
  await expect(open).rejects.toThrow()
  expect(held).toEqual([true, true, false])
  ref.mockRestore()
  unref.mockRestore()
})
