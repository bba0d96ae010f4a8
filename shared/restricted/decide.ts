import { type RestrictedCommand, type RestrictedCommandOf, restrictedCommands } from './commands'
import type { RestrictedContext, RestrictedDecided } from './decideContext'
import { succeed } from '../kernel/result'
import { held } from './decideRetention'
import { restrictedHandlers } from './handlers'
import { holdOf, keepVersions } from './retention'
import type { RestrictedRecord } from './state'

/** What a command changes, or why it is refused. Pure. */
export const decideRestricted = (
  record: RestrictedRecord,
  command: RestrictedCommand,
  context: RestrictedContext,
): RestrictedDecided => {
  if (restrictedCommands[command.type].underHold === 'refused' && holdOf(record) !== undefined)
    return held
  const decided = handle(command.type, command, record, context)
  return decided.ok ? succeed(keepVersions(record, decided.value, context)) : decided
}

const handle = <T extends RestrictedCommand['type']>(
  type: T,
  command: RestrictedCommandOf<T>,
  record: RestrictedRecord,
  context: RestrictedContext,
): RestrictedDecided => restrictedHandlers[type](record, command, context)
