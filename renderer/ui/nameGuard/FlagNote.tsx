import type { ReactElement } from 'react'
import { EyeOff } from 'lucide-react'
import { Button } from '../Button'
import type { Flags } from './useFlags'
import './FlagNote.css'

/** Says under a field what holds its text back, and what can be done about it. */
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
    <div role="status" className="flagnote">
      {flag !== undefined && (
        <>
          <EyeOff aria-hidden="true" />
          <p>{found.message}</p>
          <Button small look="restricted" onPress={takeOut}>
            Take it out
          </Button>
          <Button small look="restricted" onPress={found.pass}>
            Somebody else
          </Button>
        </>
      )}
    </div>
  )
}
