import { ArrowLeft, Search } from 'lucide-react'
import { type ComponentType, type ReactElement, useContext, useState } from 'react'
import { TabPanel, Tabs } from 'react-aria-components'
import { workgroupOf } from '../../../shared/workgroup/select'
import { Button } from '../../ui/Button'
import { dateInWords } from '../../ui/formatDate'
import { ActionsRegister } from '../actions/ActionsRegister'
import { CapacityPanel } from '../capacity/CapacityPanel'
import { ActionKey } from '../client/ActionKey'
import { type HelpPageId, useHelpPage } from '../client/help'
import { HelpButton } from '../client/HelpButton'
import { GoToContext, type Target, useForgetTarget, useTargetOutside } from '../client/navigate'
import { keyTable } from '../client/keyTable'
import { usePaletteCommands } from '../client/paletteCommands'
import { useKeptState } from '../client/useKeptState'
import { SearchContext } from '../client/searchContext'
import { useDispatch, useRecord, useSnapshot } from '../client/useSnapshot'
import { ComparisonPanel } from '../comparison/ComparisonPanel'
import { ConcernsPanel } from '../concerns/ConcernsPanel'
import { NotHeardFrom } from '../engagement/NotHeardFrom'
import { VisitsPanel } from '../engagement/VisitsPanel'
import { ChangesRegister } from '../history/WhatChanged'
import { HomePanel } from '../home/HomePanel'
import { LanguagesPanel } from '../languages/LanguagesPanel'
import { DecisionsRegister } from '../meeting/DecisionsRegister'
import { MeetingsPanel } from '../meeting/MeetingsPanel'
import { ParkingLot } from '../meeting/ParkingLot'
import { TemplatesPanel } from '../meeting/prepare/TemplatesPanel'
import { PublicDataPanel } from '../openData/PublicDataPanel'
import { WordsPanel } from '../plainLanguage/WordsPanel'
import { ParticipantsPanel } from '../restricted/participants/ParticipantsPanel'
import { AboutPanel } from '../workgroup/AboutPanel'
import { PeoplePanel } from '../workgroup/people/PeoplePanel'
import { PlacesPanel } from '../workgroup/PlacesPanel'
import { SafetyPanel } from '../workgroup/SafetyPanel'
import { SavedMark } from './SavedMark'
import { type ListedTab, SectionTabs } from './SectionTabs'
import './WorkgroupScreen.css'
import { workgroupScreen as texts } from './texts'

interface TabEntry extends ListedTab {
  readonly help: HelpPageId
  readonly Panel: ComponentType
}

const Comparison = (): ReactElement => (
  <ComparisonPanel below={(period) => <NotHeardFrom period={period} />} />
)

/** Where one is between meetings, unless one was somewhere else. */
const home = 'home'

/** In the order of the list, so that the arrow keys go where the eye does. */
const tabs: readonly TabEntry[] = [
  { id: home, section: 'home', title: texts.home, help: 'home', Panel: HomePanel },
  {
    id: 'meetings',
    section: 'prepare',
    title: texts.meetings,
    help: 'prepare',
    Panel: MeetingsPanel,
  },
  {
    id: 'templates',
    section: 'prepare',
    title: texts.templates,
    help: 'templates',
    Panel: TemplatesPanel,
  },
  {
    id: 'concerns',
    section: 'follow up',
    title: texts.concerns,
    help: 'concerns',
    Panel: ConcernsPanel,
  },
  { id: 'visits', section: 'follow up', title: texts.visits, help: 'visits', Panel: VisitsPanel },
  {
    id: 'comparison',
    section: 'follow up',
    title: texts.callsAndConcerns,
    help: 'comparison',
    Panel: Comparison,
  },
  {
    id: 'public data',
    section: 'follow up',
    title: texts.publicData,
    help: 'public-data',
    Panel: PublicDataPanel,
  },
  {
    id: 'actions',
    section: 'follow up',
    title: texts.actions,
    help: 'actions',
    Panel: ActionsRegister,
  },
  {
    id: 'decisions',
    section: 'follow up',
    title: texts.decisions,
    help: 'decisions',
    Panel: DecisionsRegister,
  },
  {
    id: 'parked',
    section: 'follow up',
    title: texts.parkingLot,
    help: 'parking-lot',
    Panel: ParkingLot,
  },
  {
    id: 'changes',
    section: 'follow up',
    title: texts.whatChanged,
    help: 'what-changed',
    Panel: ChangesRegister,
  },
  {
    id: 'people',
    section: 'workgroup',
    title: texts.people,
    help: 'people',
    Panel: PeoplePanel,
  },
  {
    id: 'places',
    section: 'workgroup',
    title: texts.neighborhoodsAndGroups,
    help: 'neighborhoods',
    Panel: PlacesPanel,
  },
  {
    id: 'capacity',
    section: 'workgroup',
    title: texts.capacity,
    help: 'capacity',
    Panel: CapacityPanel,
  },
  {
    id: 'words',
    section: 'workgroup',
    title: texts.plainWords,
    help: 'plain-language',
    Panel: WordsPanel,
  },
  {
    id: 'languages',
    section: 'workgroup',
    title: texts.languages,
    help: 'languages',
    Panel: LanguagesPanel,
  },
  {
    id: 'about',
    section: 'workgroup',
    title: texts.aboutTheWorkgroup,
    help: 'new-workgroup',
    Panel: AboutPanel,
  },
  {
    id: 'safety',
    section: 'workgroup',
    title: texts.safetyAndBackups,
    help: 'backups',
    Panel: SafetyPanel,
  },
  {
    id: 'participants',
    section: 'need-to-know',
    title: texts.participants,
    help: 'need-to-know',
    Panel: ParticipantsPanel,
  },
]

/** A workgroup between its meetings. */
export function WorkgroupScreen(): ReactElement {
  const record = useRecord()
  const dispatch = useDispatch()
  const target = useTargetOutside()
  const { setTarget } = useContext(GoToContext)
  useForgetTarget(null)
  const [tab, setTab] = useKeptState('tab', () => home)
  const [seen, setSeen] = useState<Target | null>(null)
  if (target !== seen) {
    setSeen(target)
    setTab(target?.tab ?? tab)
  }
  const choose = (id: string): void => {
    setTarget(null)
    setTab(id)
  }
  useHelpPage(tabs.find(({ id }) => id === tab)?.help ?? 'first-meeting')
  const openSearch = useContext(SearchContext)
  const leave = (): void => void dispatch({ type: 'app.leaveWorkgroup' })
  usePaletteCommands([
    ...tabs.map(({ id, title }) => ({
      id: `tab ${id}`,
      title: texts.goTo(title),
      group: 'go to' as const,
      ...(id === home ? { keys: keyTable.home } : {}),
      run: () => choose(id),
    })),
    { id: 'leave', title: texts.backToAllWorkgroups, group: 'go to', run: leave },
  ])
  return (
    <div className="workgroup">
      <header
        className="workgroup__head"
        aria-label={texts.workgroupAndSearch}
        tabIndex={-1}
        data-region
      >
        <Button look="quiet" icon aria-label={texts.backToAllWorkgroups} onPress={leave}>
          <ArrowLeft />
        </Button>
        <h1 dir="auto">{workgroupOf(record).name}</h1>
        <Button look="quiet" onPress={openSearch}>
          <Search aria-hidden="true" />
          {texts.search}
          <ActionKey of="search" />
        </Button>
        <HelpButton />
        {tab !== home && <PurgeDue onPress={() => choose('participants')} />}
        <SavedMark />
      </header>
      <main className="workgroup__main">
        <Tabs
          className="workgroup__tabs"
          orientation="vertical"
          selectedKey={tab}
          onSelectionChange={(key) => choose(String(key))}
        >
          <SectionTabs tabs={tabs} />
          {tabs.map(({ id, Panel }) => (
            <TabPanel key={id} id={id} className="workgroup__panel" data-region data-home>
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
  const due = useSnapshot(({ open }) => open?.vault.purgeDue ?? null)
  if (due === null) return null
  return (
    <Button look="restricted" small onPress={onPress}>
      {texts.dueToBeDeleted(
        due.count === 1 ? texts.aPrivateEntryIs : texts.privateEntriesAre(due.count),
        dateInWords(due.firstDay, 'short'),
      )}
    </Button>
  )
}
