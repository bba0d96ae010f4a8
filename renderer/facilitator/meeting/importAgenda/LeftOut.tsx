import type { ReactElement } from 'react'
import type { SkippedLine } from '../../../../shared/meeting/agendaImport/types'
import { Button } from '../../../ui/Button'
import { formatCount } from '../../../ui/labels'
import './LeftOut.css'
import { leftOut as texts } from './texts'

/** The lines that were left out, with their reasons, folded; each can be taken in after all. */
export function LeftOut(props: {
  left: readonly SkippedLine[]
  onTakeIn: (line: number) => void
}): ReactElement | null {
  const { left } = props
  if (left.length === 0) return null
  const reasons = [...new Set(left.map(({ reason }) => reason.replace(/\.$/, '')))]
  return (
    <details className="sheet__left">
      <summary>
        <strong>{texts.leftOut(formatCount(left.length, 'line'))}</strong>{' '}
        <span className="muted">{reasons.slice(0, 4).join('; ')}</span>
      </summary>
      <LeftLines left={left} onTakeIn={props.onTakeIn} />
    </details>
  )
}

/** Lines that were left out, one by one. */
export function LeftLines(props: {
  left: readonly SkippedLine[]
  onTakeIn?: (line: number) => void
}): ReactElement {
  return (
    <ul className="import__skipped">
      {props.left.map(({ line, source, reason }) => (
        <li key={line}>
          <span>
            {texts.line(line, reason)}
            <q dir="auto">{source}</q>
          </span>
          {props.onTakeIn !== undefined && (
            <Button
              small
              look="quiet"
              aria-label={texts.makeItemLine(line)}
              onPress={() => props.onTakeIn?.(line)}
            >
              {texts.makeAnItem}
            </Button>
          )}
        </li>
      ))}
    </ul>
  )
}
