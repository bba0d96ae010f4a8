import { Fragment, type ReactElement, useMemo, useState } from 'react'
import type { Meeting, MeetingPhase } from '../../../shared/meeting/tables'
import { KeptContext } from '../../ui/form/keptEntries'
import { type Turn, TurnContext } from '../client/handoverContext'
import { type Target, useForgetTarget, useTargetIn } from '../client/navigate'
import { keyTable } from '../client/keyTable'
import { type PaletteCommand, usePaletteCommands } from '../client/paletteCommands'
import { useKeptState } from '../client/useKeptState'
import { useDispatch, useMeeting } from '../client/useSnapshot'
import { DocumentsPanel } from '../documents/DocumentsPanel'
import { MeetingChanges } from '../history/MeetingChanges'
import { Cockpit } from '../meeting/Cockpit'
import { HandoverPlaceContext, type KeptPlace } from '../meeting/handover/handover'
import { useHandover } from '../meeting/handover/useHandover'
import { Prepare } from '../meeting/prepare/Prepare'
import { type Stage, stages } from '../meeting/stages'
import { WrapUp } from '../meeting/wrapUp/WrapUp'
import { ProjectorBar } from '../projector/ProjectorBar'
import { ProjectorProvider } from '../projector/ProjectorProvider'
import { NotesPaneProvider } from '../restricted/pane/NotesPaneProvider'
import { AnnounceMeeting } from './AnnounceMeeting'
import { TopBar } from './TopBar'
import './MeetingScreen.css'
import { meetingScreen as texts } from './texts'

const stageOf: { readonly [P in MeetingPhase]: Stage } = {
  preparing: 'prepare',
  'part A': 'meet',
  'part B': 'meet',
  'wrap-up': 'wrap-up',
  ended: 'documents',
}

/** One meeting, from its agenda to its documents, at the hands of whoever has the laptop. */
export function MeetingScreen(): ReactElement {
  const turns = useHandover()
  const meeting = useMeeting()
  const { root, turn, place, kept, handOver } = turns
  const [stage, setStage] = useStage(meeting, turn, place)
  const [changesOpen, setChangesOpen] = useState(false)
  const shared = useMemo(() => ({ turn, look: turns.look }), [turn, turns.look])
  const go = (): void => handOver({ stage, phase: meeting.phase })
  useForgetTarget(meeting.id)
  useStageActions(setStage)
  usePaletteCommands([
    {
      id: 'what changed',
      title: texts.seeWhatChanged,
      group: 'meeting',
      keys: keyTable['what changed'],
      run: () => setChangesOpen(true),
    },
    {
      id: 'hand over',
      title: texts.handTheLaptopOver,
      group: 'meeting',
      keys: keyTable['hand over'],
      run: go,
    },
  ])
  return (
    <KeptContext value={kept}>
      <TurnContext value={shared}>
        <div className="meeting" data-stage={stage} ref={root}>
          <AnnounceMeeting />
          <TopBar stage={stage} onStage={setStage} turn={turn} onHandOver={go} />
          {/* Drawn anew for the other of the two: what was half-typed is kept, the rest is saved. */}
          <Fragment key={turn}>
            {stage === 'prepare' && (
              <Prepare onMeet={() => setStage('meet')} onDocuments={() => setStage('documents')} />
            )}
            {stage === 'meet' && (
              <NotesPaneProvider>
                <ProjectorProvider>
                  <HandoverPlaceContext value={place}>
                    <Cockpit onStage={setStage} />
                  </HandoverPlaceContext>
                </ProjectorProvider>
              </NotesPaneProvider>
            )}
            {stage === 'wrap-up' && (
              <ProjectorProvider>
                <WrapUp onStage={setStage} />
                <ProjectorBar />
              </ProjectorProvider>
            )}
            {stage === 'documents' && <DocumentsPanel />}
          </Fragment>
          {changesOpen && <MeetingChanges onClose={() => setChangesOpen(false)} />}
        </div>
      </TurnContext>
    </KeptContext>
  )
}

/** The stage follows the meeting's phase when that changes, and the user's choice in between. */
function useStage(
  { id, phase }: Meeting,
  turn: Turn,
  place: KeptPlace | null,
): [Stage, (stage: Stage) => void] {
  const target = useTargetIn(id)
  const [chosen, setChosen] = useKeptState<Chosen>('stage', () => ({
    turn,
    phase,
    stage: stageOf[phase],
    target: null,
  }))
  // Whoever takes the laptop over is where they were; without a place, where the other was.
  if (turn !== chosen.turn) setChosen({ ...chosen, turn, ...stageAt(place) })
  // Someone going to an item finds it at the table, and to a document among those, whatever the phase.
  if (target !== chosen.target)
    setChosen({ ...chosen, phase, stage: stageFor(target) ?? chosen.stage, target })
  // Going from Part A to Part B stays where one is; starting, wrapping up and ending move on.
  const moved = chosen.phase !== phase && stageOf[chosen.phase] !== stageOf[phase]
  const stage = moved ? stageOf[phase] : chosen.stage
  return [stage, (next) => setChosen({ turn, phase, stage: next, target })]
}

const stageFor = (target: Target | null): Stage | null =>
  target?.view !== undefined ? 'documents' : target?.itemId == null ? null : 'meet'

const stageAt = (place: KeptPlace | null): Partial<Pick<Chosen, 'stage' | 'phase'>> =>
  place === null ? {} : { stage: place.stage, phase: place.phase }

interface Chosen {
  readonly turn: Turn
  readonly phase: MeetingPhase
  readonly stage: Stage
  readonly target: Target | null
}

function useStageActions(setStage: (stage: Stage) => void): void {
  const meeting = useMeeting()
  const dispatch = useDispatch()
  const meetingId = meeting.id
  const actions: PaletteCommand[] = stages.map(({ id, title }) => ({
    id: `stage ${id}`,
    title: texts.goTo(title),
    group: 'go to' as const,
    run: () => setStage(id),
  }))
  actions.push({
    id: 'leave meeting',
    title: texts.backToTheWorkgroup,
    group: 'go to',
    run: () => void dispatch({ type: 'app.openMeeting', meetingId: null }),
  })
  if (meeting.phase === 'preparing')
    actions.push({
      id: 'start',
      title: texts.startTheMeeting,
      group: 'meeting',
      run: () => void dispatch({ type: 'meeting.start', meetingId }),
    })
  if (meeting.phase === 'part A')
    actions.push({
      id: 'part B',
      title: texts.closePartBlankProjector,
      group: 'meeting',
      run: () => void dispatch({ type: 'meeting.closePartA', meetingId }),
    })
  if (meeting.phase === 'part A' || meeting.phase === 'part B')
    actions.push({
      id: 'wrap up',
      title: texts.wrapUpTheMeeting,
      group: 'meeting',
      run: () => void dispatch({ type: 'meeting.wrapUp', meetingId }),
    })
  usePaletteCommands(actions)
}
