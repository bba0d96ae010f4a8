import { outlineFor } from './outlineFor'
import type { SummaryModel } from '../reportBack/summaryModel'
import { paragraph, pointsSection, section, type Outline } from './outline'

/** The structure of the page a representative carries, in the order in which the PDF has it. */
export function summaryOutline(model: SummaryModel): Outline {
  const { words } = model
  return outlineFor(model, [
    ...model.sections.flatMap(({ name, points }) => {
      const left = model.untranslated.includes(name) ? words.notTranslated : ''
      return pointsSection(words[name], points, left)
    }),
    ...paragraph(model.hasMore ? words.moreInWhole : ''),
    ...section(words.howToRaise, paragraph(model.howToRaise)),
    ...section(words.contact, paragraph(model.contact)),
    ...section(words.aboutPeopleHeading, paragraph(model.aboutPeople)),
    ...paragraph(model.isMachineDrafted ? words.machineDrafted : ''),
  ])
}
