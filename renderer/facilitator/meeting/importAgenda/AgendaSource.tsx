import { FileUp } from 'lucide-react'
import { type ReactElement, useRef } from 'react'
import { HelpButton } from '../../client/HelpButton'
import type { AgendaReading } from '../../../../shared/meeting/agendaImport/readAgenda'
import { Button } from '../../../ui/Button'
import { Field } from '../../../ui/Field'
import { Modal } from '../../../ui/Modal'
import { LeftLines } from './LeftOut'
import './AgendaSource.css'
import { agendaSource as texts } from './texts'

/** What an agenda is read from. */
export interface Source {
  /** Of the file; empty for what was pasted or typed. */
  readonly name: string
  readonly text: string
  /** What was taken out, and how letters were read, in words. */
  readonly note: string
}

/** Where an agenda is pasted, typed or picked; after reading, why there was nothing to be had. */
export function AgendaSource(props: {
  source: Source
  /** What was made of it; null while it isn't read. */
  reading: AgendaReading | null
  message: string
  onText: (text: string, isPasted: boolean) => void
  onPick: () => void
  onCheck: () => void
  onClose: () => void
}): ReactElement {
  const { source, reading } = props
  const isPasted = useRef(false)
  const problem = reading === null ? '' : (reading.problem ?? texts.noAgendaItemsWereFound)
  const told = [props.message, source.note, source.text === '' ? '' : problem].filter(Boolean)
  return (
    <Modal
      title={texts.pasteOrImportAgenda}
      wide
      corner={<HelpButton page="agenda" />}
      holds={source.text !== ''}
      onClose={props.onClose}
    >
      <div className="import">
        <div className="import__source" onPasteCapture={() => (isPasted.current = true)}>
          <Field
            // Only what is made of it is stored, and that is looked at row by row.
            place={null}
            asTyped
            label={texts.agenda}
            rows={9}
            value={source.text}
            onChange={(typed) => {
              props.onText(typed, isPasted.current)
              isPasted.current = false
            }}
            autoFocus
            placeholder={texts.heronFlatsBusShelterDecide}
            maxLength={2_000_000}
          />
          <div className="actions-row actions-row--start">
            <Button onPress={props.onPick}>
              <FileUp aria-hidden="true" />
              {texts.openAFile}
            </Button>
            <span className="muted small">{texts.textMarkdownCsvSavedPage}</span>
          </div>
          {told.length > 0 && (
            <p className="field__error" role="alert">
              {told.join(' ')}
            </p>
          )}
        </div>
        {reading !== null && reading.skipped.length > 0 && (
          <section className="import__left" aria-label={texts.leftOut}>
            <LeftLines left={reading.skipped} />
          </section>
        )}
      </div>
      <div className="actions-row">
        <Button onPress={props.onClose}>{texts.cancel}</Button>
        <Button look="primary" isDisabled={source.text.trim() === ''} onPress={props.onCheck}>
          {texts.checkTheItems}
        </Button>
      </div>
    </Modal>
  )
}
