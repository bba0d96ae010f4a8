import type { Presence } from '../../../../shared/meeting/tables'

/** How somebody takes part, as a choice and in a sentence. */
export const presenceOptions: readonly { readonly value: Presence; readonly label: string }[] = [
  { value: 'room', label: 'In the room' },
  { value: 'video', label: 'By video' },
  { value: 'phone', label: 'By phone' },
]

export const presenceWords: { readonly [P in Presence]: string } = {
  room: 'in the room',
  video: 'by video',
  phone: 'by phone',
}
