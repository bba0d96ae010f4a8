import { outlineFor } from './outlineFor'
import { reportBackSections } from '../reportBack/reportBackSections'
import type { DataBox } from '../dataBox'
import type { ReportBackModel } from '../reportBack/reportBackModel'
import {
  list,
  paragraph,
  pointsSection,
  section,
  sentences,
  outlineText,
  type Outline,
  type OutlineBlock,
} from './outline'

/** The structure of a report-back, in the order in which the PDF has it. */
export function reportBackOutline(model: ReportBackModel): Outline {
  const { words } = model
  return outlineFor(model, [
    ...reportBackSections.flatMap((name) => {
      const points = model.sections[name]
      if (points.length === 0) return []
      const left = model.untranslated.includes(name) ? words.notTranslated : ''
      return pointsSection(words[name], points, left)
    }),
    ...(model.data === null ? [] : dataBlocks(model.data)),
    ...section(words.howToRaise, outlineText(model.howToRaise)),
    ...section(words.contact, outlineText(model.contact)),
    ...section(words.aboutPeopleHeading, paragraph(model.aboutPeople)),
    ...paragraph(model.isMachineDrafted ? words.machineDrafted : ''),
  ])
}

/** The counts as a table, month for month; never without what they can't tell. */
function dataBlocks({ words, facts, counts }: DataBox): OutlineBlock[] {
  const calls = [counts.calls, counts.rate].filter((part) => part !== '').join(', ')
  return section(words.dataHeading, [
    ...list([`${words.dataCalls}: ${calls}`, `${words.dataHeard}: ${counts.heard}`]),
    {
      kind: 'table',
      header: [words.dataMonth, words.dataCalls, words.dataHeard],
      rows: counts.months.map(({ month, calls, heard }) => [month, calls, heard]),
    },
    ...paragraph(
      sentences(words.dataCaveat, facts.period, facts.source, facts.caveat, counts.apart),
    ),
  ])
}
