/* What people read in this room, a component at a time. */

export const reporterForm = {
  chooseWhatTheyRaised: 'Choose what they raised.',
  whoRaisedAConcern: 'Who raised a concern',
  name: 'Name',
  asTheyWantBeCalled: 'What they want to be called. May be left empty.',
  mayWeContactThem: 'May we contact them?',
  howReachThemIsntKept: 'If not, how to reach them isn’t kept.',
  howToReachThem: 'How to reach them',
  phoneOrEMailWhen: 'Phone or e-mail, and when it is safe to call.',
  everyoneRoomWhoHasAgreed: 'everyone in the room who has agreed',
  toReportBackThem: 'To report back to them',
  notAsked: 'Not asked',
  yes: 'Yes',
  no: 'No',
  ofWhichNeighborhood: 'Neighborhood',
  allNeighborhoods: 'All neighborhoods',
  whatTheyRaised: 'What they raised',
  theLatestChooseNeighborhoodFor: (mostOffered: number): string =>
    `The latest ${mostOffered}. Choose a neighborhood for the others.`,
  noOpenConcernsAddUnder: 'No open concerns. Add it under “Concerns” first.',
}

export const reporters = {
  askThemFirstNameFor:
    'Ask them first. A name is for reporting back to that person, and is kept no longer than that takes. It never appears in minutes or report-backs; their group and neighborhood are enough there.',
  nobodysNameKeptHereNobody:
    'Nobody’s name is kept here. Nobody has to give one to raise a concern.',
  whoRaisedThisConcernIsnt:
    'Who raised this concern isn’t kept. Nobody has to give a name to raise one.',
  whoRaisedConcerns: 'Who raised concerns',
  aConcern: 'a concern',
  reporter: 'reporter',
  addWhoRaised: (what: string): string => `Add who raised ${what}`,
  showThoseEveryConcern: 'Show everyone who raised a concern',
  notForNotShownWhile: (listed: string): string =>
    `Not for ${listed}: not shown while they are here.`,
  keptUntil: (disposeOn: string): string => `kept until ${disposeOn}`,
  endsEarly:
    'nobody waits to hear back, so this is deleted after the warning period unless you link it to a concern',
  notAskedYetWhetherWe: 'not asked yet whether we may contact them',
  mayBeContacted: 'may be contacted',
  notToBeContacted: 'not to be contacted',
}

export const restrictedConcerns = {
  aConcernAboutPlaceGoes:
    'A concern about a place goes into the shared record. One that names a person stays here, and becomes a community referral where appropriate. If anyone asks, say: “We can’t share details about any person.”',
  notForNotShownWhile: (listed: string): string =>
    `Not for ${listed}: not shown while they are here.`,
  keptUntil: (disposeOn: string): string => `kept until ${disposeOn}`,
  addConcernAboutPerson: 'Add a concern about a person',
  concern: 'concern',
  keptSoFar: (count: number): string => `Kept so far: ${count}.`,
  communityReferral: 'Community referral',
  aConcernAboutPerson: 'A concern about a person',
  whatWasSaid: 'What was said',
  aboutWhom: 'About whom',
  neighborhood: 'Neighborhood',
  none: 'None',
  everyoneRoomWhoHasAgreed: 'everyone in the room who has agreed',
}

export const showToRoom = {
  notShownYet: (count: string): string => `${count} not shown to the room yet.`,
  showToTheRoom: 'Show to the room, and log it',
}

export const reportersOf = {
  removedConcern: 'No longer a concern: removed, or of the whole town',
}
