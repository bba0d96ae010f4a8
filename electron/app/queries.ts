import type { WholeSnapshot } from '../../shared/contracts/facilitatorMessage'
import { recordAnswers } from '../../shared/contracts/answers'
import {
  type AnswerOf,
  facilitatorQueries,
  type FacilitatorQuery,
  type QueryOf,
  type QueryType,
  recordQueries,
} from '../../shared/contracts/queries'
import { succeed, refuse, type Result } from '../../shared/kernel/result'
import type { Charts } from '../comparison/chartCache'
import { concernFileAnswers } from '../concerns/queries'
import { comparisonAnswers } from '../comparison/queries'
import type { Documents } from '../documents/documents'
import { documentAnswers } from '../documents/queries'
import type { Host } from '../hosts/port'
import { type Clock, localDate } from '../kernel/clock'
import { type Answers, eachBy } from '../kernel/handlers'
import { about } from '../help/about'
import { helpPages } from '../help/helpPages'
import { meetingFileAnswers } from '../meeting/queries'
import { documentLanguages } from '../languages/shippedLanguages'
import { shippedPlainWords } from '../plainLanguage/shippedPlainWords'
import type { DataFiles } from '../openData/dataFiles'
import { restrictedAnswers, type RestrictedParts } from '../restricted/queries'
import type { Backups } from '../workgroup/backups'
import type { OpenWorkgroup } from '../workgroup/openWorkgroup'
import type { Workgroups } from '../workgroup/workgroups'

/** What questions are answered from. */
export interface QueryParts extends RestrictedParts {
  readonly host: Host
  readonly documents: Documents
  readonly backups: Backups
  readonly workgroups: Workgroups
  readonly dataFiles: DataFiles
  readonly clock: Clock
  readonly charts: Charts
  /** Everything the facilitator's window is told. */
  readonly whole: () => WholeSnapshot
}

/** The questions that need no open workgroup. */
type WithoutWorkgroup =
  | 'app.snapshot'
  | 'agenda.pickFile'
  | 'concerns.pickFile'
  | 'templates.shipped'
  | 'languages.shipped'
  | 'plainLanguage.shipped'
  | 'help.shipped'
  | 'about.shipped'
  | 'backup.pick'
  | 'backup.look'

type All = typeof facilitatorQueries

const answersAlways = (parts: QueryParts): Answers<Pick<All, WithoutWorkgroup>> => ({
  ...meetingFileAnswers(parts.host),
  ...concernFileAnswers(parts.host),
  'app.snapshot': () => Promise.resolve(succeed(parts.whole())),
  'languages.shipped': async () => succeed({ languages: [...(await documentLanguages())] }),
  'plainLanguage.shipped': async () => succeed(await shippedPlainWords()),
  'help.shipped': async () => succeed({ pages: await helpPages() }),
  'about.shipped': async () => succeed(await about()),
  'backup.pick': () => parts.backups.pick(),
  'backup.look': ({ token, secret }) => parts.backups.look(token, secret, parts.workgroups.current),
})

const answersOpen = (
  parts: QueryParts,
  workgroup: OpenWorkgroup,
): Answers<Omit<All, WithoutWorkgroup | keyof typeof recordQueries>> => ({
  ...documentAnswers(parts.documents, workgroup.shared),
  ...comparisonAnswers(parts.charts, workgroup.shared),
  ...parts.dataFiles.answers(workgroup.shared),
  ...restrictedAnswers(parts, workgroup),
  'search.answer': async ({ typed }) => succeed(await workgroup.shared.searchIndex.answer(typed)),
})

/** Answers what the facilitator's window asks without changing anything. */
export class QueryAnswers {
  private readonly always: Answers<Pick<All, WithoutWorkgroup>>

  constructor(private readonly parts: QueryParts) {
    this.always = answersAlways(parts)
  }

  /** The answer to one question, or why there is none. */
  answer(query: FacilitatorQuery): Promise<Result<AnswerOf<QueryType>>> {
    return this.answerOf(query.type, query)
  }

  private async answerOf<T extends QueryType>(
    type: T,
    query: QueryOf<T>,
  ): Promise<Result<AnswerOf<T>>> {
    const { current } = this.parts.workgroups
    return current === null ? this.withoutWorkgroup(type, query) : this.all(current)[type](query)
  }

  private withoutWorkgroup<T extends QueryType>(
    type: T,
    query: QueryOf<T>,
  ): Result<AnswerOf<T>> | Promise<Result<AnswerOf<T>>> {
    const always: Partial<Answers<All>> = this.always
    return always[type]?.(query) ?? refuse('Open a workgroup first.')
  }

  private all(workgroup: OpenWorkgroup): Answers<All> {
    const { record, meetingId } = workgroup
    const context = { today: localDate(this.parts.clock()), meetingId, localDate }
    return {
      ...this.always,
      ...answersOpen(this.parts, workgroup),
      ...eachBy(recordQueries, (type, query) =>
        succeed(recordAnswers[type](record, query, context)),
      ),
    }
  }
}
