import type { Facilitator } from '../e2e/pages/facilitator'

/* What is said and written in the demonstration: the Larkmoor meeting, all of it invented. */

export const present = [
  'Odile Marsh',
  'Tomas Reyl',
  'R. Adeyo',
  'Ines Calloway',
  'Dao Pham',
  'Sgt. Lena Voss',
  'Marcus Teague',
  'Yusuf Karim',
  'Noor Haddad',
  'Hana Sorel',
]

export const pastActions = [
  { wording: 'Walk the Saltworks play park', status: 'Done', obstacle: '' },
  {
    wording: 'Ask Parks for a sharps bin',
    status: 'Tried, not done',
    obstacle: 'Parks has no money for bins until April',
  },
] as const

interface ItemStory {
  readonly title: string
  readonly heard: readonly string[]
  readonly notes: string
  readonly decision?: {
    readonly wording: string
    readonly because: string
    readonly dissent?: string
  }
  readonly actions: readonly {
    readonly wording: string
    readonly owner: string
    readonly dueInDays: number
  }[]
}

export const items: readonly ItemStory[] = [
  {
    title: 'Benches outside Tern Street Library',
    heard: ['The benches fill up by noon and older neighbors have nowhere to sit.'],
    notes: 'The library will ask its board about two more benches near the bus stop.',
    actions: [
      {
        wording: 'Bring the bench request to the library board',
        owner: 'Ines Calloway',
        dueInDays: 21,
      },
    ],
  },
  {
    title: 'Heron Flats bus shelter: concerns at night',
    heard: [
      'The light in the shelter has been out since August, and people wait in the dark.',
      'Many of us don’t call. Nobody came the last time.',
    ],
    notes:
      'Outreach can cover two evenings a week with the staff there is. The transit agency owns the light.',
    decision: {
      wording: 'Outreach visits the shelter Tuesday and Friday evenings until the end of January',
      because: 'Those are the evenings the neighborhood named, and two is what we can staff',
      dissent: 'The residents’ group asked for every evening',
    },
    actions: [
      {
        wording: 'Ask the transit agency to repair the light',
        owner: 'Sgt. Lena Voss',
        dueInDays: 10,
      },
      {
        wording: 'Visit the shelter Tuesday and Friday evenings',
        owner: 'Yusuf Karim',
        dueInDays: 60,
      },
    ],
  },
  {
    title: 'Saltworks play park: what we tried',
    heard: ['Mornings are calmer now. Evenings are not.'],
    notes: 'Four morning walks were made. Evening walks need staff the program doesn’t have yet.',
    actions: [
      {
        wording: 'Ask the county for one evening outreach worker',
        owner: 'Odile Marsh',
        dueInDays: 30,
      },
    ],
  },
]

/** The item there was no time for. */
export const unfinished = {
  title: 'Where to hold office hours this winter',
  reason: 'We ran out of time',
}

export const privateNote =
  'Ask whether a bed is free before the next meeting. Details by phone only.'

/** The one section a person words in place of the draft. */
export const wording = {
  neighborhood: 'Heron Flats',
  section: 'What we can’t do yet, and why',
  text: 'We can’t be there every evening yet. We have two outreach workers for the whole town. We have asked for one more.',
}

/** Writes one item's story down. `date` gives the calendar date in so many days. */
export async function tellItem(
  facilitator: Facilitator,
  story: ItemStory,
  date: (inDays: number) => string,
): Promise<void> {
  for (const wording of story.heard) await facilitator.hear(wording)
  await facilitator.discuss(story.notes)
  if (story.decision !== undefined) await facilitator.decide(story.decision.wording, story.decision)
  for (const { wording, owner, dueInDays } of story.actions)
    await facilitator.act(wording, owner, date(dueInDays))
}
