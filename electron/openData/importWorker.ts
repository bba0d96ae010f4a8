import { serveThread } from '../threads/serveThread'
import type { ReadingWork } from './dataReader'
import { DataWork } from './importSession'

/**
 * The thread that reads a file of open data, so that nobody who works meanwhile waits for it. It sees
 * bytes and gives back counts; when it ends, all it knew is gone.
 */
serveThread<ReadingWork>(new DataWork())
