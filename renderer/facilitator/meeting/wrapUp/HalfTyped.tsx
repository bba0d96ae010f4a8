import { type ReactElement, useState } from 'react'
import { Button } from '../../../ui/Button'
import { useGoTo } from '../../client/navigate'
import { useMeeting } from '../../client/useSnapshot'
import type { HalfTypedEntry } from './useHalfTyped'
import './sections.css'
import { halfTyped as texts } from './texts'

const words = {
  capture: texts.captured,
  heard: texts.heard,
  decision: texts.decision,
  action: texts.action,
} as const

/** What was begun at an item and never added: nothing of it is left out without somebody's word. */
export function HalfTyped(props: { entries: readonly HalfTypedEntry[] }): ReactElement | null {
  if (props.entries.length === 0) return null
  return (
    <section className="wrapup__section" aria-label={texts.notAddedYet} tabIndex={-1} data-region>
      <h3>{texts.notAddedYet}</h3>
      <p className="muted">{texts.itIsInNoDocument}</p>
      <ul className="rows">
        {props.entries.map((entry) => (
          <HalfTypedRow key={entry.key} entry={entry} />
        ))}
      </ul>
    </section>
  )
}

function HalfTypedRow({ entry }: { entry: HalfTypedEntry }): ReactElement {
  const goTo = useGoTo()
  const meetingId = useMeeting().id
  const [gone, setGone] = useState(false)
  const { itemId, title } = entry
  const discard = (): void => {
    setGone(true)
    entry.discard()
  }
  return (
    <li className="row">
      <span className="row__main" dir="auto">
        <strong>{words[entry.kind]}</strong> {entry.text}
        <span className="muted small">{title ?? texts.ofAnItemThatIsGone}</span>
      </span>
      {title !== null && (
        <Button
          small
          aria-label={texts.goToIt(entry.text)}
          onPress={() => goTo({ meetingId, tab: null, itemId, rowId: null })}
        >
          {texts.goTo}
        </Button>
      )}
      <Button small isDisabled={gone} aria-label={texts.discardIt(entry.text)} onPress={discard}>
        {texts.discard}
      </Button>
    </li>
  )
}
