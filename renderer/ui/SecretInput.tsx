import { Eye, EyeOff } from 'lucide-react'
import { type KeyboardEvent, type ReactElement, useState } from 'react'
import { Input, type InputProps } from 'react-aria-components'
import { Button } from './Button'
import './SecretInput.css'
import { secretInput as texts } from './texts'

/**
 * Where a secret is typed: it can be looked at for as long as the cursor is there, and says when Caps
 * Lock is on. What is shown is kept from spelling checks, which may send it elsewhere.
 */
export function SecretInput(props: { input: InputProps; label: string }): ReactElement {
  const [isShown, setShown] = useState(false)
  const [hasCapsLock, setCapsLock] = useState(false)
  const look = (event: KeyboardEvent): void => setCapsLock(event.getModifierState('CapsLock'))
  return (
    <div
      className="secretinput"
      onBlur={({ currentTarget, relatedTarget }) => {
        if (currentTarget.contains(relatedTarget)) return
        setShown(false)
        setCapsLock(false)
      }}
    >
      <div className="secretinput__line">
        <Input
          {...props.input}
          type={isShown ? 'text' : 'password'}
          autoComplete="off"
          spellCheck={false}
          onKeyDown={look}
          onKeyUp={look}
        />
        <Button
          look="quiet"
          small
          icon
          aria-label={isShown ? texts.hide(props.label) : texts.show(props.label)}
          onPress={() => setShown(!isShown)}
        >
          {isShown ? <EyeOff aria-hidden="true" /> : <Eye aria-hidden="true" />}
        </Button>
      </div>
      <span className="field__hint" role="status">
        {hasCapsLock && texts.capsLockIsOn}
      </span>
    </div>
  )
}
