import { queriesOf } from '../kernel/commands'
import { z } from '../kernel/zod'

/** One page of the help: a task, as Markdown. */
const HelpPage = z.strictObject({ id: z.string(), title: z.string(), text: z.string() })
export type HelpPage = z.infer<typeof HelpPage>

/** A license, and the names and versions of all that comes along under exactly this text. */
const Notice = z.strictObject({
  /** As SPDX writes it, e.g. `MIT`. */
  license: z.string(),
  packages: z.array(z.string()).readonly(),
  text: z.string(),
})
export type Notice = z.infer<typeof Notice>

/** What is asked of the help that comes with Candor. */
export const helpQueries = queriesOf({
  'help.shipped': {
    carries: {},
    answer: z.strictObject({ pages: z.array(HelpPage).readonly() }),
  },
  /** Candor's version and the licenses of what comes along with it. */
  'about.shipped': {
    carries: {},
    answer: z.strictObject({ version: z.string(), notices: z.array(Notice).readonly() }),
  },
})
