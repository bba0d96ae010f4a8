import { FileUp, Siren } from 'lucide-react'
import { type ReactElement, useContext, useState } from 'react'
import { HelpButton } from '../../client/HelpButton'
import { incomingOf } from '../../../../shared/concerns/import/incoming'
import { intakeKinds } from '../../../../shared/concerns/import/readImport'
import type { ReadMail } from '../../../../shared/concerns/import/readMail'
import { refuse } from '../../../../shared/kernel/result'
import { workgroupOf } from '../../../../shared/workgroup/select'
import { Button } from '../../../ui/Button'
import { Field } from '../../../ui/Field'
import { type Submitted, useSubmit } from '../../../ui/form/useSubmit'
import { Modal } from '../../../ui/Modal'
import { SelectField } from '../../../ui/SelectField'
import { formatCount } from '../../../ui/labels'
import { NoticeContext, useClient, useRecord } from '../../client/useSnapshot'
import { ColumnMapping } from './ColumnMapping'
import { needsYou, ImportRows } from './ImportRows'
import { KeepReporters } from './KeepReporters'
import { PlaceDecisions } from './PlaceDecisions'
import { importedConcerns, keepPasses } from './importedRows'
import { importConcerns as texts, kindWords } from './texts'
import { useFlaggedRows, useNotPublic } from './useFlaggedRows'
import { type Intake, type Source, useImport } from './useImport'
import { useKeepReporters } from './useKeepReporters'
import './ImportConcerns.css'

const nothing: Source = { name: '', content: '' }

/** Brings in many concerns: says how every row was read, and takes in nothing before one says so. */
export function ImportConcerns({ onClose }: { onClose: () => void }): ReactElement {
  const client = useClient()
  const { emergencyLine } = workgroupOf(useRecord())
  const notice = useContext(NoticeContext)
  const [source, setSource] = useState(nothing)
  /** What is to be said of the source, besides how its rows were read. */
  const [note, setNote] = useState('')
  const intake = useImport(source)
  const flagged = useFlaggedRows(intake.rows, useNotPublic(intake.reporters))
  const keeping = useKeepReporters(intake)
  const incoming = incomingOf(intake.rows, intake.same, intake.choices)
  const waiting = intake.rows.filter((row) => needsYou(row, intake, flagged)).length
  const take = (next: Source, said = ''): void => {
    setSource(next)
    keeping.decide(null)
    setNote(said)
    picking.refuse(null)
    adding.refuse(null)
    intake.startOver()
  }
  const picking = useSubmit(
    async () => {
      const picked = await client.ask({ type: 'concerns.pickFile' })
      return picked.ok && picked.value.kind === 'unreadable' ? refuse(picked.value.message) : picked
    },
    {
      onDone: (picked) => {
        if (picked.kind === 'mail') take({ name: picked.name, content: bytesOf(picked.base64) })
        if (picked.kind === 'text') take({ name: picked.name, content: picked.text }, picked.note)
      },
    },
  )
  const adding = useSubmit(async (): Promise<Submitted> => {
    const remembered = rememberForm(intake)
    if (remembered !== null) await client.dispatch(remembered)
    const result = await client.dispatch({ type: 'concern.import', rows: incoming })
    if (!result.ok) return result
    const isMore = flagged.hasPassed || keeping.need !== null
    const concerns = isMore ? await importedConcerns(client, intake) : new Map<number, string>()
    if (flagged.hasPassed) await keepPasses(intake, flagged, concerns)
    const lost = await keeping.keep(concerns)
    const again = incoming.filter(({ sameAs }) => sameAs !== null).length
    notice(
      texts
        .tookIn(
          formatCount(incoming.length - again, 'concern'),
          again > 0 ? texts.raisedAgain(again) : '',
          lost,
        )
        .trim(),
    )
    onClose()
    return result
  })
  const takeIn = async (): Promise<void> => {
    if (await flagged.areClear()) await adding.submit()
  }
  return (
    <Modal
      title={texts.importConcerns}
      wide
      holds={intake.rows.length > 0}
      corner={<HelpButton page="import-concerns" />}
      onClose={onClose}
    >
      <div className="import intake">
        {intake.rows.some((row) => row.danger && row.reason === null) && (
          <p className="intake__danger" role="alert">
            <Siren aria-hidden="true" />
            <strong dir="auto">{emergencyLine}</strong>
          </p>
        )}
        <SourceFields
          source={source}
          message={picking.refusal ?? adding.refusal ?? note}
          onText={(content) => take({ name: '', content })}
          onPick={() => void picking.submit()}
          onOther={() => take(nothing)}
        />
        {intake.isEmpty ? (
          <p className="empty">{texts.howEachConcernReadShows}</p>
        ) : (
          <Reading intake={intake} isPicked={source.content instanceof Uint8Array}>
            <ImportRows key={source.name} intake={intake} flagged={flagged} />
          </Reading>
        )}
        {keeping.count > 0 && <KeepReporters keeping={keeping} />}
      </div>
      <div className="actions-row">
        {waiting > 0 && (
          <span className="muted" role="status">
            {texts.toDecideFirst(formatCount(waiting, 'row'))}
          </span>
        )}
        <Button onPress={onClose}>{texts.cancel}</Button>
        <Button
          look="primary"
          isDisabled={incoming.length === 0 || waiting > 0 || adding.isBusy || !keeping.isReady}
          onPress={() => void takeIn()}
        >
          {texts.add(formatCount(incoming.length, 'concern'))}
        </Button>
      </div>
    </Modal>
  )
}

const bytesOf = (base64: string): Uint8Array =>
  Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))

/** The command that has this form read the same the next time; null where that is known, or no form. */
function rememberForm({ readAs, table, readColumns, remembered }: Intake) {
  if (readAs !== 'table' || !table.hasHeader || table.problem !== null) return null
  if (JSON.stringify(remembered?.columns) === JSON.stringify(readColumns)) return null
  const name = table.header[readColumns.indexOf('wording')] ?? ''
  return {
    type: 'importSource.remember' as const,
    fields: {
      name: name === '' ? texts.answersOfAForm : name,
      header: [...table.header],
      columns: table.header.map((_, at) => readColumns[at] ?? ('' as const)),
    },
  }
}

function SourceFields(props: {
  source: Source
  message: string
  onText: (text: string) => void
  onPick: () => void
  onOther: () => void
}): ReactElement {
  const { source } = props
  return (
    <div className="import__source">
      {source.name === '' && typeof source.content === 'string' ? (
        <Field
          // Only how it is read is stored, and that is looked at row by row.
          place={null}
          asTyped
          label={texts.whatCanBeImported}
          rows={6}
          value={source.content}
          onChange={props.onText}
          autoFocus
          placeholder={texts.neighborhoodHeronFlatsWhatWas}
          maxLength={6_000_000}
        />
      ) : (
        <p className="intake__file">
          <strong dir="auto">{source.name}</strong>
          <Button small onPress={props.onOther}>
            {texts.somethingElse}
          </Button>
        </p>
      )}
      <div className="actions-row actions-row--start">
        <Button onPress={props.onPick}>
          <FileUp aria-hidden="true" />
          {texts.openAFile}
        </Button>
        <span className="muted small">{texts.csvGoogleFormsMicrosoftForms}</span>
      </div>
      {props.message !== '' && (
        <p className="field__error" role="alert">
          {props.message}
        </p>
      )}
    </div>
  )
}

/** What the source is read as, what is wrong with it, and what has to be decided for all of it. */
function Reading(props: {
  intake: Intake
  isPicked: boolean
  children: ReactElement
}): ReactElement {
  const { intake } = props
  const { table, mails, readAs } = intake
  const [mail] = mails
  return (
    <>
      {!props.isPicked && (
        <SelectField
          label={texts.readAs}
          value={readAs}
          options={intakeKinds.map((id) => ({ id, name: kindWords[id] }))}
          onChange={(kind) => intake.decide({ kind, columns: null, choices: new Map() })}
        />
      )}
      {table.problem !== null && (
        <p className="field__error" role="alert">
          {table.problem}
        </p>
      )}
      {mails.length === 1 && mail?.problem === null && <AboutMail mail={mail} />}
      {table.rows.length > 0 && (
        <>
          {readAs === 'table' && <ColumnMapping intake={intake} />}
          <PlaceDecisions intake={intake} />
          {props.children}
        </>
      )}
      {table.skipped.length > 0 && (
        <ul className="import__skipped" aria-label={texts.linesLeftOut}>
          {table.skipped.slice(0, 20).map(({ line, reason }) => (
            <li key={`${line} ${reason}`}>
              {line > 0 && texts.lineIsLeftOut(line)}
              {reason}
            </li>
          ))}
          {table.skipped.length > 20 && (
            <li>{texts.leftOutAsWell(formatCount(table.skipped.length - 20, texts.moreLine))}</li>
          )}
        </ul>
      )}
    </>
  )
}

/** What of a mail isn't part of the concern. */
function AboutMail({ mail }: { mail: ReadMail }): ReactElement {
  return (
    <div className="intake__mail">
      {mail.subject !== '' && (
        <p dir="auto">
          {texts.subject}
          <strong>{mail.subject}</strong>
        </p>
      )}
      <p className="muted">
        {texts.whoSentIsntKeptShared}
        {mail.attachments > 0 &&
          texts.notOpenedNotKept(formatCount(mail.attachments, 'attachment'))}
      </p>
    </div>
  )
}
