/**
 * What everyone at the table agrees to before the meeting begins (domain.md, "Confidentiality
 * sign-in sheet"). A new wording is a new version, so that it is known who has read which.
 */
export const confidentialityNotice = {
  version: '2026-1',
  points: [
    'What is said here about a person is need-to-know, for everyone.',
    'It is not shared outside, unless your organization’s duties require it.',
    'No recording and no photos.',
    'Nothing said here is used against a participant.',
    'If something got out, tell the facilitator.',
    'Signing in does not by itself entitle you to any person’s information.',
  ],
} as const
