import { EyeOff } from 'lucide-react'
import type { ReactElement } from 'react'
import { Button } from '../Button'
import type { Flags } from './useFlags'
import './FlagNote.css'
import { flagNote as texts } from './texts'

/** Said of what may be somebody; it says nothing about anyone to whoever reads along. */
const quietMessage = texts.checkThisWordingMayName

/** Says under a field what holds its text back, and what can be done about it; quietly, what may be a name. */
export function FlagNote(props: {
  found: Flags
  value: string
  /** Gives the field this text instead, and the focus. */
  onTakeOut: (text: string) => void
}): ReactElement {
  const { found, value } = props
  const [flag] = found.flags
  const takeOut = (): void => {
    if (flag === undefined || found.text !== value) return
    const before = value.slice(0, flag.start)
    const after = value.slice(flag.end)
    // Between two words that are left stands one space.
    props.onTakeOut(before + (before.endsWith(' ') ? after.replace(/^ /, '') : after))
  }
  return (
    <div
      role="status"
      className={flag === undefined && found.quiet.length > 0 ? 'flagnote-quiet' : 'flagnote'}
    >
      {flag === undefined && found.quiet.length > 0 && found.text === value && (
        <>
          <p>{quietMessage}</p>
          <Button small look="quiet" onPress={found.pass}>
            {texts.notANameHere}
          </Button>
        </>
      )}
      {flag !== undefined && (
        <>
          <EyeOff aria-hidden="true" />
          <p>{found.message}</p>
          <Button small look="restricted" onPress={takeOut}>
            {texts.takeItOut}
          </Button>
          <Button small look="restricted" onPress={found.pass}>
            {texts.differentPerson}
          </Button>
        </>
      )}
    </div>
  )
}
