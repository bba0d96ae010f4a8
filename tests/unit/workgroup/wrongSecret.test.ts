import { expect, test } from 'vitest'
import { newRecoveryCode } from '../../../electron/storage/vault/secrets'
import { refuseSecret } from '../../../electron/workgroup/wrongSecret'

const readRefusal = (secret: string): string => refuseSecret(secret, 'it').refusal.message

test('a secret that opens nothing is said to be what it is', () => {
  const code = newRecoveryCode()
  const swapped = code.replace(/.$/, (letter) => (letter === '7' ? '8' : '7'))
  expect(readRefusal(code)).toContain('That recovery code doesn’t open it')
  expect(readRefusal(code.toLowerCase().replaceAll('-', ' '))).toContain('That recovery code')
  for (const mistyped of [swapped, code.slice(0, -1), `${code}K`])
    if (mistyped !== code) expect(readRefusal(mistyped)).toContain('looks like a recovery code')
})

test.each([
  'seven herons cross the millrace',
  '',
  'a',
  'correct horse battery staple 2026 and then some',
])('“%s” is a passphrase', (secret) => {
  expect(readRefusal(secret)).toContain('That passphrase doesn’t open it')
})
