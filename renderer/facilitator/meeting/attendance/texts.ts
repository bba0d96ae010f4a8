/* What people read in this room, a component at a time. */

export const aloneButton = {
  aloneAndNotRecording: (name: string): string => `Alone and not recording: ${name}`,
  askYouAloneNobodyRecording: 'Ask: are you alone, and is nobody recording?',
  alone: 'Alone',
  aloneLabel: 'Alone?',
}

export const attendancePanel = {
  more: (count: number): string => `${count} more`,
  inTheRoom: 'In the room',
  privateNotes: 'Private notes ',
  here: (present: number): string => `${present} here`,
  everyNeighborhoodHasVoiceRoom: 'Every neighborhood has a voice in the room.',
  notInTheRoom: (listed: string): string => `Not in the room: ${listed}`,
  everyoneHereHasAgreedConfidentiality: 'Everyone here has agreed to the confidentiality text.',
  nobody: 'Nobody',
  of: (count: number, total: number): string => `${count} of ${total}`,
  agreedToConfidentiality: (number: string): string => `${number} agreed to confidentiality`,
  allSignedTheSheet: 'All signed the sheet',
  signSomeoneIn: 'Sign someone in',
  typeNamePressEnter: 'Type a name, press Enter',
  isHereAlready: (name: string): string =>
    `${name} is signed in already. To sign them out, press their name in the list.`,
  signAsGuest: (name: string): string => `Sign in “${name}” as a guest`,
}

export const personDetails = {
  save: 'Save',
  thatIsntTimeDay: 'Enter a time, such as 10:05.',
  organization: 'Organization',
  takesPart: 'Takes part',
  forPartBAskBy:
    'For Part B, ask them by name whether they are alone and nobody is recording, then press “Alone?”. Until then, nothing restricted is opened.',
  cameAt: 'Arrived at',
  leftAtEmptyWhileHere: 'Left at (empty while they are here)',
}

export const personRow = {
  since: (timeIn: string): string => `since ${timeIn}`,
  left: (time: string): string => `left ${time}`,
  aboutAtThisMeeting: (name: string): string => `About ${name} at this meeting`,
  agreesToConfidentiality: (name: string): string => `Agrees to confidentiality: ${name}`,
  agreedEarlierWording: 'Agreed to an earlier wording',
  agreed: 'Agreed',
  agree: 'Agree?',
  asksToSpeak: (name: string): string => `Asks to speak: ${name}`,
  speakersList: 'Speakers’ list',
}

export const side = {
  theRoom: 'The room',
  privateNotes: 'Private notes',
  peopleInTheRoom: (count: number): string => `People in the room: ${count}`,
}

export const speakersList = {
  speakers: 'Speakers',
  nextSpeaker: 'Next speaker',
  endTurn: 'End turn',
  takeOff: (name: string): string => `Take off the speakers’ list: ${name}`,
  community: (time: string): string => `Community ${time}`,
  agencies: (time: string): string => `Agencies ${time}`,
  underMinute: 'under 1 min',
  minutes: (count: number): string => `${count} min`,
}

export const presenceText = {
  inTheRoom: 'In the room',
  byVideo: 'By video',
  byPhone: 'By phone',
  /** Within a sentence. */
  room: 'in the room',
  video: 'by video',
  phone: 'by phone',
}
