import { type ReactElement, useState } from 'react'
import { ProgressBar } from 'react-aria-components'
import type { ReportBackRow } from '../../../shared/documents/contract'
import { Button } from '../../ui/Button'
import { Choices, Segments } from '../../ui/Choices'
import { formatCount } from '../../ui/labels'
import { Modal } from '../../ui/Modal'
import { PrintField } from '../../ui/print/PrintField'
import { HelpButton } from '../client/HelpButton'
import { useMeeting, useRecord } from '../client/useSnapshot'
import { languageFor, useShippedLanguages } from '../languages/useLanguages'
import { type Job, usePrintJob } from './usePrintJob'
import './documents.css'
import './PrintAll.css'
import { printAll as texts } from './texts'

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
    <Modal
      corner={<HelpButton page="report-backs" />}
      title={texts.printTheReportBacks}
      onClose={props.onClose}
    >
      <Choices
        label={texts.toWhom}
        options={rows.map(({ id, name }) => ({ id, name }))}
        chosen={chosen}
        onChange={setChosen}
      />
      <Segments
        label={texts.howMuchOfEach}
        value={kind}
        options={[
          { value: 'report-back', label: texts.whole },
          { value: 'summary', label: texts.onePage },
        ]}
        onChange={setKind}
      />
      <PrintField showLabel large={large} onChange={setLarge} />
      <p className="muted">{texts.eachLanguageTheyLikeBe}</p>
      <Progress job={job} onUnchecked={() => go(true)} />
      <div className="actions-row">
        {isRunning ? (
          <Button onPress={cancel}>{texts.cancelPrinting}</Button>
        ) : (
          <>
            <Button onPress={props.onClose}>{texts.close}</Button>
            <Button look="primary" isDisabled={chosen.length === 0} onPress={() => go(false)}>
              {texts.print(formatCount(chosen.length, 'report-back'))}
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
        aria-label={texts.preparingTheDocuments}
        value={job.done}
        maxValue={job.total}
        valueLabel={texts.of(job.done, job.total)}
        className="progress"
      >
        {({ percentage = 0, valueText }) => (
          <>
            <span className="progress__text">{texts.preparingTheDocumentsOf(valueText ?? '')}</span>
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
        <p>{texts.nothingWasPrintedNamesCant}</p>
        <Button small onPress={onUnchecked}>
          {texts.printWithoutTheCheck}
        </Button>
      </div>
    )
  return (
    <div role="status">
      <p>{texts.wentPrintDialog(formatCount(job.printed, 'report-back'))}</p>
      {job.leftOut.length > 0 && (
        <ul className="about__list" aria-label={texts.leftOut}>
          {job.leftOut.map(({ name, why }) => (
            <li key={name} dir="auto">
              <strong>{name}</strong>
              {texts.notPrinted(why)}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
