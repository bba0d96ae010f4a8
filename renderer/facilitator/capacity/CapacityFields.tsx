import type { ReactElement, ReactNode } from 'react'
import type { CapacityPeriod } from '../../../shared/capacity/tables'
import { Segments } from '../../ui/Choices'
import { periodOptions } from './statedAmounts'
import { capacityFields as texts, type hints } from './texts'

/** What, how much, who says so and as of when; drawn over something new or something stored. */
export function CapacityFields(props: {
  text: (
    field: keyof typeof hints,
    label: string,
    more: { maxLength: number; rows?: number },
  ) => ReactNode
  /** Amount available. */
  amount: ReactNode
  per: CapacityPeriod
  onPer: (per: CapacityPeriod) => void
  /** The day it was stated on. */
  day: ReactNode
}): ReactElement {
  const { text } = props
  return (
    <>
      <div className="form__pair">
        {text('name', texts.whatItIs, { maxLength: 500 })}
        {text('unit', texts.countedIn, { maxLength: 60 })}
      </div>
      <div className="form__pair">
        {props.amount}
        <Segments
          label={texts.howOftenThere}
          value={props.per}
          options={periodOptions}
          onChange={props.onPer}
        />
      </div>
      <div className="form__pair">
        {text('statedBy', texts.whoStatesIt, { maxLength: 500 })}
        {props.day}
      </div>
      {text('whyNoMore', texts.whyThereNoMore, { rows: 2, maxLength: 20_000 })}
    </>
  )
}
