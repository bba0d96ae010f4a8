import type { Slide } from '../../../shared/projector/slides'
import type { Absence, BlankReason } from '../../../shared/projector/state'

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
  pageOf: (page: number, pages: number): string => `Page ${page} of ${pages}`,
  turnsByItself: 'turns by itself',
  turnsByKey: 'turns by key',
}

export const screenChooser = {
  whichScreenDoesRoomSee: 'Which screen does the room see?',
  thereOnePictureOnlyThis:
    'Candor finds only one display: this screen, maybe with a copy of it. Plug in the projector, or choose “extend” in the system’s display settings.',
  systemPlacesNoWindows:
    'This computer doesn’t let Candor put windows on a display, nor tell which one they are on (Wayland). Open the projector’s window, drag it to the display the room sees, and maximize it. Where you can choose, log in to a session with X11 (“Xorg”) instead.',
  openWindow: 'Open projector window',
  eachScreenShowsItsNumber: 'Each screen shows its number now. Press the number the room sees.',
  thisScreen: 'This screen',
  notForTheRoom: (size: string): string => `${size}; not for the room`,
  screen: 'Screen',
  ifRoomSeesThisScreens:
    'If the room sees this screen’s number, the screens are mirrored. The projector opens blank, and Candor remembers the screen.',
  notNow: 'Not now',
}

export const projectorKeys = {
  showNext: 'Show next',
  back: 'Back',
  showAgain: 'Show again',
  blank: 'Blank',
  unfreeze: 'Unfreeze',
  freeze: 'Freeze',
  nextPage: 'Turn page',
  pageBack: 'Page before, on the projector',
  closeProjector: 'Close the projector',
  openProjector: 'Open the projector',
  swapScreens: 'Swap screens: projector here, your screen there',
  chooseScreen: 'Number the screens and choose the projector’s',
  largerText: 'Larger text on the projector',
  smallerText: 'Smaller text on the projector',
  normalText: 'Normal text size on the projector',
  useTheme: {
    light: 'Use the light theme on the projector',
    dark: 'Use the dark theme on the projector',
    system: 'Use this computer’s theme on the projector',
  },
}

export const projectorState = {
  notConfirmed: 'Not confirmed',
  notAnsweredYet: 'The projector hasn’t answered yet.',
  confirmed: (span: string, since: string): string =>
    `Confirmed by the projector for ${span}, since ${since}`,
  blank: 'Blank',
  frozen: 'Frozen',
  roomKeepsView: (span: string): string =>
    `The room keeps this view, for ${span} now; you can keep working.`,
  onScreen: 'On screen',
  heldBlank: 'Held blank',
  notOpen: 'Projector not open',
  openIt: 'Open the projector to show it on the other display.',
}

/** Why the projector is blank. */
export const blankWords: { readonly [R in BlankReason]: string } = {
  start: 'Nothing has been shown yet. Show next to begin.',
  chosen: 'You blanked it.',
  'display changed':
    'A display was plugged in, removed or changed. Check the projector, then show again.',
  moved: 'The projector moved to another screen. Check it, then show again.',
  locked: 'The computer was locked or asleep. Check the projector, then show again.',
  'part closed': 'Part A is closed; Part B is never shown.',
  panic: 'You hid everything. When it is safe again, turn the projector back on.',
  'meeting changed': 'Nothing of this meeting has been shown yet.',
  lost: 'The projector stopped answering. If the projector isn’t blank, close and open it; then show again.',
  gone: 'What was shown is no longer there.',
  failed: 'The view could not be drawn. Show another; nothing was lost.',
}

/** Why there is no screen to show it on. */
export const absentWords: { readonly [A in Absence]: string } = {
  unplugged:
    'The projector’s screen is unplugged. When it is back the projector opens on it again, blank, and waits for you.',
  mirrored:
    'The room may see this screen: it is the only display, or it is mirrored. Choose “extend” in the system’s display settings.',
}

export const slideTitles = {
  removedItem: 'Removed item',
  removedDecision: 'Removed decision',
  nobody: 'nobody',
  reportBackTo: (name: string): string => `Report-back to ${name}`,
  comparison: 'Calls and concerns, side by side',
  comparisonOf: (title: string): string => `Calls and concerns, side by side: ${title}`,
}

/** What the views are called that aren't of one item, decision, neighborhood or comparison. */
export const fixedTitles: {
  readonly [K in Exclude<Slide['kind'], 'item' | 'decision' | 'report-back' | 'comparison'>]: string
} = {
  welcome: 'Welcome and goal',
  'past actions': 'Past actions',
  voice: 'Whose voice is here',
  'read-back': 'Read back',
  closing: 'Closing',
  'parking lot': 'Parking lot',
  agenda: 'Where we are',
  'sign-in': 'Confidentiality and sign-in',
  break: 'Break',
}
