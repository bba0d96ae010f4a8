import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import {
  claimFolder,
  type Claim,
  type Claiming,
  type LockTimes,
} from '../../../electron/launch/singleInstanceLock'
import { inUseWords, unusableWords } from '../../../electron/launch/unusableFolder'
import { freshFolder } from '../../builders/folders'

const quick: LockTimes = { answerWithin: 200, renewEvery: 20, freshFor: 200 }

const claiming = async (folder: string): Promise<Claiming> => {
  const claimed = await claimFolder(folder, quick)
  if (claimed.kind === 'claimed') onTestFinished(() => claimed.release())
  return claimed
}

async function claimOrFail(folder: string): Promise<Claim> {
  const claim = await claiming(folder)
  if (claim.kind !== 'claimed') throw new Error(claim.kind)
  return claim
}

const lockIn = (folder: string): string => join(folder, 'lock')
/** A process that can't be running: no system numbers them so high. */
const nobody = 2 ** 30
const lockText = (fields: object): string =>
  JSON.stringify({ path: null, token: 't', host: hostname(), process: nobody, ...fields })

describe('a data folder', () => {
  test('is one program’s: a second one is told, and the first comes to the front', async () => {
    const folder = await freshFolder()
    const first = await claimOrFail(folder)
    const onAsked = vi.fn()
    first.onAsked = onAsked
    expect((await claiming(folder)).kind).toBe('asked to come to the front')
    expect(onAsked).toHaveBeenCalledOnce()
    first.release()
    expect(existsSync(lockIn(folder))).toBe(false)
    await claimOrFail(folder)
  })

  test.each([
    ['an empty lock', ''],
    ['a torn lock', '{"path":"/tmp/cand'],
    ['a lock of something else', '{"path":7}'],
    ['a lock of a process that ended', lockText({})],
    ['a lock of an earlier Candor', '{"path":"/tmp/candor-gone00/front","token":"t"}'],
    ['a very long lock', 'x'.repeat(100_000)],
  ])('is taken over %s', async (_what, text) => {
    const folder = await freshFolder()
    writeFileSync(lockIn(folder), text)
    await claimOrFail(folder)
    expect(JSON.parse(readFileSync(lockIn(folder), 'utf8'))).toMatchObject({
      host: hostname(),
      process: process.pid,
    })
  })

  test('is taken where a folder or a link has the lock’s name, and nothing of theirs is touched', async () => {
    const elsewhere = join(await freshFolder(), 'budget.txt')
    writeFileSync(elsewhere, 'nothing of Candor’s')
    const folder = await freshFolder()
    symlinkSync(elsewhere, lockIn(folder))
    await claimOrFail(folder)
    expect(readFileSync(elsewhere, 'utf8')).toBe('nothing of Candor’s')
    const other = await freshFolder()
    mkdirSync(join(lockIn(other), 'kept'), { recursive: true })
    await claimOrFail(other)
    const aside = readdirSync(other).find((name) => name.startsWith('lock-')) ?? ''
    expect(readdirSync(join(other, aside))).toEqual(['kept'])
  })

  test('that another computer has is told so as long as its lock is renewed', async () => {
    const folder = await freshFolder()
    const renew = (at: number): void =>
      writeFileSync(
        lockIn(folder),
        lockText({ host: 'millrace-7', token: 't', at }).replace(/,"at":\d+/, ''),
      )
    renew(0)
    const renewing = setInterval(() => renew(1), 15)
    onTestFinished(() => clearInterval(renewing))
    expect(await claiming(folder)).toEqual({ kind: 'in use', host: 'millrace-7', here: false })
    clearInterval(renewing)
    await pause(2 * quick.freshFor)
    await claimOrFail(folder)
  })

  test('whose lock somebody takes away is claimed again by who has it', async () => {
    const folder = await freshFolder()
    await claimOrFail(folder)
    const { rmSync } = await import('node:fs')
    rmSync(lockIn(folder))
    await vi.waitFor(() => expect(existsSync(lockIn(folder))).toBe(true))
  })

  test('is claimed with a temporary path that is too long for a socket’s name', async () => {
    const long = join(await freshFolder(), 'x'.repeat(120))
    mkdirSync(long)
    vi.stubEnv('TMPDIR', long)
    onTestFinished(() => void vi.unstubAllEnvs())
    const folder = await freshFolder()
    await claimOrFail(folder)
    expect((await claiming(folder)).kind).toBe('asked to come to the front')
  })

  test('never has a lock connect to a socket that isn’t a Candor’s', async () => {
    const folder = await freshFolder()
    const { createServer } = await import('node:net')
    const heard = vi.fn()
    const path = join(await freshFolder(), 'other')
    const server = createServer(heard).listen(path)
    onTestFinished(() => void server.close())
    writeFileSync(lockIn(folder), lockText({ path }))
    await claimOrFail(folder)
    expect(heard).not.toHaveBeenCalled()
  })

  test.each([
    [
      'below a file',
      'ENOTDIR',
      async () => {
        const file = join(await freshFolder(), 'file')
        writeFileSync(file, '')
        return join(file, 'data')
      },
    ],
    [
      'that is a file',
      'EEXIST',
      async () => {
        const file = join(await freshFolder(), 'file')
        writeFileSync(file, '')
        return file
      },
    ],
  ])('%s is told in one line, with what to do', async (_what, code, made) => {
    const error: unknown = await claimFolder(await made(), quick).catch((caught: unknown) => caught)
    expect(error).toMatchObject({ code })
    expect(unusableWords(error)).toMatch(/^[^\n]+Move it away[^\n]+$/)
  })
})

test.runIf(process.platform === 'linux')(
  'a folder where a system makes none is told of, instead of being tried for good',
  async () => {
    const error: unknown = await claimFolder('/proc/nowhere/data', quick).catch(
      (caught: unknown) => caught,
    )
    expect(error).toMatchObject({ code: 'ENOENT' })
    expect(unusableWords(error)).toMatch(/^Candor’s folder isn’t there\. Connect the disk/)
  },
)

test('what another computer calls itself can’t put anything into the sentence', () => {
  const words = inUseWords({ kind: 'in use', host: '<b>x</b>\nCall 555', here: false })
  expect(words).toContain('(bxbCall555)')
})
