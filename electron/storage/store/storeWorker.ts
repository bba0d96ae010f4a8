import { serveThread } from '../../threads/serveThread'
import { databaseWork } from './databaseServer'

/** The thread that holds the database of a shared record. */
serveThread(databaseWork())
