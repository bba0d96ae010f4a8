import { createContext, use, useCallback, useState } from 'react'
import { isJustBegun } from '../../../../shared/meeting/clock'
import type { AgendaItem } from '../../../../shared/meeting/tables'
import { useClient, useDispatch } from '../../client/useSnapshot'

/** Finishes an item; one that was begun only seconds ago is asked about first. */
type Finish = (id: string) => void

/** What the running meeting finishes its items by; null outside of it. */
export const FinishContext = createContext<Finish | null>(null)

/** Finishes items, and asks about one that was begun seconds ago: then it was a slip, or a second press. */
export function useFinishing(): {
  readonly finish: Finish
  /** The item that is asked about; null for none. */
  readonly asked: AgendaItem | null
  /** Nothing is asked any more. */
  readonly settle: () => void
} {
  const client = useClient()
  const dispatch = useDispatch()
  const [asked, setAsked] = useState<AgendaItem | null>(null)
  const finish = useCallback(
    (id: string) => {
      const item = client.get()?.record?.agendaItem.get(id)
      if (item !== undefined && isJustBegun(item, Date.now())) setAsked(item)
      else void dispatch({ type: 'item.finish', id })
    },
    [client, dispatch],
  )
  return { finish, asked, settle: () => setAsked(null) }
}

/** Finishes an item as the running meeting does. */
export function useFinish(): Finish {
  const finish = use(FinishContext)
  if (finish === null) throw new Error('an item is finished in a running meeting')
  return finish
}
