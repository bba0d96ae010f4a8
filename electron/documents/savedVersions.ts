import { randomUUID } from 'node:crypto'
import type { DocumentRef } from '../../shared/documents/contract'
import { type DocumentVersion, documentVersionKinds } from '../../shared/documents/versionTables'
import { rowsWith } from '../../shared/kernel/compartment'
import { succeed, refuse, type Result } from '../../shared/kernel/result'
import { english } from '../../shared/languages/english'
import { audienceOf } from '../../shared/workgroup/audiences'
import type { Clock } from '../kernel/clock'
import { failureForLog } from '../kernel/failureLog'
import type { OpenRecord } from '../kernel/openRecord'
import type { Files } from '../storage/vault/files'
import {
  digestOf,
  type KeptDocument,
  newDocumentKey,
  readDocument,
  writeDocument,
} from '../storage/vault/sealedFile'

/** A previewed document as it is frozen. */
export interface ToFreeze extends KeptDocument {
  readonly ref: DocumentRef
  readonly fileName: string
  readonly textDigest: string
}

type Versioned = Extract<DocumentRef, { document: DocumentVersion['document'] }>

const hasVersions = (ref: DocumentRef): ref is Versioned =>
  (documentVersionKinds as readonly string[]).includes(ref.document)

/** Keeps versions of report-backs, minutes and agendas with their exact bytes, and brings them back. */
export class DocumentVersions {
  constructor(
    private readonly files: Files,
    private readonly clock: Clock,
  ) {}

  /**
   * Keeps a document for good and answers with the id of its version; of the one there is, when the
   * same bytes were kept before. Refused for documents without versions, and while the disk refuses.
   */
  async freeze(workgroup: OpenRecord, document: ToFreeze): Promise<Result<{ id: string }>> {
    const { ref, bytes, texts, outline, fileName, textDigest } = document
    if (!hasVersions(ref)) return refuse('No versions are kept of this document.')
    const { meetingId, language = english.tag } = ref
    const audienceId = 'audienceId' in ref ? ref.audienceId : null
    const meeting = workgroup.record.meeting.get(meetingId)
    const isThere = audienceId === null || audienceOf(workgroup.record, audienceId) !== undefined
    if (meeting === undefined || !isThere)
      return refuse('What this document is about is no longer there.')
    if (meeting.startedAt === null && ref.document !== 'agenda')
      return refuse('This meeting hasn’t started, so there is nothing to report back yet.')
    const digest = digestOf(bytes)
    const before = rowsWith(workgroup.record, 'documentVersion', 'meetingId', meetingId).filter(
      (row) =>
        row.audienceId === audienceId &&
        (row.document === 'agenda') === (ref.document === 'agenda'),
    )
    const same = before.find((row) => row.document === ref.document && row.digest === digest)
    if (same !== undefined) return succeed({ id: same.id })
    const number = Math.max(0, ...before.map((row) => row.number)) + 1
    const version: DocumentVersion = {
      id: randomUUID(),
      meetingId,
      audienceId,
      document: ref.document,
      language,
      number,
      digest,
      textDigest,
      fileName,
      frozenAt: this.clock(),
    }
    return this.keep(workgroup, version, { texts, outline, bytes })
  }

  /** The file first: a row never names one that isn't there. */
  private async keep(
    workgroup: OpenRecord,
    version: DocumentVersion,
    document: KeptDocument,
  ): Promise<Result<{ id: string }>> {
    const key = newDocumentKey()
    const { folder: workgroupFolder, vaultId } = workgroup
    const place = { workgroupFolder, vaultId, id: version.id, key }
    workgroup.versionsUnderway.add(version.id)
    try {
      await writeDocument(this.files, place, document)
      await workgroup.rememberVersion(version, key)
      return succeed({ id: version.id })
    } catch (error) {
      console.error(`A version of a document could not be kept: ${failureForLog(error)}`)
      return refuse('There isn’t room to save this version. Free some space, then try again.')
    } finally {
      workgroup.versionsUnderway.delete(version.id)
    }
  }

  /** A version as it was frozen; refused when its file is gone or any byte of it is another. */
  async read(
    workgroup: OpenRecord,
    versionId: string,
  ): Promise<Result<{ version: DocumentVersion; document: KeptDocument }>> {
    const version = workgroup.record.documentVersion.get(versionId)
    const kept = workgroup.record.documentKey.get(versionId)
    if (version === undefined || kept === undefined)
      return refuse('That version is no longer there.')
    const { folder: workgroupFolder, vaultId } = workgroup
    const document = await readDocument(this.files, {
      workgroupFolder,
      vaultId,
      id: versionId,
      key: Buffer.from(kept.key, 'base64'),
    })
    return document === null || digestOf(document.bytes) !== version.digest
      ? refuse('The file of this version is gone or damaged. A backup may still have it.')
      : succeed({ version, document })
  }
}
