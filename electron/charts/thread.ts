import { serve } from '../documents/serve'
import type { ChartJob } from './besidePicture'

/** The thread that draws charts: laying one out takes longer than a frame, loading the library much longer. */
serve(async () => {
  const { drawChart } = await import('./besidePicture')
  return (job: ChartJob) => drawChart(job)
})
