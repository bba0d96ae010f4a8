import type { Presence } from '../../../../shared/meeting/tables'
import { presenceText as texts } from './texts'

/** How somebody takes part, as a choice and in a sentence. */
export const presenceOptions: readonly { readonly value: Presence; readonly label: string }[] = [
  { value: 'room', label: texts.inTheRoom },
  { value: 'video', label: texts.byVideo },
  { value: 'phone', label: texts.byPhone },
]

export const presenceWords: { readonly [P in Presence]: string } = {
  room: texts.room,
  video: texts.video,
  phone: texts.phone,
}
