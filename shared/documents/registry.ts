import { type CommandEntries } from '../kernel/commands'
import { documentSchemas } from './commands'
import { amendMinutes, approveMinutes } from './decideMinutes'
import { reviewVersion, tellSince, wordReportBack } from './reportBack/decide'
import { tellReportBack } from './reportBack/decideGiven'
import { type DocumentsChange, type DocumentsRecord } from './tables'
import { wordTranslation } from './translations/decide'

/** How the commands of this feature are carried out. */
export const documentRegistry: CommandEntries<
  DocumentsRecord,
  DocumentsChange,
  typeof documentSchemas
> = {
  'reportBack.word': {
    handle: wordReportBack,
    label: 'Edit report-back',
    undo: ({ meetingId, audienceId, section }) => `wording ${meetingId} ${audienceId} ${section}`,
  },
  'reportBack.tell': { handle: tellReportBack, label: 'Record report-back', makesNew: true },
  'reportBack.since': { handle: tellSince, label: 'Change first meeting of report-back' },
  'reportBack.review': { handle: reviewVersion, label: 'Record review' },
  'translation.word': { handle: wordTranslation, label: 'Edit translation' },
  'minutes.approve': { handle: approveMinutes, label: 'Approve minutes' },
  'minutes.amend': { handle: amendMinutes, label: 'Amend minutes' },
}
