import type {
  ConcernChannel,
  ConcernStatus,
  RaisedConcern,
  WayToTell,
} from '../../../../shared/record/tables'

/** How a concern's life is said on screen (domain.md, "A concern's life"). */

export const statusWords: { readonly [S in ConcernStatus]: string } = {
  new: 'New',
  acknowledged: 'Acknowledged',
  'on agenda': 'On the agenda',
  planned: 'Planned',
  tried: 'Tried',
  'cannot act': 'We can’t act',
  'reported back': 'Reported back',
  closed: 'Closed',
}

export const channelWords: { readonly [C in ConcernChannel]: string } = {
  meeting: 'At a meeting',
  phone: 'By phone',
  'e-mail': 'By e-mail',
  'walk-in': 'Walk-in',
  form: 'On a form',
  outreach: 'Outreach visit',
}

export const calledWords: { readonly [C in RaisedConcern['called']]: string } = {
  'not said': 'Not said',
  yes: 'Yes',
  no: 'No',
}

export const tellWords: { readonly [W in WayToTell]: string } = {
  'at their meeting': 'At their meeting',
  visit: 'On a visit',
  phone: 'By phone',
  'e-mail': 'By e-mail',
  message: 'By message',
  paper: 'On paper',
}

/** Choices for a field, in the order of their words. */
export const optionsOf = <T extends string>(
  words: Readonly<Record<T, string>>,
): { id: T; name: string }[] => (Object.keys(words) as T[]).map((id) => ({ id, name: words[id] }))
