import { contextBridge } from 'electron'
import { projectorBridge } from './bridge'
import { wire } from './electronWire'

contextBridge.exposeInMainWorld('candor', projectorBridge(wire))
