import type { RestrictedCommand, RestrictedCommandOf } from './commands'
import type { RestrictedContext, RestrictedDecided } from './decideContext'
import { restrictedHandlers } from './handlers'
import type { RestrictedRecord } from './state'

/** What a command changes, or why it is refused. Pure. */
export const decideRestricted = (
  record: RestrictedRecord,
  command: RestrictedCommand,
  context: RestrictedContext,
): RestrictedDecided => handle(command.type, command, record, context)

const handle = <T extends RestrictedCommand['type']>(
  type: T,
  command: RestrictedCommandOf<T>,
  record: RestrictedRecord,
  context: RestrictedContext,
): RestrictedDecided => restrictedHandlers[type](record, command, context)
