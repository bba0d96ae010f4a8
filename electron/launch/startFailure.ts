import { HostUnavailable } from '../hosts/port'
import { failureForLog } from '../kernel/failureLog'

/**
 * What is said when Candor can't start. Only the words of `HostUnavailable` are made to be read; of
 * any other failure its kind and place are told, never its message.
 */
export const startFailureWords = (error: unknown): string =>
  error instanceof HostUnavailable
    ? `Candor cannot start: ${error.message}`
    : `Candor cannot start, and nothing was changed. Please tell whoever looks after it: ${failureForLog(error)}`
