import { type ReactElement, useState } from 'react'
import { Button } from '../../ui/Button'
import { SelectField } from '../../ui/SelectField'
import { formatCount } from '../../ui/labels'
import './openData.css'
import './ManyPlaces.css'
import { manyPlaces as texts } from './texts'

/** Decides many places at once: those that are found, or chosen one by one, over several searches. */
export function ManyPlaces(props: {
  /** The places that are shown now. */
  found: readonly string[]
  chosen: ReadonlySet<string>
  options: readonly { readonly id: string; readonly name: string }[]
  onToggle: (places: readonly string[], isChosen: boolean) => void
  onDecide: (places: readonly string[], id: string) => void
}): ReactElement {
  const { found, chosen, options, onToggle, onDecide } = props
  const [id, setId] = useState(options[1]?.id ?? options[0]?.id ?? '')
  const isAll = found.length > 0 && found.every((place) => chosen.has(place))
  return (
    <div className="places__many" role="group" aria-label={texts.manyAtOnce}>
      <label className="places__all">
        <input
          type="checkbox"
          className="checkbox"
          checked={isAll}
          disabled={found.length === 0}
          onChange={(event) => onToggle(found, event.target.checked)}
        />
        {texts.selectAll(found.length)}
      </label>
      <SelectField
        label={texts.setSelectedPlacesTo}
        hideLabel
        value={id}
        options={options}
        onChange={setId}
      />
      {/* It stays usable, so that whoever has no mouse doesn't lose their place by using it. */}
      <Button small onPress={() => (chosen.size === 0 ? undefined : onDecide([...chosen], id))}>
        {chosen.size === 0 ? texts.setSelectedPlaces : texts.set(formatCount(chosen.size, 'place'))}
      </Button>
    </div>
  )
}
