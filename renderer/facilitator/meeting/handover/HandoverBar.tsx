import { ArrowLeftRight } from 'lucide-react'
import type { ReactElement } from 'react'
import { Button } from '../../../ui/Button'
import { ActionKey } from '../../client/ActionKey'
import { helpOn } from '../../client/help'
import { otherTurn, type Turn } from '../../client/handoverContext'
import { useMeeting } from '../../client/useSnapshot'
import './HandoverBar.css'
import { handoverBar as texts } from './texts'

const doing: { readonly [T in Turn]: string } = {
  facilitator: 'facilitates',
  'note-taker': texts.takesNotes,
}

/** Whose turn it is at the laptop, and the key that hands it over; the other's place is kept. */
export function HandoverBar(props: { turn: Turn; onHandOver: () => void }): ReactElement {
  const { facilitator, noteTaker } = useMeeting()
  const names: { readonly [T in Turn]: string } = {
    facilitator: facilitator || texts.theFacilitator,
    'note-taker': noteTaker || texts.theNoteTaker,
  }
  const { turn } = props
  return (
    <div className="turn" data-turn={turn} {...helpOn('handover')}>
      <span role="status" className="turn__who" dir="auto">
        <strong>{names[turn]}</strong> {doing[turn]}
      </span>
      <Button small look="quiet" onPress={props.onHandOver}>
        <ArrowLeftRight aria-hidden="true" />
        {texts.handOverTo(names[otherTurn(turn)].replace(/^The /, 'the '))}
        <ActionKey of="hand over" />
      </Button>
    </div>
  )
}
