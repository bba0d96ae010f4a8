import type { ReportBackSection } from '../record/reportBackSections'

/** The fixed wording of report-backs: everything on them that nobody types. */
export interface PaperWords {
  /** Before whom it is for: `Report-back to …`. */
  readonly title: string
  readonly sections: Readonly<Record<ReportBackSection, string>>
  readonly howToRaise: string
  readonly contact: string
  readonly aboutPeopleHeading: string
  /**
   * The only answer to a question about a person, whoever it is (domain.md, "Documents"): any
   * variation would say who is, or is not, in LEAD.
   */
  readonly aboutPeople: string
  /** On a one-page summary, where it says less than the whole. */
  readonly moreInWhole: string
}

/** In English. */
export const paperWords: PaperWords = {
  title: 'Report-back to',
  sections: {
    asked: 'We asked',
    said: 'You said',
    did: 'We did',
    obstacles: 'What we tried and what got in the way',
    cannotYet: 'What we can’t do yet, and why',
    next: 'Next steps',
  },
  howToRaise: 'Raise a concern or come to a meeting',
  contact: 'Contact',
  aboutPeopleHeading: 'Questions about a person',
  aboutPeople: 'We can’t share details about any person.',
  moreInWhole: 'There is more in the whole report-back.',
}
