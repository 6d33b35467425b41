import type { ofDelegates as source } from '../zh/of-delegates'
import { delegateHome } from './delegate-home'
import { delegates } from './delegates'
import { delegation } from './delegation'
import { performance } from './performance'

/** What a delegate opens, and what the office and his delegation open of him. */
export const ofDelegates: typeof source = { delegateHome, delegates, delegation, performance }
