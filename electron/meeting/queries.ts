import { readFile } from 'node:fs/promises'
import { succeed } from '../../shared/kernel/result'
import { meetingFileQueries } from '../../shared/meeting/contract'
import type { Host } from '../hosts/port'
import type { Answers } from '../kernel/handlers'
import { resource } from '../kernel/resources'
import { agendaEndings, readAgendaText } from './readAgendaFile'

/** What is answered from files: an agenda somebody picks, and the templates that come with Candor. */
export const meetingFileAnswers = (host: Host): Answers<typeof meetingFileQueries> => ({
  'agenda.pickFile': async () => {
    const file = await host.openFile([{ name: 'Agenda', extensions: [...agendaEndings] }])
    return succeed(file === null ? { kind: 'cancelled' } : await readAgendaText(file))
  },
  /** Throws when the file is not what it should be. */
  'templates.shipped': async () => {
    const file: unknown = JSON.parse(await readFile(resource('templates/shipped.json'), 'utf8'))
    return succeed(meetingFileQueries['templates.shipped'].answer.parse({ templates: file }))
  },
})
