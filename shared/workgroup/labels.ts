import type { ReportBackWay } from './places'

export const reportBackWayLabels: {
  readonly [W in ReportBackWay]: string
} = {
  'at their meeting': 'At their meeting',
  visit: 'On a visit',
  phone: 'By phone',
  'e-mail': 'By e-mail',
  message: 'By message',
  paper: 'On paper',
}
