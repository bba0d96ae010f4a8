import type { ReactElement } from 'react'
import type { Home } from '../../../shared/home/contract'
import { HomeLine } from './HomeLine'
import { HomeList } from './HomeList'
import type { HomePresses } from './homePresses'
import { firstSteps as texts } from './texts'

const steps = ['neighborhoods', 'people', 'meetings'] as const

const tabs = { neighborhoods: 'places', people: 'people' } as const

/** What a workgroup that has just begun does first, one step after another. */
export function FirstSteps(props: { has: Home['has']; presses: HomePresses }): ReactElement {
  const { has, presses } = props
  return (
    <HomeList title={texts.title} note="" all={null} isEmpty={false}>
      {steps.map((step) => (
        <HomeLine
          key={step}
          id={`first ${step}`}
          when={has[step] ? texts.done : texts.next}
          urgency={has[step] ? 'none' : 'soon'}
          title={texts.steps[step].title}
          why={texts.steps[step].why}
          verb={has[step] ? texts.lookAgain : texts.go}
          onPress={() => {
            if (step === 'meetings' && !has.meetings) presses.prepare()
            else presses.go(`first ${step}`, { tab: step === 'meetings' ? 'meetings' : tabs[step] })
          }}
        />
      ))}
    </HomeList>
  )
}
