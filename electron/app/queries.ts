import type { BesideAnswer, BesideQuery } from '../../shared/comparison/contract'
import type { PickedIntake } from '../../shared/concerns/contract'
import type { FacilitatorQuery } from '../../shared/contracts/facilitator'
import type { ThreadAnswer, ThreadQuery } from '../../shared/contracts/queries'
import { done, refuse, type Result } from '../../shared/kernel/result'
import type { PaperLanguage } from '../../shared/languages/documentLanguage'
import type {
  DataAnswer,
  DataFileAnswer,
  DataFileQuery,
  DataQuery,
} from '../../shared/openData/contract'
import type { PlainWords } from '../../shared/plainLanguage/contract'
import type { OpenedBackup, PickedBackup } from '../../shared/workgroup/backupContract'
import type { Charts } from '../comparison/chartCache'
import { answerBeside, isBesideQuery } from '../comparison/queries'
import type { Papers } from '../documents/documents'
import { answerPaper, type PaperAnswer } from '../documents/queries'
import type { Host } from '../hosts/port'
import type { Clock } from '../kernel/clock'
import { readAsText, readIntake } from '../kernel/readTextFile'
import { paperLanguages } from '../kernel/shippedLanguages'
import { shippedPlainWords } from '../kernel/shippedPlainWords'
import type { DataFiles } from '../openData/dataFiles'
import { answerData, isDataFileQuery, isDataQuery } from '../openData/queries'
import { answerRestricted, isRestrictedQuery, type RestrictedAnswer } from '../restricted/queries'
import type { Privacy } from '../restricted/restrictedCommands'
import type { RestrictedPapers } from '../restricted/restrictedPrints'
import type { Backups } from '../workgroup/backups'
import type { Workgroups } from '../workgroup/workgroups'
import { answerThread, isThreadQuery } from './historyQueries'

type QueryAnswer = Result<
  | PaperAnswer
  | PickedIntake
  | PickedBackup
  | OpenedBackup
  | PlainWords
  | { languages: PaperLanguage[] }
  | ThreadAnswer<ThreadQuery['type']>
  | DataAnswer<DataQuery['type']>
  | BesideAnswer<BesideQuery['type']>
  | DataFileAnswer<DataFileQuery['type']>
  | RestrictedAnswer
>

/** What questions are answered from. */
export interface QuestionParts {
  readonly host: Host
  readonly papers: Papers
  readonly backups: Backups
  readonly workgroups: Workgroups
  readonly privacy: Privacy
  readonly prints: RestrictedPapers
  readonly dataFiles: DataFiles
  readonly clock: Clock
  readonly charts: Charts
}

/** Answers what the facilitator's window asks without changing anything. */
export class Questions {
  constructor(private readonly parts: QuestionParts) {}

  /** The answer to one question, or why there is none. */
  async answer(query: FacilitatorQuery): Promise<QueryAnswer> {
    const { host, papers, backups, workgroups, privacy, prints, clock } = this.parts
    const { current } = workgroups
    if (query.type === 'agenda.pickFile') {
      const file = await host.openFile([
        { name: 'Agenda', extensions: ['csv', 'tsv', 'txt', 'md', 'markdown'] },
      ])
      return done(file === null ? { kind: 'cancelled' } : readAsText(file))
    }
    if (query.type === 'intake.pickFile') {
      const file = await host.openFile([
        { name: 'Answers, e-mails, typed-up forms', extensions: ['csv', 'tsv', 'txt', 'eml'] },
      ])
      return done(file === null ? { kind: 'cancelled' } : readIntake(file))
    }
    if (query.type === 'languages.shipped')
      return done({ languages: [...(await paperLanguages())] })
    if (query.type === 'words.shipped') return done(await shippedPlainWords())
    if (query.type === 'backup.pick') return backups.pick()
    if (query.type === 'backup.look') return backups.look(query.token, query.secret, current)
    if (current === null) return refuse('Open a workgroup first.')
    if (isDataFileQuery(query)) return done(await this.parts.dataFiles.answer(current, query))
    if (isDataQuery(query)) return done(answerData(current, query))
    if (isBesideQuery(query)) return done(await answerBeside(current, query, this.parts))
    if (isThreadQuery(query)) return done(await answerThread(current, query))
    if (isRestrictedQuery(query))
      return answerRestricted(current, query, { files: privacy.files, clock, papers, prints })
    return answerPaper(papers, current, query)
  }
}
