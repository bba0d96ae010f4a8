import { queriesOf } from '../kernel/commands'
import { z } from '../kernel/zod'

/** One page of the help: a task, as Markdown. */
const HelpPage = z.strictObject({ id: z.string(), title: z.string(), text: z.string() })
export type HelpPage = z.infer<typeof HelpPage>

/** What is asked of the help that comes with Candor. */
export const helpQueries = queriesOf({
  'help.shipped': {
    carries: {},
    answer: z.strictObject({ pages: z.array(HelpPage).readonly() }),
  },
})
