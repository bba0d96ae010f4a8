import { contextBridge } from 'electron'
import { projectorBridge } from './bridge'
import { wire } from './electron-wire'

contextBridge.exposeInMainWorld('candor', projectorBridge(wire))
