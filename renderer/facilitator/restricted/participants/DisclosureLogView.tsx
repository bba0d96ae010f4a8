import { type ReactElement, useEffect, useState } from 'react'
import type { DisclosureLog } from '../../../../shared/restricted/contract'
import {
  basisInWords,
  endUnknown,
  personInWords,
  shownInWords,
} from '../../../../shared/restricted/printRows'
import { Button } from '../../../ui/Button'
import { clockTime, dateInWords, dateOf } from '../../../ui/formatDate'
import { useClient, useSnapshot } from '../../client/useSnapshot'
import '../restricted.css'
import { disclosureLog as texts } from './texts'

type LogEntry = DisclosureLog['entries'][number]

/** Every opening of a file: when, before whom, on what basis. Never what it says. */
export function DisclosureLogView(): ReactElement {
  const [skip, setSkip] = useState(0)
  const log = useLog(skip)
  if (log === null) return <p aria-busy="true">{texts.readingTheLog}</p>
  return (
    <div className="codes">
      {log.total === 0 && <p className="private__rule">{texts.noFileWasOpenedYet}</p>}
      <ol className="file__list">
        {log.entries.map((entry) => (
          <li key={entry.id} className="entryline">
            <strong>
              {entry.participantCode || texts.aConcernAboutAPerson} ·{' '}
              {dateInWords(dateOf(entry.openedAt), 'dated')}, {clockTime(entry.openedAt)}
              {endInWords(entry)}
            </strong>
            <span dir="auto">{basisInWords(entry)}</span>
            {shownInWords(entry, entry.releases) !== '' && (
              <span className="code__state">{shownInWords(entry, entry.releases)}</span>
            )}
            <span className="code__state" dir="auto">
              {texts.by(entry.openedBy, entry.itemTitle === '' ? '' : ` · ${entry.itemTitle}`)}
            </span>
            {entry.present.length > 0 && (
              <span className="code__state" dir="auto">
                {texts.present(entry.present.map(personInWords).join('; '))}
              </span>
            )}
          </li>
        ))}
      </ol>
      <div className="actions-row actions-row--start">
        {skip > 0 && (
          <Button small look="restricted" onPress={() => setSkip(0)}>
            {texts.newest}
          </Button>
        )}
        {skip + log.entries.length < log.total && (
          <Button small look="restricted" onPress={() => setSkip(skip + log.entries.length)}>
            {texts.earlier}
          </Button>
        )}
      </div>
    </div>
  )
}

function endInWords({ openedAt, closedAt, isOpen }: LogEntry): string {
  if (closedAt !== null) return closedAt === openedAt ? '' : texts.to(clockTime(closedAt))
  return isOpen ? texts.stillOpen : ` · ${endUnknown}`
}

function useLog(skip: number): DisclosureLog | null {
  const client = useClient()
  const told = useSnapshot((all) => all)
  const [log, setLog] = useState<DisclosureLog | null>(null)
  useEffect(() => {
    let current = true
    void client.ask({ type: 'disclosure.log', participantId: null, skip }).then((result) => {
      if (current && result.ok) setLog(result.value)
    })
    return () => {
      current = false
    }
  }, [client, told, skip])
  return log
}
