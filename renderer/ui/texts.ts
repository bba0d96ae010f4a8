import type { Purpose } from '../../shared/meeting/tables'

/* What people read in this room, a component at a time. */

export const roleFields = {
  role: 'Role',
  categoryOfRecipients: 'Category of recipients',
  noneNoReleaseCoversThem: 'None: no release covers them',
}

export const secretInput = {
  show: (label: string): string => `Show what is typed: ${label.toLowerCase()}`,
  hide: (label: string): string => `Hide what is typed: ${label.toLowerCase()}`,
  capsLockIsOn: 'Caps Lock is on.',
}

export const textLimit = {
  tooLong: (most: string, over: number): string =>
    `${over.toLocaleString('en-US')} ${over === 1 ? 'character' : 'characters'} too long: at most ${most} can be kept here. Nothing of it is saved until it is shorter.`,
}

export const weeksField = {
  orNothing: ', or leave it empty',
  aNumberWeeksFrom1: (most: number, otherwise: string): string =>
    `Enter a number of weeks from 1 to ${most}${otherwise}.`,
}

/** Why an item is on the agenda, as people say it. */
export const purposeWords: {
  readonly [P in Purpose]: string
} = {
  inform: 'To inform',
  discuss: 'To discuss',
  decide: 'To decide',
}

/** Spans of time, as people say them. */
export const spans = {
  over: (minutes: number): string => `${minutes} min over`,
  underMinuteLeft: 'under a minute left',
  left: (minutes: number): string => `${minutes} min left`,
  underMinute: 'under a minute',
  minutes: (minutes: number): string => `${minutes} min`,
  hours: (hours: number, minutes: number): string => `${hours} h ${minutes} min`,
  onTime: 'on time',
  behind: (minutes: number): string => `${minutes} behind`,
  ahead: (minutes: number): string => `${minutes} ahead`,
}
