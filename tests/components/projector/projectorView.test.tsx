// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { ProjectorPicture } from '../../../renderer/ui/projector/ProjectorPicture'
import { usualShape } from '../../../shared/projector/shape'
import type { ActionLine, ContentOf, ProjectorContent } from '../../../shared/projector/view'
import { noLayout } from '../layout'

beforeAll(noLayout)
afterEach(cleanup)

const frame = { workgroup: 'Larkmoor LEAD OWG', progress: { done: 1, total: 4 } }
const now = Date.UTC(2026, 2, 3, 10)

const action = (n: number, more: Partial<ActionLine> = {}): ActionLine => ({
  wording: `Write letter ${n}`,
  owner: 'R. Adeyo',
  due: '2026-03-17',
  status: 'open',
  obstacle: '',
  ...more,
})
const many = <T,>(count: number, make: (n: number) => T): T[] =>
  Array.from({ length: count }, (_, n) => make(n + 1))

const item = (more: Partial<ContentOf<'item'>> = {}): ContentOf<'item'> => ({
  kind: 'item',
  ...frame,
  number: 1,
  title: 'Heron Flats bus shelter',
  purpose: 'decide',
  presenter: 'R. Adeyo',
  neighborhoods: ['Heron Flats', 'Millrace'],
  timebox: { minutes: 15, usedMs: 0, startedAt: null, showOverrun: false },
  heard: [],
  decisions: [],
  actions: [],
  ...more,
})

function show(content: ProjectorContent): string {
  const { container } = render(
    <ProjectorPicture
      content={content}
      size={1}
      shape={usualShape}
      unit="1px"
      tone="light"
      now={now}
    />,
  )
  return container.textContent
}

describe('the projector', () => {
  it('is truly empty when blank', () => {
    const { container } = render(
      <ProjectorPicture
        content={{ kind: 'blank' }}
        size={1}
        shape={usualShape}
        unit="1px"
        tone="light"
        now={now}
      />,
    )
    expect(container.querySelectorAll('*')).toHaveLength(1)
    expect(container.textContent).toBe('')
  })

  const welcome: ContentOf<'welcome'> = {
    kind: 'welcome',
    ...frame,
    goal: 'Health and safety for everyone in Larkmoor.',
    date: '2026-03-03',
    startTime: '10:00',
    place: 'Tern Street Library',
    agenda: many(20, (n) => ({ title: `Item ${n}`, minutes: 10, state: 'to come' })),
    restrictedPart: true,
  }

  it('welcomes with the goal, the day and every item of a long agenda', () => {
    const text = show(welcome)
    expect(text).toContain('Health and safety for everyone in Larkmoor.')
    expect(text).toContain('Tuesday, March 3, 2026, 10:00')
    expect(text).toContain('Item 1')
    expect(text).toContain('Item 20')
    expect(text).toContain('a restricted part, not shown here')
    expect(text).toContain('Larkmoor LEAD OWG')
  })

  it('says that an agenda is open, and nothing of a restricted part there is not', () => {
    const text = show({ ...welcome, agenda: [], restrictedPart: false })
    expect(text).toContain('The agenda is open.')
    expect(text).not.toContain('restricted')
  })

  it('shows past actions with how they stand and what was in the way', () => {
    const actions = [
      action(1, { status: 'not done', obstacle: 'No lamp in stock' }),
      ...many(8, (n) => action(n + 1)),
    ]
    const text = show({ kind: 'past actions', ...frame, actions })
    expect(text).toContain('Tried, not doneWrite letter 1R. Adeyo · by Tue, Mar 17')
    expect(text).toContain('In the way: No lamp in stock')
    expect(text).toContain('OpenWrite letter 9')
    expect(show({ kind: 'past actions', ...frame, actions: [] })).toContain('No open actions')
  })

  it('names the neighborhoods that are here and those that are missing', () => {
    const text = show({
      kind: 'voice',
      ...frame,
      missing: many(10, (n) => `Old Quarry ${n}`),
      here: many(7, (n) => ({ neighborhood: `Heron Flats ${n}`, speakers: ['R. Adeyo'] })),
    })
    expect(text).toContain('7 of 17 neighborhoods')
    expect(text).toContain('Heron Flats 7')
    expect(text).toContain('Old Quarry 10')
    expect(text).toContain('Silence does not mean there are no problems.')
  })

  it('shows an item as planned, running and over its time', () => {
    expect(show(item())).toContain('To decideR. Adeyo speaksHeron Flats, Millrace')
    expect(show(item())).toContain('15 minutes')
    const running = { minutes: 15, usedMs: 0, startedAt: now - 5 * 60_000, showOverrun: false }
    expect(show(item({ timebox: running }))).toContain('10 min leftof 15 minutes')
    const over = { minutes: 15, usedMs: 18 * 60_000, startedAt: null, showOverrun: true }
    expect(show(item({ timebox: over }))).toContain('3 min over')
  })

  it('doesn’t tell the room by how much an item is over its time unless that was chosen', () => {
    const over = { minutes: 15, usedMs: 18 * 60_000, startedAt: null, showOverrun: false }
    expect(show(item({ timebox: over }))).toContain('Time to close')
    expect(show(item({ timebox: over }))).not.toContain('over')
  })

  it('shows all an item came to, in the order in which a table gets to it', () => {
    const heard = many(6, (n) => ({ wording: `Heard ${n}`, source: n === 6 ? 'residents' : '' }))
    const text = show(item({ heard, decisions: ['Ask for two lamps'], actions: many(7, action) }))
    expect(text).toContain('We heardHeard 1Heard 2')
    expect(text).toContain('Heard 6residentsDecidedAsk for two lampsWe willWrite letter 1')
    expect(text).toContain('Write letter 7')
  })

  it('shows a long title whole, whatever is recorded, and every decision', () => {
    const title = `Bus shelter ${'lights '.repeat(30)}at Heron Flats`
    expect(show(item({ title }))).toContain(title)
    const text = show(item({ title, decisions: many(5, (n) => `Decision ${n}`) }))
    expect(text).toContain(title)
    expect(text).toContain('Decision 1')
    expect(text).toContain('Decision 5')
  })

  it('reads decisions and actions back', () => {
    const decisions = many(9, (n) => `Decision ${n}`)
    const text = show({ kind: 'read-back', ...frame, decisions, actions: many(2, action) })
    expect(text).toContain('Decision 6Decision 7')
    expect(text).toContain('Decision 9')
    expect(text).toContain('Write letter 2')
    expect(show({ kind: 'read-back', ...frame, decisions: [], actions: [] })).toContain(
      'No decisions or actions yet.',
    )
  })

  it('closes with who will hear from us and what waits', () => {
    const text = show({
      kind: 'closing',
      ...frame,
      goal: 'Health and safety for everyone in Larkmoor.',
      reportBacks: ['Heron Flats', 'Millrace'],
      parked: ['Benches'],
      carried: many(6, (n) => `Carried ${n}`),
    })
    expect(text).toContain('We report back toHeron FlatsMillrace')
    expect(text).toContain('Carried 6')
    expect(text).toContain('In the parking lotBenches')
  })

  it('shows a long agenda whole, with how much of it is done', () => {
    const agenda = many(20, (n) => ({
      title: `Item ${n}.`,
      minutes: 10,
      state: n < 9 ? ('done' as const) : ('to come' as const),
    }))
    const text = show({ kind: 'agenda', ...frame, goal: 'Health and safety.', agenda })
    expect(text).toContain('1 of 4 doneHealth and safety.')
    expect(text).toContain('Item 1.done')
    expect(text).toContain('20Item 20.10 min')
  })

  it('shows what everyone agrees to, and who has signed in', () => {
    const notice = ['No recording and no photos.']
    const people = many(10, (n) => ({ name: `R. Adeyo ${n}`, organization: 'Residents' }))
    const text = show({ kind: 'sign-in', ...frame, notice, people })
    expect(text).toContain('No recording and no photos.')
    expect(text).toContain('10 people signed inR. Adeyo 1, Residents')
    expect(text).toContain('R. Adeyo 10, Residents')
    expect(show({ kind: 'sign-in', ...frame, notice, people: [] })).toContain('Nobody yet.')
  })

  it('shows what a neighborhood will be told, and that it is not sent yet', () => {
    const told = { kind: 'report-back', ...frame, audience: 'Heron Flats' } as const
    const text = show({ ...told, section: 'cannotYet', points: ['We can’t be there daily.'] })
    expect(text).toContain('To Heron FlatsIs this right? Not sent yet')
    expect(text).toContain('What we can’t do yet, and whyWe can’t be there daily.')
    expect(show({ ...told, section: 'did', points: [] })).toContain('Nothing is written here yet.')
  })

  it('counts a break down to the second, and says when it is over', () => {
    const pause = (left: number): string => show({ kind: 'break', ...frame, until: now + left })
    expect(pause(9 * 60_000 + 4_200)).toContain('9:04')
    expect(pause(61 * 60_000)).toContain('1:01:00')
    expect(pause(-1)).toContain('We’re starting again')
  })

  it('says of a decision that is being worded that it isn’t decided', () => {
    const decision = {
      kind: 'decision',
      ...frame,
      item: '',
      wording: 'Ask.',
      rationale: '',
    } as const
    expect(show({ ...decision, isDecided: false })).toContain('not decided yet')
    expect(show({ ...decision, isDecided: true })).not.toContain('not decided yet')
  })

  it('cuts nothing, however long it is', () => {
    const wording = 'We visit the shelter on two evenings a week. '.repeat(60)
    const text = show({
      kind: 'decision',
      ...frame,
      item: '',
      wording,
      rationale: wording,
      isDecided: true,
    })
    expect(text).toContain(wording)
    expect(text).toContain(`Because: ${wording}`)
    expect(text).not.toContain('…')
    const obstacle = 'No lamp is in stock. '.repeat(40)
    const actions = [action(1, { wording, obstacle })]
    const past = show({ kind: 'past actions', ...frame, actions })
    expect(past).toContain(wording)
    expect(past).toContain(`In the way: ${obstacle}`)
    const heard = [{ wording, source: 'Heron Flats residents’ group, '.repeat(20) }]
    expect(show(item({ heard }))).toContain(`${wording}${heard[0]?.source ?? ''}`)
  })
})
