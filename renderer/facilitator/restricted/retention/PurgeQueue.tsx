import { type ReactElement, useState } from 'react'
import type { RetentionLook } from '../../../../shared/restricted/contract'
import type { LegalHold } from '../../../../shared/restricted/tables'
import { Button } from '../../../ui/Button'
import { dateInWords, dateOf } from '../../../ui/formatDate'
import { useDispatch } from '../../client/useSnapshot'
import '../restricted.css'
import { purgeQueue as texts } from './texts'

const nouns: Readonly<Record<string, string>> = {
  restrictedNote: texts.privateNoteOnItem,
  participantNote: texts.note,
  restrictedAction: texts.action,
  restrictedConcern: texts.concernAboutAPerson,
  concernReporter: texts.whoRaisedAConcern,
  meetingCase: texts.caseOnAMeetingsList,
  caseDecision: texts.decisionOnACase,
}

/** What will be purged and when; it can be purged now, or saved in a sealed backup before. */
export function PurgeQueue(props: { look: RetentionLook; hold: LegalHold | null }): ReactElement {
  const { look, hold } = props
  const dispatch = useDispatch()
  const [sure, setSure] = useState(false)
  if (look.due.length === 0) return <p>{texts.nothingDue}</p>
  const purge = (): void => {
    if (sure)
      void dispatch({
        type: 'retention.purge',
        entries: look.due.map(({ table, id }) => ({ table, id })),
      })
    setSure(!sure)
  }
  return (
    <>
      <p>{hold === null ? texts.theseEntriesWillBePermanently : texts.theLegalHoldKeepsThem}</p>
      <ul className="file__list">
        {look.due.map((entry) => (
          <li key={entry.id} className="entryline">
            <strong>
              {[nouns[entry.table] ?? entry.table, entry.code].filter(Boolean).join(', ')}
            </strong>
            <span className="code__state">{whenInWords(entry)}</span>
          </li>
        ))}
      </ul>
      <div className="actions-row actions-row--start">
        <Button look="restricted" onPress={() => void dispatch({ type: 'backup.save' })}>
          {texts.saveSealedBackupFirst}
        </Button>
        <Button look="restricted" isDisabled={hold !== null} onPress={purge}>
          {sure
            ? texts.permanentlyDelete
            : texts.deleteNow(look.due.length === 1 ? 'it' : texts.all(look.due.length))}
        </Button>
      </div>
    </>
  )
}

function whenInWords({ disposeOn, purgeAt }: RetentionLook['due'][number]): string {
  const warned = purgeAt === null ? '' : dateOf(purgeAt)
  const day = warned > disposeOn ? warned : disposeOn
  return texts.keptUntil(dateInWords(disposeOn, 'dated'), dateInWords(day, 'dated'))
}
