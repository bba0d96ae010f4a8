import type { DecideContext, Decided } from '../kernel/decideContext'
import { succeed } from '../kernel/result'
import type { Command, CommandOf, CommandType } from './commands'
import { followersOf } from './followers'
import { recordHandlers } from './handlers'
import { keepUnderHold, refuseUnderHold } from './hold'
import type { Change, SharedRecord } from './record'
import { stampChanges } from './stamp'

/**
 * What a command comes to, given the record as it is: a list of changes or a refusal that says
 * why in words for the person who asked. Pure: time and ids come in with the context.
 */
export function decide(
  record: SharedRecord,
  command: Command,
  context: DecideContext,
): Decided<Change> {
  const held = refuseUnderHold(record, command.type)
  if (held !== null) return held
  const decided = handle(command.type, command, record, context)
  if (!decided.ok) return decided
  return succeed(keepUnderHold(record, stampChanges(record, decided.value, context.now), context))
}

const handle = <T extends CommandType>(
  type: T,
  command: CommandOf<T>,
  record: SharedRecord,
  context: DecideContext,
): Decided<Change> =>
  recordHandlers[type](record, command, {
    ...context,
    followers: followersOf(record, context),
  })
