/* What people read in this room, a component at a time. */

export const roleFields = {
  role: 'Role',
  categoryOfRecipients: 'Category of recipients',
  noneNoReleaseCoversThem: 'None: no release covers them',
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
