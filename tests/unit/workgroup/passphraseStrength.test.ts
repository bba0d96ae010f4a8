import { expect, test } from 'vitest'
import { strengthOf, weaknessOf } from '../../../shared/workgroup/passphraseStrength'

test.each([
  ['twelve spaces', ' '.repeat(12), 'too short'],
  ['twelve zero-width spaces', '\u200b'.repeat(12), 'too short'],
  ['twelve blank letters', '\u3164'.repeat(12), 'too short'],
  ['blanks between a few letters', 'a           b', 'too short'],
  ['letters padded with nothing', `heron${'\u200d'.repeat(20)}`, 'too short'],
  ['one letter twelve times', 'aaaaaaaaaaaa', 'too easy'],
  ['the same in full width', 'ａ'.repeat(12), 'too easy'],
  ['a row of keys', 'qwertyuiop[]', 'too easy'],
  ['a known one, spelled with joiners', Array.from('passwordpassword').join('\u200d'), 'too easy'],
  ['one sign that stands for a sentence', '\ufdfa', 'too short'],
  ['what is easy for as long as it is judged', `${'ab'.repeat(30)} seven herons`, 'too easy'],
  ['four words', 'seven herons cross the millrace', null],
  ['words of another script', 'سبع مالك الحزين تعبر الطاحونة', null],
])('a passphrase of %s is judged as it is seen', async (_what, passphrase, weakness) => {
  expect(await weaknessOf(passphrase)).toBe(weakness)
})

test('what nobody sees makes no passphrase stronger', async () => {
  const plain = await strengthOf('larkmoor2024')
  expect(await strengthOf('lark\u200bmoor\u200b2024')).toEqual(plain)
})

test('however long a passphrase is, judging it takes no longer than for the first of it', async () => {
  const words = 'p4$$w0rD seven 1999-12-31 h3r0n'
  const long = await strengthOf(words.padEnd(1_000, ' qwertyuiop p4ssw0rd'))
  expect(long).toEqual(await strengthOf(words.padEnd(32, ' qwertyuiop p4ssw0rd')))
})
