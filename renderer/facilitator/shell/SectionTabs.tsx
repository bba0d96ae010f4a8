import type { ReactElement } from 'react'
import { EyeOff } from 'lucide-react'
import { Tab, TabList } from 'react-aria-components'
import './SectionTabs.css'
import { sectionTabs as texts } from './texts'

/** A section of the list of tabs; what is restricted has one of its own. */
type Section = keyof typeof texts.sections

/** What the sections are headed by, from top to bottom. */
const sections = Object.keys(texts.sections) as Section[]

/** A tab as the list shows it. */
export interface ListedTab {
  readonly id: string
  readonly section: Section
  readonly title: string
}

/**
 * The tabs, under the headings of their sections. The headings stand beside the list, since a list
 * of tabs may hold nothing else, and are put between its tabs by their order alone.
 */
export function SectionTabs({ tabs }: { readonly tabs: readonly ListedTab[] }): ReactElement {
  return (
    <nav className="sections" aria-label={texts.pages} tabIndex={-1} data-region>
      {sections.map(
        (section, order) =>
          texts.sections[section] !== '' && (
            <span key={section} className="sections__head" style={{ order }} aria-hidden="true">
              {texts.sections[section]}
            </span>
          ),
      )}
      <TabList aria-label={texts.workgroup} className="sections__tabs">
        {tabs.map(({ id, section, title }) => (
          <Tab
            key={id}
            id={id}
            className="sections__tab"
            data-section={section}
            style={{ order: sections.indexOf(section) }}
          >
            {section === 'need-to-know' && <EyeOff aria-hidden="true" />}
            {title}
          </Tab>
        ))}
      </TabList>
    </nav>
  )
}
