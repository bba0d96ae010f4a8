import type { DataSummary } from '../../shared/openData/contract'
import type { Problem, ReadAs } from './dataReader'

/** A file that was read, and how. */
export interface ReadInOrder {
  readonly summary: DataSummary | Problem | null
  readonly readAs: ReadAs
}

/**
 * Reads a file, and once more with day and month the other way round where every day that tells says so:
 * days of a whole column have one order, and it may show in the last row only.
 */
export async function readInOrder(
  readAs: ReadAs,
  read: (readAs: ReadAs) => Promise<DataSummary | Problem | null>,
): Promise<ReadInOrder> {
  const summary = await read(readAs)
  if (summary === null || 'problem' in summary) return { summary, readAs }
  const { dayFirst, monthFirst } = summary.order
  const isWrong = readAs.dayFirst
    ? dayFirst === 0 && monthFirst > 0
    : monthFirst === 0 && dayFirst > 0
  if (!isWrong) return { summary, readAs }
  const turned = { ...readAs, dayFirst: !readAs.dayFirst }
  return { summary: await read(turned), readAs: turned }
}
