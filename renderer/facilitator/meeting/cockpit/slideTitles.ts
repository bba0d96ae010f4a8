import type { Slide } from '../../../../shared/projection/slides'
import type { SharedRecord } from '../../../../shared/record/state'

const fixedTitles: { readonly [K in Exclude<Slide['kind'], 'item'>]: string } = {
  welcome: 'Welcome and goal',
  'past actions': 'Past actions',
  voice: 'Whose voice is here',
  'read-back': 'Read back',
  closing: 'Closing',
}

/** What a slide is called in the facilitator's window. */
export const slideTitle = (record: SharedRecord, slide: Slide): string =>
  slide.kind === 'item'
    ? (record.agendaItem.get(slide.itemId)?.title ?? 'Removed item')
    : fixedTitles[slide.kind]
