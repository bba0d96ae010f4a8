import { ReportBackGiven } from '../concerns/reportBackGivenTable'
import { Concern } from '../concerns/tables'
import { id } from '../kernel/columns'
import { type MessageOf, type MessagesOf, storedCommandsOf } from '../kernel/commands'
import { enteredFields } from '../kernel/enteredFields'
import { z } from '../kernel/zod'
import { LanguageTag } from '../languages/documentLanguage'
import { correctableFields } from './minutesCorrectionTable'
import { MinutesStep } from './minutesStepTable'
import { reportBackSections } from './reportBack/reportBackSections'
import { TranslatedText } from './translations/tables'
import { Review } from './versionTables'

const nothingYet = z.string().max(500)

const ReportBackGivenFields = enteredFields(ReportBackGiven, {
  id: 'by Candor',
  meetingId: 'by Candor',
  audienceId: 'by Candor',
  groupId: 'entered',
  reportedOn: 'entered',
  how: 'entered',
  language: 'entered',
  to: 'entered',
  versionId: 'entered',
  recordedAt: 'by Candor',
}).extend({ reportedOn: Concern.shape.hearBackBy, to: nothingYet })

const ReviewFields = enteredFields(Review, {
  id: 'by Candor',
  meetingId: 'by Candor',
  audienceId: 'by Candor',
  versionId: 'by Candor',
  writtenBy: 'entered',
  reviewedBy: 'entered',
  verdict: 'entered',
  note: 'entered',
  recordedAt: 'by Candor',
}).extend({
  writtenBy: nothingYet,
  reviewedBy: nothingYet,
})

/** What a person can do with the minutes, report-backs and their translations. */
export const documentCommands = storedCommandsOf({
  /** Words a section of a report-back; null goes back to the draft. */
  'reportBack.word': {
    carries: {
      meetingId: id,
      audienceId: id,
      section: z.enum(reportBackSections),
      wording: z.string().max(20_000).nullable(),
    },
    label: 'Edit report-back',
    underHold: 'kept',
    undo: ['meetingId', 'audienceId', 'section'],
  },
  /** Somebody was told a report-back, and with it the concerns it tells of. */
  'reportBack.record': {
    carries: {
      meetingId: id,
      audienceId: id,
      fields: ReportBackGivenFields,
    },
    label: 'Record report-back',
    underHold: 'kept',
    makesNew: true,
  },
  /** From which meeting on a report-back tells; null for the one after the last that was told. */
  'reportBack.since': {
    carries: {
      meetingId: id,
      audienceId: id,
      sinceMeetingId: id.nullable(),
    },
    label: 'Change first meeting of report-back',
    underHold: 'kept',
  },
  /** Who takes a report-back to those it is for; whoever does, does so from then on until another is named. */
  'reportBack.assign': {
    carries: { meetingId: id, audienceId: id, carrier: nothingYet },
    label: 'Choose who reports back',
    underHold: 'kept',
  },
  /** A second person read a frozen version of a report-back. */
  'reportBack.review': {
    carries: { versionId: id, fields: ReviewFields },
    label: 'Record review',
    underHold: 'kept',
    makesNew: true,
  },
  /** Words a text in another language; empty takes the translation away. `source`: what it is translated from. */
  'translation.word': {
    carries: {
      /** The report-back; null for the workgroup's own texts. */
      about: z.strictObject({ meetingId: id, audienceId: id }).nullable(),
      language: LanguageTag,
      name: TranslatedText.shape.name,
      text: z.string().max(20_000),
      source: z.string().max(20_000),
    },
    label: 'Edit translation',
    underHold: 'kept',
  },
  /** A later meeting approved a kept version of the minutes. */
  'minutes.approve': {
    carries: {
      /** The meeting they are of, and the one that approved them. */
      meetingId: id,
      atMeetingId: id,
      versionId: id,
      recordedBy: nothingYet,
    },
    label: 'Approve minutes',
    underHold: 'kept',
  },
  /** The table at a later meeting corrects what a draft says; `id`: of the row it stands in. */
  'minutes.correct': {
    carries: {
      /** The meeting they are of, and the one that corrects them. */
      meetingId: id,
      atMeetingId: id,
      id,
      field: z.enum(correctableFields),
      text: z.string().max(20_000),
    },
    label: 'Correct minutes',
    underHold: 'kept',
    undo: ['id', 'field'],
  },
  /** Approved minutes were amended: what they say now is a kept version of its own. */
  'minutes.amend': {
    carries: {
      meetingId: id,
      versionId: id,
      day: MinutesStep.shape.day,
      reason: nothingYet,
      recordedBy: nothingYet,
    },
    label: 'Amend minutes',
    underHold: 'kept',
    makesNew: true,
  },
})

type DocumentCommand = MessageOf<typeof documentCommands>

/** The command of a type. */
export type CommandOf<T extends DocumentCommand['type']> = MessagesOf<typeof documentCommands>[T]
