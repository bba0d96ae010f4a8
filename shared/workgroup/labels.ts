import type { WayToTell } from './places'

export const tellWords: {
  readonly [W in WayToTell]: string
} = {
  'at their meeting': 'At their meeting',
  visit: 'On a visit',
  phone: 'By phone',
  'e-mail': 'By e-mail',
  message: 'By message',
  paper: 'On paper',
}
