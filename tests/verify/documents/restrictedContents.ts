import type { RestrictedRecord } from '../../../shared/restricted/state'
import { type Disclosure, lacks } from '../../../shared/restricted/tables'
import { minutesAfterTen } from '../../builders/recordDefaults'
import {
  aDisclosure,
  aParticipant,
  aParticipantNote,
  aRelease,
  aRestrictedAction,
  aRestrictedRecord,
  type RestrictedRow,
} from '../../builders/restricted'
import { scripts } from './contents'

/** What restricted prints are checked with, all of it invented. */

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

function usual(): RestrictedRecord {
  return aRestrictedRecord(
    ['participant', ash],
    ['participant', reed],
    ['participant', aParticipant({ id: 'moss', code: 'JKL-212', notForWorkgroup: true })],
    ['release', aRelease({ categories: ['Case management', 'Prosecution'], part2: true })],
    ['participantNote', aParticipantNote({ text: 'Missed the Friday walk; asked for mornings.' })],
    ['participantNote', aParticipantNote({ text: 'Has a phone again.\nCall after ten.' })],
    ['restrictedAction', aRestrictedAction({ obstacle: 'The clinic is closed on Mondays.' })],
    ['restrictedAction', aRestrictedAction({ participantId: 'reed', due: '2026-03-20' })],
    // Left out, and said to be.
    ['restrictedAction', aRestrictedAction({ participantId: 'moss' })],
    ['disclosure', aDisclosure({ closedAt: minutesAfterTen(12) })],
    [
      'disclosure',
      aDisclosure({ basis: 'override', reason: 'Asked for it', present: [noor, holt] }),
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
      aRelease({ categories: Array.from({ length: 40 }, (_, at) => category(at)), part2: true }),
    ],
    ['participantNote', aParticipantNote({ text: sentence.repeat(100) })],
    ['participantNote', aParticipantNote({ text: `${'x'.repeat(300)} ${sentence}` })],
  ]
  for (let at = 1; at <= 40; at += 1) {
    const note = aParticipantNote({ text: sentence.repeat(at % 7) + String(at) })
    const action = aRestrictedAction({
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
    ['release', aRelease({ categories: ['Case management', 'Hội láng giềng', '邻里协会'] })],
  ]
  for (const text of [...Object.values(scripts), Object.values(scripts).join('\n')]) {
    const note = aParticipantNote({ text, author: 'Nguyễn Thị Lệ', reason: text })
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
