import type { Choice } from '../../../../shared/concerns/import/incoming'
import type { IntakeKind } from '../../../../shared/concerns/import/readImport'
import type { Column, LeftOut } from '../../../../shared/concerns/import/types'

/* How bringing in concerns is said on screen. */

export const kindWords: { readonly [K in IntakeKind]: string } = {
  table: 'Form responses, in rows',
  mail: 'An e-mail',
  forms: 'Typed-up paper forms',
}

export const columnWords: { readonly [C in Exclude<Column, ''>]: string } = {
  wording: 'What was raised',
  neighborhood: 'Neighborhood',
  receivedOn: 'Received on',
  channel: 'How it was received',
  language: 'Language',
  interpreter: 'Interpreter',
  group: 'Community group',
  place: 'Location (block level)',
  times: 'When it happens',
  effect: 'Effect on health or safety',
  alreadyTried: 'Tried already',
  called: '911 or 311 called',
  whyNotCalled: 'Why nobody called',
  wantedOutcome: 'What they would like',
  hearBackBy: 'To hear back by',
  danger: 'Anyone in danger now',
}

export const leftOutWords: { readonly [L in LeftOut]: string } = {
  reporter: 'Who reported it isn’t kept in the shared record.',
  person: 'It may name a person. That belongs in the private notes.',
  private: 'About the person who filled it out, and not needed.',
  tool: 'The form tool added it.',
  second: 'Another column already has this.',
  unknown: 'Not recognized. Choose what it is, or leave it out.',
}

export const choiceWords: { readonly [C in Choice]: string } = {
  own: 'Add as a separate concern',
  same: 'The same: raised again',
  'leave out': 'Leave out',
}
