import { useContext, useState, type ReactElement } from 'react'
import { ArrowLeft, Search } from 'lucide-react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { workgroupOf } from '../../../shared/record/select'
import { Button, Key } from '../../ui/controls'
import { dateInWords } from '../../ui/words'
import { useActions } from '../palette/actions'
import { SavedMark } from '../SavedMark'
import { SearchContext } from '../search/context'
import { useTargetOutside, type Target } from '../state/goTo'
import { useDispatch, useRecord, useSnapshot } from '../state/hooks'
import { ParticipantsPanel } from '../restricted/ParticipantsPanel'
import { AboutPanel } from './AboutPanel'
import { MeetingsPanel } from './MeetingsPanel'
import { PeoplePanel } from './PeoplePanel'
import { PlacesPanel } from './PlacesPanel'
import { SafetyPanel } from './SafetyPanel'
import { ActionsRegister } from './thread/ActionsRegister'
import { DecisionsRegister } from './thread/DecisionsRegister'
import { ParkingRegister } from './thread/ParkingRegister'
import { TemplatesPanel } from './thread/TemplatesPanel'
import { ChangesRegister } from './thread/WhatChanged'
import './thread/thread.css'
import './workgroup.css'

const tabs = [
  { id: 'meetings', title: 'Meetings', Panel: MeetingsPanel },
  { id: 'actions', title: 'Actions', Panel: ActionsRegister },
  { id: 'decisions', title: 'Decisions', Panel: DecisionsRegister },
  { id: 'parked', title: 'Parking lot', Panel: ParkingRegister },
  { id: 'changes', title: 'What changed', Panel: ChangesRegister },
  { id: 'templates', title: 'Templates', Panel: TemplatesPanel },
  { id: 'people', title: 'People', Panel: PeoplePanel },
  { id: 'places', title: 'Neighborhoods and groups', Panel: PlacesPanel },
  { id: 'about', title: 'About the workgroup', Panel: AboutPanel },
  { id: 'participants', title: 'Participants', Panel: ParticipantsPanel },
  { id: 'safety', title: 'Safety and backups', Panel: SafetyPanel },
] as const

/** A workgroup between its meetings. */
export function WorkgroupScreen(): ReactElement {
  const record = useRecord()
  const dispatch = useDispatch()
  const target = useTargetOutside()
  const [{ tab, seen }, setPlace] = useState<{ tab: string; seen: Target | null }>({
    tab: 'meetings',
    seen: null,
  })
  if (target !== seen) setPlace({ tab: target?.tab ?? tab, seen: target })
  const setTab = (next: string): void => setPlace({ tab: next, seen: target })
  const openSearch = useContext(SearchContext)
  const leave = (): void => void dispatch({ type: 'app.leaveWorkgroup' })
  useActions([
    ...tabs.map(({ id, title }) => ({
      ...{ id: `tab ${id}`, title: `Go to: ${title}`, group: 'Go to' as const },
      run: () => setTab(id),
    })),
    { id: 'leave', title: 'Back to all workgroups', group: 'Go to', run: leave },
  ])
  return (
    <div className="workgroup">
      <header className="workgroup__head">
        <Button look="quiet" icon aria-label="Back to all workgroups" onPress={leave}>
          <ArrowLeft />
        </Button>
        <h1 dir="auto">{workgroupOf(record).name}</h1>
        <Button look="quiet" onPress={openSearch}>
          <Search aria-hidden="true" />
          Search <Key>/</Key>
        </Button>
        <PurgeDue onPress={() => setTab('participants')} />
        <SavedMark />
      </header>
      <main className="workgroup__main">
        <Tabs
          className="workgroup__tabs"
          selectedKey={tab}
          onSelectionChange={(key) => setTab(String(key))}
        >
          <TabList aria-label="Workgroup" className="tablist">
            {tabs.map(({ id, title }) => (
              <Tab key={id} id={id} className="tab">
                {title}
              </Tab>
            ))}
          </TabList>
          {tabs.map(({ id, Panel }) => (
            <TabPanel key={id} id={id} className="workgroup__panel">
              <Panel />
            </TabPanel>
          ))}
        </Tabs>
      </main>
    </div>
  )
}

/** Warns of private entries whose time is over; it stands for as long as the site's rule says. */
function PurgeDue({ onPress }: { onPress: () => void }): ReactElement | null {
  const due = useSnapshot().open?.vault.purgeDue ?? null
  if (due === null) return null
  return (
    <Button look="restricted" small onPress={onPress}>
      {due.count === 1 ? 'A private entry is' : `${due.count} private entries are`} due to be purged
      from {dateInWords(due.firstDay, 'short')}
    </Button>
  )
}
