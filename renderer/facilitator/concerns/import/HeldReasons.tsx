import type { ReactElement } from 'react'
import { type Choice, isHeld } from '../../../../shared/concerns/import/incoming'
import type { ReadRow } from '../../../../shared/concerns/import/types'
import { Button } from '../../../ui/Button'
import { formatCount } from '../../../ui/labels'
import type { Intake } from './useImport'
import './import.css'
import './HeldReasons.css'
import { heldReasons as texts } from './texts'

/* Rows that wait for a person: why, and the decision. */

/** Why a row waits, and the decision about it: nothing held is taken in before one of these is pressed. */
export function HeldReasons(props: {
  row: ReadRow
  choice: Choice | undefined
  onChoose: (choice: Choice) => void
}): ReactElement | null {
  const { row, choice } = props
  if (row.reason !== null || row.holds.length === 0) return null
  return (
    <div className="intake__held" role="group" aria-label={texts.lineNeedsADecision(row.line)}>
      <ul>
        {row.holds.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      {isHeld(row, choice) && choice !== 'leave out' && (
        <div className="actions-row actions-row--start">
          <Button
            small
            isDisabled={row.fields.wording.trim() === ''}
            aria-label={texts.addLineAs(row.line)}
            onPress={() => props.onChoose('own')}
          >
            {texts.addAsItIs}
          </Button>
          <Button
            small
            look="quiet"
            aria-label={texts.leaveOutLine(row.line)}
            onPress={() => props.onChoose('leave out')}
          >
            {texts.leaveOut}
          </Button>
        </div>
      )}
    </div>
  )
}

/** What was there and isn't part of the concern. */
export function SetApart({ text }: { text: string }): ReactElement {
  return (
    <details>
      <summary>{texts.setApartNotPartConcern}</summary>
      <pre className="intake__apart" dir="auto">
        {text.slice(0, 5_000)}
      </pre>
    </details>
  )
}

/** Leaves out at once all rows that wait for a reason of their own; taken in, they are one by one. */
export function AllHeld({ intake }: { intake: Intake }): ReactElement | null {
  const held = intake.rows.filter(
    (row) => row.reason === null && isHeld(row, intake.choices.get(row.line)),
  )
  const waiting = held.filter(({ line }) => intake.choices.get(line) !== 'leave out')
  if (waiting.length < 2) return null
  const leaveOut = (): void => {
    const choices = new Map(intake.choices)
    for (const { line } of waiting) choices.set(line, 'leave out')
    intake.decide({ choices })
  }
  return (
    <div className="intake__all">
      <span>{texts.heldForADecision(formatCount(waiting.length, 'row'))}</span>
      <Button small onPress={leaveOut}>
        {texts.leaveOutAllThese}
      </Button>
    </div>
  )
}
