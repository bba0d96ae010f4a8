import { verdicts } from '../../shared/documents/versionTables'
import { reportBackWays } from '../../shared/workgroup/places'
import type { Make } from './press'

/** What a facilitator might do about report-backs. */
export const reportBackPresses: readonly Make[] = [
  (pick, { text }) => ({
    type: 'reportBack.word',
    meetingId: pick.of('meeting', 0),
    audienceId: pick.of('neighborhood', 1),
    section: pick.from(['asked', 'said', 'next'] as const, 2),
    wording: text,
  }),
  (pick, { text }) => ({
    type: 'reportBack.record',
    meetingId: pick.of('meeting', 0),
    audienceId: pick.of('neighborhood', 1),
    fields: {
      groupId: null,
      reportedOn: '2026-03-04',
      how: pick.from(reportBackWays, 2),
      language: '',
      to: text,
      versionId: null,
    },
  }),
  (pick) => ({
    type: 'reportBack.since',
    meetingId: pick.of('meeting', 0),
    audienceId: pick.of('communityGroup', 1),
    sinceMeetingId: pick.of('meeting', 2),
  }),
  (pick, { text }) => ({
    type: 'reportBack.assign',
    meetingId: pick.of('meeting', 0),
    audienceId: pick.of('neighborhood', 1),
    carrier: text,
  }),
  (pick, { text }) => ({
    type: 'translation.word',
    about: pick.from(
      [null, { meetingId: pick.of('meeting', 0), audienceId: pick.of('neighborhood', 1) }],
      2,
    ),
    language: 'es',
    name: pick.from(['said', 'contact'] as const, 1),
    text,
    source: text,
  }),
  (pick, { text }) => ({
    type: 'language.word',
    language: 'es',
    key: pick.from(['said', 'page'] as const, 0),
    text: pick.from([null, text], 1),
  }),
  (_pick, { text }) => ({
    type: 'language.review',
    language: 'es',
    reviewedBy: text,
    words: [text],
  }),
  (pick, { text }) => ({
    type: 'minutes.approve',
    meetingId: pick.of('meeting', 0),
    atMeetingId: pick.of('meeting', 1),
    versionId: pick.of('documentVersion', 2),
    recordedBy: text,
  }),
  (pick, { text }) => ({
    type: 'minutes.correct',
    meetingId: pick.of('meeting', 0),
    atMeetingId: pick.of('meeting', 1),
    id: pick.of('decision', 2),
    field: pick.from(['decision', 'rationale', 'dissent'] as const, 1),
    text,
  }),
  (pick, { text }) => ({
    type: 'minutes.amend',
    meetingId: pick.of('meeting', 0),
    day: '2026-03-17',
    versionId: pick.of('documentVersion', 1),
    reason: text,
    recordedBy: text,
  }),
  (pick, { text }) => ({
    type: 'reportBack.review',
    versionId: pick.of('documentVersion', 0),
    fields: {
      writtenBy: 'Bram Okafor',
      reviewedBy: text,
      note: text,
      verdict: pick.from(verdicts, 1),
    },
  }),
]
