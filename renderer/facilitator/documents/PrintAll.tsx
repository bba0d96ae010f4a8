import { type ReactElement, useState } from 'react'
import { ProgressBar } from 'react-aria-components'
import type { ReportBackRow } from '../../../shared/documents/contract'
import { Button } from '../../ui/Button'
import { Choices, Segments } from '../../ui/Choices'
import { counted } from '../../ui/labels'
import { Modal } from '../../ui/Modal'
import { PrintField } from '../../ui/print/PrintField'
import { useMeeting, useRecord } from '../client/useSnapshot'
import { languageFor, useShippedLanguages } from '../languages/useLanguages'
import { type Job, usePrintJob } from './usePrintJob'
import './documents.css'

/** Prints the report-backs of a meeting in one job: all of them, or those that are chosen. */
export function PrintAll(props: {
  rows: readonly ReportBackRow[]
  onClose: () => void
}): ReactElement {
  const { rows } = props
  const meetingId = useMeeting().id
  const [chosen, setChosen] = useState(rows.map(({ id }) => id))
  const [kind, setKind] = useState<'report-back' | 'summary'>('report-back')
  const [large, setLarge] = useState(false)
  const record = useRecord()
  const languages = useShippedLanguages()
  const { job, start, cancel } = usePrintJob()
  const go = (unchecked: boolean): void =>
    start(
      rows
        .filter(({ id }) => chosen.includes(id))
        .map(({ id, name }) => {
          const about = { meetingId, audienceId: id }
          const language = languageFor(record, languages, about)
          return { name, ref: { document: kind, ...about, language, large } }
        }),
      unchecked,
    )
  const isRunning = job.kind === 'running'
  return (
    <Modal title="Print the report-backs" onClose={props.onClose}>
      <Choices
        label="To whom"
        options={rows.map(({ id, name }) => ({ id, name }))}
        chosen={chosen}
        onChange={setChosen}
      />
      <Segments
        label="How much of each"
        value={kind}
        options={[
          { value: 'report-back', label: 'Whole' },
          { value: 'summary', label: 'One page' },
        ]}
        onChange={setKind}
      />
      <PrintField showLabel large={large} onChange={setLarge} />
      <p className="muted">
        Each in the language they like to be told in, where something is translated into it.
      </p>
      <Progress job={job} onUnchecked={() => go(true)} />
      <div className="actions-row">
        {isRunning ? (
          <Button onPress={cancel}>Cancel printing</Button>
        ) : (
          <>
            <Button onPress={props.onClose}>Close</Button>
            <Button look="primary" isDisabled={chosen.length === 0} onPress={() => go(false)}>
              {`Print ${counted(chosen.length, 'report-back')}`}
            </Button>
          </>
        )}
      </div>
    </Modal>
  )
}

function Progress({
  job,
  onUnchecked,
}: {
  job: Job
  onUnchecked: () => void
}): ReactElement | null {
  if (job.kind === 'none') return null
  if (job.kind === 'running')
    return (
      <ProgressBar
        aria-label="Preparing the documents"
        value={job.done}
        maxValue={job.total}
        valueLabel={`${job.done} of ${job.total}`}
        className="progress"
      >
        {({ percentage = 0, valueText }) => (
          <>
            <span className="progress__text">{`Preparing the documents: ${valueText ?? ''}`}</span>
            <span className="progress__bar">
              <span className="progress__fill" style={{ inlineSize: `${percentage}%` }} />
            </span>
          </>
        )}
      </ProgressBar>
    )
  if (job.kind === 'locked')
    return (
      <div className="documents__locked" role="alert">
        <p>
          Nothing was printed: names can’t be checked while the private notes are locked. Unlock
          them first, or print without the check.
        </p>
        <Button small onPress={onUnchecked}>
          Print without the check
        </Button>
      </div>
    )
  return (
    <div role="status">
      <p>{`${counted(job.printed, 'report-back')} went to the print dialog.`}</p>
      {job.leftOut.length > 0 && (
        <ul className="about__list" aria-label="Left out">
          {job.leftOut.map(({ name, why }) => (
            <li key={name} dir="auto">
              <strong>{name}</strong>: not printed. {why}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
