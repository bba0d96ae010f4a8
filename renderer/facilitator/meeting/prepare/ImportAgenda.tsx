import { EyeOff, FileUp } from 'lucide-react'
import { type ReactElement, useMemo, useState } from 'react'
import {
  type AgendaReading,
  readAgenda,
  type ReadLine,
} from '../../../../shared/meeting/agendaImport/readAgenda'
import { membersOf, neighborhoodNames, neighborhoodsOf } from '../../../../shared/workgroup/select'
import { Button } from '../../../ui/Button'
import { Field } from '../../../ui/Field'
import { Modal } from '../../../ui/Modal'
import { counted, purposeWords } from '../../../ui/labels'
import { useClient, useMeeting, useRecord } from '../../client/useSnapshot'
import { type FlaggedLines, useFlaggedLines } from './useFlaggedLines'
import { type PartChoices, usePartChoices } from './usePartChoices'

const formatWords: { readonly [F in AgendaReading['format']]: string } = {
  table: 'a table',
  markdown: 'Markdown',
  text: 'plain text',
  page: 'a saved page',
}

/** Reads an agenda people already have; shows how every line was read before anything is added. */
export function ImportAgenda({ onClose }: { onClose: () => void }): ReactElement {
  const client = useClient()
  const record = useRecord()
  const meeting = useMeeting()
  const [text, setText] = useState('')
  const [message, setMessage] = useState('')
  const reading = useMemo(
    () =>
      readAgenda(
        text,
        neighborhoodsOf(record),
        membersOf(record).map(({ name }) => name),
      ),
    [text, record],
  )
  const parts = usePartChoices(reading, text)
  const pick = async (): Promise<void> => {
    const picked = await client.ask({ type: 'agenda.pickFile' })
    if (!picked.ok) setMessage(picked.refusal.message)
    else if (picked.value.kind === 'unreadable') setMessage(picked.value.message)
    else if (picked.value.kind === 'text') {
      setText(picked.value.text)
      setMessage(picked.value.note)
    }
  }
  const lines = useFlaggedLines(parts.decided)
  const add = async (): Promise<void> => {
    if (!(await lines.areClear())) return
    const items = [...parts.items]
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
        <Preview reading={reading} lines={lines} parts={parts} empty={text.trim() === ''} />
      </div>
      <div className="actions-row">
        <Button onPress={onClose}>Cancel</Button>
        <Button
          look="primary"
          isDisabled={parts.decided.length === 0 || lines.flagged.size > 0}
          onPress={() => void add()}
        >
          Add {counted(parts.decided.length, 'item')}
        </Button>
      </div>
    </Modal>
  )
}

function Preview(props: {
  reading: AgendaReading
  lines: FlaggedLines
  parts: PartChoices
  empty: boolean
}): ReactElement {
  const { reading, lines, parts, empty } = props
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
      {parts.undecided > 0 && (
        <p role="status">
          {counted(parts.undecided, 'item')} may be restricted. Choose Part A (open) or Part B
          (restricted) for each one; until you do, it is not added.
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
            {reading.read.map(({ line, item, remarks, partReason }) => (
              <tr key={line}>
                <td>{line}</td>
                <td dir="auto">
                  {item.title}
                  {partReason !== null && <span className="import__remark">{partReason}</span>}
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
                <td>
                  <PartCell line={line} part={item.part} parts={parts} />
                </td>
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

/** The part of an item; where it has to be asked about, the two choices. */
function PartCell(props: {
  line: number
  part: ReadLine['item']['part']
  parts: PartChoices
}): ReactElement {
  const { line, part, parts } = props
  if (part !== 'ask') return <>{part}</>
  return (
    <div role="group" aria-label={`Part for line ${line}`}>
      {(['A', 'B'] as const).map((choice) => (
        <Button
          key={choice}
          small
          look={parts.chosen(line) === choice ? 'primary' : 'plain'}
          aria-pressed={parts.chosen(line) === choice}
          onPress={() => parts.choose(line, choice)}
        >
          Part {choice}
        </Button>
      ))}
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
