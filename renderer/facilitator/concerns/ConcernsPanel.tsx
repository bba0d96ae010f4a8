import { type ReactElement, useState } from 'react'
import type { ConcernSummary, ShownConcerns } from '../../../shared/concerns/contract'
import { shownConcerns } from '../../../shared/concerns/contract'
import { channelWords, statusWords } from '../../../shared/concerns/labels'
import { concernStatuses } from '../../../shared/concerns/tables'
import type { AnswerOf } from '../../../shared/contracts/queries'
import { neighborhoodsOf } from '../../../shared/workgroup/select'
import { Button } from '../../ui/Button'
import { Segments } from '../../ui/Choices'
import { dateInWords, dateOf } from '../../ui/formatDate'
import { formatCount, formatTimes } from '../../ui/labels'
import { SelectField } from '../../ui/SelectField'
import { useNow } from '../../ui/useNow'
import { type Target, useTargetOutside } from '../client/navigate'
import { PageControls, usePages } from '../client/PageControls'
import { DueFact, RegisterMore, RegisterRow } from '../client/RegisterRow'
import { useQuery } from '../client/useQuery'
import { useRecord } from '../client/useSnapshot'
import { SaveRegister } from '../exports/SaveRegister'
import { AddConcern } from './AddConcern'
import { ConcernDialog } from './ConcernDialog'
import { ImportConcerns } from './import/ImportConcerns'
import './ConcernsPanel.css'
import { concernsPanel as texts } from './texts'

const shown = [
  { value: 'owed', label: texts.owedLabel },
  { value: 'open', label: texts.notClosedLabel },
  { value: 'all', label: texts.all },
] as const

const everywhere = 'all'

/** Every concern, by whichever channel it came, until the neighborhood was told what became of it. */
export function ConcernsPanel(): ReactElement {
  const places = neighborhoodsOf(useRecord()).map(({ id, name }) => ({ id, name }))
  const target = useTargetOutside()
  const [show, setShow] = useState<ShownConcerns>(showIn(target) ?? 'open')
  const [place, setPlace] = useState(everywhere)
  const [opened, setOpened] = useState(target?.tab === 'concerns' ? target.rowId : null)
  const [bringing, setBringing] = useState(false)
  const [seen, setSeen] = useState(target)
  if (target !== seen) {
    setSeen(target)
    if (target?.tab === 'concerns') setOpened(target.rowId)
    setShow(showIn(target) ?? show)
  }
  const pages = usePages()
  const neighborhoodId = place === everywhere ? null : place
  const answer = useQuery({ type: 'concerns.register', show, neighborhoodId, skip: pages.skip })
  return (
    <div className="panel">
      <div className="panel__head">
        <h2>{texts.concerns}</h2>
        {places.length > 0 && (
          <Button onPress={() => setBringing(true)}>{texts.importConcerns}</Button>
        )}
      </div>
      <AddConcern places={places} onMore={setOpened} />
      <div className="panel__head">
        <Segments
          label={texts.whichConcerns}
          hideLabel
          value={show}
          options={shown}
          onChange={(next) => {
            setShow(next)
            pages.first()
          }}
        />
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
      </div>
      {answer !== null && (
        <>
          <Life counts={answer.counts} />
          <div className="register-head">
            <p className="muted" aria-live="polite">
              {summary(answer.total, show)}
            </p>
            {answer.total > 0 && (
              <SaveRegister
                key={`${show} ${place}`}
                of={{ register: 'concerns', show, neighborhoodId }}
              />
            )}
          </div>
          <ul className="register">
            {answer.rows.map((row) => (
              <ConcernRow key={row.id} row={row} onOpen={() => setOpened(row.id)} />
            ))}
          </ul>
          <PageControls of={pages} total={answer.total} />
        </>
      )}
      {bringing && <ImportConcerns onClose={() => setBringing(false)} />}
      {opened !== null && <ConcernDialog id={opened} onClose={() => setOpened(null)} />}
    </div>
  )
}

/** Which concerns somebody is going to see, where that was said. */
const showIn = (target: Target | null): ShownConcerns | undefined =>
  target?.tab === 'concerns' ? shownConcerns.find((one) => one === target.view) : undefined

function summary(total: number, show: ShownConcerns): string {
  if (total === 0) return texts.none[show]
  const said = `${formatCount(total, 'concern')}${texts.which[show]}`
  if (total === 1) return `${said}.`
  return `${said}, ${show === 'all' ? texts.latestFirst : texts.thoseHearBackSoonestFirst}.`
}

/** How many concerns have come how far, in the order of a concern's life. */
function Life({ counts }: { counts: AnswerOf<'concerns.register'>['counts'] }): ReactElement {
  return (
    <dl className="life" aria-label={texts.filterByStatus}>
      {concernStatuses.map((status) => (
        <div key={status} className="life__state" data-none={counts[status] === undefined}>
          <dt>{statusWords[status]}</dt>
          <dd>{counts[status] ?? 0}</dd>
        </div>
      ))}
    </dl>
  )
}

function ConcernRow({ row, onOpen }: { row: ConcernSummary; onOpen: () => void }): ReactElement {
  const today = dateOf(useNow())
  const isReported = row.status === 'reported back' || row.status === 'closed'
  const late = !isReported && row.hearBackBy !== '' && row.hearBackBy < today
  return (
    <RegisterRow
      title={row.wording}
      facts={
        <>
          <span>{row.neighborhood}</span>
          {row.group !== '' && <span>{row.group}</span>}
          {row.timesRaised > 1 && <span>{texts.raisedTimes(row.timesRaised)}</span>}
          <span>
            {channelWords[row.channel]}, {dateInWords(row.receivedOn, 'dated')}
          </span>
          <span className="chip">{statusWords[row.status]}</span>
          {row.timesReportedBack > 0 && (
            <span>{texts.reportedBack(formatTimes(row.timesReportedBack))}</span>
          )}
          {!isReported && row.hearBackBy !== '' && (
            <DueFact
              isLate={late}
              words={{ ahead: texts.toHearBackBy, late: texts.shouldHaveHeardBack }}
              day={dateInWords(row.hearBackBy, 'dated')}
            />
          )}
        </>
      }
      tools={
        <>
          <Button small aria-label={texts.openOf(row.wording)} onPress={onOpen}>
            {texts.open}
          </Button>
        </>
      }
    >
      {row.statusReason !== '' && <RegisterMore>{row.statusReason}</RegisterMore>}
    </RegisterRow>
  )
}
