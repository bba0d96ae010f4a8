/** Questions asked of the record by more than one part of Candor. All are pure; lists are sorted. */
type Positioned = { readonly position: number; readonly id: string }
type Recorded = { readonly recordedAt: number; readonly id: string }

export const byPosition = (a: Positioned, b: Positioned): number =>
  a.position - b.position || a.id.localeCompare(b.id)

export const byRecorded = (a: Recorded, b: Recorded): number =>
  a.recordedAt - b.recordedAt || a.id.localeCompare(b.id)
