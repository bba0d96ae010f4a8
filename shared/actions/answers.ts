import type { RecordAnswers } from '../kernel/commands'
import type { actionQueries } from './contract'
import { actionHistory, actionRegister } from './register'
import type { ActionsRecord } from './tables'

/** What is asked about actions, answered from the record. */
export const actionAnswers: RecordAnswers<ActionsRecord, typeof actionQueries> = {
  'actions.register': (record, { show, skip }) => actionRegister(record, show, skip),
  'actions.history': (record, { id }) => ({ steps: actionHistory(record, id) }),
}
