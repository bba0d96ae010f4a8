import { actionQueries } from '../actions/contract'
import { comparisonQueries } from '../comparison/contract'
import { concernFileQueries, concernQueries } from '../concerns/contract'
import { documentQueries, documentRegisterQueries } from '../documents/contract'
import { engagementQueries } from '../engagement/contract'
import { exportQueries } from '../exports/contract'
import { historyQueries } from '../history/contract'
import { homeQueries } from '../home/contract'
import {
  answerSchemasOf,
  type AnswersOf,
  anyOf,
  type MessageOf,
  type MessagesOf,
} from '../kernel/commands'
import type { z } from '../kernel/zod'
import { languageQueries } from '../languages/contract'
import { meetingFileQueries, meetingQueries } from '../meeting/contract'
import { dataFileQueries, openDataQueries } from '../openData/contract'
import { plainLanguageQueries } from '../plainLanguage/contract'
import { restrictedQueries } from '../restricted/contract'
import { searchQueries } from '../search/contract'
import { workgroupQueries } from '../workgroup/contract'
import { helpQueries } from '../help/contract'
import { snapshotQueries } from './facilitatorMessage'

/** What is answered from the shared record alone. */
export const recordQueries = {
  ...meetingQueries,
  ...actionQueries,
  ...concernQueries,
  ...openDataQueries,
  ...documentRegisterQueries,
  ...engagementQueries,
  ...historyQueries,
  ...homeQueries,
}

/** Everything the facilitator's window may ask without changing anything, put together from its features. */
export const facilitatorQueries = {
  ...recordQueries,
  ...workgroupQueries,
  ...languageQueries,
  ...plainLanguageQueries,
  ...meetingFileQueries,
  ...concernFileQueries,
  ...dataFileQueries,
  ...comparisonQueries,
  ...documentQueries,
  ...exportQueries,
  ...searchQueries,
  ...restrictedQueries,
  ...helpQueries,
  ...snapshotQueries,
}

export const FacilitatorQuery = anyOf(facilitatorQueries)
export type FacilitatorQuery = MessageOf<typeof facilitatorQueries>
export type QueryType = FacilitatorQuery['type']

/** The question of a type. */
export type QueryOf<T extends QueryType> = MessagesOf<typeof facilitatorQueries>[T]

/** The answer to a question. */
export type AnswerOf<T extends QueryType> = AnswersOf<typeof facilitatorQueries>[T]

/** What a well-formed answer to each question is. */
export const answerSchemas: { readonly [T in QueryType]: z.ZodType<AnswerOf<T>> } =
  answerSchemasOf(facilitatorQueries)
