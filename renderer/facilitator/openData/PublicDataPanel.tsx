import { type ReactElement, useState } from 'react'
import { Button } from '../../ui/Button'
import { dateInWords } from '../../ui/formatDate'
import { formatCount, shorten } from '../../ui/labels'
import { useQuery } from '../client/useQuery'
import { useDispatch } from '../client/useSnapshot'
import { ImportPublicData } from './ImportPublicData'
import { SourceDialog } from './SourceDialog'
import {
  leftOutInWords,
  number,
  periodInWords,
  publicDataPanel as texts,
  rowsInWords,
  type SourceRow,
} from './texts'
import './PublicDataPanel.css'

/** So much of a text stands in the list; the rest is in the dialog. */
const mostShown = 300

/** Counts of open data: where they are from, what they cover, and what was left out. */
export function PublicDataPanel(): ReactElement {
  const told = useQuery({ type: 'openData.sources' })
  const [isNew, setIsNew] = useState(false)
  const [opened, setOpened] = useState<string | null>(null)
  const rows = told?.rows ?? []
  const shown = rows.find(({ id }) => id === opened)
  return (
    <div className="panel">
      <div className="panel__head">
        <h2>{texts.publicData}</h2>
        <Button look="primary" onPress={() => setIsNew(true)}>
          {texts.importPublicData}
        </Button>
      </div>
      <p className="muted">{texts.publicDataStandsBesideWhat}</p>
      {told !== null && rows.length === 0 && <p className="empty">{texts.noPublicDataYet}</p>}
      {rows.map((source) => (
        <Source key={source.id} source={source} onOpen={() => setOpened(source.id)} />
      ))}
      {isNew && <ImportPublicData onClose={() => setIsNew(false)} />}
      {shown !== undefined && <SourceDialog source={shown} onClose={() => setOpened(null)} />}
    </div>
  )
}

function Source({ source, onOpen }: { source: SourceRow; onOpen: () => void }): ReactElement {
  const dispatch = useDispatch()
  const undecided = source.places.filter(({ is, rows }) => is === 'undecided' && rows > 0).length
  const title = shorten(source.title, mostShown)
  return (
    <section className="datasource" aria-label={title}>
      <div className="panel__head">
        <h3 dir="auto">{title}</h3>
        <div className="register__tools">
          <Button small aria-label={texts.sourceAndPlacesOf(title)} onPress={onOpen}>
            {texts.sourceAndPlaces}
          </Button>
          {source.imports.length === 0 && (
            <Button
              small
              look="quiet"
              aria-label={texts.forgetOf(title)}
              onPress={() => void dispatch({ type: 'openDataSource.remove', id: source.id })}
            >
              {texts.forget}
            </Button>
          )}
        </div>
      </div>
      <p className="register__facts" dir="auto">
        <span>{shorten(source.publisher, mostShown)}</span>
        {undecided > 0 && (
          <span className="chip">{texts.toDecide(formatCount(undecided, 'place'))}</span>
        )}
      </p>
      {source.caveat !== '' && (
        <p className="register__more" dir="auto">
          {shorten(source.caveat, mostShown)}
        </p>
      )}
      <ul className="register">
        {source.imports.map((row) => (
          <Import key={row.id} row={row} of={title} />
        ))}
      </ul>
    </section>
  )
}

function Import({ row, of }: { row: SourceRow['imports'][number]; of: string }): ReactElement {
  const dispatch = useDispatch()
  const period = periodInWords(row.from, row.to)
  const left = leftOutInWords(row.leftOut)
  return (
    <li className="register__row">
      <div className="register__text">
        <strong>{period}</strong>
        <p className="register__facts">
          <span>{texts.downloaded(dateInWords(row.downloadedOn, 'dated'))}</span>
          <span>{texts.read(rowsInWords(row.rowsRead))}</span>
          <span>{texts.inOurNeighborhoods(number(row.ours))}</span>
          <span>{texts.elsewhere(number(row.elsewhere))}</span>
          {row.undecided > 0 && <span>{texts.undecided(number(row.undecided))}</span>}
        </p>
        {left !== '' && <p className="register__more">{texts.leftOut(left)}</p>}
      </div>
      <div className="register__tools">
        <Button
          small
          look="quiet"
          aria-label={texts.removeOf(of, period)}
          onPress={() => void dispatch({ type: 'openData.remove', id: row.id })}
        >
          {texts.remove}
        </Button>
      </div>
    </li>
  )
}
