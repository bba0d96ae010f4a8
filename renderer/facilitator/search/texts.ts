/* What people read in this room, a component at a time. */

export const peek = {
  outsideTheMeetings: 'Outside the meetings',
  fromTheMeetingOf: (date: string): string => `From the meeting of ${date}`,
  leaveThisMeetingGoThere: 'Leave this meeting and go there: the projector goes blank',
  stayHere: 'Stay here',
}

export const searchDialog = {
  searchAllMeetings: 'Search all meetings',
  wordsFromAnyItemDecision: 'Words from any item, decision, action, concern, or a name',
  whatWasFound: 'What was found',
  theLatest: (count: number): string => `, the latest ${count}`,
  beginningsWordsEnoughAnyOrder:
    'The beginnings of words are enough, in any order. Private notes are never searched.',
  nothingFound: 'Nothing found.',
  foundArrowKeysChooseEnter: (total: number): string =>
    `${total} found. Arrow keys choose, Enter goes there.`,
  agendaItem: ['agenda item', 'agenda items'] as const,
  heardStatement: ['heard statement', 'heard statements'] as const,
  concern: ['concern', 'concerns'] as const,
  kindOfCapacity: ['kind of capacity', 'kinds of capacity'] as const,
  action: ['action', 'actions'] as const,
  visit: ['visit', 'visits'] as const,
  reportBack: ['report-back', 'report-backs'] as const,
  meeting: ['meeting', 'meetings'] as const,
  person: ['person', 'people'] as const,
  place: ['neighborhood or group', 'neighborhoods and groups'] as const,
  decision: ['decision', 'decisions'] as const,
}
