/** What people read in this room, a component at a time. */

export const roleFields = {
  role: 'Role',
  categoryOfRecipients: 'Category of recipients',
  noneNoReleaseCoversThem: 'None: no release covers them',
}

export const weeksField = {
  orNothing: ', or nothing',
  aNumberWeeksFrom1: (most: number, otherwise: string): string =>
    `A number of weeks from 1 to ${most}${otherwise}.`,
}
