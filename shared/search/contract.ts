import { id } from '../kernel/columns'
import { z } from '../kernel/zod'
import { MeetingRef } from '../meeting/contract'

/** Something found, and where it is. */
export const SearchHit = z.strictObject({
  key: z.string(),
  title: z.string(),
  detail: z.string(),
  meeting: MeetingRef.nullable(),
  itemId: id.nullable(),
  rowId: id.nullable(),
})

export type SearchHit = z.infer<typeof SearchHit>
