import { type DecideContext } from '../kernel/decideContext'
import { succeed } from '../kernel/result'
import { missing } from '../kernel/rowEdits'
import { type CommandOf } from './commands'
import { type HistoryDecided, type HistoryRecord, put } from './tables'

import { wholeWorkgroup } from './tables'

/** Remembers up to when someone has seen what changed. */
export const markLook = (
  record: HistoryRecord,
  command: CommandOf<'history.markSeen'>,
  context: DecideContext,
): HistoryDecided =>
  command.about === wholeWorkgroup || record.meeting.has(command.about)
    ? succeed([put('look', { id: command.about, at: context.now })])
    : missing('meeting')
