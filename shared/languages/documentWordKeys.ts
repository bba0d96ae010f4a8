/*
 * The names of what documents say besides what people typed. In the order of `documentWordKeys` a review of a
 * language keeps the words it is about: **new ones go at the end**, so that what was checked stays checked.
 */

/** Of a report-back and its summary; page, letters and drafts are spoken of on every document. */
export const reportBackWordKeys = [
  'reportBackTo',
  'fromMeeting',
  'fromMeetings',
  'asked',
  'said',
  'did',
  'obstacles',
  'cannotYet',
  'next',
  'howToRaise',
  'contact',
  'aboutPeopleHeading',
  'aboutPeople',
  'moreInWhole',
  'page',
  'missingLetters',
  'machineDrafted',
  'notTranslated',
] as const

/** Of every document. */
export const commonWordKeys = ['page', 'missingLetters', 'machineDrafted', 'notTranslated'] as const

/** Of the form for concerns alone. */
const formOnlyKeys = [
  'formTitle',
  'formIntro',
  'formDate',
  'formWhere',
  'formGroup',
  'formWhat',
  'formWhen',
  'formEffect',
  'formTried',
  'formCalled',
  'formYes',
  'formNo',
  'formWhyNot',
  'formWanted',
  'formHearBack',
  'formContact',
  'formLanguage',
  'formInterpreter',
  'formReturn',
] as const

/** The roles at the table. */
export const roleWordKeys = [
  'roleProjectManager',
  'rolePolice',
  'roleProsecution',
  'rolePublicDefense',
  'roleCaseManagement',
  'roleServiceProvider',
  'roleCommunityRepresentative',
  'roleNoteTaker',
  'roleGuest',
  'roleOther',
] as const

/** Of the minutes alone, and what the sign-in sheet shares with them. */
const minutesOnlyKeys = [
  'minutes',
  'draft',
  'ownWords',
  'place',
  'time',
  'facilitator',
  'noteTaker',
  'whoWasThere',
  'nobodySignedIn',
  'organization',
  'noOrganization',
  'name',
  'role',
  'inTheRoom',
  'parts',
  'bothParts',
  'timeFrom',
  'timeFromTo',
  ...roleWordKeys,
  'voice',
  'heardFrom',
  'notHeardFrom',
  'noNeighborhood',
  'everyNeighborhood',
  'pastActions',
  'noPastActions',
  'what',
  'who',
  'by',
  'status',
  'statusOpen',
  'statusDone',
  'statusNotDone',
  'statusDropped',
  'statusCannotYet',
  'noDate',
  'gotInTheWay',
  'cannotDoYet',
  'talkedAbout',
  'nothingOnAgenda',
  'itemNumber',
  'heard',
  'discussion',
  'decision',
  'why',
  'dissent',
  'newAction',
  'newActions',
  'ownerBy',
  'ownerNoDate',
  'toInform',
  'toDiscuss',
  'toDecide',
  'presentedBy',
  'usedOf',
  'carriedOnce',
  'carriedTimes',
  'notReached',
  'notFinished',
  'carriedOver',
  'parked',
  'closed',
  'noReason',
  'alsoHeard',
  'noNewActions',
  'number',
  'item',
  'unfinished',
  'parkingLot',
  'nothingParked',
  'reportBacksOwed',
  'nobodyDiscussed',
  'noGroup',
  'restrictedPart',
  'restrictedSentence',
] as const

/** Of the sign-in sheet alone. */
const signInOnlyKeys = [
  'signInSheet',
  'partA',
  'partsAAndB',
  'agreeHeading',
  'noticeVersion',
  'expected',
  'signature',
  'timeIn',
  'timeOut',
  'late',
  'lateBeforeB',
  'lateHere',
  'agree1',
  'agree2',
  'agree3',
  'agree4',
  'agree5',
  'agree6',
] as const

/** Of the box with calls and concerns, on report-backs and the data sheet. */
export const dataWordKeys = [
  'dataHeading',
  'dataCalls',
  'dataHeard',
  'dataGap',
  'dataCaveat',
  'dataPeriod',
  'dataSource',
  'dataPerThousand',
  'dataMonth',
  'dataNeighborhood',
  'dataReason',
  'dataOrder',
  'dataApart',
  'dataNone',
] as const

/** Of minutes that are no draft any more. */
const minutesStandingKeys = ['approvedAt', 'amendedOn'] as const

/** Of minutes that tell what was said of no one neighborhood. */
const wholeTownKeys = ['wholeTown'] as const

/** Of actions with more than one person to answer for them, on minutes. */
const helperKeys = ['ownerWith'] as const

/** Of the numbers of participants, on minutes. */
const participantWorkKeys = [
  'participantWork',
  'participantsInProgram',
  'newReferrals',
  'participantsDiscussed',
  'countsLeftOut',
] as const

/** Of decisions of which somebody said how they were reached, on minutes. */
const decisionReachedKeys = [
  'byConsensus',
  'byVote',
  'whoAgrees',
  'whoCanLiveWithIt',
  'whoObjects',
  'reviewOn',
] as const

/** Of when a meeting really began and ended, on minutes. */
const timesHeldKeys = ['began', 'ended'] as const

/** Of agendas alone. */
const agendaOnlyKeys = [
  'agenda',
  'agendaOwnWords',
  'gettingThere',
  'joining',
  'agendaItems',
  'nothingPlanned',
  'plannedMinutes',
  'broughtBy',
  'reportedOn',
  'noOpenActions',
  'afterPartA',
  'accommodations',
  'askBy',
  'askEarly',
  'cancelled',
] as const

/** All of them, in the order in which reviews keep them. */
export const documentWordKeys = [
  ...reportBackWordKeys,
  ...formOnlyKeys,
  ...minutesOnlyKeys,
  ...signInOnlyKeys,
  ...dataWordKeys,
  ...minutesStandingKeys,
  ...wholeTownKeys,
  ...helperKeys,
  ...participantWorkKeys,
  ...decisionReachedKeys,
  ...timesHeldKeys,
  ...agendaOnlyKeys,
] as const
export type DocumentWordKey = (typeof documentWordKeys)[number]

/** The same by the document they stand on, in the order of `documentWordKeys`. */
export const documentWordGroups = [
  { title: 'On report-backs, and on every document', keys: reportBackWordKeys },
  { title: 'On the form for concerns', keys: formOnlyKeys },
  { title: 'On minutes', keys: minutesOnlyKeys },
  { title: 'On sign-in sheets', keys: signInOnlyKeys },
  { title: 'Next to public data', keys: dataWordKeys },
  { title: 'On approved minutes', keys: minutesStandingKeys },
  { title: 'On minutes, where no one neighborhood is meant', keys: wholeTownKeys },
  { title: 'On minutes, where others help with an action', keys: helperKeys },
  { title: 'On minutes, about participants', keys: participantWorkKeys },
  { title: 'On minutes, about how a decision was reached', keys: decisionReachedKeys },
  { title: 'On minutes, about when the meeting was held', keys: timesHeldKeys },
  { title: 'On agendas', keys: agendaOnlyKeys },
] as const

/** Of the form for concerns. */
export const formWordKeys = [...commonWordKeys, ...formOnlyKeys] as const

/** Of the minutes. */
export const minutesWordKeys = [
  ...commonWordKeys,
  ...minutesOnlyKeys,
  ...dataWordKeys,
  ...minutesStandingKeys,
  ...wholeTownKeys,
  ...helperKeys,
  ...participantWorkKeys,
  ...decisionReachedKeys,
  ...timesHeldKeys,
] as const

/** Of the sign-in sheet. */
export const signInWordKeys = [
  ...commonWordKeys,
  ...roleWordKeys,
  'name',
  'organization',
  'role',
  ...signInOnlyKeys,
] as const

/** Of the agenda. */
export const agendaWordKeys = [
  ...commonWordKeys,
  'place',
  'time',
  'facilitator',
  'what',
  'who',
  'by',
  'status',
  'statusOpen',
  'statusDone',
  'statusNotDone',
  'statusDropped',
  'statusCannotYet',
  'noDate',
  'gotInTheWay',
  'cannotDoYet',
  'itemNumber',
  'toInform',
  'toDiscuss',
  'toDecide',
  'carriedOnce',
  'carriedTimes',
  'restrictedPart',
  'howToRaise',
  'contact',
  ...helperKeys,
  ...agendaOnlyKeys,
] as const
