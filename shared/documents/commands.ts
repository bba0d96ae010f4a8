import { Sending } from '../concerns/reportBackGivenTable'
import { RaisedConcern, Telling } from '../concerns/tables'
import { id } from '../kernel/columns'
import { type MessageOf, schemasOf } from '../kernel/commands'
import { z } from '../kernel/zod'
import { LanguageTag } from '../languages/documentLanguage'
import { MinutesStep } from './minutesStepTable'
import { reportBackSections } from './reportBack/reportBackSections'
import { TranslatedText } from './translations/tables'
import { Review } from './versionTables'

const nothingYet = z.string().max(500)

const TellingFields = Telling.pick({ how: true, language: true }).extend({
  toldOn: RaisedConcern.shape.hearBackBy,
  to: nothingYet,
})

const SendingFields = TellingFields.extend(Sending.pick({ groupId: true, versionId: true }).shape)

const ReviewFields = Review.pick({ verdict: true, note: true }).extend({
  writtenBy: nothingYet,
  reviewedBy: nothingYet,
})

/** What a person can do with the minutes, report-backs and their translations. */
export const documentSchemas = schemasOf({
  /** Words a section of a report-back; null goes back to the draft. */
  'reportBack.word': {
    meetingId: id,
    audienceId: id,
    section: z.enum(reportBackSections),
    wording: z.string().max(20_000).nullable(),
  },
  /** Somebody was told a report-back, and with it the concerns it tells of. */
  'reportBack.tell': {
    meetingId: id,
    audienceId: id,
    fields: SendingFields,
  },
  /** From which meeting on a report-back tells; null for the one after the last that was told. */
  'reportBack.since': {
    meetingId: id,
    audienceId: id,
    sinceMeetingId: id.nullable(),
  },
  /** A second person read a frozen version of a report-back. */
  'reportBack.review': { versionId: id, fields: ReviewFields },
  /** Words a text in another language; empty takes the translation away. `source`: what it is translated from. */
  'translation.word': {
    /** The report-back; null for the workgroup's own texts. */
    about: z.strictObject({ meetingId: id, audienceId: id }).nullable(),
    language: LanguageTag,
    name: TranslatedText.shape.name,
    text: z.string().max(20_000),
    source: z.string().max(20_000),
  },
  /** A later meeting approved a kept version of the minutes. */
  'minutes.approve': {
    /** The meeting they are of, and the one that approved them. */
    ...{ meetingId: id, atMeetingId: id, versionId: id },
    recordedBy: nothingYet,
  },
  /** Approved minutes were amended: what they say now is a kept version of its own. */
  'minutes.amend': {
    ...{ meetingId: id, versionId: id, day: MinutesStep.shape.day },
    ...{ reason: nothingYet, recordedBy: nothingYet },
  },
})

export type DocumentCommand = MessageOf<typeof documentSchemas>

/** The command of a type. */
export type CommandOf<T extends DocumentCommand['type']> = Extract<DocumentCommand, { type: T }>
