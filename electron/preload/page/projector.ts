import { projectorBridge } from '../bridge'
import { install } from './install'

install({ origin: 'https://projector.invalid', build: projectorBridge, hearsPanic: true })
