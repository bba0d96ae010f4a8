import type { concernFileQueries } from '../../shared/concerns/contract'
import { succeed } from '../../shared/kernel/result'
import type { Host } from '../hosts/port'
import type { Answers } from '../kernel/handlers'
import { readIntake } from './readIntake'

const picked = {
  name: 'Answers, e-mails, typed-up forms',
  extensions: ['csv', 'tsv', 'txt', 'json', 'jsonl', 'html', 'htm', 'md', 'eml', 'mbox'],
}

/** What is answered from a file somebody picks: what concerns are brought in from. */
export const concernFileAnswers = (host: Host): Answers<typeof concernFileQueries> => ({
  'concerns.pickFile': async () => {
    const file = await host.openFile([picked])
    return succeed(file === null ? { kind: 'cancelled' } : readIntake(file))
  },
})
