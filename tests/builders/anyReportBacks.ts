import fc from 'fast-check'
import { paperVersionKinds, verdicts, waysToTell } from '../../shared/record/tables'
import { filled, id, instant, line, maybe } from './anyColumns'

/** Random rows of everything about report-backs. */
export const anyReportBacks = {
  sending: fc.record({
    id: id('z'),
    meetingId: id('m'),
    audienceId: id('n'),
    groupId: maybe(id('g')),
    toldOn: fc.constantFrom('2026-03-03', '2026-03-17'),
    how: fc.constantFrom(...waysToTell),
    language: line(),
    to: filled(),
    versionId: maybe(id('v')),
    recordedAt: instant(),
  }),
  paperVersion: fc.record({
    id: id('v'),
    meetingId: id('m'),
    audienceId: id('n'),
    paper: fc.constantFrom(...paperVersionKinds),
    number: fc.integer({ min: 1, max: 9 }),
    digest: fc.constant('0'.repeat(64)),
    textDigest: fc.constant('1'.repeat(64)),
    fileName: filled(),
    frozenAt: instant(),
  }),
  paperKey: fc.record({ id: id('v'), key: fc.constant('A'.repeat(44)) }),
  review: fc.record({
    id: id('q'),
    meetingId: id('m'),
    audienceId: id('n'),
    versionId: id('v'),
    writtenBy: filled(),
    reviewedBy: filled(),
    verdict: fc.constantFrom(...verdicts),
    note: line(),
    recordedAt: instant(),
  }),
  reportBack: fc.record({
    id: id('r'),
    meetingId: id('m'),
    audienceId: id('n'),
    sinceMeetingId: maybe(id('m')),
    asked: maybe(line()),
    said: maybe(line()),
    did: maybe(line()),
    obstacles: maybe(line()),
    cannotYet: maybe(line()),
    next: maybe(line()),
    editedAt: instant(),
  }),
}
