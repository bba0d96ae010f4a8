import fc from 'fast-check'
import { minutesStepKinds } from '../../shared/documents/minutesStepTable'
import { documentVersionKinds, verdicts } from '../../shared/documents/versionTables'
import { documentWordKeys } from '../../shared/languages/documentWordKeys'
import { reportBackWays } from '../../shared/workgroup/places'
import { anyText, id, instant, line, maybe } from './anyColumns'

/** Random rows of everything about report-backs. */
export const anyReportBacks = {
  reportBackGiven: fc.record({
    id: id('z'),
    meetingId: id('m'),
    audienceId: id('n'),
    groupId: maybe(id('g')),
    reportedOn: fc.constantFrom('2026-03-03', '2026-03-17'),
    how: fc.constantFrom(...reportBackWays),
    language: line(),
    to: anyText(),
    versionId: maybe(id('v')),
    recordedAt: instant(),
  }),
  documentVersion: fc.record({
    id: id('v'),
    meetingId: id('m'),
    audienceId: maybe(id('n')),
    document: fc.constantFrom(...documentVersionKinds),
    language: fc.constantFrom('en-US', 'es'),
    number: fc.integer({ min: 1, max: 9 }),
    digest: fc.constant('0'.repeat(64)),
    textDigest: fc.constant('1'.repeat(64)),
    fileName: anyText(),
    frozenAt: instant(),
  }),
  minutesStep: fc.record({
    id: id('t'),
    meetingId: id('m'),
    kind: fc.constantFrom(...minutesStepKinds),
    versionId: id('v'),
    atMeetingId: maybe(id('m')),
    reason: line(),
    recordedBy: anyText(),
    day: fc.constantFrom('2026-03-03', '2026-03-17'),
    recordedAt: instant(),
  }),
  translation: fc.record({
    id: id('y'),
    meetingId: maybe(id('m')),
    audienceId: maybe(id('n')),
    language: fc.constantFrom('es', 'ar'),
    texts: fc.array(
      fc.record({
        name: fc.constantFrom('said' as const, 'contact' as const),
        text: anyText(),
        source: line(),
      }),
      { maxLength: 2 },
    ),
    changedAt: instant(),
  }),
  languageWord: fc.record({
    id: id('o'),
    language: fc.constantFrom('es', 'ar'),
    key: fc.constantFrom(...documentWordKeys),
    text: anyText(),
    changedAt: instant(),
  }),
  languageReview: fc.record({
    id: id('u'),
    language: fc.constantFrom('es', 'ar'),
    reviewedBy: anyText(),
    words: fc.array(line(), { maxLength: 3 }),
    recordedAt: instant(),
  }),
  documentKey: fc.record({ id: id('v'), key: fc.constant('A'.repeat(44)) }),
  review: fc.record({
    id: id('q'),
    meetingId: id('m'),
    audienceId: id('n'),
    versionId: id('v'),
    writtenBy: anyText(),
    reviewedBy: anyText(),
    verdict: fc.constantFrom(...verdicts),
    note: line(),
    recordedAt: instant(),
  }),
  reportBack: fc.record({
    id: id('r'),
    meetingId: id('m'),
    audienceId: id('n'),
    sinceMeetingId: maybe(id('m')),
    carrier: line(),
    asked: maybe(line()),
    said: maybe(line()),
    did: maybe(line()),
    obstacles: maybe(line()),
    cannotYet: maybe(line()),
    next: maybe(line()),
    editedAt: instant(),
  }),
}
