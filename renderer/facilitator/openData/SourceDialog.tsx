import type { ReactElement } from 'react'
import { Button } from '../../ui/Button'
import { DraftField } from '../../ui/DraftField'
import { shorten } from '../../ui/labels'
import { Modal } from '../../ui/Modal'
import { HelpButton } from '../client/HelpButton'
import { useDispatch } from '../client/useSnapshot'
import { sourceDialog as texts, type SourceRow } from './texts'
import { type Decision, PlaceDecisions } from './PlaceDecisions'

type Texts = 'title' | 'publisher' | 'caveat'

/** Where counts are from, what they can't tell, and which neighborhood each of their places is. */
export function SourceDialog(props: { source: SourceRow; onClose: () => void }): ReactElement {
  const { source } = props
  const dispatch = useDispatch()
  const text = (field: Texts, label: string, more: { rows?: number; maxLength: number }) => (
    <DraftField
      place={`dataSource ${source.id} ${field}`}
      label={label}
      value={source[field]}
      onCommit={(value) =>
        void dispatch({ type: 'openDataSource.edit', id: source.id, fields: { [field]: value } })
      }
      {...more}
    />
  )
  const decide = (decisions: ReadonlyMap<string, Decision>): void => {
    const matched = [...decisions].flatMap(([place, neighborhoodId]) =>
      neighborhoodId === undefined ? [] : [{ place, neighborhoodId }],
    )
    if (matched.length > 0)
      void dispatch({ type: 'openDataPlace.match', sourceId: source.id, places: matched })
    for (const [place, decision] of decisions)
      if (decision === undefined)
        void dispatch({ type: 'openDataPlace.unmatch', sourceId: source.id, place })
  }
  const known = new Map(
    source.places.map(({ place, is, neighborhoodId }) => [
      place,
      is === 'undecided' ? undefined : neighborhoodId,
    ]),
  )
  const folded = source.places.some(({ is, rows }) => is === 'not ours' && rows === 0)
  return (
    <Modal
      corner={<HelpButton page="public-data" />}
      title={texts.source(shorten(source.title, 80))}
      wide
      onClose={props.onClose}
    >
      <div className="form intake">
        <div className="form__pair">
          {text('title', texts.whatItIs, { maxLength: 500 })}
          {text('publisher', texts.whoPublishesIt, { maxLength: 500 })}
        </div>
        {text('caveat', texts.whatThisDataCantTell, { rows: 3, maxLength: 20_000 })}
        <PlaceDecisions places={source.places} of={(place) => known.get(place)} onDecide={decide} />
        {folded && <p className="muted">{texts.placesThatWereNoneOurs}</p>}
      </div>
      <div className="actions-row">
        <Button look="primary" onPress={props.onClose}>
          {texts.done}
        </Button>
      </div>
    </Modal>
  )
}
