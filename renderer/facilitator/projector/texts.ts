/* What people read in this room, a component at a time. */

export const panelHeader = {
  onTheProjector: 'On the projector',
  showOnProjector: 'Show on projector',
}

export const projectorStrip = {
  theProjector: 'The projector',
  whatComesNext: 'What comes next',
  nothingFollows: 'Nothing follows',
  whatRoomSeesNow: 'What the room sees now',
  textAt: (percent: number): string => `Text at ${percent}%`,
  unfreezing: 'Unfreezing',
  showingAgain: 'Showing again',
  willShow: (what: string, title: string): string => `${what} will show: ${title}`,
  next: 'Next',
}

export const screenChooser = {
  whichScreenDoesRoomSee: 'Which screen does the room see?',
  thereOnePictureOnlyThis:
    'Candor finds only one display: this screen, maybe with a copy of it. Plug in the projector, or choose “extend” in the system’s display settings.',
  eachScreenShowsItsNumber: 'Each screen shows its number now. Press the number the room sees.',
  thisScreen: 'This screen',
  notForTheRoom: (size: string): string => `${size}; not for the room`,
  screen: 'Screen',
  ifRoomSeesThisScreens:
    'If the room sees this screen’s number, the screens are mirrored. The projector opens blank, and Candor remembers the screen.',
  notNow: 'Not now',
}
