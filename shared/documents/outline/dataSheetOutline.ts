import type { DataSheetModel } from '../dataSheet'
import { countsBlocks } from './countsOutline'
import { paragraph, section, type Outline } from './outline'

/** The structure of the data sheet: what counts can't tell first, then each neighborhood's, month for month. */
export function dataSheetOutline(model: DataSheetModel): Outline {
  const { words, facts } = model
  return {
    language: model.language,
    direction: model.direction,
    workgroup: model.workgroup,
    title: words.dataHeading,
    date: model.date,
    blocks: [
      ...paragraph(model.workgroup, facts.period),
      ...paragraph(words.dataCaveat, facts.source, facts.caveat),
      ...paragraph(words.dataOrder),
      ...model.neighborhoods.flatMap((counts) =>
        section(counts.name, [...countsBlocks(counts, words), ...paragraph(counts.apart)]),
      ),
      ...paragraph(model.isMachineDrafted ? words.machineDrafted : ''),
    ],
  }
}
