import { rowsWith } from '../../kernel/compartment'
import { type DecideContext } from '../../kernel/decideContext'
import { sameName } from '../../kernel/names'
import { succeed, refuse } from '../../kernel/result'
import { missing } from '../../kernel/rowEdits'
import { type CommandOf } from '../commands'
import { type DocumentsDecided, type DocumentsRecord, put } from '../tables'

import { audienceOf } from '../../workgroup/audiences'
import type { ReportBack } from './reportBackTable'
import { listHeldUpTo } from './reportPeriod'

/* How a person words a report-back, says what it covers, and has it read by a second one. */

/** Words a section; null goes back to the draft. */
export function wordReportBack(
  record: DocumentsRecord,
  command: CommandOf<'reportBack.word'>,
  context: DecideContext,
): DocumentsDecided {
  const { section, wording } = command
  const row = rowFor(record, command, context)
  return row === null
    ? refuseGone(record, command)
    : succeed([put('reportBack', { ...row, [section]: wording })])
}

/** Says from which meeting on it tells. */
export function tellSince(
  record: DocumentsRecord,
  command: CommandOf<'reportBack.since'>,
  context: DecideContext,
): DocumentsDecided {
  const { sinceMeetingId } = command
  const row = rowFor(record, command, context)
  const meeting = record.meeting.get(command.meetingId)
  if (row === null || meeting === undefined) return refuseGone(record, command)
  if (
    sinceMeetingId !== null &&
    !listHeldUpTo(record, meeting).some(({ id }) => id === sinceMeetingId)
  )
    return refuse('A report-back can only cover meetings up to its own.', 'sinceMeetingId')
  return succeed([put('reportBack', { ...row, sinceMeetingId })])
}

/** Names who takes it to them. */
export function assignReportBack(
  record: DocumentsRecord,
  command: CommandOf<'reportBack.assign'>,
  context: DecideContext,
): DocumentsDecided {
  const row = rowFor(record, command, context)
  if (row === null) return refuseGone(record, command)
  const carrier = command.carrier.trim()
  return carrier === ''
    ? refuse('Enter who takes the report-back to them.', 'carrier')
    : succeed([put('reportBack', { ...row, carrier })])
}

/** Records what a second person said of a frozen version: somebody else than who wrote it. */
export function reviewVersion(
  record: DocumentsRecord,
  { versionId, fields }: CommandOf<'reportBack.review'>,
  context: DecideContext,
): DocumentsDecided {
  const version = record.documentVersion.get(versionId)
  if (version === undefined) return missing('version')
  const { meetingId, audienceId } = version
  if (audienceId === null) return refuse('Minutes are approved by a later meeting.')
  if (fields.writtenBy.trim() === '') return refuse('Enter who wrote it.', 'writtenBy')
  if (fields.reviewedBy.trim() === '') return refuse('Enter who read it.', 'reviewedBy')
  if (sameName(fields.writtenBy, fields.reviewedBy))
    return refuse('Someone other than the person who wrote it has to read it.', 'reviewedBy')
  if (fields.verdict === 'sent back' && fields.note.trim() === '')
    return refuse('Enter what needs to change.', 'note')
  return succeed([
    put('review', {
      id: context.newId(),
      meetingId,
      audienceId,
      versionId,
      ...fields,
      recordedAt: context.now,
    }),
  ])
}

type About = Pick<CommandOf<'reportBack.word'>, 'meetingId' | 'audienceId'>

/** What is kept of a report-back so far, as of now; null when meeting or audience is gone. */
function rowFor(
  record: DocumentsRecord,
  { meetingId, audienceId }: About,
  context: DecideContext,
): ReportBack | null {
  if (!record.meeting.has(meetingId) || audienceOf(record, audienceId) === undefined) return null
  const known = rowsWith(record, 'reportBack', 'meetingId', meetingId).find(
    (row) => row.audienceId === audienceId,
  )
  if (known !== undefined) return { ...known, editedAt: context.now }
  return {
    id: context.newId(),
    meetingId,
    audienceId,
    sinceMeetingId: null,
    carrier: '',
    asked: null,
    said: null,
    did: null,
    obstacles: null,
    cannotYet: null,
    next: null,
    editedAt: context.now,
  }
}

const refuseGone = (record: DocumentsRecord, { meetingId }: About): DocumentsDecided =>
  missing(record.meeting.has(meetingId) ? 'neighborhood or group' : 'meeting')
