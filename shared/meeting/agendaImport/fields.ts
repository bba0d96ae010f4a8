import { clockOf } from './clock'
import type { LineParts } from './parseLine'
import { partOf } from './partWords'
import { isNobody, labelledPresenter } from './presenter'
import { purposeOf } from './purpose'
import { minutesOf } from './timebox'

const timeLabel =
  /^(?:time(?:box)?|time allott?ed|duration|length|minutes|when|tiempo|duraci[oó]n|hora)\s*:\s*/i
const placeLabel = /^(?:neighbou?rhoods?|area|where|barrio|vecindario)\s*:\s*/i
const partLabel = /^(?:part|session|section|access|audience|parte|sesi[oó]n)\s*:\s*/i

/** What a line such as `Presenter: …` below an item says of it; undefined when it says nothing new. */
export function fieldsOf(text: string, of: LineParts): Partial<LineParts> | undefined {
  const presenter = labelledPresenter(text)
  if (
    presenter !== undefined &&
    of.presenter === undefined &&
    !isNobody(presenter) &&
    presenter.length < 120
  )
    return { presenter }
  const time = timeLabel.test(text) ? text.replace(timeLabel, '') : undefined
  if (time !== undefined) {
    const minutes = minutesOf(time)
    if (minutes !== undefined && of.minutes === undefined) return { minutes }
    const clock = clockOf(time)
    return clock === undefined || of.clock !== undefined ? undefined : { clock }
  }
  if (placeLabel.test(text) && of.places === undefined)
    return { places: text.replace(placeLabel, '') }
  const part = partLabel.test(text)
    ? (partOf(text) ?? partOf(text.replace(partLabel, '')))
    : undefined
  if (part !== undefined) return { part }
  const purpose = purposeOf(text)
  return purpose === undefined || of.purpose !== undefined ? undefined : { purpose }
}

const purposeLabel = /^(?:purpose|type|prop[oó]sito|tipo)\s*:\s*/i

/** Whether a line below an item only says one thing of it, such as `Lead: …` or `Time: …`. */
export const isFieldLine = (text: string): boolean =>
  labelledPresenter(text) !== undefined ||
  [timeLabel, placeLabel, partLabel, purposeLabel].some((label) => label.test(text))
