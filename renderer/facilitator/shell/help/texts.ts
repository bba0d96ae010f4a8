/* What people read in this room, a component at a time. */

export const aboutDialog = {
  aboutCandor: 'About Candor',
  versionCandorRunsMeetingsLead: (version: string): string =>
    `Version ${version}. Candor runs the meetings of LEAD workgroups. It keeps everything on this computer and never connects to a network.`,
  softwareTypefacesThatComeWith: 'Software and typefaces that come with it',
  licenses: 'Licenses',
  searchByNameOrLicense: 'Search by name or license',
  license: (license: string): string => `License: ${license}`,
  close: 'Close',
}

export const helpDialog = {
  help: 'Help',
  helpPages: 'Help pages',
  searchTheHelp: 'Search the help',
  printThisPage: 'Print this page',
  close: 'Close',
}

export const helpProvider = {
  openTheHelp: 'Open the help',
  aboutCandorVersionLicenses: 'About Candor: version and licenses',
}

export const pageChooser = {
  noPageHasTheseWords: 'No page has these words. Try fewer or other words.',
}
