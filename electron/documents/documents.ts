import { randomUUID } from 'node:crypto'
import type {
  documentAppCommands,
  DocumentChanges,
  DocumentForm,
  DocumentRef,
  RenderedDocument,
} from '../../shared/documents/contract'
import { type DocumentText, documentTexts } from '../../shared/documents/guardedTexts'
import { compareOutlines } from '../../shared/documents/outline/compare'
import type { SaidElsewhere } from '../../shared/documents/numbersTogether'
import type { Outline } from '../../shared/documents/outline/outline'
import { listChanged } from '../../shared/documents/reportBack/reportBackModel'
import type { DocumentVersion } from '../../shared/documents/versionTables'
import type { MadeRegister, RegisterRef } from '../../shared/exports/contract'
import { registerFile, registerSheet } from '../../shared/exports/registerFile'
import type { MessagesOf } from '../../shared/kernel/commands'
import { succeed, refuse, type Result } from '../../shared/kernel/result'
import { stringsOf } from '../../shared/kernel/stringsOf'
import { workgroupOf } from '../../shared/workgroup/select'
import type { Charts } from '../comparison/chartCache'
import type { Host } from '../hosts/port'
import type { Clock } from '../kernel/clock'
import type { OpenRecord } from '../kernel/openRecord'
import type { Files } from '../storage/vault/files'
import { digestOf } from '../storage/vault/sealedFile'
import { fileOf, textOf } from './documentFormats'
import { keptTexts } from './keptTexts'
import { makeDocument, meetingsOfDocument, type Message, outlineNow } from './makeDocument'
import { ownerDrafts } from './ownerDrafts'
import { DocumentVersions } from './savedVersions'

type SaveDocument = MessagesOf<typeof documentAppCommands>['document.save']

interface Held {
  readonly fileName: string
  readonly bytes: Uint8Array
  readonly workgroupId: string
  /** What it was written from, to be looked through before it leaves. */
  readonly texts: readonly DocumentText[]
  /** What it can leave as besides a PDF; null for documents nobody is sent. */
  readonly message: Message | null
  /** What it can leave as in Word, as Markdown or text; null for documents that are only printed. */
  readonly outline: Outline | null
  /** Its meeting as a calendar file; null for documents of no meeting that is to come. */
  readonly calendar: string | null
  /** What is frozen of it; null for a version, which is frozen already. */
  readonly fresh: { readonly ref: DocumentRef; readonly said: readonly string[] } | null
  readonly textDigest: string | null
}

/** How many previewed documents stay ready to be saved; a batch of one meeting's documents fits. */
const heldAtMost = 80

/** Makes documents and keeps the previewed bytes, so that what is saved is what was seen. */
export class Documents {
  private readonly held = new Map<string, Held>()
  private readonly versions: DocumentVersions

  constructor(
    private readonly host: Host,
    files: Files,
    clock: Clock,
    private readonly charts: Charts,
    /** How many names of people the notes are about stand in texts; refused while nobody can tell. */
    private readonly countNames: (texts: readonly DocumentText[]) => Promise<Result<number>>,
  ) {
    this.versions = new DocumentVersions(files, clock)
  }

  /** Renders a document from the shared record alone. */
  async render({ record, id }: OpenRecord, ref: DocumentRef): Promise<RenderedDocument> {
    const { fileName, bytes, title, model, message, said, outline, calendar } = await makeDocument(
      record,
      ref,
      this.charts,
    )
    const audienceId = 'audienceId' in ref ? ref.audienceId : null
    const meetings = meetingsOfDocument(record, ref)
    const texts =
      meetings.length === 0
        ? listLooseTexts(stringsOf(model), 'paper form text', title)
        : documentTexts(record, meetings, audienceId, { title, model })
    const textDigest = said === null ? null : digestOf(JSON.stringify(stringsOf(said)))
    const fresh = { ref, said: stringsOf(model) }
    const behind =
      'audienceId' in ref && ref.language !== undefined
        ? listChanged(record, ref.meetingId, ref.audienceId, ref.language).length
        : 0
    const workgroupId = id
    return this.hold(
      { fileName, bytes, workgroupId, texts, message, outline, calendar, fresh, textDigest },
      title,
      behind,
    )
  }

  /** A frozen version, ready to leave again as the very bytes it was. */
  async version(workgroup: OpenRecord, versionId: string): Promise<Result<RenderedDocument>> {
    const read = await this.versions.read(workgroup, versionId)
    if (!read.ok) return read
    const { version, document } = read.value
    const where = `Version ${version.number}`
    const texts = listLooseTexts(document.texts, `paper ${version.meetingId} text`, where)
    const { fileName, textDigest } = version
    const { bytes, outline } = document
    const held = { fileName, bytes, workgroupId: workgroup.id, texts, textDigest }
    return succeed(
      this.hold({ ...held, message: null, outline, calendar: null, fresh: null }, where),
    )
  }

  /** What changed from one frozen version to another, or to what the document says now. */
  async changes(
    workgroup: OpenRecord,
    from: string,
    to: string | null,
  ): Promise<Result<DocumentChanges>> {
    const before = await this.versions.read(workgroup, from)
    if (!before.ok) return before
    const { version, document } = before.value
    const after = await this.outlineOf(workgroup, version, to)
    if (!after.ok) return after
    if (document.outline === null || after.value === null)
      return refuse(
        'This version was saved without the text needed to compare it. View both instead.',
      )
    if (document.outline.language !== after.value.language)
      return refuse('These two are in different languages, so they can’t be compared.')
    return succeed({ sections: compareOutlines(document.outline, after.value) })
  }

  /** What the newest kept versions of all documents say, to be put beside a new one. */
  keptTexts(workgroup: OpenRecord): Promise<SaidElsewhere[]> {
    return keptTexts(this.versions, workgroup)
  }

  private async outlineOf(
    workgroup: OpenRecord,
    version: DocumentVersion,
    to: string | null,
  ): Promise<Result<Outline | null>> {
    if (to === null) return succeed(await outlineNow(workgroup.record, version, this.charts))
    const read = await this.versions.read(workgroup, to)
    return read.ok ? succeed(read.value.document.outline) : read
  }

  /** A register as a spreadsheet, calendar or e-mails, from the shared record alone. */
  async register({ record, id }: OpenRecord, ref: RegisterRef): Promise<MadeRegister> {
    const sheet = registerSheet(record, ref)
    const { title, fileName, texts } = sheet
    const bytes =
      ref.register === 'owners'
        ? await ownerDrafts(record)
        : Buffer.from(registerFile(record, ref, sheet), 'utf8')
    const held = { fileName, bytes, workgroupId: id, texts }
    const { token } = this.hold(
      { ...held, message: null, outline: null, calendar: null, fresh: null, textDigest: null },
      title,
    )
    return { token, fileName }
  }

  private hold(held: Held, title: string, behind = 0): RenderedDocument {
    const token = randomUUID()
    this.held.set(token, held)
    const oldest = this.held.keys().next().value
    if (this.held.size > heldAtMost && oldest !== undefined) this.held.delete(oldest)
    const { fileName, bytes, textDigest } = held
    const base64 = Buffer.from(bytes).toString('base64')
    return { token, fileName, title, base64, textDigest, changedSince: behind }
  }

  /** What a previewed document was written from; null when the preview is out of date or another workgroup's. */
  textsOf(token: string, workgroupId: string): readonly DocumentText[] | null {
    return this.heldFor(token, workgroupId)?.texts ?? null
  }

  private heldFor(token: string, workgroupId: string): Held | null {
    const document = this.held.get(token)
    return document?.workgroupId === workgroupId ? document : null
  }

  /** A previewed report-back or minutes as plain text. */
  asText(token: string, workgroupId: string): Result<{ text: string }> {
    const document = this.heldFor(token, workgroupId)
    const text = document === null ? null : textOf(document)
    return text === null ? outOfDate : succeed({ text })
  }

  /** Keeps what was previewed under a token as a version, for good. */
  async freeze(
    workgroup: OpenRecord | null,
    token: string,
  ): Promise<Result<{ id: string | null }>> {
    const held = workgroup === null ? null : this.heldFor(token, workgroup.id)
    if (workgroup === null || held?.fresh == null || held.textDigest === null) return outOfDate
    const { ref, said } = held.fresh
    const { bytes, outline, fileName, textDigest } = held
    const texts = said
    return this.versions.freeze(workgroup, { ref, bytes, texts, outline, fileName, textDigest })
  }

  /**
   * Saves a document in which nothing looks like a participant's name. While that can't be told, the
   * notes being locked, only whoever was told so, and wants it all the same, saves it.
   */
  async saveLookedThrough(
    workgroup: OpenRecord | null,
    { token, as = 'pdf', unchecked = false }: Pick<SaveDocument, 'token' | 'as' | 'unchecked'>,
  ): Promise<Result<{ id: string | null }>> {
    const texts = workgroup === null ? null : this.textsOf(token, workgroup.id)
    if (workgroup === null || texts === null) return outOfDate
    const names = await this.countNames(texts)
    if (!names.ok) return unchecked ? this.save(workgroup, token, as) : names
    if (names.value === 0) return this.save(workgroup, token, as)
    return refuse(
      'Not saved: something in this document looks like a participant’s name or code, or like who raised a concern.',
      'names',
    )
  }

  /** Saves what was previewed under a token where the user chooses; as a PDF, those very bytes. */
  private async save(
    { record }: OpenRecord,
    token: string,
    as: DocumentForm,
  ): Promise<Result<{ id: string | null }>> {
    const document = this.held.get(token)
    const size = workgroupOf(record).paperSize
    const file = document === undefined ? null : await fileOf(document, as, size)
    if (file === null) return outOfDate
    const outcome = await this.host.saveAs(file.name, [file.filter], file.bytes, 'public')
    if (outcome.kind === 'failed')
      return refuse(
        `Not saved: ${outcome.reason}. The document is still here; choose another place.`,
      )
    return succeed({ id: outcome.kind === 'saved' ? token : null })
  }
}

/** Texts of a document that stand nowhere else. */
const listLooseTexts = (texts: readonly string[], place: string, where: string): DocumentText[] =>
  texts.map((text) => ({ place, where, text, itemId: null, rowId: null, isSource: false }))

/** The refusal for a preview that is no longer held. */
export const outOfDate = refuse(
  'This preview is out of date. Open the document again, then save it.',
)
