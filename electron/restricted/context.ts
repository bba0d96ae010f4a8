import { randomInt } from 'crypto'
import type { RestrictedContext } from '../../shared/restricted/decide'
import { type Clock, contextNow, localDate } from '../kernel/clock'

/** The same for a decision about restricted notes. */
export const restrictedContextNow = (clock: Clock): RestrictedContext => ({
  ...contextNow(clock),
  today: localDate(clock()),
  random: () => randomInt(2 ** 32) / 2 ** 32,
})
