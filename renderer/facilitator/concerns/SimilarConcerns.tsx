import { type ReactElement, useMemo } from 'react'
import type { KnownConcern } from '../../../shared/concerns/contract'
import { SimilarWordings } from '../../../shared/concerns/import/similarConcerns'
import { statusWords } from '../../../shared/concerns/labels'
import { isAnswered } from '../../../shared/concerns/lifecycle'
import { Button } from '../../ui/Button'
import { dateInWords } from '../../ui/formatDate'
import { shorten } from '../../ui/labels'
import { useQuery } from '../client/useQuery'
import { useDispatch } from '../client/useSnapshot'
import './SimilarConcerns.css'
import { similarConcerns as texts } from './texts'

const mostShown = 160

/** Offers a concern that sounds like the one just taken in, as what was raised again; never by itself. */
export function SimilarConcerns(props: {
  id: string
  neighborhoodId: string
  /** It was put together with that one. */
  onSame: (id: string) => void
}): ReactElement | null {
  const { id, neighborhoodId } = props
  const dispatch = useDispatch()
  const known = useQuery({ type: 'concerns.known', neighborhoodId })
  const alike = useMemo(() => findAlike(id, known?.rows ?? []), [id, known])
  if (alike === null) return null
  const merge = async (): Promise<void> => {
    const result = await dispatch({ type: 'concern.merge', id: alike.id, otherId: id })
    if (result.ok) props.onSame(alike.id)
  }
  const state = isAnswered(alike) ? `, ${statusWords[alike.status].toLowerCase()}` : ''
  return (
    <div className="raise__alike">
      <p dir="auto">
        {texts.itSoundsLike}
        <q>{shorten(alike.wording, mostShown)}</q> ({dateInWords(alike.receivedOn, 'dated')}
        {state}).
      </p>
      <Button small onPress={() => void merge()}>
        {texts.theSameRaisedAgain}
      </Button>
    </div>
  )
}

function findAlike(id: string, rows: readonly KnownConcern[]): KnownConcern | null {
  const own = rows.find((row) => row.id === id)
  if (own === undefined) return null
  const known = new SimilarWordings<KnownConcern>()
  for (const row of rows) if (row !== own) known.add(row, row.neighborhoodId, row.wording)
  return known.find(own.neighborhoodId, own.wording)?.key ?? null
}
