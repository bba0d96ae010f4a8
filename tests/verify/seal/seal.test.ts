import { createCipheriv } from 'node:crypto'
import { expect, test } from 'vitest'
import { noteSeals, SealLog, sealUntil } from './seals'

test('no key and nonce seal twice, whatever fails, crashes or is tried again', async () => {
  const log = new SealLog(40_000)
  const stop = noteSeals(log)
  await sealUntil(log, 40_000, 7)
  stop()
  expect(log.count).toBeGreaterThanOrEqual(40_000)
  expect(log.repeated).toBe(0)
})

test('a pair that does come twice is noticed', () => {
  const log = new SealLog(10)
  const stop = noteSeals(log)
  for (let time = 0; time < 2; time += 1)
    createCipheriv('aes-256-gcm', Buffer.alloc(32, 1), Buffer.alloc(12, 2)).final()
  stop()
  expect(log).toMatchObject({ count: 2, repeated: 1 })
})
