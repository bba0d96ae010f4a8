import { failureForLog } from './failureLog'

/**
 * Ends this process at what nothing in it caught, and tells of it without its words: who holds private
 * notes can't go on with what it doesn't know, and Node would print the message. Its program hears that it ended.
 */
export function endOnUnforeseen(): void {
  const end = (error: unknown): void => {
    console.error(`A process ended: ${failureForLog(error)}`)
    process.exit(1)
  }
  process.on('uncaughtException', end)
  process.on('unhandledRejection', end)
}
