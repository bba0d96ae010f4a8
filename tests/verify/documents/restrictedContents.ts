import type { RestrictedRecord } from '../../../shared/restricted/state'
import { type Disclosure, lacks } from '../../../shared/restricted/tables'
import { minutesAfterTen } from '../../builders/recordDefaults'
import {
  aCaseDecision,
  aDisclosure,
  aParticipant,
  aParticipantNote,
  aRelease,
  aRestrictedAction,
  aRestrictedRecord,
  type RestrictedRow,
} from '../../builders/restricted'
import { scripts } from './contents'

/* What restricted prints are checked with, all of it invented. */

/** Whose notes are printed; `ash` in the builders. */
export const theParticipant = 'ash'
export const theCode = 'WQM-346'

const ash = aParticipant({ code: theCode })
const reed = aParticipant({ id: 'reed', code: 'MWW-889' })

export const restrictedContents = {
  short: (): RestrictedRecord => aRestrictedRecord(['participant', ash]),
  usual,
  long: absurdlyLong,
  mixed: everyScript,
} as const

export type RestrictedContent = keyof typeof restrictedContents

const onOne = { releaseId: 'one', part2: true, kinds: ['appointments' as const] }
const shownNote: Disclosure['shown'][number] = {
  kind: 'note',
  id: 'n',
  releaseId: 'one',
  releaseVersion: 1,
  part2: true,
  overridden: true,
  openedIn: null,
}

function usual(): RestrictedRecord {
  return aRestrictedRecord(
    ['participant', ash],
    ['participant', reed],
    ['participant', aParticipant({ id: 'moss', code: 'JKL-212', notForWorkgroup: true })],
    [
      'release',
      aRelease({ id: 'one', categories: ['Case management', 'Prosecution'], part2: true }),
    ],
    ['release', aRelease({ id: 'two', categories: ['Police'], kinds: ['safety', 'housing'] })],
    ['release', aRelease({ id: 'three', participantId: 'reed', revokedOn: '2026-02-01' })],
    [
      'participantNote',
      aParticipantNote({ text: 'Missed the Friday walk; asked for mornings.', ...onOne }),
    ],
    [
      'participantNote',
      aParticipantNote({
        text: 'Has a phone again.\nCall after ten.',
        ...onOne,
        disposeOn: '2026-09-30',
      }),
    ],
    [
      'participantNote',
      aParticipantNote({
        text: 'Sleeps at the bus shelter.',
        releaseId: 'two',
        kinds: ['housing'],
      }),
    ],
    [
      'participantNote',
      aParticipantNote({
        text: 'Wants the library at noon.',
        agreement: 'Operations agreement of 2025',
        kinds: ['safety'],
        audience: ['Police', 'Case management'],
      }),
    ],
    ['participantNote', aParticipantNote({ text: 'From before releases were named.' })],
    [
      'restrictedAction',
      aRestrictedAction({ obstacle: 'The clinic is closed on Mondays.', ...onOne }),
    ],
    [
      'restrictedAction',
      aRestrictedAction({
        participantId: 'reed',
        due: '2026-09-30',
        releaseId: 'three',
        kinds: ['appointments'],
      }),
    ],
    ['caseDecision', aCaseDecision({ ...onOne })],
    // Left out, and said to be.
    ['restrictedAction', aRestrictedAction({ participantId: 'moss' })],
    ['disclosure', aDisclosure({ closedAt: minutesAfterTen(12) })],
    [
      'disclosure',
      aDisclosure({ step: 'without names', basis: 'unnamed', keptBack: 3, present: [noor, holt] }),
    ],
    [
      'disclosure',
      aDisclosure({
        basis: 'override',
        lawfulBasis: 'court order',
        reference: 'No. 26-1147',
        reason: 'Records named in the order',
        shown: [shownNote],
        keptBack: 2,
        present: [noor, holt],
      }),
    ],
  )
}

const noor: Disclosure['present'][number] = {
  name: 'Noor Haddad',
  organization: 'Harbor Case Management',
  category: 'Case management',
  lacks: [],
}
const holt: Disclosure['present'][number] = {
  name: 'Sgt. Ines Holt',
  organization: 'Larkmoor Police',
  category: 'Police',
  lacks: ['not acknowledged', 'not covered'],
}

const sentence = 'Wait for the call before anybody goes there, and write down what was agreed. '

/** As much as the fields take: forty recipients, a notice of a page, notes of pages. */
function absurdlyLong(): RestrictedRecord {
  const rows: RestrictedRow[] = [
    ['participant', ash],
    [
      'restrictedSettings',
      {
        id: 'settings',
        lockAfterMinutes: 10,
        namesAllowed: false,
        keepDays: 90,
        warnDays: 14,
        keepBackupsDays: 365,
        redisclosureNotice: sentence.repeat(30),
      },
    ],
    [
      'release',
      aRelease({
        id: 'one',
        categories: Array.from({ length: 40 }, (_, at) => category(at)),
        scope: sentence.repeat(20),
        part2: true,
      }),
    ],
    ['participantNote', aParticipantNote({ text: sentence.repeat(100), ...onOne })],
    ['participantNote', aParticipantNote({ text: `${'x'.repeat(300)} ${sentence}`, ...onOne })],
  ]
  for (let at = 1; at <= 40; at += 1) {
    const stands = at % 2 === 0 ? onOne : {}
    const note = aParticipantNote({ text: sentence.repeat(at % 7) + String(at), ...stands })
    const action = aRestrictedAction({
      ...stands,
      wording: `${sentence.repeat((at % 5) + 1)}${at}`,
      owner: 'O'.repeat(at),
      obstacle: at % 3 === 0 ? sentence : '',
    })
    const present = Array.from({ length: at * 2 }, (_, one) => ({
      name: `Neighbor number ${one}`,
      organization: 'Association',
      category: category(one),
      lacks: [...lacks].slice(0, one % 3),
    }))
    const opening = aDisclosure({
      participantCode: theCode,
      present,
      openedAt: minutesAfterTen(at),
    })
    rows.push(['participantNote', note], ['restrictedAction', action], ['disclosure', opening])
  }
  return aRestrictedRecord(...rows)
}

const category = (at: number): string =>
  `Recipients of the ${'very '.repeat(at % 9)}long kind ${at}`

/** Names, notes and recipients in every script, alone and inside each other. */
function everyScript(): RestrictedRecord {
  const rows: RestrictedRow[] = [
    ['participant', ash],
    [
      'release',
      aRelease({ id: 'one', categories: ['Case management', 'Hội láng giềng', '邻里协会'] }),
    ],
  ]
  for (const text of [...Object.values(scripts), Object.values(scripts).join('\n')]) {
    const stands = { ...onOne, part2: false }
    const note = aParticipantNote({ text, author: 'Nguyễn Thị Lệ', reason: text, ...stands })
    const action = aRestrictedAction({ wording: text, owner: '王芳', reason: 'አልማዝ ተስፋዬ' })
    const opening = aDisclosure({
      participantCode: theCode,
      openedBy: 'سُعاد الخطيب',
      basis: 'override',
      reason: text,
      present: [
        { ...noor, name: 'አልማዝ ተስፋዬ' },
        { ...holt, name: '王芳' },
      ],
    })
    rows.push(['participantNote', note], ['restrictedAction', action], ['disclosure', opening])
  }
  return aRestrictedRecord(...rows)
}
