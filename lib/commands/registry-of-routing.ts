import { saveRoutingRule } from './save-routing-rule'
import { switchOffRoutingRule } from './switch-off-routing-rule'
import { switchOnRoutingRule } from './switch-on-routing-rule'
import { tryRoutingRule } from './try-routing-rule'

/** Part of the registry: rules that propose a unit, tried on the past before they are switched on. */
export const ofRouting = [saveRoutingRule, tryRoutingRule, switchOnRoutingRule, switchOffRoutingRule] as const
