import type { CommandOf } from '../../../../shared/meeting/commands'
import { notesAreKept, type SheetRow } from './agendaSheet'

/** A row as the import command takes it; nothing for one whose part nobody has said. */
export function toImport(row: SheetRow): CommandOf<'item.import'>['items'] {
  const { part, title, purpose, presenter, neighborhoodIds } = row
  if (part === 'ask') return []
  return [
    {
      part,
      title: title.trim(),
      purpose,
      presenter: presenter.trim(),
      minutes: Number(row.minutes),
      neighborhoodIds: [...neighborhoodIds],
      notes: notesAreKept(row) ? row.notes.trim() : '',
    },
  ]
}
