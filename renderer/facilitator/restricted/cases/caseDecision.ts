import type { OpenFile } from '../../../../shared/restricted/contract'

/** A decision on a case as it is shown. */
export type Decision = OpenFile['decisions'][number]
