import type { Slide } from '../../../shared/projector/slides'
import { audienceOf } from '../../../shared/workgroup/audiences'
import type { SharedRecord } from '../../../shared/record/record'

const fixedTitles: {
  readonly [K in Exclude<Slide['kind'], 'item' | 'decision' | 'report-back' | 'comparison'>]: string
} = {
  welcome: 'Welcome and goal',
  'past actions': 'Past actions',
  voice: 'Whose voice is here',
  'read-back': 'Read back',
  closing: 'Closing',
  'parking lot': 'Parking lot',
  agenda: 'Where we are',
  'sign-in': 'Confidentiality and sign-in',
  break: 'Break',
}

/** What a slide is called in the facilitator's window. */
export function slideTitle(record: SharedRecord, slide: Slide): string {
  if (slide.kind === 'item') return record.agendaItem.get(slide.itemId)?.title ?? 'Removed item'
  if (slide.kind === 'report-back')
    return `Report-back to ${audienceOf(record, slide.audienceId)?.name ?? 'nobody'}`
  if (slide.kind === 'comparison') return comparisonTitle(record, slide.itemId)
  if (slide.kind !== 'decision') return fixedTitles[slide.kind]
  return record.decision.get(slide.decisionId)?.wording ?? 'Removed decision'
}

const comparisonTitle = (record: SharedRecord, itemId: string | null): string =>
  itemId === null
    ? 'Calls and concerns, side by side'
    : `Calls and concerns, side by side: ${record.agendaItem.get(itemId)?.title ?? 'Removed item'}`
