import { contextBridge } from 'electron'
import { facilitatorBridge } from './bridge'
import { wire } from './electronWire'

contextBridge.exposeInMainWorld('candor', facilitatorBridge(wire))
