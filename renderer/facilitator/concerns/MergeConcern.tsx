import { type ReactElement, useMemo, useState } from 'react'
import { SimilarWordings } from '../../../shared/concerns/import/similarConcerns'
import { statusWords } from '../../../shared/concerns/labels'
import { isAnswered } from '../../../shared/concerns/lifecycle'
import { shortTitle } from '../../../shared/concerns/shortTitle'
import type { Concern } from '../../../shared/concerns/tables'
import { Button } from '../../ui/Button'
import { SelectField } from '../../ui/SelectField'
import { dateInWords } from '../../ui/formatDate'
import { useQuery } from '../client/useQuery'
import { useDispatch } from '../client/useSnapshot'
import { mergeConcern as texts } from './texts'

/** Puts another concern of the neighborhood together with this one; the likest is offered first. */
export function MergeConcern({ concern }: { concern: Concern }): ReactElement | null {
  const dispatch = useDispatch()
  const { neighborhoodId } = concern
  const answer = useQuery({ type: 'concerns.known', neighborhoodId })
  const [choosing, setChoosing] = useState(false)
  const [chosen, setChosen] = useState('')
  const others = useMemo(
    () => likestFirst(concern, answer?.rows.filter(({ id }) => id !== concern.id) ?? []),
    [concern, answer],
  )
  const [first] = others
  if (first === undefined) return null
  const other = others.find(({ id }) => id === chosen) ?? first
  const opensAgain = isAnswered(concern) && !isAnswered(other)
  if (!choosing)
    return (
      <div className="actions-row actions-row--start">
        <Button onPress={() => setChoosing(true)}>{texts.sameAs}</Button>
      </div>
    )
  return (
    <div className="form">
      <SelectField
        label={texts.anotherConcernAboutSame}
        value={other.id}
        options={others.map(({ id, wording, receivedOn, status }) => ({
          id,
          name: `${shortTitle(wording)} (${dateInWords(receivedOn, 'short')}${isAnswered({ status }) ? `, ${statusWords[status].toLowerCase()}` : ''})`,
        }))}
        onChange={setChosen}
      />
      <p className="muted small">
        {texts.itsWordingHistoryMoveThis}
        {opensAgain && texts.thisOneWasAnsweredOpen}
      </p>
      <div className="actions-row actions-row--start">
        <Button
          onPress={() => {
            setChoosing(false)
            void dispatch({ type: 'concern.merge', id: concern.id, otherId: other.id })
          }}
        >
          {texts.putTogether}
        </Button>
        <Button look="quiet" onPress={() => setChoosing(false)}>
          {texts.leaveAsTheyAre}
        </Button>
      </div>
    </div>
  )
}

function likestFirst<R extends { readonly id: string; readonly wording: string }>(
  { neighborhoodId, wording }: Concern,
  rows: readonly R[],
): R[] {
  const known = new SimilarWordings<string>()
  for (const row of rows) known.add(row.id, neighborhoodId, row.wording)
  const likest = known.find(neighborhoodId, wording)?.key
  return [...rows].sort((a, b) => Number(b.id === likest) - Number(a.id === likest))
}
