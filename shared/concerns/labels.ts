import type { ConcernChannel, ConcernStatus, Concern } from './tables'

/* How the states and ways of the record are said, on screens and in what is made of them. */

/** How far a concern has come. */
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

/** What the details of a concern are called: on its form, in what is imported, and in its spreadsheet. */
export const concernFieldWords = {
  receivedOn: 'Received on',
  channel: 'How it was received',
  language: 'Language',
  interpreter: 'Interpreter',
  place: 'Location (block level)',
  times: 'When it happens',
  effect: 'Effect on health or safety',
  alreadyTried: 'What has been tried',
  called: 'Was 911 or 311 called?',
  whyNotCalled: 'Why not?',
  wantedOutcome: 'What they would like to see',
  hearBackBy: 'They want to hear back by',
} as const satisfies Partial<Readonly<Record<keyof Concern, string>>>

export const channelWords: { readonly [C in ConcernChannel]: string } = {
  meeting: 'At a meeting',
  phone: 'By phone',
  'e-mail': 'By e-mail',
  'walk-in': 'Walk-in',
  form: 'On a form',
  outreach: 'Outreach visit',
}

export const calledWords: { readonly [C in Concern['called']]: string } = {
  'not said': 'Not said',
  yes: 'Yes',
  no: 'No',
}
