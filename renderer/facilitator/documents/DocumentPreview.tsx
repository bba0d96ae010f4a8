import { Download, Mail, MessageSquareText, Printer } from 'lucide-react'
import { type ReactElement, useState } from 'react'
import type { DocumentForm, DocumentRef, ReportBackRow } from '../../../shared/documents/contract'
import { english } from '../../../shared/languages/english'
import type { ReportBackWay } from '../../../shared/workgroup/places'
import { Button } from '../../ui/Button'
import { Segments } from '../../ui/Choices'
import { PrintField } from '../../ui/print/PrintField'
import { SelectField } from '../../ui/SelectField'
import { helpOn } from '../client/help'
import { keyTable } from '../client/keyTable'
import { usePaletteCommands } from '../client/paletteCommands'
import { useMeeting, useRecord } from '../client/useSnapshot'
import { DocumentPages } from '../exports/DocumentPages'
import { NameWarning } from '../exports/NameWarning'
import { NumbersTogether } from '../exports/NumbersTogether'
import { SaveAs } from '../exports/SaveAs'
import type { Export } from '../exports/useExport'
import { useLeavingDocument } from '../exports/useLeavingDocument'
import type { Shown } from '../exports/useRenderedDocument'
import { languageFor, useShippedLanguages } from '../languages/useLanguages'
import { AgendaStatus } from './AgendaStatus'
import { MinutesStatus } from './MinutesStatus'
import { ReportBackStatus } from './ReportBackStatus'
import { findKept, versionInWords } from './savedVersions'
import { TextDialog } from './TextDialog'
import './DocumentPreview.css'
import { documentPreview as texts } from './texts'

/** A document in the list: one about the meeting as a whole, or a report-back. */
export interface Listed {
  readonly key: string
  readonly title: string
  readonly ref: DocumentRef
  /** Whom a report-back is for; null for other documents. */
  readonly row: ReportBackRow | null
}

const leftBy: Readonly<Record<DocumentForm, ReportBackWay | null>> = {
  pdf: null,
  web: null,
  calendar: null,
  text: 'message',
  mail: 'e-mail',
  word: null,
  markdown: null,
}

/** A document as the very bytes that are saved or printed, and every way it can leave. */
export function DocumentPreview({ document: listed }: { document: Listed }): ReactElement {
  const { phase, id: meetingId } = useMeeting()
  const { row } = listed
  const [kind, setKind] = useState<'report-back' | 'summary'>('report-back')
  const [versionId, setVersionId] = useState<string | null>(null)
  const [left, setLeft] = useState<ReportBackWay | null>(null)
  const [text, setText] = useState<string | null>(null)
  const [language, setLanguage] = useLanguageOf(listed)
  const [large, setLarge] = useState(false)
  const shown = toShown(listed.ref, { kind, language, large, versionId })
  const { rendering, ready, leaving } = useLeavingDocument(shown, {
    onRead: setText,
    onSaved: (as) => setLeft(leftBy[as]),
  })
  return (
    <section
      className="documents__preview"
      aria-label={listed.title}
      tabIndex={-1}
      data-region
      {...(listed.ref.document === 'agenda' ? helpOn('send-agenda') : {})}
    >
      <header className="documents__head">
        <h2 dir="auto">{listed.title}</h2>
        {row !== null && (
          <Segments
            hideLabel
            label={texts.length}
            value={kind}
            options={[
              { value: 'report-back', label: texts.whole },
              { value: 'summary', label: texts.onePage },
            ]}
            onChange={(value) => {
              setVersionId(null)
              setKind(value)
            }}
          />
        )}
        <LanguageField
          value={language}
          onChange={(tag) => {
            setVersionId(null)
            setLanguage(tag)
          }}
        />
        <PrintField
          large={large}
          onChange={(chosen) => {
            setVersionId(null)
            setLarge(chosen)
          }}
        />
        <Ways
          leaving={leaving}
          isReady={ready !== null}
          isReportBack={row !== null && versionId === null}
          mails={listed.ref.document !== 'sign-in sheet' && versionId === null}
          hasForms={listed.ref.document !== 'sign-in sheet'}
          hasCalendar={listed.ref.document === 'agenda'}
        />
      </header>
      {leaving.stopped !== null && (
        <NameWarning
          leaving={leaving}
          stopped={leaving.stopped}
          what={texts.thisDocumentOrItsMeetings}
          targetOf={({ itemId, rowId }) =>
            itemId === null ? null : { meetingId, tab: null, itemId, rowId }
          }
        />
      )}
      {ready !== null && <NumbersTogether token={ready.document.token} />}
      {versionId !== null && (
        <VersionBand versionId={versionId} onBack={() => setVersionId(null)} />
      )}
      {row !== null && versionId === null && phase !== 'preparing' && (
        <ReportBackStatus
          row={row}
          token={ready?.document.token ?? null}
          textDigest={ready?.document.textDigest ?? null}
          changedSince={ready?.document.changedSince ?? 0}
          language={language}
          leftBy={left}
          onRecordClosed={() => setLeft(null)}
          onVersion={setVersionId}
        />
      )}
      {listed.ref.document === 'agenda' && versionId === null && (
        <AgendaStatus
          token={ready?.document.token ?? null}
          textDigest={ready?.document.textDigest ?? null}
          language={language}
          onVersion={setVersionId}
        />
      )}
      {listed.ref.document === 'minutes' && versionId === null && phase !== 'preparing' && (
        <MinutesStatus
          token={ready?.document.token ?? null}
          textDigest={ready?.document.textDigest ?? null}
          language={language}
          onVersion={setVersionId}
        />
      )}
      <DocumentPages rendering={rendering} title={listed.title} />
      {text !== null && (
        <TextDialog
          text={text}
          onSave={() => {
            setText(null)
            leaving.save('text')
          }}
          onCopied={() => {
            setText(null)
            setLeft('message')
          }}
          onClose={() => setText(null)}
        />
      )}
    </section>
  )
}

function toShown(
  ref: DocumentRef,
  as: {
    kind: 'report-back' | 'summary'
    language: string
    large: boolean
    versionId: string | null
  },
): Shown {
  const { kind, versionId, ...edition } = as
  if (versionId !== null) return { versionId }
  return 'audienceId' in ref ? { ...ref, document: kind, ...edition } : { ...ref, ...edition }
}

/**
 * The language a document is shown in: English until another is chosen; of a report-back the one they
 * like, once something is translated into it.
 */
function useLanguageOf({ ref }: Listed): [string, (tag: string) => void] {
  const record = useRecord()
  const languages = useShippedLanguages()
  const [chosen, setChosen] = useState<string | null>(null)
  const usual = 'audienceId' in ref ? languageFor(record, languages, ref) : english.tag
  return [chosen ?? usual, setChosen]
}

/** Which language a document is set in. */
function LanguageField(props: { value: string; onChange: (tag: string) => void }): ReactElement {
  return (
    <div className="documents__language">
      <SelectField
        hideLabel
        label={texts.language}
        value={props.value}
        options={useShippedLanguages().map((row) => ({ id: row.tag, name: row.english }))}
        onChange={props.onChange}
      />
    </div>
  )
}

/** The ways a document can leave. */
function Ways(props: {
  leaving: Export
  isReady: boolean
  isReportBack: boolean
  mails: boolean
  /** Besides a PDF it can be a text, a Word document or Markdown. */
  hasForms: boolean
  /** Its meeting is to come, and can be saved for calendars. */
  hasCalendar: boolean
}): ReactElement {
  const { isReady, isReportBack, mails, hasForms, hasCalendar } = props
  const { save, print, read } = props.leaving
  const savePdf = (): void => save('pdf')
  usePaletteCommands([
    {
      id: 'save document',
      title: texts.saveThisDocument,
      group: 'meeting',
      keys: keyTable.save,
      run: savePdf,
    },
    {
      id: 'print document',
      title: texts.printThisDocument,
      group: 'meeting',
      keys: keyTable.print,
      run: print,
    },
  ])
  return (
    <div className="documents__ways">
      <Button onPress={print} isDisabled={!isReady}>
        <Printer aria-hidden="true" />
        {texts.print}
      </Button>
      {mails && (
        <Button onPress={() => save('mail')} isDisabled={!isReady}>
          <Mail aria-hidden="true" />
          {texts.eMailDraft}
        </Button>
      )}
      {isReportBack && (
        <Button onPress={read} isDisabled={!isReady}>
          <MessageSquareText aria-hidden="true" />
          {texts.asAMessage}
        </Button>
      )}
      {hasForms && <SaveAs isReady={isReady} hasCalendar={hasCalendar} onSave={save} />}
      <Button look="primary" onPress={savePdf} isDisabled={!isReady}>
        <Download aria-hidden="true" />
        {texts.saveAsPdf}
      </Button>
    </div>
  )
}

/** Says that what is shown is how it was, and leads back. */
function VersionBand(props: { versionId: string; onBack: () => void }): ReactElement {
  const record = useRecord()
  const version = record.documentVersion.get(props.versionId)
  const words =
    version &&
    versionInWords(record, version, findKept(record, version.meetingId, version.audienceId))
  return (
    <div className="documents__version" role="status">
      <p dir="auto">
        <strong>{words}</strong>
        <br />
        {texts.thisSavedVersionCantBe}
      </p>
      <Button small onPress={props.onBack}>
        {texts.backHowNow}
      </Button>
    </div>
  )
}
