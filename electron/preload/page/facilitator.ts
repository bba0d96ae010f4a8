import { facilitatorBridge } from '../bridge'
import { install } from './install'

install('https://facilitator.invalid', facilitatorBridge)
