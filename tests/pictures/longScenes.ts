import type {
  ActionLine,
  ContentOf,
  ProjectorContent,
  ProjectorView,
} from '../../shared/projector/view'
import { firstPage } from '../../shared/projector/view'
import { minutesAfterTen } from '../builders/recordDefaults'

/* Views that hold more than a page: long evenings, long agendas, long wordings. */

const frame = { workgroup: 'Larkmoor LEAD OWG', progress: { done: 3, total: 14 } }

const wordings = [
  'Ask Parks for a post for the bin at the gate',
  'Walk the play park with two outreach workers, weekdays from 6:30',
  'Write to the transit agency about the lamp',
  'Order the sharps bin',
  'Print the number to text on a card, in three languages',
  'Visit the Millrace block meeting and listen',
  'Post the new office hours at all three doors',
] as const
const owners = ['Wanda Kowalczyk', 'Yusuf Karim', 'Odile Marsh', 'Luis Ortega', 'ሰላም ተስፋዬ'] as const
const places = [
  'Heron Flats',
  'Millrace',
  'Tern Street',
  'Saltworks',
  'Old Quarry',
  'Juniper Rise',
  'Bellwether',
  'Ferry Landing',
  'Upper Larkmoor',
  'Dockside',
  'Copper Lane',
  'North Slope',
  'Wren Hill',
  'Alder Bank',
  'Gull Point',
  'Lower Ropewalk',
  'Cannery Row East',
  'Mill Pond',
  'Lantern Hill',
  'Sorrel Park',
  'The Narrows',
  'Kiln Yard',
  'Bridge End',
  'Osprey Heights',
  'The Lower Ropewalk beyond the Old Cannery',
] as const

const at = <T>(list: readonly [T, ...T[]], n: number): T => list[n % list.length] ?? list[0]
const many = <T>(count: number, make: (n: number) => T): T[] =>
  Array.from({ length: count }, (_, n) => make(n))

const action = (n: number): ActionLine => ({
  wording: at(wordings, n),
  owner: at(owners, n),
  due: `2026-03-${String(10 + (n % 15)).padStart(2, '0')}`,
  status: 'open',
  obstacle: '',
})

const decisions = [
  'Put a sharps bin at the Saltworks gate, for a trial of 90 days.',
  'Outreach walks the park on weekday mornings until the end of January.',
  'Ask the transit agency for a brighter lamp at the Heron Flats bus shelter.',
  'Outreach stands at the Heron Flats shelter on Thursday and Friday, 9 to 11 pm.',
  'Office hours move to the clinic in January and February.',
]

const heardTexts = [
  'Needles lie by the gate in the mornings, before the children come.',
  'Parents walk around by the road now. It has no sidewalk.',
  'The bin at the clinic is too far. People say nobody told them about it.',
  'We swept on Monday and Thursday, and each time there were more.',
] as const
const sources = ['Saltworks tenants’ circle', 'Harbor Light', 'Tern Street merchants'] as const

const item: ContentOf<'item'> = {
  kind: 'item',
  ...frame,
  number: 4,
  title: 'Saltworks play park: needles by the gate',
  purpose: 'decide',
  presenter: 'Dao Pham',
  neighborhoods: ['Saltworks'],
  timebox: { minutes: 15, usedMs: 0, startedAt: minutesAfterTen(29), showOverrun: false },
  heard: many(4, (n) => ({ wording: at(heardTexts, n), source: at(sources, n) })),
  decisions: decisions.slice(0, 2),
  actions: many(3, action),
}

const longWording =
  'Outreach visits the shelter on Tuesday and Friday evenings until the end of May, and tells us in every second meeting what people there asked for and what we could not offer. '

const arabic =
  'يزور فريق التواصل الموقف مساء كل ثلاثاء وجمعة حتى نهاية شهر مايو، ويخبر المجموعة في كل اجتماع بما سمعه وبما لا نستطيع تقديمه بعد. '

const statuses = ['done', 'not done', 'open', 'cannot yet', 'dropped'] as const

/** Contents with more than a page, and how many pages of each are looked at. */
const contents: Readonly<Record<string, { content: ProjectorContent; pages: readonly number[] }>> =
  {
    'item with two pages': { content: item, pages: [1, 2] },
    'item that holds much': {
      content: {
        ...item,
        heard: many(12, (n) => ({ wording: at(heardTexts, n), source: at(sources, n) })),
        decisions: decisions.slice(0, 3),
        actions: many(9, action),
      },
      pages: [1, 2, 3, 4],
    },
    'item just begun': {
      content: { ...item, heard: [], decisions: [], actions: [] },
      pages: [1],
    },
    'item of few words': {
      content: { ...item, heard: item.heard.slice(0, 1), decisions: [], actions: [action(3)] },
      pages: [1],
    },
    'item with a long title': {
      content: {
        ...item,
        title: longWording.repeat(2).trim(),
        neighborhoods: places.slice(0, 6),
        heard: item.heard.slice(0, 3),
      },
      pages: [1],
    },
    'read-back of five decisions': {
      content: { kind: 'read-back', ...frame, decisions, actions: many(7, action) },
      pages: [1, 2],
    },
    'read-back of 40 actions': {
      content: { kind: 'read-back', ...frame, decisions, actions: many(40, action) },
      pages: [1, 2, 6],
    },
    'past actions of a year': {
      content: {
        kind: 'past actions',
        ...frame,
        actions: many(14, (n) => ({
          ...action(n),
          status: at(statuses, n),
          obstacle: n % 5 === 1 ? 'Parks asks who empties it, and has no money until April' : '',
        })),
      },
      pages: [1, 3],
    },
    'voice of 25 neighborhoods': {
      content: {
        kind: 'voice',
        ...frame,
        here: many(20, (n) => ({
          neighborhood: places[n] ?? '',
          speakers: n % 6 === 2 ? ['Ines Calloway', 'Josephine Albright'] : [at(owners, n)],
        })),
        missing: places.slice(20),
      },
      pages: [1, 2],
    },
    'agenda of 20 items': {
      content: {
        kind: 'agenda',
        ...frame,
        goal: 'Everyone in Larkmoor is healthier and safer.',
        agenda: many(20, (n) => ({
          title: n % 4 === 1 ? longWording.slice(0, 118) : at(wordings, n),
          minutes: 5 + (n % 3) * 5,
          state: (['done', 'done', 'moved', 'now'] as const)[n] ?? 'to come',
        })),
      },
      pages: [1, 2],
    },
    'welcome with 20 items': {
      content: {
        kind: 'welcome',
        ...frame,
        goal: 'Everyone in Larkmoor is healthier and safer, and people get help before they get a case.',
        date: '2026-03-03',
        startTime: '10:00',
        place: 'Tern Street Library',
        agenda: many(20, (n) => ({ title: at(wordings, n), minutes: 10, state: 'to come' })),
        restrictedPart: true,
      },
      pages: [1, 3],
    },
    'sign-in of 50 people': {
      content: {
        kind: 'sign-in',
        ...frame,
        notice: [
          'What is said about a person is need-to-know.',
          'We don’t share it outside, unless our organization’s duties require it.',
          'No recording, no photos.',
          'Nothing is used against a participant.',
          'If something got out, we tell the facilitator.',
          'Signing doesn’t entitle anyone to a person’s information.',
        ],
        people: many(50, (n) => ({
          name: `${at(owners, n)} ${n + 1}`,
          organization: at(sources, n),
        })),
      },
      pages: [1, 2],
    },
    'parking lot of 16': {
      content: { kind: 'parking lot', ...frame, titles: many(16, (n) => at(wordings, n)) },
      pages: [1],
    },
    'closing of a long meeting': {
      content: {
        kind: 'closing',
        ...frame,
        goal: 'Everyone in Larkmoor is healthier and safer.',
        reportBacks: places.slice(0, 9),
        carried: wordings.slice(0, 3),
        parked: wordings.slice(3),
      },
      pages: [1],
    },
    'report-back of many points': {
      content: {
        kind: 'report-back',
        ...frame,
        audience: 'Heron Flats',
        section: 'next',
        points: many(6, (n) => longWording.slice(0, 80 + n * 15).trim()),
      },
      pages: [1],
    },
    'break of more than an hour': {
      content: { kind: 'break', ...frame, until: minutesAfterTen(113) },
      pages: [1],
    },
    'break that is over': {
      content: { kind: 'break', ...frame, until: minutesAfterTen(30) },
      pages: [1],
    },
    'decision of few words': {
      content: {
        kind: 'decision',
        ...frame,
        isDecided: false,
        item: 'Saltworks play park',
        wording: 'Put a sharps bin at the gate, for a trial of 90 days',
        rationale: '',
      },
      pages: [1],
    },
    'decision worded at length': {
      content: {
        kind: 'decision',
        ...frame,
        isDecided: false,
        item: 'Heron Flats bus shelter',
        wording: longWording.repeat(6).trim(),
        rationale: longWording.trim(),
      },
      pages: [1, 2],
    },
    'decision worded at length in Arabic': {
      content: {
        kind: 'decision',
        ...frame,
        isDecided: false,
        item: 'إنارة موقف الحافلات في حي الميناء ليلًا',
        wording: arabic.repeat(4).trim(),
        rationale: 'هذه هي الأمسيات التي ذكرها أهل الحي',
      },
      pages: [1],
    },
    'item in Arabic at length': {
      content: {
        ...item,
        title: 'إنارة موقف الحافلات في حي الميناء ليلًا',
        presenter: 'سامي نصّار',
        neighborhoods: ['حي الميناء'],
        heard: many(3, () => ({ wording: arabic.trim(), source: 'حي الميناء' })),
        decisions: [arabic.trim(), arabic.trim()],
        actions: many(4, (n) => ({
          ...action(n),
          wording: 'مطالبة هيئة النقل بإصلاح المصباح رقم 14',
        })),
      },
      pages: [1, 2],
    },
  }

/** The pages looked at, each by its name, and the longest ones once more for a large room. */
export function longScenes(): (readonly [name: string, view: ProjectorView])[] {
  const pages = Object.entries(contents).flatMap(([name, { content, pages: looked }]) =>
    looked.map((page): readonly [string, ProjectorView] => {
      const id = `${name} ${page}`
      return [id, { id, size: 1, theme: 'system', content, at: { kind: 'page', page } }]
    }),
  )
  const large = { size: 2, theme: 'system', content: item, at: firstPage } as const
  return [...pages, ['item with two pages large', { id: 'item large', ...large }]]
}
