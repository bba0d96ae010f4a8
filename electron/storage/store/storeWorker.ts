import { parentPort } from 'node:worker_threads'
import { DatabaseServer } from './databaseServer'
import type { Saying } from './databaseLink'

/** The thread that holds the database of a shared record. */
if (parentPort === null) throw new Error('this file runs in a thread of its own')
const port = parentPort
const server = new DatabaseServer((message) => port.postMessage(message))
port.on('message', (saying: Saying) => server.hear(saying))
