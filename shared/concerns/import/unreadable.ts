import type { IntakeTable } from './types'

/** A table that has nothing to read, and why. */
export const unreadable = (problem: string): IntakeTable => ({
  header: [],
  hasHeader: false,
  rows: [],
  skipped: [],
  problem,
})
