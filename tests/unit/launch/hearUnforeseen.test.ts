import { execFile } from 'node:child_process'
import { resolve } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { HostUnavailable } from '../../../electron/hosts/port'
import { startFailureWords } from '../../../electron/launch/startFailure'

const module = resolve(import.meta.dirname, '../../../electron/launch/hearUnforeseen.ts')

/** Runs a program that hears what is unforeseen; what it wrote, and how it ended. */
const run = (program: string) =>
  promisify(execFile)(process.execPath, [
    '--import',
    'tsx',
    '--input-type=module',
    '-e',
    `import { hearUnforeseen } from ${JSON.stringify(module)}
     hearUnforeseen()
     ${program}`,
  ])

test('what nobody caught ends nothing, and its words are told nobody', async () => {
  const { stdout, stderr } = await run(`
    void Promise.reject(new TypeError('typed by somebody'))
    void Promise.reject('typed by somebody')
    setTimeout(() => { throw new RangeError('typed by somebody') })
    setTimeout(() => console.log('goes on'), 50)`)
  expect(stdout).toBe('goes on\n')
  expect(stderr).toContain('TypeError')
  expect(stderr).toContain('RangeError')
  expect(stderr).not.toContain('typed by somebody')
})

test('a reader that has gone is no failure of its own', async () => {
  const { stdout } = await run(`
    process.stderr.emit('error', Object.assign(new Error('write'), { code: 'EPIPE' }))
    console.log('goes on')`)
  expect(stdout).toBe('goes on\n')
})

test('the process of the private notes ends at it instead, as silent about its words', async () => {
  const ending = resolve(import.meta.dirname, '../../../electron/kernel/endOnUnforeseen.ts')
  for (const failure of [
    "throw new TypeError('typed')",
    "Promise.reject(new TypeError('typed'))",
  ]) {
    const program = `
      import { endOnUnforeseen } from ${JSON.stringify(ending)}
      endOnUnforeseen()
      setTimeout(() => { ${failure} })
      setTimeout(() => console.log('goes on'), 5_000)`
    const ended = await run(program).catch((error: unknown) => error)
    expect(ended).toMatchObject({ code: 1, stdout: '' })
    const { stderr } = ended as { readonly stderr: string }
    expect(stderr).toContain('TypeError')
    expect(stderr).not.toContain('typed')
  }
})

test('when Candor can’t start, only words made to be read are shown', () => {
  expect(startFailureWords(new HostUnavailable('no display.'))).toBe(
    'Candor cannot start: no display.',
  )
  const words = startFailureWords(new TypeError('typed by somebody'))
  expect(words).toContain('nothing was changed')
  expect(words).toContain('TypeError')
  expect(words).not.toContain('typed by somebody')
})
