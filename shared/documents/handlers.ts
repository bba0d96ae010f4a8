import { type CommandHandlers } from '../kernel/commands'
import { documentCommands } from './commands'
import { amendMinutes, approveMinutes } from './decideMinutes'
import { correctMinutes } from './minutesCorrections'
import { assignReportBack, reviewVersion, tellSince, wordReportBack } from './reportBack/decide'
import { recordReportBack } from './reportBack/decideGiven'
import { type DocumentsChange, type DocumentsRecord } from './tables'
import { wordTranslation } from './translations/decide'

/** How the commands of this feature are carried out. */
export const documentHandlers: CommandHandlers<
  DocumentsRecord,
  DocumentsChange,
  typeof documentCommands
> = {
  'reportBack.word': wordReportBack,
  'reportBack.record': recordReportBack,
  'reportBack.since': tellSince,
  'reportBack.assign': assignReportBack,
  'reportBack.review': reviewVersion,
  'translation.word': wordTranslation,
  'minutes.approve': approveMinutes,
  'minutes.correct': correctMinutes,
  'minutes.amend': amendMinutes,
}
