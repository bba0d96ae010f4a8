import { expect, test } from 'vitest'
import { newLineKeys, SealedLine } from '../../../shared/kernel/sealedLine'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

function aLine(): { core: SealedLine; page: SealedLine } {
  const [core, page] = [newLineKeys(), newLineKeys()]
  return {
    core: new SealedLine('core', core, page.publicKey),
    page: new SealedLine('page', page, core.publicKey),
  }
}

test('what one end says the other hears, in its order', () => {
  const { core, page } = aLine()
  const said = [core.seal(bytesOf('first')), core.seal(bytesOf('second'))]
  expect(said.map((one) => page.open(one))).toEqual([bytesOf('first'), bytesOf('second')])
  expect(core.open(page.seal(bytesOf('an answer')))).toEqual(bytesOf('an answer'))
})

test('the same words never look the same, and are nowhere on the way', () => {
  const { core } = aLine()
  const [once = '', again = ''] = [0, 1].map(() =>
    Buffer.from(core.seal(bytesOf('the same words'))).toString('latin1'),
  )
  expect(once).not.toBe(again)
  expect(once).not.toContain('same')
})

test('what is out of order, changed, sent back or of another line is refused, and costs nothing', () => {
  const { core, page } = aLine()
  const first = core.seal(bytesOf('first'))
  const second = core.seal(bytesOf('second'))
  const changed = Uint8Array.from(first, (byte, at) => (at === 3 ? byte ^ 1 : byte))
  expect(() => page.open(second)).toThrow()
  expect(() => page.open(changed)).toThrow()
  expect(() => core.open(first)).toThrow()
  expect(() => aLine().page.open(first)).toThrow()
  expect(page.open(first)).toEqual(bytesOf('first'))
  expect(() => page.open(first)).toThrow()
})

test('an end that forgot its key can’t be used to read what was said before', () => {
  const { core, page } = aLine()
  const said = core.seal(bytesOf('before'))
  page.forget()
  expect(() => page.open(said)).toThrow()
})
