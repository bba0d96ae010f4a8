import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { CdpClient } from '../../electron/hosts/chromium/client'
import { fileInPage } from '../../electron/hosts/chromium/pageFile'
import { buildFixture, type Built } from './built'
import { run, type Running } from './running'

interface Large {
  readonly lengths: readonly number[]
}

let built: Built
let running: Running
let facilitator: Page

beforeAll(async () => {
  built = await buildFixture()
  running = await run(built)
  facilitator = running.facilitator
})

afterAll(async () => {
  await running.close()
  running.cleanUp()
  built.remove()
})

describe('files of any size', () => {
  test('a file that may be large is read piece by piece, as often as one likes', async () => {
    const path = join(running.saved, 'calls.csv')
    writeFileSync(path, 'Ana,1\n'.repeat(100_000))
    running.dialogs.queueOpen(path)
    const read = (await running.ask({ do: 'open large' })) as Large
    expect(read).toMatchObject({ name: 'calls.csv', size: 600_000, first: 'Ana,1' })
    expect(read.lengths.length).toBeGreaterThan(1)
    expect(Math.max(...read.lengths)).toBeLessThan(600_000)
    expect(read.lengths.reduce((sum, length) => sum + length, 0)).toBe(600_000)
    expect(await running.ask({ do: 'open large' })).toBeNull()
  })

  test('a file a page holds is read by the browser, byte for byte', async () => {
    const path = join(running.saved, 'bytes.bin')
    const bytes = Buffer.from(Array.from({ length: 700_000 }, (_, at) => (at * 7) % 256))
    writeFileSync(path, bytes)
    await facilitator.evaluate(() => {
      const input = document.createElement('input')
      input.type = 'file'
      input.id = 'picked'
      document.body.append(input)
    })
    await facilitator.setInputFiles('#picked', path)
    const session = await facilitator.context().newCDPSession(facilitator)
    const { result } = await session.send('Runtime.evaluate', {
      expression: 'document.getElementById("picked").files[0]',
    })
    // A session of one page: it needs no telling which.
    const holder = { client: session as unknown as Pick<CdpClient, 'send'>, sessionId: '' }
    const file = await fileInPage(holder, result.objectId ?? '')
    expect({ name: file.name, size: file.size }).toEqual({ name: 'bytes.bin', size: 700_000 })
    for (let again = 0; again < 2; again += 1) {
      const pieces: Uint8Array[] = []
      for await (const piece of file.pieces()) pieces.push(piece)
      expect(pieces.length).toBeGreaterThan(1)
      expect(Buffer.concat(pieces).equals(bytes)).toBe(true)
    }
    await file.close()
    await facilitator.evaluate(() => document.getElementById('picked')?.remove())
  })
})
