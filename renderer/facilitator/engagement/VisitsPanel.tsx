import { type ReactElement, useState } from 'react'
import type { RegisterVisit } from '../../../shared/engagement/contract'
import { neighborhoodsOf } from '../../../shared/workgroup/select'
import { Button } from '../../ui/Button'
import { SelectField } from '../../ui/SelectField'
import { dateInWords } from '../../ui/formatDate'
import { formatCount, shorten } from '../../ui/labels'
import { PageControls, usePages } from '../client/PageControls'
import { useTargetOutside } from '../client/navigate'
import { RegisterMore, RegisterRow } from '../client/RegisterRow'
import { useQuery } from '../client/useQuery'
import { useRecord } from '../client/useSnapshot'
import { SaveRegister } from '../exports/SaveRegister'
import { NewVisit } from './NewVisit'
import { VisitDialog } from './VisitDialog'
import { visitsPanel as texts } from './texts'

const everywhere = 'all'

/** So much of what was heard or told stands in the list; the rest is in the visit. */
const mostShown = 300

/** Where staff and officers went to listen and to tell, neighborhood by neighborhood. */
export function VisitsPanel(): ReactElement {
  const places = neighborhoodsOf(useRecord()).map(({ id, name }) => ({ id, name }))
  const target = useTargetOutside()
  const [place, setPlace] = useState(everywhere)
  const [isNew, setIsNew] = useState(false)
  const [opened, setOpened] = useState(target?.tab === 'visits' ? target.rowId : null)
  const [seen, setSeen] = useState(target)
  if (target !== seen) {
    setSeen(target)
    if (target?.tab === 'visits') setOpened(target.rowId)
  }
  const pages = usePages()
  const neighborhoodId = place === everywhere ? null : place
  const answer = useQuery({ type: 'visits.register', neighborhoodId, skip: pages.skip })
  return (
    <div className="panel">
      <div className="panel__head">
        <h2>{texts.visits}</h2>
        <Button look="primary" isDisabled={places.length === 0} onPress={() => setIsNew(true)}>
          {texts.addAVisit}
        </Button>
      </div>
      <p className="muted">{texts.goingPeoplesOwnMeetingsWhat}</p>
      <SelectField
        label={texts.ofWhichNeighborhood}
        hideLabel
        value={place}
        options={[{ id: everywhere, name: texts.allNeighborhoods }, ...places]}
        onChange={(next) => {
          setPlace(next)
          pages.first()
        }}
      />
      {answer !== null && (
        <>
          <div className="register-head">
            <p className="muted" aria-live="polite">
              {answer.total === 0
                ? texts.noVisitWasWrittenDown
                : `${formatCount(answer.total, 'visit')}${answer.total === 1 ? '' : texts.latestFirst}.`}
            </p>
            {answer.total > 0 && (
              <SaveRegister key={place} of={{ register: 'visits', neighborhoodId }} />
            )}
          </div>
          <ul className="register">
            {answer.rows.map((row) => (
              <VisitRow key={row.id} row={row} onOpen={() => setOpened(row.id)} />
            ))}
          </ul>
          <PageControls of={pages} total={answer.total} />
        </>
      )}
      {isNew && <NewVisit places={places} onClose={() => setIsNew(false)} />}
      {opened !== null && <VisitDialog id={opened} onClose={() => setOpened(null)} />}
    </div>
  )
}

function VisitRow({ row, onOpen }: { row: RegisterVisit; onOpen: () => void }): ReactElement {
  const where = row.group === '' ? row.neighborhood : `${row.group}, ${row.neighborhood}`
  return (
    <RegisterRow
      title={where}
      facts={
        <>
          <span>{dateInWords(row.visitedOn, 'dated')}</span>
          <span>{row.visitors}</span>
          {row.language !== '' && <span>{row.language}</span>}
        </>
      }
      tools={
        <>
          <Button
            small
            aria-label={texts.openTheVisitTo(where, dateInWords(row.visitedOn, 'dated'))}
            onPress={onOpen}
          >
            {texts.open}
          </Button>
        </>
      }
    >
      {row.heard !== '' && (
        <RegisterMore>{texts.heard(shorten(row.heard, mostShown))}</RegisterMore>
      )}
      {row.reported !== '' && (
        <RegisterMore>{texts.reportedBack(shorten(row.reported, mostShown))}</RegisterMore>
      )}
    </RegisterRow>
  )
}
