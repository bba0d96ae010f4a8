import { useState, type ReactElement } from 'react'
import type { Meeting, MeetingPhase } from '../../../shared/record/tables'
import { KeptContext } from '../../ui/kept'
import { useActions, type Action } from '../palette/actions'
import { useTargetIn, type Target } from '../state/goTo'
import { useDispatch, useMeeting } from '../state/hooks'
import { Cockpit } from './cockpit/Cockpit'
import { WallProvider } from './cockpit/WallProvider'
import { PaneProvider } from './panels/PaneProvider'
import { MeetingChanges } from './MeetingChanges'
import { Papers } from './papers/Papers'
import { Prepare } from './prepare/Prepare'
import { stages, type Stage } from './stages'
import { TopBar } from './TopBar'
import { WrapUp } from './wrapup/WrapUp'
import './meeting.css'

const stageOf: { readonly [P in MeetingPhase]: Stage } = {
  preparing: 'prepare',
  'part A': 'meet',
  'part B': 'meet',
  'wrap-up': 'wrap-up',
  ended: 'papers',
}

/** One meeting, from its agenda to its papers. */
export function MeetingScreen(): ReactElement {
  const meeting = useMeeting()
  const [stage, setStage] = useStage(meeting)
  const [changesOpen, setChangesOpen] = useState(false)
  useStageActions(setStage)
  useActions([
    {
      ...{ id: 'what changed', title: 'See what changed', group: 'Meeting', keys: ['c'] },
      run: () => setChangesOpen(true),
    },
  ])
  const [kept] = useState(() => new Map<string, unknown>())
  return (
    <KeptContext value={kept}>
      <div className="meeting" data-stage={stage}>
        <TopBar stage={stage} onStage={setStage} />
        {stage === 'prepare' && <Prepare onMeet={() => setStage('meet')} />}
        {stage === 'meet' && (
          <PaneProvider>
            <WallProvider>
              <Cockpit onStage={setStage} />
            </WallProvider>
          </PaneProvider>
        )}
        {stage === 'wrap-up' && <WrapUp onStage={setStage} />}
        {stage === 'papers' && <Papers />}
        {changesOpen && <MeetingChanges onClose={() => setChangesOpen(false)} />}
      </div>
    </KeptContext>
  )
}

/** The stage follows the meeting's phase when that changes, and the user's choice in between. */
function useStage({ id, phase }: Meeting): [Stage, (stage: Stage) => void] {
  const target = useTargetIn(id)
  const [chosen, setChosen] = useState<Chosen>({ phase, stage: stageOf[phase], target: null })
  // Someone going to an item finds it at the table, whatever the phase.
  if (target !== chosen.target)
    setChosen({ phase, stage: target?.itemId == null ? chosen.stage : 'meet', target })
  // Going from Part A to Part B stays where one is; starting, wrapping up and ending move on.
  const moved = chosen.phase !== phase && stageOf[chosen.phase] !== stageOf[phase]
  const stage = moved ? stageOf[phase] : chosen.stage
  return [stage, (next) => setChosen({ phase, stage: next, target })]
}

interface Chosen {
  readonly phase: MeetingPhase
  readonly stage: Stage
  readonly target: Target | null
}

function useStageActions(setStage: (stage: Stage) => void): void {
  const meeting = useMeeting()
  const dispatch = useDispatch()
  const meetingId = meeting.id
  const actions: Action[] = stages.map(({ id, title }) => ({
    ...{ id: `stage ${id}`, title: `Go to: ${title}`, group: 'Go to' as const },
    run: () => setStage(id),
  }))
  actions.push({
    ...{ id: 'leave meeting', title: 'Back to the workgroup', group: 'Go to' },
    run: () => void dispatch({ type: 'app.openMeeting', meetingId: null }),
  })
  if (meeting.phase === 'preparing')
    actions.push({
      ...{ id: 'start', title: 'Start the meeting', group: 'Meeting' },
      run: () => void dispatch({ type: 'meeting.start', meetingId }),
    })
  if (meeting.phase === 'part A')
    actions.push({
      ...{ id: 'part B', title: 'Close Part A and blank the wall', group: 'Meeting' },
      run: () => void dispatch({ type: 'meeting.closePartA', meetingId }),
    })
  if (meeting.phase === 'part A' || meeting.phase === 'part B')
    actions.push({
      ...{ id: 'wrap up', title: 'Wrap up the meeting', group: 'Meeting' },
      run: () => void dispatch({ type: 'meeting.wrapUp', meetingId }),
    })
  useActions(actions)
}
