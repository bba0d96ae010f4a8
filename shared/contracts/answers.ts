import { actionAnswers } from '../actions/answers'
import { concernAnswers } from '../concerns/answers'
import { documentAnswers } from '../documents/answers'
import { engagementAnswers } from '../engagement/answers'
import { historyAnswers } from '../history/answers'
import { homeAnswers } from '../home/answers'
import type { RecordAnswers } from '../kernel/commands'
import { meetingAnswers } from '../meeting/answers'
import { openDataAnswers } from '../openData/answers'
import type { SharedRecord } from '../record/record'
import type { recordQueries } from './queries'

/** How every question about the shared record is answered, put together from its features. */
export const recordAnswers: RecordAnswers<SharedRecord, typeof recordQueries> = {
  ...meetingAnswers,
  ...actionAnswers,
  ...concernAnswers,
  ...openDataAnswers,
  ...documentAnswers,
  ...engagementAnswers,
  ...historyAnswers,
  ...homeAnswers,
}
