import { type ReactElement, useState } from 'react'
import type { ContactConsent } from '../../../../shared/restricted/tables'
import { Button } from '../../../ui/Button'
import { dateInWords } from '../../../ui/formatDate'
import { formatList } from '../../../ui/labels'
import { ReporterForm } from './ReporterForm'
import { ClosedCount } from './RestrictedConcerns'
import { raisedInWords, type Reporter } from './reportersOf'
import { isListed, ShowToRoom } from './ShowToRoom'
import '../restricted.css'
import { reporters as texts } from './texts'

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
      <p className="private__rule">{texts.askThemFirstNameFor}</p>
      {closed !== '' && <ClosedCount closed={closed} count={shown.length} />}
      {closed === '' && shown.length === 0 && (
        <p className="private__rule">
          {about === null ? texts.nobodysNameKeptHereNobody : texts.whoRaisedThisConcernIsnt}
        </p>
      )}
      <ul className="file__list" aria-label={texts.whoRaisedConcerns}>
        {(closed === '' ? shown.filter(isListed) : []).map((row) => (
          <ReporterLine key={row.id} row={row} onOpen={() => setEditing(row)} />
        ))}
      </ul>
      {closed === '' && <ShowToRoom of={shown} noun={texts.reporter} />}
      <div className="actions-row actions-row--start">
        <Button small look="restricted" onPress={() => setEditing('new')}>
          {texts.addWhoRaised(about === null ? texts.aConcern : 'it')}
        </Button>
        {about !== null && onAll !== undefined && (
          <Button small look="restricted" onPress={onAll}>
            {texts.showThoseEveryConcern}
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
        {texts.notForNotShownWhile(formatList(row.withheldFrom))}
      </li>
    )
  const facts = [
    ...(row.name === '' ? [] : [row.contact]),
    consentWords[row.mayBeContacted],
    row.concern === null ? texts.endsEarly : texts.keptUntil(dateInWords(row.disposeOn, 'dated')),
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
  'not asked': texts.notAskedYetWhetherWe,
  yes: texts.mayBeContacted,
  no: texts.notToBeContacted,
}
