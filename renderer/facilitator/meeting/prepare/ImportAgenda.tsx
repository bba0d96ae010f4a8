import { EyeOff, FileUp } from 'lucide-react'
import { type ReactElement, useMemo, useState } from 'react'
import { type AgendaReading, readAgenda } from '../../../../shared/meeting/agendaImport/readAgenda'
import { neighborhoodNames, neighborhoodsOf } from '../../../../shared/workgroup/select'
import { Button } from '../../../ui/Button'
import { Field } from '../../../ui/Field'
import { Modal } from '../../../ui/Modal'
import { counted, purposeWords } from '../../../ui/labels'
import { useClient, useMeeting, useRecord } from '../../client/useSnapshot'
import { type FlaggedLines, useFlaggedLines } from './useFlaggedLines'

const formatWords: { readonly [F in AgendaReading['format']]: string } = {
  table: 'a table',
  markdown: 'Markdown',
  text: 'plain text',
}

/** Reads an agenda people already have; shows how every line was read before anything is added. */
export function ImportAgenda({ onClose }: { onClose: () => void }): ReactElement {
  const client = useClient()
  const record = useRecord()
  const meeting = useMeeting()
  const [text, setText] = useState('')
  const [message, setMessage] = useState('')
  const neighborhoods = neighborhoodsOf(record)
  const reading = useMemo(() => readAgenda(text, neighborhoods), [text, neighborhoods])
  const pick = async (): Promise<void> => {
    const picked = await client.ask({ type: 'agenda.pickFile' })
    if (!picked.ok) setMessage(picked.refusal.message)
    else if (picked.value.kind === 'unreadable') setMessage(picked.value.message)
    else if (picked.value.kind === 'text') {
      setText(picked.value.text)
      setMessage(picked.value.note)
    }
  }
  const lines = useFlaggedLines(reading.read)
  const add = async (): Promise<void> => {
    if (!(await lines.areClear())) return
    const items = reading.read.map((line) => line.item)
    const result = await client.dispatch({ type: 'item.import', meetingId: meeting.id, items })
    if (result.ok) onClose()
    else setMessage(result.refusal.message)
  }
  return (
    <Modal title="Paste or import an agenda" wide holds={text !== ''} onClose={onClose}>
      <div className="import">
        <div className="import__source">
          <Field
            // Only how it is read is stored, and that is looked at line by line.
            place={null}
            label="Agenda"
            rows={9}
            value={text}
            onChange={(typed) => {
              setText(typed)
              setMessage('')
            }}
            autoFocus
            placeholder={
              'Heron Flats bus shelter – decide – R. Adeyo – 15 min\nPlay park – inform – 10 min'
            }
            maxLength={2_000_000}
          />
          <div className="actions-row actions-row--start">
            <Button onPress={() => void pick()}>
              <FileUp aria-hidden="true" />
              Open a file…
            </Button>
            <span className="muted small">
              Text, Markdown, CSV, or cells copied from a spreadsheet
            </span>
          </div>
          {message !== '' && (
            <p className="field__error" role="alert">
              {message}
            </p>
          )}
        </div>
        <Preview reading={reading} lines={lines} empty={text.trim() === ''} />
      </div>
      <div className="actions-row">
        <Button onPress={onClose}>Cancel</Button>
        <Button
          look="primary"
          isDisabled={reading.read.length === 0 || lines.flagged.size > 0}
          onPress={() => void add()}
        >
          Add {counted(reading.read.length, 'item')}
        </Button>
      </div>
    </Modal>
  )
}

function Preview(props: {
  reading: AgendaReading
  lines: FlaggedLines
  empty: boolean
}): ReactElement {
  const { reading, lines, empty } = props
  const record = useRecord()
  if (empty)
    return (
      <p className="empty">
        How each line is read shows up here. Nothing is added before you say so.
      </p>
    )
  return (
    <div className="import__preview" role="region" aria-label="How it was read">
      {reading.problem !== null && (
        <p className="field__error" role="alert">
          {reading.problem}
        </p>
      )}
      {reading.read.length > 0 && (
        <p className="muted">
          Read as {formatWords[reading.format]}: {counted(reading.read.length, 'item')}
          {reading.skipped.length > 0 && `, ${counted(reading.skipped.length, 'line')} left out`}.
        </p>
      )}
      {reading.read.length > 0 && (
        <table className="import__table">
          <thead>
            <tr>
              <th scope="col">Line</th>
              <th scope="col">Title</th>
              <th scope="col">Purpose</th>
              <th scope="col">Presenter</th>
              <th scope="col">Min</th>
              <th scope="col">Neighborhood</th>
              <th scope="col">Part</th>
            </tr>
          </thead>
          <tbody>
            {reading.read.map(({ line, item, remarks }) => (
              <tr key={line}>
                <td>{line}</td>
                <td dir="auto">
                  {item.title}
                  {remarks.map((remark) => (
                    <span key={remark} className="import__remark">
                      {remark}
                    </span>
                  ))}
                  <FlaggedLine lines={lines} line={line} />
                </td>
                <td>{purposeWords[item.purpose]}</td>
                <td dir="auto">{item.presenter}</td>
                <td>{item.minutes}</td>
                <td dir="auto">{neighborhoodNames(record, item.neighborhoodIds).join(', ')}</td>
                <td>{item.part}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {reading.skipped.length > 0 && (
        <section>
          <h3>Left out</h3>
          <ul className="import__skipped">
            {reading.skipped.map(({ line, source, reason }) => (
              <li key={line}>
                Line {line}: {reason} <q dir="auto">{source}</q>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

/** What holds a line back, and that it may stay; otherwise the text is to be changed. */
function FlaggedLine(props: { lines: FlaggedLines; line: number }): ReactElement {
  const { lines, line } = props
  return (
    <div role="status" className="flagnote">
      {lines.flagged.has(line) && (
        <>
          <EyeOff aria-hidden="true" />
          <p>{lines.message}</p>
          <Button small look="restricted" onPress={() => lines.pass(line)}>
            Somebody else
          </Button>
        </>
      )}
    </div>
  )
}
