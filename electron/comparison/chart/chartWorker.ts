import { serve } from '../../threads/serveDocumentThread'
import type { ChartJob } from './drawComparison'

/** The thread that draws charts: laying one out takes longer than a frame, loading the library much longer. */
serve(async () => {
  const { drawChart } = await import('./drawComparison')
  return (job: ChartJob) => drawChart(job)
})
