import { facilitatorBridge } from '../bridge'
import { install } from './install'

install({ origin: 'https://facilitator.invalid', build: facilitatorBridge, hearsPanic: false })
