import { contextBridge } from 'electron'
import { facilitatorBridge } from './bridge'
import { wire } from './electron-wire'

contextBridge.exposeInMainWorld('candor', facilitatorBridge(wire))
