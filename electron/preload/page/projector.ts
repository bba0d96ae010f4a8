import { projectorBridge } from '../bridge'
import { install } from './install'

install('https://projector.invalid', projectorBridge)
