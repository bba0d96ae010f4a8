import { useEffect, useState, type ReactElement } from 'react'
import { strengthOf, type Strength } from '../../../../shared/workgroup/passphraseStrength'
import { Field } from '../../../ui/Field'
import type { FieldGroup } from '../../../ui/form/useForm'
import './PassphraseFields.css'
import { passphraseFields as texts } from './texts'

/** A new passphrase, typed twice, with how hard it is to guess and why. */
export function PassphraseFields(props: {
  of: FieldGroup<{ passphrase: string; again: string }>
}): ReactElement {
  const passphrase = props.of.field('passphrase')
  const again = props.of.field('again')
  const strength = useStrength(passphrase.value)
  const differs = again.value !== '' && again.value !== passphrase.value
  return (
    <>
      <Field
        {...passphrase}
        label={texts.passphrase}
        type="password"
        maxLength={1_000}
        hint={texts.fourOrFiveWordsNobody}
      />
      <div className="strength" data-score={strength?.score} role="status">
        {strength !== null && (
          <>
            <meter
              className="strength__bar"
              min={0}
              max={4}
              value={strength.score}
              aria-label={texts.strengthOfThePassphrase}
            />
            <span>
              <strong>{texts.strengths[strength.score]}.</strong> {strength.advice}
            </span>
          </>
        )}
      </div>
      <Field
        label={texts.passphraseAgain}
        type="password"
        value={again.value}
        onChange={again.onChange}
        error={differs ? texts.theTwoDontMatchYet : undefined}
        maxLength={1_000}
      />
    </>
  )
}

function useStrength(passphrase: string): Strength | null {
  const [strength, setStrength] = useState<{ of: string; is: Strength } | null>(null)
  useEffect(() => {
    let current = true
    if (passphrase !== '')
      void strengthOf(passphrase).then((is) => {
        if (current) setStrength({ of: passphrase, is })
      })
    return () => {
      current = false
    }
  }, [passphrase])
  return passphrase === '' ? null : (strength?.is ?? null)
}
