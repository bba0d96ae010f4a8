import { type ReactElement, useState } from 'react'
import type { ContactConsent } from '../../../../shared/restricted/tables'
import { Button } from '../../../ui/Button'
import { dateInWords } from '../../../ui/formatDate'
import { listed } from '../../../ui/labels'
import { ReporterForm } from './ReporterForm'
import { ClosedCount } from './RestrictedConcerns'
import { raisedInWords, type Reporter } from './reportersOf'
import '../restricted.css'

/** Who raised concerns, and whether they may be contacted: never in the shared record. */
export function Reporters(props: {
  reporters: readonly Reporter[]
  /** Why none is shown now; empty when they are. */
  closed: string
  /** The concern somebody came from, to see those who raised it alone. */
  about?: string | null
  /** Shows those of every concern again. */
  onAll?: () => void
}): ReactElement {
  const { about = null, onAll, closed } = props
  const [editing, setEditing] = useState<Reporter | 'new' | null>(null)
  const shown = props.reporters.filter((row) => about === null || row.concern?.id === about)
  return (
    <div className="codes">
      <p className="private__rule">
        Ask them first. A name is for reporting back to that person, and is kept no longer than that
        takes. It is in no minutes and no report-back; their group and neighborhood are enough
        there.
      </p>
      {closed !== '' && <ClosedCount closed={closed} count={shown.length} />}
      {closed === '' && shown.length === 0 && (
        <p className="private__rule">
          {about === null
            ? 'Nobody’s name is kept here. Nobody has to give one to raise a concern.'
            : 'Who raised this concern isn’t kept. Nobody has to give a name to raise one.'}
        </p>
      )}
      <ul className="file__list" aria-label="Who raised concerns">
        {(closed === '' ? shown : []).map((row) => (
          <ReporterLine key={row.id} row={row} onOpen={() => setEditing(row)} />
        ))}
      </ul>
      <div className="actions-row actions-row--start">
        <Button small look="restricted" onPress={() => setEditing('new')}>
          Add who raised {about === null ? 'a concern' : 'it'}
        </Button>
        {about !== null && onAll !== undefined && (
          <Button small look="restricted" onPress={onAll}>
            Show those of every concern
          </Button>
        )}
      </div>
      {editing !== null && (
        <ReporterForm
          reporter={editing === 'new' ? null : editing}
          about={about}
          onClose={() => setEditing(null)}
        />
      )}
    </div>
  )
}

function ReporterLine({ row, onOpen }: { row: Reporter; onOpen: () => void }): ReactElement {
  if (row.withheldFrom.length > 0)
    return (
      <li className="private__rule" dir="auto">
        Not for {listed(row.withheldFrom)}: not shown while they are here.
      </li>
    )
  const facts = [
    ...(row.name === '' ? [] : [row.contact]),
    consentWords[row.mayBeContacted],
    `kept until ${dateInWords(row.disposeOn, 'dated')}`,
  ]
  return (
    <li>
      <button type="button" className="entryline" onClick={onOpen}>
        <span className="entryline__text" dir="auto">
          {row.name || row.contact}
        </span>
        <span className="code__state" dir="auto">
          {raisedInWords(row)}
        </span>
        <span className="code__state" dir="auto">
          {facts.filter(Boolean).join(' · ')}
        </span>
      </button>
    </li>
  )
}

const consentWords: { readonly [C in ContactConsent]: string } = {
  'not asked': 'not asked yet whether we may contact them',
  yes: 'may be contacted',
  no: 'not to be contacted',
}
