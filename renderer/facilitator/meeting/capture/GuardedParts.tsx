import type { ReactElement } from 'react'
import { withWording } from '../../../../shared/actions/capture/readLine'
import type { CaptureKind } from '../../../../shared/actions/capture/captureKinds'
import { FlagNote } from '../../../ui/nameGuard/FlagNote'
import { newPlace } from '../../../ui/nameGuard/nameGuardContext'
import { useHeld, useLimit } from '../../../ui/nameGuard/submitGuard'
import { useFlags } from '../../../ui/nameGuard/useFlags'
import { tooLong, usualLimit } from '../../../ui/textLimit'
import type { Capture } from './useCapture'

/** Where the words of each kind go in the shared record. */
const wordingAt: Readonly<Record<CaptureKind, readonly [string, string, number] | null>> = {
  heard: ['heardStatement', 'wording', usualLimit],
  decision: ['decision', 'wording', usualLimit],
  action: ['actionItem', 'wording', usualLimit],
  discussion: ['agendaItem', 'notes', usualLimit],
  'parking lot': ['agendaItem', 'title', 500],
  'private note': null,
}

/** What of the line goes into the shared record is looked at before it does, as in every field. */
export function GuardedParts(props: { capture: Capture; focus: () => void }): ReactElement | null {
  const { capture, focus } = props
  const { line, text, type } = capture
  const at = line.kind === null ? null : wordingAt[line.kind]
  if (at === null) return null
  const [table, field, most] = at
  const names = line.people.flatMap(({ name, known }) => (known === null ? name : []))
  const place = (of: string): string => newPlace(table, keptPlaceOf, of)
  return (
    <>
      <Guarded
        key={`${table} ${field}`}
        place={place(field)}
        text={line.wording}
        most={most}
        focus={focus}
        onTakeOut={(wording) => {
          type(withWording(text, line, wording))
          focus()
        }}
      />
      {names.length > 0 && (
        <Guarded
          place={place(line.kind === 'heard' ? 'source' : 'owner')}
          text={names.join(', ')}
          most={500}
          focus={focus}
          onTakeOut={focus}
        />
      )}
    </>
  )
}

/** The line stands for no row yet, and there is one of it. */
const keptPlaceOf = 'capture'

function Guarded(props: {
  place: string
  text: string
  most: number
  focus: () => void
  onTakeOut: (text: string) => void
}): ReactElement | null {
  const { place, text, most, focus } = props
  const found = useFlags(place, text, { atOnce: text !== '' })
  useHeld(place, text, focus)
  useLimit(() => tooLong(text, most) !== undefined, focus)
  const long = tooLong(text, most)
  return (
    <>
      <FlagNote found={found} value={text} onTakeOut={props.onTakeOut} />
      {long !== undefined && (
        <p className="field__error" role="alert">
          {long}
        </p>
      )}
    </>
  )
}
