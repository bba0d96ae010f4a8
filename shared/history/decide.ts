import type { DecideContext, Decided } from '../kernel/decideContext'
import { done } from '../kernel/result'
import { missing } from '../kernel/rowEdits'
import type { CommandOf } from '../record/commands'
import { type SharedRecord, put } from '../record/record'
import { wholeWorkgroup } from './tables'

/** Remembers up to when someone has seen what changed. */
export const markLook = (
  record: SharedRecord,
  command: CommandOf<'look.mark'>,
  context: DecideContext,
): Decided =>
  command.about === wholeWorkgroup || record.meeting.has(command.about)
    ? done([put('look', { id: command.about, at: context.now })])
    : missing('meeting')
