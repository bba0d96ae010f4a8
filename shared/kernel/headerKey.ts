import { fold } from './foldText'

/** What tells a form from another: its questions, as they are compared. */
export const headerKey = (header: readonly string[]): string =>
  JSON.stringify(header.map((cell) => fold(cell).trim().replaceAll(/\s+/g, ' ')))
