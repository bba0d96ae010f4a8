import type { Slide } from '../../../shared/projector/slides'
import { audienceOf } from '../../../shared/workgroup/audiences'
import type { SharedRecord } from '../../../shared/record/record'
import { fixedTitles, slideTitles as texts } from './texts'

/** What a slide is called in the facilitator's window. */
export function slideTitle(record: SharedRecord, slide: Slide): string {
  if (slide.kind === 'item') return record.agendaItem.get(slide.itemId)?.title ?? texts.removedItem
  if (slide.kind === 'report-back')
    return texts.reportBackTo(audienceOf(record, slide.audienceId)?.name ?? texts.nobody)
  if (slide.kind === 'comparison') return comparisonTitle(record, slide.itemId)
  if (slide.kind !== 'decision') return fixedTitles[slide.kind]
  return record.decision.get(slide.decisionId)?.wording ?? texts.removedDecision
}

const comparisonTitle = (record: SharedRecord, itemId: string | null): string =>
  itemId === null
    ? texts.comparison
    : texts.comparisonOf(record.agendaItem.get(itemId)?.title ?? texts.removedItem)
