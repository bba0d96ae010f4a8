import { type Refusal, refuse } from '../../shared/kernel/result'
import { isRecoveryCode } from '../storage/vault/secrets'

/** A recovery code has 36 letters and digits; a mistyped one a few more or less, and nobody's passphrase is like it. */
function isLikeCode(secret: string): boolean {
  const groups = secret.trim().split(/[\s–—-]+/)
  const letters = groups.join('')
  const areShort = groups.length === 1 || groups.every((group) => group.length < 7)
  const digits = letters.match(/\d/g)?.length ?? 0
  return areShort && /^[a-z0-9]{32,40}$/i.test(letters) && digits > 2
}

/** Says why a secret doesn't open something, which of the two it was, and what to look at. */
export function refuseSecret(
  secret: string,
  what: 'it' | 'this backup',
): { readonly ok: false; readonly refusal: Refusal } {
  if (isRecoveryCode(secret))
    return refuse(
      `That recovery code doesn’t open ${what}. Nothing was changed. Check that it is the code of this workgroup; new keys come with a new code.`,
      'secret',
    )
  if (isLikeCode(secret))
    return refuse(
      'That looks like a recovery code, but something in it is missing or mistyped. Nothing was changed. Compare each group with what was written down.',
      'secret',
    )
  return refuse(`That passphrase doesn’t open ${what}. Nothing was changed; try again.`, 'secret')
}
