import { type ReactElement, useState } from 'react'
import { actionStatusWords } from '../../../../shared/actions/labels'
import type { OpenFile } from '../../../../shared/restricted/contract'
import { Button } from '../../../ui/Button'
import { dateInWords } from '../../../ui/formatDate'
import { useDispatch } from '../../client/useSnapshot'
import type { Entry } from '../participants/EntryForm'
import { EntryLine, standsInWords } from '../participants/EntryLine'
import { AddToRecord } from './AddToRecord'
import type { Decision } from './caseDecision'
import './CaseEntry.css'
import '../restricted.css'
import { PublicWording } from './PublicWording'
import { caseEntries as texts } from './texts'

interface Shown {
  readonly file: OpenFile
  readonly onEdit: (entry: Entry) => void
}

const tellKeptUntil = ({ author, disposeOn }: { author: string; disposeOn: string }): string =>
  texts.keptUntil(author, dateInWords(disposeOn, 'dated'))

/** A promise in a case; an open one is done at a press. */
export function ActionLine(props: Shown & { action: OpenFile['actions'][number] }): ReactElement {
  const { action, file } = props
  const dispatch = useDispatch()
  const settle = (): void =>
    void dispatch({ type: 'restrictedAction.edit', id: action.id, fields: { status: 'done' } })
  const detail = [
    action.owner,
    action.due === '' ? '' : texts.by(dateInWords(action.due, 'short')),
    actionStatusWords[action.status],
    action.obstacle,
  ]
  return (
    <li className="caseentry">
      <EntryLine
        text={action.wording}
        detail={detail.filter(Boolean).join(' · ')}
        stands={standsInWords(file, action)}
        onEdit={() => props.onEdit({ kind: 'action', row: action })}
      />
      {action.status === 'open' && (
        <Button small look="restricted" aria-label={texts.isDone(action.wording)} onPress={settle}>
          {texts.done}
        </Button>
      )}
    </li>
  )
}

/** A decision on a case, and its public words, if somebody wrote any. */
export function DecisionLine(props: Shown & { decision: Decision }): ReactElement {
  const { decision, file } = props
  const { publicWording } = decision
  const [open, setOpen] = useState<'wording' | 'record' | null>(null)
  const close = (): void => setOpen(null)
  return (
    <li className="caseentry caseentry--tall">
      <EntryLine
        text={decision.wording}
        detail={tellKeptUntil(decision)}
        stands={standsInWords(file, decision)}
        onEdit={() => props.onEdit({ kind: 'decision', row: decision })}
      />
      <div className="caseentry__public">
        <span className="code__state" dir="auto">
          {publicWording === '' ? texts.noPublicWords : texts.publicWords(publicWording)}
        </span>
        <Button small look="restricted" onPress={() => setOpen('wording')}>
          {publicWording === '' ? texts.writePublicWording : texts.changePublicWording}
        </Button>
        {publicWording !== '' && (
          <Button small look="restricted" onPress={() => setOpen('record')}>
            {texts.addToRecord}
          </Button>
        )}
      </div>
      {open === 'wording' && <PublicWording decision={decision} onClose={close} />}
      {open === 'record' && <AddToRecord decision={decision} onClose={close} />}
    </li>
  )
}

/** A note on a case. */
export function NoteLine(props: Shown & { note: OpenFile['notes'][number] }): ReactElement {
  const { note, file } = props
  return (
    <li>
      <EntryLine
        text={note.text}
        detail={tellKeptUntil(note)}
        stands={standsInWords(file, note)}
        onEdit={() => props.onEdit({ kind: 'note', row: note })}
      />
    </li>
  )
}
