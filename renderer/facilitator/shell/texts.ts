/* What people read in this room, a component at a time. */

export const app = {
  candorIsOpening: 'Candor is opening',
  searchAllMeetings: 'Search all meetings',
  findACommand: 'Find a command',
  showKeyboardShortcuts: 'Show keyboard shortcuts',
  undoTheLastChange: 'Undo the last change',
  useTheme: {
    light: 'Use the light theme',
    dark: 'Use the dark theme',
    system: 'Use this computer’s theme',
  },
  signalTheEndOfTime: 'Signal the last two minutes of an item',
  dontSignalTheEndOfTime: 'Don’t signal the last two minutes of an item',
  quitCandor: 'Quit Candor',
}

export const announcements = {
  signedIn: (who: string): string => `Signed in: ${who}.`,
  signedOut: (who: string): string => `Signed out: ${who}.`,
  hasFloor: (who: string): string => `Has the floor: ${who}.`,
  nobodyHasFloor: 'Nobody has the floor.',
  itemOfPartB: 'an item of Part B',
  begun: (title: string): string => `Started: ${title}.`,
  settled: {
    done: (title: string): string => `Finished: ${title}.`,
    carried: (title: string): string => `Carried over: ${title}.`,
    parked: (title: string): string => `Parked: ${title}.`,
    closed: (title: string): string => `Closed unfinished: ${title}.`,
  },
  signals: {
    closing: (title: string): string => `Two minutes left: ${title}.`,
    over: (title: string): string => `Time is up: ${title}.`,
  },
  onScreen: (title: string): string => `On screen: ${title}.`,
  projectorIs: (state: string): string => `${state}.`,
  aDecision: 'a decision',
  paneOpened: 'Private notes are open.',
  paneClosed: 'Private notes are closed.',
  savedAgain: 'Everything is saved again.',
}

export const commandPalette = {
  whatDoYouWantDo: 'What do you want to do?',
  findACommand: 'Find a command',
  typeToFind: 'Type to find a command',
  foundCommands: 'Commands found',
  commands: 'Commands',
  nothingIsCalledThat: 'No command has that name.',
}

export const leftByPage = {
  notSavedYet: 'Not saved yet',
  thePrivateNotesLockedThis:
    'The private notes locked, and this window was cleared. What you had typed in a form was not saved. Copy what you need before you close this.',
  close: 'Close',
}

export const meetingScreen = {
  seeWhatChanged: 'See what changed',
  handTheLaptopOver: 'Hand the laptop over',
  goTo: (title: string): string => `Go to: ${title}`,
  backToTheWorkgroup: 'Back to the workgroup',
  startTheMeeting: 'Start the meeting',
  closePartBlankProjector: 'Close Part A and blank the projector',
  wrapUpTheMeeting: 'Wrap up the meeting',
}

export const notices = {
  close: 'Close',
}

export const savedMark = {
  saveAgain: 'Save again',
  saveACopyElsewhere: 'Save a copy elsewhere…',
  saved: 'Saved',
  saving: 'Saving…',
}

export const sectionTabs = {
  pages: 'Pages of the workgroup',
  workgroup: 'Workgroup',
  /** The headings of the sections, from top to bottom. */
  sections: {
    home: '',
    prepare: 'Prepare',
    'follow up': 'Follow up',
    workgroup: 'Workgroup',
    'need-to-know': 'Need-to-know',
  },
}

export const shortcutsSheet = {
  keyboardShortcuts: 'Keyboard shortcuts',
  keysWithWorkFromAnywhere: (key: string): string =>
    `Keys with ${key} work from anywhere. A letter alone works while nothing, the agenda or the projector strip has the focus: press Esc to go there. F6 moves between parts of the screen.`,
  close: 'Close',
}

export const topBar = {
  meetingAndStages: 'Meeting and stages',
  backToTheWorkgroup: 'Back to the workgroup',
  stageOfTheMeeting: 'Stage of the meeting',
  searchAllMeetings: 'Search all meetings',
  findACommand: 'Find a command',
  ends: (projectedEnd: string): string => ` · ends ${projectedEnd}`,
}

export const workgroupScreen = {
  workgroupAndSearch: 'Workgroup and search',
  home: 'Home',
  meetings: 'Meetings',
  templates: 'Templates',
  concerns: 'Concerns',
  visits: 'Visits',
  callsAndConcerns: 'Calls and concerns',
  publicData: 'Public data',
  actions: 'Actions',
  decisions: 'Decisions',
  parkingLot: 'Parking lot',
  whatChanged: 'What changed',
  people: 'People',
  neighborhoodsAndGroups: 'Neighborhoods and groups',
  capacity: 'Capacity',
  plainWords: 'Plain words',
  languages: 'Languages',
  aboutTheWorkgroup: 'About the workgroup',
  safetyAndBackups: 'Safety and backups',
  participants: 'Participants',
  goTo: (title: string): string => `Go to: ${title}`,
  backToAllWorkgroups: 'Back to all workgroups',
  search: 'Search ',
  aPrivateEntryIs: 'A private entry is',
  privateEntriesAre: (count: number): string => `${count} private entries are`,
  dueToBeDeleted: (which: string, firstDay: string): string =>
    `${which} due to be permanently deleted from ${firstDay}`,
}
